/** All customers: found by typing, narrowed by filters, sorted, page by page (CUS-6). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { lazy } from "react";
import { graphql } from "react-relay";
import { RELATIONSHIPS } from "@/shared/domain";
import { usePageState } from "@/shared/relay/page";
import { FilterButton } from "@/shared/ui/FilterButton";
import { FilterChips } from "@/shared/ui/FilterChips";
import { OnDemand } from "@/shared/ui/OnDemand";
import { PageHeader } from "@/shared/ui/PageHeader";
import { mayWrite, useViewer } from "@/shared/viewer";
import type { CustomersPageQuery } from "./__generated__/CustomersPageQuery.graphql";
import { ActiveFilters } from "./ActiveFilters";
import styles from "./Customers.module.css";
import { CustomersTable } from "./CustomersTable";
import { useFilterOptions } from "./filterOptions";
import { DirectoryTabs } from "./fragments/DirectoryTabs";
import { SearchField } from "./fragments/SearchField";
import { customersRoute } from "./routes";
import { type CustomerSearch, filterCount } from "./search";

export { customersVariables, zoneOf } from "./search";

const loadFilters = () => import("./FilterPanel");
const FilterPanel = lazy(loadFilters);

export const query = graphql`
  query CustomersPageQuery(
    $text: String
    $registered: Boolean
    $relationships: [Relationship!]
    $owners: [ID!]
    $teams: [ID!]
    $tags: [ID!]
    $groups: [ID!]
    $groupsMatch: Matching!
    $town: String
    $postcode: String
    $before: DateTime
    $since: DateTime
    $orderBy: CustomerOrder!
  ) {
    ...filterOptions_query
    ...CustomersTable_query
      @arguments(
        text: $text
        registered: $registered
        relationships: $relationships
        owners: $owners
        teams: $teams
        tags: $tags
        groups: $groups
        groupsMatch: $groupsMatch
        town: $town
        postcode: $postcode
        before: $before
        since: $since
        orderBy: $orderBy
      )
  }
`;

export function CustomersPage() {
  const { t, i18n } = useLingui();
  const viewer = useViewer();
  const { data, isStale } = usePageState<CustomersPageQuery>(query, customersRoute.useLoaderData());
  const search = customersRoute.useSearch();
  const options = useFilterOptions(data, search);
  const navigate = customersRoute.useNavigate();
  const set = (change: Partial<CustomerSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false });
  const clear = () =>
    void navigate({ search: ({ order }) => (order ? { order } : {}), replace: true, resetScroll: false });
  return (
    <>
      <PageHeader
        title={t`Customers`}
        actions={
          mayWrite(viewer) ? (
            <Button
              renderRoot={(props) => <Link {...props} to="/customers/new" />}
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              <Trans>New customer</Trans>
            </Button>
          ) : null
        }
      />
      <DirectoryTabs />
      <div className={styles.bar}>
        <SearchField
          label={t`Find by name or email`}
          value={search.text ?? ""}
          onChange={(text) => set({ text })}
        />
        <OnDemand opener={<FilterButton count={filterCount(search)} />} load={loadFilters}>
          {() => <FilterPanel options={options} search={search} onChange={set} />}
        </OnDemand>
        <FilterChips
          label={t`Relationship`}
          choices={(Object.keys(RELATIONSHIPS) as (keyof typeof RELATIONSHIPS)[]).map((value) => ({
            value,
            label: i18n._(RELATIONSHIPS[value].label),
          }))}
          value={search.relationships ?? []}
          onChange={(relationships) => set({ relationships })}
        />
      </div>
      <ActiveFilters options={options} search={search} onChange={set} onClear={clear} />
      <CustomersTable
        query={data}
        isStale={isStale}
        search={search}
        onOrder={(order) => set({ order })}
        onClear={clear}
      />
    </>
  );
}
