/** What was done with a customer, newest first. */
import { Trans } from "@lingui/react/macro";
import { notFound } from "@tanstack/react-router";
import { graphql, usePaginationFragment } from "react-relay";
import { InteractionList } from "@/features/interactions/fragments/InteractionList";
import { usePage } from "@/shared/relay/page";
import { LoadMore } from "@/shared/ui/LoadMore";
import { Panel } from "@/shared/ui/Panel";
import { historyRoute } from "../routes";
import type { HistoryTab_customer$key } from "./__generated__/HistoryTab_customer.graphql";
import type { HistoryTabQuery } from "./__generated__/HistoryTabQuery.graphql";

export const query = graphql`
  query HistoryTabQuery($id: ID!) {
    customer(id: $id) {
      ...HistoryTab_customer
    }
  }
`;

export function HistoryTab() {
  const { customer } = usePage<HistoryTabQuery>(query, historyRoute.useLoaderData());
  if (!customer) throw notFound();
  return <List customer={customer} />;
}

function List({ customer }: { customer: HistoryTab_customer$key }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment(
    graphql`
      fragment HistoryTab_customer on Customer
      @refetchable(queryName: "HistoryTabPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        interactions(first: $count, after: $cursor) @connection(key: "HistoryTab_interactions") {
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
  return (
    <Panel flush>
      <InteractionList
        interactions={data.interactions.edges.map((edge) => edge.node)}
        empty={<Trans>No interaction has been logged with this customer yet.</Trans>}
      />
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(50)} />
    </Panel>
  );
}
