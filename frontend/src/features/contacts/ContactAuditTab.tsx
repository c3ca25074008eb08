/** Everything that was changed on a contact, newest first (PPL-9). */
import { notFound } from "@tanstack/react-router";
import { graphql, usePaginationFragment } from "react-relay";
import { AuditTrail } from "@/features/audit/fragments/AuditTrail";
import { usePage } from "@/shared/relay/page";
import { LoadMore } from "@/shared/ui/LoadMore";
import type { ContactAuditTab_contact$key } from "./__generated__/ContactAuditTab_contact.graphql";
import type { ContactAuditTabPageQuery } from "./__generated__/ContactAuditTabPageQuery.graphql";
import type { ContactAuditTabQuery } from "./__generated__/ContactAuditTabQuery.graphql";
import { contactAuditRoute } from "./routes";

export const query = graphql`
  query ContactAuditTabQuery($id: ID!) {
    contact(id: $id) {
      ...ContactAuditTab_contact
    }
  }
`;

export function ContactAuditTab() {
  const { contact } = usePage<ContactAuditTabQuery>(query, contactAuditRoute.useLoaderData());
  if (!contact) throw notFound();
  return <Trail contact={contact} />;
}

function Trail({ contact }: { contact: ContactAuditTab_contact$key }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    ContactAuditTabPageQuery,
    ContactAuditTab_contact$key
  >(
    graphql`
      fragment ContactAuditTab_contact on Contact
      @refetchable(queryName: "ContactAuditTabPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        audit(first: $count, after: $cursor) @connection(key: "ContactAuditTab_audit") {
          edges {
            node {
              ...AuditTrail_changes
            }
          }
        }
      }
    `,
    contact,
  );
  return (
    <>
      <AuditTrail changes={data.audit.edges.map((edge) => edge.node)} />
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(50)} />
    </>
  );
}
