/** All customers: found by typing, narrowed by filters, sorted, page by page (CUS-6). */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconAddressBook, IconPlus, IconSearch } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { graphql, usePaginationFragment } from "react-relay";
import { RELATIONSHIPS } from "@/shared/domain";
import { usePage } from "@/shared/relay/page";
import { Time } from "@/shared/time/Time";
import { type Column, DataTable, type Sort } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { LoadMore } from "@/shared/ui/LoadMore";
import { PageHeader } from "@/shared/ui/PageHeader";
import { mayWrite, useViewer } from "@/shared/viewer";
import type {
  CustomersPage_customers$data,
  CustomersPage_customers$key,
} from "./__generated__/CustomersPage_customers.graphql";
import type { CustomersPageQuery } from "./__generated__/CustomersPageQuery.graphql";
import { CustomerFilters } from "./CustomerFilters";
import styles from "./Customers.module.css";
import { customersRoute } from "./routes";
import { type CustomerSearch, isNarrowed, variablesOf } from "./search";

export { variablesOf };

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
    ...CustomerFilters_query
    ...CustomersPage_customers
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
  const { t } = useLingui();
  const viewer = useViewer();
  const data = usePage<CustomersPageQuery>(query, customersRoute.useLoaderData());
  const search = customersRoute.useSearch();
  const navigate = customersRoute.useNavigate();
  const set = (change: Partial<CustomerSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false });
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
      <div className={styles.bar}>
        <SearchField value={search.text ?? ""} onChange={(text) => set({ text })} />
        <CustomerFilters query={data} search={search} onChange={set} />
      </div>
      <Customers
        query={data}
        search={search}
        onSort={(order) => set({ order })}
        onClear={() => void navigate({ search: {} })}
      />
    </>
  );
}

function SearchField({ value, onChange }: { value: string; onChange(text: string): void }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(value);
  const later = useDebouncedCallback(onChange, 200);
  return (
    <TextInput
      className={styles.search}
      type="search"
      aria-label={t`Find by name or email`}
      placeholder={t`Find by name or email`}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        later(event.currentTarget.value);
      }}
    />
  );
}

type Customer = CustomersPage_customers$data["customers"]["edges"][number]["node"];

interface ListProps {
  query: CustomersPage_customers$key;
  search: CustomerSearch;
  onSort(order: NonNullable<CustomerSearch["order"]>): void;
  onClear(): void;
}

function Customers({ query: key, search, onSort, onClear }: ListProps) {
  const { t, i18n } = useLingui();
  const navigate = customersRoute.useNavigate();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment(
    graphql`
      fragment CustomersPage_customers on Query
      @refetchable(queryName: "CustomersPagePageQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
        text: { type: "String" }
        registered: { type: "Boolean" }
        relationships: { type: "[Relationship!]" }
        owners: { type: "[ID!]" }
        teams: { type: "[ID!]" }
        tags: { type: "[ID!]" }
        groups: { type: "[ID!]" }
        groupsMatch: { type: "Matching", defaultValue: ANY }
        town: { type: "String" }
        postcode: { type: "String" }
        before: { type: "DateTime" }
        since: { type: "DateTime" }
        orderBy: { type: "CustomerOrder", defaultValue: NAME }
      ) {
        customers(
          first: $count
          after: $cursor
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
          lastContactedBefore: $before
          lastContactedAfter: $since
          orderBy: $orderBy
        ) @connection(key: "CustomersPage_customers") {
          totalCount
          edges {
            node {
              id
              name
              relationship
              registered
              town
              lastContactedAt
              createdAt
              owner {
                name
              }
              team {
                name
              }
              tags {
                id
                name
              }
            }
          }
        }
      }
    `,
    key,
  );
  const { totalCount, edges } = data.customers;
  const columns: Column<Customer>[] = [
    {
      key: "NAME",
      header: t`Name`,
      sortable: true,
      width: "26%",
      cell: (customer) => (
        <Link to="/customers/$customerId" params={{ customerId: customer.id }}>
          {customer.name}
        </Link>
      ),
    },
    {
      key: "relationship",
      header: t`Relationship`,
      cell: (customer) => i18n._(RELATIONSHIPS[customer.relationship].label),
    },
    {
      key: "registered",
      header: t`Registered`,
      cell: (customer) => (customer.registered ? t`Yes` : t`No`),
    },
    { key: "town", header: t`Town`, cell: (customer) => customer.town },
    { key: "owner", header: t`Owner`, cell: (customer) => customer.owner?.name },
    { key: "team", header: t`Team`, cell: (customer) => customer.team?.name ?? t`Everyone` },
    {
      key: "contacted",
      header: t`Last contacted`,
      cell: (customer) =>
        customer.lastContactedAt ? (
          <Time value={customer.lastContactedAt} as="relative" />
        ) : (
          <Trans>Never</Trans>
        ),
    },
    {
      key: "NEWEST",
      header: t`Here since`,
      sortable: true,
      cell: (customer) => <Time value={customer.createdAt} as="day" />,
    },
  ];
  const sort: Sort = {
    NAME: { key: "NAME", descending: false },
    NAME_DESCENDING: { key: "NAME", descending: true },
    NEWEST: { key: "NEWEST", descending: true },
    OLDEST: { key: "NEWEST", descending: false },
  }[search.order ?? "NAME"];
  return (
    <>
      <p className={styles.count} role="status">
        <Plural value={totalCount} one="# customer" other="# customers" />
      </p>
      <DataTable
        label={t`Customers`}
        columns={columns}
        rows={edges.map((edge) => edge.node)}
        sort={sort}
        onSort={({ key: column, descending }) =>
          onSort(
            column === "NAME" ? (descending ? "NAME_DESCENDING" : "NAME") : descending ? "NEWEST" : "OLDEST",
          )
        }
        onOpen={(customer) =>
          void navigate({ to: "/customers/$customerId", params: { customerId: customer.id } })
        }
        empty={
          isNarrowed(search) ? (
            <EmptyState
              icon={IconAddressBook}
              title={<Trans>No customer fits.</Trans>}
              action={
                <Button variant="default" onClick={onClear}>
                  <Trans>Clear search and filters</Trans>
                </Button>
              }
            >
              <Trans>Words are matched from their beginning; accents and capitals do not matter.</Trans>
            </EmptyState>
          ) : (
            <EmptyState icon={IconAddressBook} title={<Trans>No customers yet.</Trans>}>
              <Trans>Create the first one here, or bring in a file with touchline import.</Trans>
            </EmptyState>
          )
        }
      />
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(50)} />
    </>
  );
}
