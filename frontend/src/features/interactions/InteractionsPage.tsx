/** All customers' interactions that I may see (MYI-7). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { lazy } from "react";
import { graphql } from "react-relay";
import { DIRECTIONS, TIME_PRESETS } from "@/shared/domain";
import { usePage } from "@/shared/relay/page";
import { FilterButton } from "@/shared/ui/FilterButton";
import { FilterChips } from "@/shared/ui/FilterChips";
import { OnDemand } from "@/shared/ui/OnDemand";
import { PageHeader } from "@/shared/ui/PageHeader";
import { mayWrite, useViewer } from "@/shared/viewer";
import type { InteractionsPageQuery } from "./__generated__/InteractionsPageQuery.graphql";
import { useFilterOptions } from "./filterOptions";
import { InForce } from "./InForce";
import styles from "./Interactions.module.css";
import { InteractionsTable } from "./InteractionsTable";
import { interactionsRoute } from "./routes";
import { filterCount, type InteractionSearch, variablesOf } from "./search";

export { variablesOf };

const loadFilters = () => import("./FilterPanel");
const FilterPanel = lazy(loadFilters);

export const query = graphql`
  query InteractionsPageQuery(
    $media: [String!]
    $assignees: [ID!]
    $purposes: [String!]
    $steps: [String!]
    $outcomes: [String!]
    $directions: [Direction!]
    $statuses: [InteractionStatus!]
    $preset: TimePreset
    $fromDate: Date
    $toDate: Date
    $registered: Boolean
    $includePlanned: Boolean!
    $orderBy: InteractionOrder!
  ) {
    ...filterOptions_interactions
    ...InteractionsTable_query
      @arguments(
        media: $media
        assignees: $assignees
        purposes: $purposes
        steps: $steps
        outcomes: $outcomes
        directions: $directions
        statuses: $statuses
        preset: $preset
        fromDate: $fromDate
        toDate: $toDate
        registered: $registered
        includePlanned: $includePlanned
        orderBy: $orderBy
      )
  }
`;

export function InteractionsPage() {
  const { t, i18n } = useLingui();
  const viewer = useViewer();
  const data = usePage<InteractionsPageQuery>(query, interactionsRoute.useLoaderData());
  const search = interactionsRoute.useSearch();
  const options = useFilterOptions(data, search.assignees);
  const navigate = interactionsRoute.useNavigate();
  const set = (change: Partial<InteractionSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false });
  const clear = () =>
    void navigate({
      search: ({ order, planned }) => ({ ...(order && { order }), ...(planned && { planned }) }),
      replace: true,
      resetScroll: false,
    });
  const choices = <Value extends string>(table: Record<Value, { label: { id: string } }>) =>
    (Object.keys(table) as Value[]).map((value) => ({ value, label: i18n._(table[value].label) }));
  return (
    <>
      <PageHeader
        title={t`Interactions`}
        actions={
          mayWrite(viewer) ? (
            <Button
              renderRoot={(props) => <Link {...props} to="/interactions/log" search={{}} />}
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              <Trans>Log interaction</Trans>
            </Button>
          ) : null
        }
      />
      <div className={styles.bar}>
        <OnDemand opener={<FilterButton count={filterCount(search)} />} load={loadFilters}>
          {() => <FilterPanel options={options} search={search} onChange={set} />}
        </OnDemand>
        <FilterChips
          label={t`Time`}
          single
          choices={choices(TIME_PRESETS)}
          value={search.preset ? [search.preset] : []}
          onChange={([preset]) => set({ preset: preset ?? "", from: "", to: "" })}
        />
        <FilterChips
          label={t`Direction`}
          choices={choices(DIRECTIONS)}
          value={search.directions ?? []}
          onChange={(directions) => set({ directions })}
        />
        <Checkbox
          label={t`Planned ones too`}
          checked={search.planned === "yes"}
          onChange={(event) => set({ planned: event.currentTarget.checked ? "yes" : "" })}
        />
      </div>
      <InForce options={options} search={search} onChange={set} onClear={clear} />
      <InteractionsTable query={data} search={search} onOrder={(order) => set({ order })} onClear={clear} />
    </>
  );
}
