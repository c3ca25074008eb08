/** What was promised to a customer. */
import { Trans } from "@lingui/react/macro";
import { notFound } from "@tanstack/react-router";
import { graphql, usePaginationFragment } from "react-relay";
import { ActionItemList } from "@/features/action-items/fragments/ActionItemList";
import { usePage } from "@/shared/relay/page";
import { LoadMore } from "@/shared/ui/LoadMore";
import { Panel } from "@/shared/ui/Panel";
import { itemsRoute } from "../routes";
import type { ItemsTab_customer$key } from "./__generated__/ItemsTab_customer.graphql";
import type { ItemsTabQuery } from "./__generated__/ItemsTabQuery.graphql";

export const query = graphql`
  query ItemsTabQuery($id: ID!) {
    customer(id: $id) {
      ...ItemsTab_customer
    }
  }
`;

export function ItemsTab() {
  const { customer } = usePage<ItemsTabQuery>(query, itemsRoute.useLoaderData());
  if (!customer) throw notFound();
  return <List customer={customer} />;
}

function List({ customer }: { customer: ItemsTab_customer$key }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment(
    graphql`
      fragment ItemsTab_customer on Customer
      @refetchable(queryName: "ItemsTabPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        actionItems(first: $count, after: $cursor) @connection(key: "ItemsTab_actionItems") {
          edges {
            node {
              ...ActionItemList_items
            }
          }
        }
      }
    `,
    customer,
  );
  return (
    <Panel flush>
      <ActionItemList
        items={data.actionItems.edges.map((edge) => edge.node)}
        empty={<Trans>Nothing has been promised to this customer yet.</Trans>}
      />
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(50)} />
    </Panel>
  );
}
