/** The filters of customers and contacts, behind one button (CUS-6). */
import { useLingui } from "@lingui/react/macro";
import { Checkbox, Popover, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useRef, useState } from "react";
import { useFindGroups } from "@/features/groups/fragments/useFindGroups";
import { useFindPeople } from "@/features/people/fragments/useFindPeople";
import { FilterButton } from "@/shared/ui/FilterButton";
import { MultiSelect, Select } from "@/shared/ui/pickers";
import { type Option, useFound } from "@/shared/ui/useFound";
import styles from "./Customers.module.css";
import type { FilterOptions } from "./filterOptions";
import { type Filters, filterCount } from "./search";

interface Props {
  options: FilterOptions;
  search: Filters;
  /** Contacts have stages as well. */
  withStages?: boolean;
  onChange(change: Partial<Filters>): void;
}

const INSIDE = { withinPortal: false } as const;

export default function FilterPanel({ options, search, withStages = false, onChange }: Props) {
  const { t } = useLingui();
  const count = filterCount(search);
  const owners = useFound(useFindPeople("all"), options.owners);
  const groups = useFound(useFindGroups("all"), options.groups);
  const button = useRef<HTMLButtonElement>(null);
  const several = (label: string, name: "teams" | "tags" | "stages", data: readonly Option[]) => (
    <MultiSelect
      label={label}
      searchable
      clearable
      nothingFoundMessage={t`Nothing fits.`}
      comboboxProps={INSIDE}
      data={[...data]}
      value={[...(search[name] ?? [])]}
      onChange={(chosen) => onChange({ [name]: chosen })}
    />
  );
  return (
    <Popover
      defaultOpened
      onClose={() => button.current?.focus()}
      position="bottom-start"
      trapFocus
      withinPortal
      shadow="md"
    >
      <Popover.Target>
        <FilterButton count={count} ref={button} />
      </Popover.Target>
      <Popover.Dropdown className={styles.filters} aria-label={t`Filters`}>
        <Stack gap={12}>
          <Select
            label={t`Registration`}
            data={[
              { value: "", label: t`All` },
              { value: "yes", label: t`Registered` },
              { value: "no", label: t`Not registered` },
            ]}
            value={search.registered ?? ""}
            allowDeselect={false}
            comboboxProps={INSIDE}
            onChange={(registered) => onChange({ registered: (registered ?? "") as Filters["registered"] })}
          />
          {withStages ? several(t`Lifecycle stages`, "stages", options.stages) : null}
          <MultiSelect
            label={t`Owners`}
            clearable
            comboboxProps={INSIDE}
            {...owners}
            value={[...(search.owners ?? [])]}
            onChange={(chosen) => onChange({ owners: chosen })}
          />
          {several(t`Teams`, "teams", options.teams)}
          {several(t`Tags`, "tags", options.tags)}
          <MultiSelect
            label={t`Contact groups`}
            clearable
            comboboxProps={INSIDE}
            {...groups}
            value={[...(search.groups ?? [])]}
            onChange={(chosen) => onChange({ groups: chosen })}
          />
          {(search.groups?.length ?? 0) > 1 ? (
            <Checkbox
              label={t`In all of these groups`}
              checked={search.allGroups === "yes"}
              onChange={(event) => onChange({ allGroups: event.currentTarget.checked ? "yes" : "" })}
            />
          ) : null}
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12}>
            <Typed label={t`Town`} value={search.town ?? ""} onChange={(town) => onChange({ town })} />
            <Typed
              label={t`Postcode begins with`}
              value={search.postcode ?? ""}
              onChange={(postcode) => onChange({ postcode })}
            />
            <TextInput
              type="date"
              label={t`Last contacted before`}
              description={t`Or never.`}
              value={search.contactedBefore ?? ""}
              onChange={(event) => onChange({ contactedBefore: event.currentTarget.value })}
            />
            <TextInput
              type="date"
              label={t`Last contacted since`}
              description={t`This day included.`}
              value={search.contactedAfter ?? ""}
              onChange={(event) => onChange({ contactedAfter: event.currentTarget.value })}
            />
          </SimpleGrid>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface TypedProps {
  label: string;
  value: string;
  onChange(text: string): void;
}

/** A text that narrows the list a moment after it was typed. */
function Typed({ label, value, onChange }: TypedProps) {
  const [typed, setTyped] = useState(value);
  const later = useDebouncedCallback(onChange, 300);
  return (
    <TextInput
      label={label}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        later(event.currentTarget.value);
      }}
    />
  );
}
