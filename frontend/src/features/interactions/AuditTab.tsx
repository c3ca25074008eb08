/** Everything that was changed on an interaction. */
import { notFound } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { AuditTrail } from "@/features/audit/fragments/AuditTrail";
import { usePage } from "@/shared/relay/page";
import type { AuditTabInteractionQuery } from "./__generated__/AuditTabInteractionQuery.graphql";
import { interactionAuditRoute } from "./routes";

export const query = graphql`
  query AuditTabInteractionQuery($id: ID!) {
    interaction(id: $id) {
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
  const { interaction } = usePage<AuditTabInteractionQuery>(query, interactionAuditRoute.useLoaderData());
  if (!interaction) throw notFound();
  return <AuditTrail changes={interaction.audit.edges.map((edge) => edge.node)} />;
}
