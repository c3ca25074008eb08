/** A customer at a glance: what is unfinished, who is there, what happened last (CUS-9). */
import { Trans } from "@lingui/react/macro";
import { Link, notFound } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { ActionItemList } from "@/features/action-items/fragments/ActionItemList";
import { ContactList } from "@/features/contacts/fragments/ContactList";
import { InteractionList } from "@/features/interactions/fragments/InteractionList";
import { RecentTouchpoints } from "@/features/journey/fragments/RecentTouchpoints";
import { usePage } from "@/shared/relay/page";
import { Panel } from "@/shared/ui/Panel";
import { overviewRoute } from "../routes";
import type { OverviewTabQuery } from "./__generated__/OverviewTabQuery.graphql";
import { FactsPanel } from "./FactsPanel";
import { LinkRows } from "./LinkRows";
import styles from "./Record.module.css";

export const query = graphql`
  query OverviewTabQuery($id: ID!) {
    customer(id: $id) {
      id
      ...FactsPanel_customer
      ...ContactList_customer
      notes
      links {
        label
        url
      }
      interactions(first: 10, statuses: [OPEN, MISSED]) {
        edges {
          node {
            ...InteractionList_interactions
          }
        }
      }
      actionItems(first: 10, states: [OPEN, OVERDUE]) {
        edges {
          node {
            ...ActionItemList_items
          }
        }
      }
      journey(first: 6) {
        edges {
          node {
            ...RecentTouchpoints_touchpoints
          }
        }
      }
      subsidiaries(first: 50) {
        edges {
          node {
            id
            name
            town
          }
        }
      }
    }
  }
`;

export function OverviewTab() {
  const { customer } = usePage<OverviewTabQuery>(query, overviewRoute.useLoaderData());
  if (!customer) throw notFound();
  const params = { customerId: customer.id };
  const subsidiaries = customer.subsidiaries.edges.map((edge) => edge.node);
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <Panel flush title={<Trans>Unfinished interactions</Trans>}>
          <InteractionList
            interactions={customer.interactions.edges.map((edge) => edge.node)}
            empty={<Trans>Nothing is planned with this customer.</Trans>}
          />
        </Panel>
        <ContactList customer={customer} />
        <Panel
          flush
          title={<Trans>Latest touchpoints</Trans>}
          actions={
            <Link to="/customers/$customerId/journey" params={params} className={styles.all}>
              <Trans>All touchpoints</Trans>
            </Link>
          }
        >
          <RecentTouchpoints touchpoints={customer.journey.edges.map((edge) => edge.node)} />
        </Panel>
      </div>
      <div className={styles.column}>
        <FactsPanel customer={customer} />
        <Panel flush title={<Trans>Open action items</Trans>}>
          <ActionItemList
            items={customer.actionItems.edges.map((edge) => edge.node)}
            empty={<Trans>Nothing was promised that is still open.</Trans>}
          />
        </Panel>
        {customer.notes ? (
          <Panel title={<Trans>Notes</Trans>}>
            <p className={styles.notes}>{customer.notes}</p>
          </Panel>
        ) : null}
        {customer.links.length > 0 ? (
          <Panel flush title={<Trans>Links</Trans>}>
            <LinkRows links={customer.links} />
          </Panel>
        ) : null}
        {subsidiaries.length > 0 ? (
          <Panel flush title={<Trans>Subsidiaries</Trans>}>
            <ul className={styles.links}>
              {subsidiaries.map((one) => (
                <li key={one.id} className={styles.link}>
                  <Link to="/customers/$customerId" params={{ customerId: one.id }}>
                    {one.name}
                  </Link>
                  <span className={styles.address}>{one.town}</span>
                </li>
              ))}
            </ul>
          </Panel>
        ) : null}
      </div>
    </div>
  );
}
