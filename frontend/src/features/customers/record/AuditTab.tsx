/** Everything that was changed on a customer. */
import { notFound } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { AuditTrail } from "@/features/audit/fragments/AuditTrail";
import { usePage } from "@/shared/relay/page";
import { auditRoute } from "../routes";
import type { AuditTabQuery } from "./__generated__/AuditTabQuery.graphql";

export const query = graphql`
  query AuditTabQuery($id: ID!) {
    customer(id: $id) {
      audit(first: 100) {
        edges {
          node {
            ...AuditTrail_changes
          }
        }
      }
    }
  }
`;

export function AuditTab() {
  const { customer } = usePage<AuditTabQuery>(query, auditRoute.useLoaderData());
  if (!customer) throw notFound();
  return <AuditTrail changes={customer.audit.edges.map((edge) => edge.node)} />;
}
