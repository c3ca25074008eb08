/** Everything that was changed on a contact. */
import { notFound } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { AuditTrail } from "@/features/audit/fragments/AuditTrail";
import { usePage } from "@/shared/relay/page";
import type { ContactAuditTabQuery } from "./__generated__/ContactAuditTabQuery.graphql";
import { contactAuditRoute } from "./routes";

export const query = graphql`
  query ContactAuditTabQuery($id: ID!) {
    contact(id: $id) {
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

export function ContactAuditTab() {
  const { contact } = usePage<ContactAuditTabQuery>(query, contactAuditRoute.useLoaderData());
  if (!contact) throw notFound();
  return <AuditTrail changes={contact.audit.edges.map((edge) => edge.node)} />;
}
