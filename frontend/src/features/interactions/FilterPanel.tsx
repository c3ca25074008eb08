/** The filters of interactions that are not used every day, behind one button (MYI-7). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Popover, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useRef } from "react";
import { useFindPeople } from "@/features/people/fragments/useFindPeople";
import { INTERACTION_STATUSES } from "@/shared/domain";
import { FilterButton } from "@/shared/ui/FilterButton";
import { FilterChips } from "@/shared/ui/FilterChips";
import { MultiSelect, Select } from "@/shared/ui/pickers";
import { type Option, useFound } from "@/shared/ui/useFound";
import type { FilterOptions } from "./filterOptions";
import styles from "./Interactions.module.css";
import { filterCount, type InteractionSearch } from "./search";

interface Props {
  options: FilterOptions;
  search: InteractionSearch;
  onChange(change: Partial<InteractionSearch>): void;
}

type Registered = NonNullable<InteractionSearch["registered"]>;
type Status = keyof typeof INTERACTION_STATUSES;

const INSIDE = { withinPortal: false } as const;

export default function FilterPanel({ options, search, onChange }: Props) {
  const { t, i18n } = useLingui();
  const count = filterCount(search);
  const analystsLabel = t`Analysts`;
  const analysts = useFound(useFindPeople("all"), options.assignees);
  const button = useRef<HTMLButtonElement>(null);
  const several = (
    label: string,
    name: "media" | "purposes" | "steps" | "outcomes",
    data: readonly Option[],
  ) => (
    <MultiSelect
      label={label}
      searchable
      clearable
      clearButtonProps={{ "aria-label": t`Clear ${label}` }}
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
      width="min(440px, calc(100vw - 24px))"
    >
      <Popover.Target>
        <FilterButton count={count} ref={button} />
      </Popover.Target>
      <Popover.Dropdown className={styles.filters} aria-label={t`Filters`}>
        <Stack gap={12}>
          <div>
            <div className={styles.name} aria-hidden>
              <Trans>Status</Trans>
            </div>
            <FilterChips<Status>
              label={t`Status`}
              choices={(Object.keys(INTERACTION_STATUSES) as Status[]).map((value) => ({
                value,
                label: i18n._(INTERACTION_STATUSES[value].label),
              }))}
              value={search.statuses ?? []}
              onChange={(statuses) => onChange({ statuses })}
            />
          </div>
          {several(t`Media`, "media", options.media)}
          <MultiSelect
            label={analystsLabel}
            clearable
            clearButtonProps={{ "aria-label": t`Clear ${analystsLabel}` }}
            comboboxProps={INSIDE}
            {...analysts}
            value={[...(search.assignees ?? [])]}
            onChange={(chosen) => onChange({ assignees: chosen })}
          />
          {several(t`Purposes`, "purposes", options.purposes)}
          {several(t`Process steps`, "steps", options.steps)}
          {several(t`Outcomes`, "outcomes", options.outcomes)}
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12}>
            <TextInput
              type="date"
              label={t`From`}
              value={search.from ?? ""}
              onChange={(event) => onChange({ from: event.currentTarget.value, preset: "" })}
            />
            <TextInput
              type="date"
              label={t`To`}
              value={search.to ?? ""}
              onChange={(event) => onChange({ to: event.currentTarget.value, preset: "" })}
            />
          </SimpleGrid>
          <Select
            label={t`Registration of the customer`}
            data={[
              { value: "", label: t`All` },
              { value: "yes", label: t`Registered` },
              { value: "no", label: t`Not registered` },
            ]}
            value={search.registered ?? ""}
            allowDeselect={false}
            comboboxProps={INSIDE}
            onChange={(registered) => onChange({ registered: (registered ?? "") as Registered })}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
