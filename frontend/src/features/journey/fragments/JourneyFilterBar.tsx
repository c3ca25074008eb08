/** The filters of a journey: kind, medium, people, time and status, with how many are left. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, MultiSelect, TextInput } from "@mantine/core";
import { IconSortAscending, IconSortDescending } from "@tabler/icons-react";
import { graphql, useFragment } from "react-relay";
import { FOLLOW_UP_STATUSES, TIME_PRESETS, TOUCHPOINT_KINDS, type Word } from "@/shared/domain";
import { FilterChips } from "@/shared/ui/FilterChips";
import type { JourneyFilterBar_query$key } from "./__generated__/JourneyFilterBar_query.graphql";
import { isNarrowed, type JourneyFilters } from "./filters";
import styles from "./Journey.module.css";

interface Props {
  query: JourneyFilterBar_query$key;
  filters: JourneyFilters;
  onChange(filters: JourneyFilters): void;
}

export function JourneyFilterBar({ query: key, filters, onChange }: Props) {
  const { t, i18n } = useLingui();
  const { picklist, users } = useFragment(
    graphql`
      fragment JourneyFilterBar_query on Query {
        picklist(list: MEDIUM, includeRetired: true) {
          code
          label
        }
        users(first: 100) {
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
  const set = (change: Partial<JourneyFilters>) => onChange({ ...filters, ...change });
  const words = <T extends string>(table: Record<T, Word>) =>
    (Object.keys(table) as T[]).map((value) => ({ value, label: i18n._(table[value].label) }));
  return (
    <div className={styles.bar}>
      <FilterChips
        label={t`Kind`}
        choices={words(TOUCHPOINT_KINDS)}
        value={filters.kinds ?? []}
        onChange={(kinds) => set({ kinds })}
      />
      <FilterChips
        label={t`Time`}
        single
        choices={words(TIME_PRESETS)}
        value={filters.preset ? [filters.preset] : []}
        onChange={([preset]) => set({ preset: preset ?? "", from: "", to: "" })}
      />
      <div className={styles.range}>
        <TextInput
          type="date"
          label={t`From`}
          value={filters.from ?? ""}
          max={filters.to || undefined}
          onChange={(event) => set({ from: event.currentTarget.value, preset: "" })}
        />
        <TextInput
          type="date"
          label={t`To`}
          value={filters.to ?? ""}
          min={filters.from || undefined}
          onChange={(event) => set({ to: event.currentTarget.value, preset: "" })}
        />
      </div>
      <MultiSelect
        className={styles.select}
        label={t`Media`}
        placeholder={filters.media?.length ? undefined : t`All`}
        data={picklist.map((medium) => ({ value: medium.code, label: medium.label }))}
        value={[...(filters.media ?? [])]}
        onChange={(media) => set({ media })}
        clearable
        searchable
      />
      <MultiSelect
        className={styles.select}
        label={t`People`}
        placeholder={filters.people?.length ? undefined : t`Everybody`}
        data={users.edges.map(({ node }) => ({ value: node.id, label: node.name }))}
        value={[...(filters.people ?? [])]}
        onChange={(people) => set({ people })}
        clearable
        searchable
      />
      <MultiSelect
        className={styles.select}
        label={t`Status`}
        placeholder={filters.statuses?.length ? undefined : t`Any`}
        data={words(FOLLOW_UP_STATUSES)}
        value={[...(filters.statuses ?? [])]}
        onChange={(statuses) => set({ statuses: statuses as JourneyFilters["statuses"] })}
        clearable
      />
      <div className={styles.group}>
        <Button
          variant="default"
          leftSection={
            filters.oldest ? (
              <IconSortAscending size={16} aria-hidden />
            ) : (
              <IconSortDescending size={16} aria-hidden />
            )
          }
          onClick={() => set({ oldest: filters.oldest ? "" : "yes" })}
        >
          {filters.oldest ? <Trans>Oldest first</Trans> : <Trans>Newest first</Trans>}
        </Button>
        {isNarrowed(filters) ? (
          <Button variant="subtle" onClick={() => onChange({ oldest: filters.oldest })}>
            <Trans>Clear filters</Trans>
          </Button>
        ) : null}
      </div>
    </div>
  );
}
