/** Action items: open, overdue, closed; mine, or everyone's that I may see. */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Group } from "@mantine/core";
import { graphql, usePaginationFragment } from "react-relay";
import { ACTION_ITEM_STATES } from "@/shared/domain";
import { usePage } from "@/shared/relay/page";
import { FilterChips } from "@/shared/ui/FilterChips";
import { LoadMore } from "@/shared/ui/LoadMore";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import type { ActionItemsPage_items$key } from "./__generated__/ActionItemsPage_items.graphql";
import type { ActionItemsPageQuery } from "./__generated__/ActionItemsPageQuery.graphql";
import { ActionItemList } from "./fragments/ActionItemList";
import { actionItemsRoute } from "./routes";

export const query = graphql`
  query ActionItemsPageQuery($mine: Boolean!, $states: [ActionItemState!]) {
    ...ActionItemsPage_items @arguments(mine: $mine, states: $states)
  }
`;

export function ActionItemsPage() {
  const { t, i18n } = useLingui();
  const data = usePage<ActionItemsPageQuery>(query, actionItemsRoute.useLoaderData());
  const search = actionItemsRoute.useSearch();
  const navigate = actionItemsRoute.useNavigate();
  const set = (change: Partial<typeof search>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false });
  return (
    <>
      <PageHeader title={t`Action items`} />
      <Group gap={16} mb={12}>
        <FilterChips
          label={t`State`}
          single
          choices={(Object.keys(ACTION_ITEM_STATES) as (keyof typeof ACTION_ITEM_STATES)[]).map((value) => ({
            value,
            label: i18n._(ACTION_ITEM_STATES[value].label),
          }))}
          value={[search.state ?? "OPEN"]}
          onChange={([state]) => set({ state: state ?? "OPEN" })}
        />
        <FilterChips
          label={t`Whose`}
          single
          choices={[
            { value: "mine", label: t`Mine` },
            { value: "all", label: t`Everyone’s` },
          ]}
          value={[search.whose ?? "mine"]}
          onChange={([whose]) => set({ whose: whose ?? "mine" })}
        />
      </Group>
      <Items query={data} />
    </>
  );
}

function Items({ query: key }: { query: ActionItemsPage_items$key }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment(
    graphql`
      fragment ActionItemsPage_items on Query
      @refetchable(queryName: "ActionItemsPagePageQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
        mine: { type: "Boolean", defaultValue: true }
        states: { type: "[ActionItemState!]" }
      ) {
        actionItems(first: $count, after: $cursor, mine: $mine, states: $states, orderBy: DUE_FIRST)
          @connection(key: "ActionItemsPage_actionItems") {
          totalCount
          edges {
            node {
              ...ActionItemList_items
            }
          }
        }
      }
    `,
    key,
  );
  const { totalCount, edges } = data.actionItems;
  return (
    <>
      <p role="status">
        <Plural value={totalCount} one="# action item" other="# action items" />
      </p>
      <Panel flush>
        <ActionItemList
          withCustomer
          items={edges.map((edge) => edge.node)}
          empty={
            <Trans>
              Nothing here. What is promised to a customer during an interaction stands here until it is done.
            </Trans>
          }
        />
        <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(50)} />
      </Panel>
    </>
  );
}
