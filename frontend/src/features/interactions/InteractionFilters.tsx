/** The filters of the interactions' page (MYI-7). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, MultiSelect, TextInput } from "@mantine/core";
import { graphql, useFragment } from "react-relay";
import { DIRECTIONS, TIME_PRESETS } from "@/shared/domain";
import { FilterChips } from "@/shared/ui/FilterChips";
import type { InteractionFilters_query$key } from "./__generated__/InteractionFilters_query.graphql";
import styles from "./Interactions.module.css";
import { type InteractionSearch, isNarrowed } from "./search";

interface Props {
  query: InteractionFilters_query$key;
  search: InteractionSearch;
  onChange(change: Partial<InteractionSearch>): void;
  onClear(): void;
}

export function InteractionFilters({ query: key, search, onChange, onClear }: Props) {
  const { t, i18n } = useLingui();
  const { media, purposes, steps, users } = useFragment(
    graphql`
      fragment InteractionFilters_query on Query {
        media: picklist(list: MEDIUM, includeRetired: true) {
          code
          label
        }
        purposes: picklist(list: PURPOSE, includeRetired: true) {
          code
          label
        }
        steps: picklist(list: STEP, includeRetired: true) {
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
  const coded = (values: readonly { readonly code: string; readonly label: string }[]) =>
    values.map(({ code, label }) => ({ value: code, label }));
  return (
    <div className={styles.bar}>
      <FilterChips
        label={t`Time`}
        single
        choices={(Object.keys(TIME_PRESETS) as (keyof typeof TIME_PRESETS)[]).map((value) => ({
          value,
          label: i18n._(TIME_PRESETS[value].label),
        }))}
        value={search.preset ? [search.preset] : []}
        onChange={([preset]) => onChange({ preset: preset ?? "", from: "", to: "" })}
      />
      <FilterChips
        label={t`Direction`}
        choices={(Object.keys(DIRECTIONS) as (keyof typeof DIRECTIONS)[]).map((value) => ({
          value,
          label: i18n._(DIRECTIONS[value].label),
        }))}
        value={search.directions ?? []}
        onChange={(directions) => onChange({ directions })}
      />
      <div className={styles.range}>
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
      </div>
      <MultiSelect
        className={styles.select}
        label={t`Media`}
        searchable
        clearable
        data={coded(media)}
        value={[...(search.media ?? [])]}
        onChange={(chosen) => onChange({ media: chosen })}
      />
      <MultiSelect
        className={styles.select}
        label={t`Analysts`}
        searchable
        clearable
        data={users.edges.map(({ node }) => ({ value: node.id, label: node.name }))}
        value={[...(search.assignees ?? [])]}
        onChange={(assignees) => onChange({ assignees })}
      />
      <MultiSelect
        className={styles.select}
        label={t`Purposes`}
        searchable
        clearable
        data={coded(purposes)}
        value={[...(search.purposes ?? [])]}
        onChange={(chosen) => onChange({ purposes: chosen })}
      />
      <MultiSelect
        className={styles.select}
        label={t`Steps`}
        searchable
        clearable
        data={coded(steps)}
        value={[...(search.steps ?? [])]}
        onChange={(chosen) => onChange({ steps: chosen })}
      />
      <Checkbox
        label={t`Planned ones too`}
        checked={search.planned === "yes"}
        onChange={(event) => onChange({ planned: event.currentTarget.checked ? "yes" : "" })}
      />
      {isNarrowed(search) ? (
        <Button variant="subtle" onClick={onClear}>
          <Trans>Clear filters</Trans>
        </Button>
      ) : null}
    </div>
  );
}
