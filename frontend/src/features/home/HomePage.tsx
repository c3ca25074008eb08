/** Home: one sentence first, then what is due. */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { IconListCheck } from "@tabler/icons-react";
import { graphql } from "react-relay";
import { ActionItemList } from "@/features/action-items/fragments/ActionItemList";
import { InteractionList } from "@/features/interactions/fragments/InteractionList";
import { usePage } from "@/shared/relay/page";
import { useFormats } from "@/shared/time/formats";
import { clockOf } from "@/shared/time/zones";
import { EmptyState } from "@/shared/ui/EmptyState";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { useViewer } from "@/shared/viewer";
import type { HomePageQuery } from "./__generated__/HomePageQuery.graphql";
import styles from "./HomePage.module.css";
import { homeRoute } from "./routes";

export const query = graphql`
  query HomePageQuery {
    interactions(first: 8) {
      edges {
        node {
          ...InteractionList_interactions
        }
      }
    }
    actionItems(first: 8, mine: true, states: [OPEN, OVERDUE], orderBy: DUE_FIRST) {
      totalCount
      edges {
        node {
          ...ActionItemList_items
        }
      }
    }
  }
`;

export function HomePage() {
  const { t } = useLingui();
  const viewer = useViewer();
  const formats = useFormats();
  const { actionItems, interactions } = usePage<HomePageQuery>(query, homeRoute.useLoaderData());
  const now = new Date().toISOString();
  const hour = Number(clockOf(now, viewer.timeZone).slice(0, 2));
  const name = viewer.name.split(" ")[0] ?? viewer.name;
  const greeting =
    hour < 12 ? t`Good morning, ${name}` : hour < 18 ? t`Good afternoon, ${name}` : t`Good evening, ${name}`;
  const items = actionItems.edges.map((edge) => edge.node);
  const count = actionItems.totalCount;
  return (
    <>
      <PageHeader title={t`Home`} heading={greeting} lead={formats.longDay(now)} />
      <div className={styles.columns}>
        <Panel
          flush
          title={<Trans>My action items</Trans>}
          actions={
            count > 0 ? (
              <span className={styles.count}>
                <Plural value={count} one="# is open" other="# are open" />
              </span>
            ) : null
          }
        >
          {items.length === 0 ? (
            <EmptyState icon={IconListCheck} title={<Trans>Nothing is due.</Trans>}>
              <Trans>What you promise a customer during an interaction shows here until it is done.</Trans>
            </EmptyState>
          ) : (
            <ActionItemList withCustomer items={items} empty={null} />
          )}
        </Panel>
        <Panel flush title={<Trans>Latest interactions</Trans>}>
          <InteractionList
            interactions={interactions.edges.map((edge) => edge.node)}
            empty={<Trans>Nothing logged yet. Press n to log an interaction from anywhere.</Trans>}
          />
        </Panel>
      </div>
    </>
  );
}
