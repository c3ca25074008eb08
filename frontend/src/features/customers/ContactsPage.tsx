/** The contacts of all customers, with the filters of their customers and their own (CUS-6). */
import { useLingui } from "@lingui/react/macro";
import { lazy } from "react";
import { graphql } from "react-relay";
import { RELATIONSHIPS } from "@/shared/domain";
import { usePageState } from "@/shared/relay/page";
import { FilterButton } from "@/shared/ui/FilterButton";
import { FilterChips } from "@/shared/ui/FilterChips";
import { OnDemand } from "@/shared/ui/OnDemand";
import { PageHeader } from "@/shared/ui/PageHeader";
import type { ContactsPageQuery } from "./__generated__/ContactsPageQuery.graphql";
import { ActiveFilters } from "./ActiveFilters";
import { ContactsTable } from "./ContactsTable";
import styles from "./Customers.module.css";
import { useFilterOptions } from "./filterOptions";
import { DirectoryTabs } from "./fragments/DirectoryTabs";
import { SearchField } from "./fragments/SearchField";
import { contactsRoute } from "./routes";
import { type ContactSearch, filterCount } from "./search";

export { contactsVariables, zoneOf } from "./search";

const loadFilters = () => import("./FilterPanel");
const FilterPanel = lazy(loadFilters);

export const query = graphql`
  query ContactsPageQuery(
    $text: String
    $registered: Boolean
    $stages: [String!]
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
    $orderBy: ContactOrder!
  ) {
    ...filterOptions_query
    ...ContactsTable_query
      @arguments(
        text: $text
        registered: $registered
        stages: $stages
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

export function ContactsPage() {
  const { t, i18n } = useLingui();
  const { data, isStale } = usePageState<ContactsPageQuery>(query, contactsRoute.useLoaderData());
  const search = contactsRoute.useSearch();
  const options = useFilterOptions(data, search);
  const navigate = contactsRoute.useNavigate();
  const set = (change: Partial<ContactSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false });
  const clear = () =>
    void navigate({ search: ({ order }) => (order ? { order } : {}), replace: true, resetScroll: false });
  return (
    <>
      <PageHeader title={t`Contacts`} />
      <DirectoryTabs />
      <div className={styles.bar}>
        <SearchField
          label={t`Find by name or email`}
          value={search.text ?? ""}
          onChange={(text) => set({ text })}
        />
        <OnDemand opener={<FilterButton count={filterCount(search)} />} load={loadFilters}>
          {() => <FilterPanel options={options} search={search} withStages onChange={set} />}
        </OnDemand>
        <FilterChips
          label={t`Relationship of the customer`}
          choices={(Object.keys(RELATIONSHIPS) as (keyof typeof RELATIONSHIPS)[]).map((value) => ({
            value,
            label: i18n._(RELATIONSHIPS[value].label),
          }))}
          value={search.relationships ?? []}
          onChange={(relationships) => set({ relationships })}
        />
      </div>
      <ActiveFilters options={options} search={search} onChange={set} onClear={clear} />
      <ContactsTable
        query={data}
        isStale={isStale}
        search={search}
        onOrder={(order) => set({ order })}
        onClear={clear}
      />
    </>
  );
}
