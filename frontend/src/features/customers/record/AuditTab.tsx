/** Everything that was changed on a customer, newest first (PPL-9). */
import { notFound } from "@tanstack/react-router";
import { graphql, usePaginationFragment } from "react-relay";
import { AuditTrail } from "@/features/audit/fragments/AuditTrail";
import { usePage } from "@/shared/relay/page";
import { LoadMore } from "@/shared/ui/LoadMore";
import { auditRoute } from "../routes";
import type { AuditTab_customer$key } from "./__generated__/AuditTab_customer.graphql";
import type { AuditTabPageQuery } from "./__generated__/AuditTabPageQuery.graphql";
import type { AuditTabQuery } from "./__generated__/AuditTabQuery.graphql";

export const query = graphql`
  query AuditTabQuery($id: ID!) {
    customer(id: $id) {
      ...AuditTab_customer
    }
  }
`;

export function AuditTab() {
  const { customer } = usePage<AuditTabQuery>(query, auditRoute.useLoaderData());
  if (!customer) throw notFound();
  return <Trail customer={customer} />;
}

function Trail({ customer }: { customer: AuditTab_customer$key }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    AuditTabPageQuery,
    AuditTab_customer$key
  >(
    graphql`
      fragment AuditTab_customer on Customer
      @refetchable(queryName: "AuditTabPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        audit(first: $count, after: $cursor) @connection(key: "AuditTab_audit") {
          edges {
            node {
              ...AuditTrail_changes
            }
          }
        }
      }
    `,
    customer,
  );
  return (
    <>
      <AuditTrail changes={data.audit.edges.map((edge) => edge.node)} />
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(50)} />
    </>
  );
}
