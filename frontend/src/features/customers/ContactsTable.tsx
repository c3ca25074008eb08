/** The rows of the contacts' list, page by page. */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { graphql, usePaginationFragment } from "react-relay";
import { type Column, DataTable } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { LoadMore } from "@/shared/ui/LoadMore";
import type {
  ContactsTable_query$data,
  ContactsTable_query$key,
} from "./__generated__/ContactsTable_query.graphql";
import { InPassing, LastContacted } from "./Cells";
import styles from "./Customers.module.css";
import { contactsRoute } from "./routes";
import { type ContactSearch, isNarrowed } from "./search";

type Contact = ContactsTable_query$data["contacts"]["edges"][number]["node"];

interface Props {
  query: ContactsTable_query$key;
  isStale: boolean;
  search: ContactSearch;
  onOrder(order: NonNullable<ContactSearch["order"]>): void;
  onClear(): void;
}

export function ContactsTable({ query: key, isStale, search, onOrder, onClear }: Props) {
  const { t } = useLingui();
  const navigate = contactsRoute.useNavigate();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment(
    graphql`
      fragment ContactsTable_query on Query
      @refetchable(queryName: "ContactsTablePageQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
        text: { type: "String" }
        registered: { type: "Boolean" }
        stages: { type: "[String!]" }
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
        orderBy: { type: "ContactOrder", defaultValue: NAME }
      ) {
        contacts(
          first: $count
          after: $cursor
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
          lastContactedBefore: $before
          lastContactedAfter: $since
          orderBy: $orderBy
        ) @connection(key: "ContactsTable_contacts") {
          totalCount
          edges {
            node {
              id
              name
              registered
              jobTitle
              email
              phone
              lastContactedAt
              lifecycleStage {
                label
              }
              customer {
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
  const { totalCount, edges } = data.contacts;
  const columns: Column<Contact>[] = [
    {
      key: "NAME",
      header: t`Name`,
      sortable: true,
      width: "20%",
      cell: (contact) => (
        <span className={styles.name}>
          <Link to="/contacts/$contactId" params={{ contactId: contact.id }}>
            {contact.name}
          </Link>
          {contact.registered ? null : <InPassing />}
        </span>
      ),
    },
    {
      key: "customer",
      header: t`Customer`,
      width: "19%",
      cell: (contact) => (
        <Link to="/customers/$customerId" params={{ customerId: contact.customer.id }}>
          {contact.customer.name}
        </Link>
      ),
    },
    { key: "jobTitle", spare: true, header: t`Job title`, width: "14%", cell: (contact) => contact.jobTitle },
    { key: "stage", header: t`Stage`, width: "12%", cell: (contact) => contact.lifecycleStage?.label },
    { key: "email", spare: true, header: t`Email`, cell: (contact) => contact.email },
    {
      key: "contacted",
      header: t`Last contacted`,
      width: "13%",
      cell: (contact) => <LastContacted at={contact.lastContactedAt} />,
    },
  ];
  return (
    <>
      <div className={styles.under}>
        <p className={styles.count} role="status">
          <Plural value={totalCount} one="# contact" other="# contacts" />
        </p>
      </div>
      <DataTable
        label={t`Contacts`}
        columns={columns}
        rows={edges.map((edge) => edge.node)}
        isStale={isStale}
        sort={{ key: "NAME", descending: search.order === "NAME_DESCENDING" }}
        onSort={({ descending }) => onOrder(descending ? "NAME_DESCENDING" : "NAME")}
        onOpen={(contact) => void navigate({ to: "/contacts/$contactId", params: { contactId: contact.id } })}
        empty={
          isNarrowed(search) ? (
            <EmptyState
              icon={IconUsers}
              title={<Trans>No contact fits.</Trans>}
              action={
                <Button variant="default" onClick={onClear}>
                  <Trans>Clear search and filters</Trans>
                </Button>
              }
            >
              <Trans>Filters such as the owner or the town are those of the contact's customer.</Trans>
            </EmptyState>
          ) : (
            <EmptyState icon={IconUsers} title={<Trans>No contacts yet.</Trans>}>
              <Trans>A contact is a person at a customer. Add one on the customer's page.</Trans>
            </EmptyState>
          )
        }
      />
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(50)} />
    </>
  );
}
