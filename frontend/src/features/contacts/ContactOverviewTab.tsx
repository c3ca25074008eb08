/** A contact at a glance: what is unfinished, what happened last, facts, groups, and the stages so far. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor } from "@mantine/core";
import { Link, notFound } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { InteractionList } from "@/features/interactions/fragments/InteractionList";
import { RecentTouchpoints } from "@/features/journey/fragments/RecentTouchpoints";
import { cultures } from "@/shared/places";
import { usePage } from "@/shared/relay/page";
import { Time } from "@/shared/time/Time";
import { Facts } from "@/shared/ui/Facts";
import { Panel } from "@/shared/ui/Panel";
import type { ContactOverviewTabQuery } from "./__generated__/ContactOverviewTabQuery.graphql";
import styles from "./Contacts.module.css";
import { GroupsPanel } from "./GroupsPanel";
import { LifecyclePanel } from "./LifecyclePanel";
import { contactOverviewRoute } from "./routes";

export const query = graphql`
  query ContactOverviewTabQuery($id: ID!) {
    ...GroupsPanel_query
    contact(id: $id) {
      id
      email
      phone
      jobTitle
      culture
      registered
      externalKey
      createdAt
      customer {
        id
        name
      }
      ...GroupsPanel_contact
      ...LifecyclePanel_contact
      interactions(first: 10, statuses: [OPEN, MISSED]) {
        edges {
          node {
            ...InteractionList_interactions
          }
        }
      }
      journey(first: 8) {
        edges {
          node {
            ...RecentTouchpoints_touchpoints
          }
        }
      }
    }
  }
`;

export function ContactOverviewTab() {
  const { t, i18n } = useLingui();
  const data = usePage<ContactOverviewTabQuery>(query, contactOverviewRoute.useLoaderData());
  const { contact } = data;
  if (!contact) throw notFound();
  const { email, phone, culture, customer } = contact;
  const language = cultures(i18n.locale).find((one) => one.value === culture)?.label ?? culture;
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <Panel flush title={<Trans>Unfinished interactions</Trans>}>
          <InteractionList
            interactions={contact.interactions.edges.map((edge) => edge.node)}
            empty={<Trans>Nothing is planned with this contact.</Trans>}
          />
        </Panel>
        <Panel
          flush
          title={<Trans>Latest touchpoints</Trans>}
          actions={
            <Link to="/contacts/$contactId/journey" params={{ contactId: contact.id }} className={styles.all}>
              <Trans>All touchpoints</Trans>
            </Link>
          }
        >
          <RecentTouchpoints touchpoints={contact.journey.edges.map((edge) => edge.node)} />
        </Panel>
      </div>
      <div className={styles.column}>
        <Panel title={<Trans>Facts</Trans>}>
          <Facts
            facts={[
              [t`Email`, email ? <Anchor href={`mailto:${email}`}>{email}</Anchor> : null],
              [t`Phone`, phone ? <Anchor href={`tel:${phone}`}>{phone}</Anchor> : null],
              [t`Job title`, contact.jobTitle],
              [
                t`Customer`,
                <Link key="customer" to="/customers/$customerId" params={{ customerId: customer.id }}>
                  {customer.name}
                </Link>,
              ],
              [t`Profile`, contact.registered ? t`Registered` : t`Not registered`],
              [t`Language`, language],
              [t`Key elsewhere`, contact.externalKey],
              [t`Here since`, <Time key="since" value={contact.createdAt} as="day" focusable />],
            ]}
          />
        </Panel>
        <LifecyclePanel contact={contact} />
        <GroupsPanel contact={contact} query={data} />
      </div>
    </div>
  );
}
