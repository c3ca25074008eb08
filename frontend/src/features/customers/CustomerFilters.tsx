/** The filters of the customers' page (CUS-6). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, MultiSelect, Popover, Select, Stack, TextInput } from "@mantine/core";
import { IconFilter } from "@tabler/icons-react";
import { graphql, useFragment } from "react-relay";
import { RELATIONSHIPS } from "@/shared/domain";
import { FilterChips } from "@/shared/ui/FilterChips";
import type { CustomerFilters_query$key } from "./__generated__/CustomerFilters_query.graphql";
import styles from "./Customers.module.css";
import type { CustomerSearch } from "./search";

interface Props {
  query: CustomerFilters_query$key;
  search: CustomerSearch;
  onChange(change: Partial<CustomerSearch>): void;
}

export function CustomerFilters({ query: key, search, onChange }: Props) {
  const { t, i18n } = useLingui();
  const { users, teams, tags, contactGroups } = useFragment(
    graphql`
      fragment CustomerFilters_query on Query {
        users(first: 100) {
          edges {
            node {
              id
              name
            }
          }
        }
        teams {
          id
          name
        }
        tags {
          id
          name
        }
        contactGroups(first: 100) {
          edges {
            node {
              id
              name
            }
          }
        }
      }
    `,
    key,
  );
  const options = (all: readonly { readonly id: string; readonly name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, label: name }));
  const inside = [
    search.owners,
    search.teams,
    search.tags,
    search.groups,
    search.town,
    search.postcode,
    search.contactedBefore,
    search.contactedAfter,
    search.registered,
  ].filter((value) => value && value.length > 0).length;
  return (
    <>
      <FilterChips
        label={t`Relationship`}
        choices={(Object.keys(RELATIONSHIPS) as (keyof typeof RELATIONSHIPS)[]).map((value) => ({
          value,
          label: i18n._(RELATIONSHIPS[value].label),
        }))}
        value={search.relationships ?? []}
        onChange={(relationships) => onChange({ relationships })}
      />
      <Popover position="bottom-start" trapFocus withinPortal>
        <Popover.Target>
          <Button variant="default" leftSection={<IconFilter size={16} aria-hidden />}>
            {inside > 0 ? <Trans>Filters ({inside})</Trans> : <Trans>Filters</Trans>}
          </Button>
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
              comboboxProps={{ withinPortal: false }}
              onChange={(registered) => onChange({ registered: (registered ?? "") as "" | "yes" | "no" })}
            />
            <MultiSelect
              label={t`Owners`}
              searchable
              comboboxProps={{ withinPortal: false }}
              data={options(users.edges.map((edge) => edge.node))}
              value={[...(search.owners ?? [])]}
              onChange={(owners) => onChange({ owners })}
            />
            <MultiSelect
              label={t`Teams`}
              comboboxProps={{ withinPortal: false }}
              data={options(teams)}
              value={[...(search.teams ?? [])]}
              onChange={(chosen) => onChange({ teams: chosen })}
            />
            <MultiSelect
              label={t`Tags`}
              searchable
              comboboxProps={{ withinPortal: false }}
              data={options(tags)}
              value={[...(search.tags ?? [])]}
              onChange={(chosen) => onChange({ tags: chosen })}
            />
            <MultiSelect
              label={t`Contact groups`}
              searchable
              comboboxProps={{ withinPortal: false }}
              data={options(contactGroups.edges.map((edge) => edge.node))}
              value={[...(search.groups ?? [])]}
              onChange={(groups) => onChange({ groups })}
            />
            <Checkbox
              label={t`In all of these groups`}
              checked={search.allGroups === "yes"}
              onChange={(event) => onChange({ allGroups: event.currentTarget.checked ? "yes" : "" })}
            />
            <TextInput
              label={t`Town`}
              defaultValue={search.town ?? ""}
              onBlur={(event) => onChange({ town: event.currentTarget.value })}
            />
            <TextInput
              label={t`Postcode begins with`}
              defaultValue={search.postcode ?? ""}
              onBlur={(event) => onChange({ postcode: event.currentTarget.value })}
            />
            <TextInput
              type="date"
              label={t`Last contacted before, or never`}
              value={search.contactedBefore ?? ""}
              onChange={(event) => onChange({ contactedBefore: event.currentTarget.value })}
            />
            <TextInput
              type="date"
              label={t`Last contacted since`}
              value={search.contactedAfter ?? ""}
              onChange={(event) => onChange({ contactedAfter: event.currentTarget.value })}
            />
          </Stack>
        </Popover.Dropdown>
      </Popover>
    </>
  );
}
