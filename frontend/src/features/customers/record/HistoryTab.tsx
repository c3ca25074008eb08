/** What was done with a customer, newest first: what is completed, and on request what is not (CUS-10). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Switch } from "@mantine/core";
import { notFound } from "@tanstack/react-router";
import { graphql, usePaginationFragment } from "react-relay";
import { InteractionList } from "@/features/interactions/fragments/InteractionList";
import { usePage } from "@/shared/relay/page";
import { LoadMore } from "@/shared/ui/LoadMore";
import { Panel } from "@/shared/ui/Panel";
import { historyRoute } from "../routes";
import type { HistoryTab_customer$key } from "./__generated__/HistoryTab_customer.graphql";
import type { HistoryTabPageQuery } from "./__generated__/HistoryTabPageQuery.graphql";
import type { HistoryTabQuery } from "./__generated__/HistoryTabQuery.graphql";
import styles from "./Record.module.css";

export const query = graphql`
  query HistoryTabQuery($id: ID!, $statuses: [InteractionStatus!]) {
    customer(id: $id) {
      ...HistoryTab_customer @arguments(statuses: $statuses)
    }
  }
`;

export function HistoryTab() {
  const { customer } = usePage<HistoryTabQuery>(query, historyRoute.useLoaderData());
  if (!customer) throw notFound();
  return <History customer={customer} />;
}

function History({ customer }: { customer: HistoryTab_customer$key }) {
  const { t } = useLingui();
  const search = historyRoute.useSearch();
  const navigate = historyRoute.useNavigate();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    HistoryTabPageQuery,
    HistoryTab_customer$key
  >(
    graphql`
      fragment HistoryTab_customer on Customer
      @refetchable(queryName: "HistoryTabPageQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
        statuses: { type: "[InteractionStatus!]" }
      ) {
        interactions(first: $count, after: $cursor, statuses: $statuses)
          @connection(key: "HistoryTab_interactions") {
          edges {
            node {
              ...InteractionList_interactions
            }
          }
        }
      }
    `,
    customer,
  );
  const all = search.unfinished === "yes";
  return (
    <Panel flush>
      <div className={styles.bar}>
        <Switch
          label={t`Show unfinished ones too`}
          checked={all}
          onChange={() =>
            void navigate({ search: all ? {} : { unfinished: "yes" }, replace: true, resetScroll: false })
          }
        />
      </div>
      <InteractionList
        interactions={data.interactions.edges.map((edge) => edge.node)}
        empty={<Trans>No interaction has been completed with this customer yet.</Trans>}
      />
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(50)} />
    </Panel>
  );
}
