/** The rows of the customers' page, page by page. */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Input } from "@mantine/core";
import { IconAddressBook, IconChevronDown } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { graphql, usePaginationFragment } from "react-relay";
import { CUSTOMER_KINDS, RELATIONSHIPS } from "@/shared/domain";
import { type Column, DataTable, type Sort } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { LoadMore } from "@/shared/ui/LoadMore";
import { mayWrite, useViewer } from "@/shared/viewer";
import type {
  CustomersTable_query$data,
  CustomersTable_query$key,
} from "./__generated__/CustomersTable_query.graphql";
import { InPassing, LastContacted, Tags, Who } from "./Cells";
import styles from "./Customers.module.css";
import { customersRoute } from "./routes";
import { type CustomerSearch, isNarrowed } from "./search";

type Customer = CustomersTable_query$data["customers"]["edges"][number]["node"];
type Order = NonNullable<CustomerSearch["order"]>;

const SORTS: Record<Order, Sort> = {
  NAME: { key: "NAME", descending: false },
  NAME_DESCENDING: { key: "NAME", descending: true },
  NEWEST: { key: "CREATED", descending: true },
  OLDEST: { key: "CREATED", descending: false },
};

export function orderOf({ key, descending }: Sort): Order {
  if (key === "NAME") return descending ? "NAME_DESCENDING" : "NAME";
  return descending ? "NEWEST" : "OLDEST";
}

interface Props {
  query: CustomersTable_query$key;
  isStale: boolean;
  search: CustomerSearch;
  onOrder(order: Order): void;
  onClear(): void;
}

export function CustomersTable({ query: key, isStale, search, onOrder, onClear }: Props) {
  const { t, i18n } = useLingui();
  const navigate = customersRoute.useNavigate();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment(
    graphql`
      fragment CustomersTable_query on Query
      @refetchable(queryName: "CustomersTablePageQuery")
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
        ) @connection(key: "CustomersTable_customers") {
          totalCount
          edges {
            node {
              id
              kind
              name
              relationship
              registered
              town
              lastContactedAt
              owner {
                name
                avatarColor
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
  const order = search.order ?? "NAME";
  const columns: Column<Customer>[] = [
    {
      key: "NAME",
      header: t`Name`,
      sortable: true,
      width: "25%",
      cell: (customer) => {
        const Kind = CUSTOMER_KINDS[customer.kind].icon;
        return (
          <span className={styles.name}>
            <Kind
              size={16}
              stroke={1.6}
              role="img"
              aria-label={i18n._(CUSTOMER_KINDS[customer.kind].label)}
            />
            <Link to="/customers/$customerId" params={{ customerId: customer.id }}>
              {customer.name}
            </Link>
            {customer.registered ? null : <InPassing />}
          </span>
        );
      },
    },
    {
      key: "relationship",
      header: t`Relationship`,
      width: "12%",
      cell: (customer) => i18n._(RELATIONSHIPS[customer.relationship].label),
    },
    { key: "town", header: t`Town`, width: "12%", cell: (customer) => customer.town },
    { key: "owner", header: t`Owner`, width: "16%", cell: (customer) => <Who user={customer.owner} /> },
    {
      key: "team",
      spare: true,
      header: t`Team`,
      width: "10%",
      cell: (customer) => customer.team?.name ?? <span className={styles.faint}>{t`Everyone`}</span>,
    },
    {
      key: "contacted",
      header: t`Last contacted`,
      width: "12%",
      cell: (customer) => <LastContacted at={customer.lastContactedAt} />,
    },
    { key: "tags", spare: true, header: t`Tags`, cell: (customer) => <Tags tags={customer.tags} /> },
  ];
  return (
    <>
      <div className={styles.under}>
        <p className={styles.count} role="status">
          <Plural value={totalCount} one="# customer" other="# customers" />
        </p>
        <Input
          component="select"
          pointer
          className={styles.order}
          size="xs"
          aria-label={t`Order`}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          value={order}
          onChange={(event) => onOrder(event.currentTarget.value as Order)}
        >
          <option value="NAME">{t`Name, A to Z`}</option>
          <option value="NAME_DESCENDING">{t`Name, Z to A`}</option>
          <option value="NEWEST">{t`Newest first`}</option>
          <option value="OLDEST">{t`Oldest first`}</option>
        </Input>
      </div>
      <DataTable
        label={t`Customers`}
        columns={columns}
        rows={edges.map((edge) => edge.node)}
        isStale={isStale}
        sort={SORTS[order]}
        onSort={(sort) => onOrder(orderOf(sort))}
        onOpen={(customer) =>
          void navigate({ to: "/customers/$customerId", params: { customerId: customer.id } })
        }
        empty={isNarrowed(search) ? <NothingFits onClear={onClear} /> : <NobodyYet />}
      />
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(50)} />
    </>
  );
}

function NothingFits({ onClear }: { onClear(): void }) {
  return (
    <EmptyState
      icon={IconAddressBook}
      title={<Trans>No customer fits.</Trans>}
      action={
        <Button variant="default" onClick={onClear}>
          <Trans>Clear search and filters</Trans>
        </Button>
      }
    >
      <Trans>
        Words are matched from their beginning in names and emails; accents and capitals do not matter.
      </Trans>
    </EmptyState>
  );
}

function NobodyYet() {
  const viewer = useViewer();
  return (
    <EmptyState
      icon={IconAddressBook}
      title={<Trans>No customers yet.</Trans>}
      action={
        mayWrite(viewer) ? (
          <Button variant="default" renderRoot={(props) => <Link {...props} to="/customers/new" />}>
            <Trans>Create the first one</Trans>
          </Button>
        ) : null
      }
    >
      <Trans>
        A customer is a company or a person. Everything that happens with one stands on its journey. Many at
        once come with touchline import.
      </Trans>
    </EmptyState>
  );
}
