/** What was done with a contact, newest first: what is completed, and on request what is not (CUS-10). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Switch } from "@mantine/core";
import { notFound } from "@tanstack/react-router";
import { graphql, usePaginationFragment } from "react-relay";
import { InteractionList } from "@/features/interactions/fragments/InteractionList";
import { usePage } from "@/shared/relay/page";
import { LoadMore } from "@/shared/ui/LoadMore";
import { Panel } from "@/shared/ui/Panel";
import type { ContactHistoryTab_contact$key } from "./__generated__/ContactHistoryTab_contact.graphql";
import type { ContactHistoryTabPageQuery } from "./__generated__/ContactHistoryTabPageQuery.graphql";
import type { ContactHistoryTabQuery } from "./__generated__/ContactHistoryTabQuery.graphql";
import styles from "./Contacts.module.css";
import { contactHistoryRoute } from "./routes";

export const query = graphql`
  query ContactHistoryTabQuery($id: ID!, $statuses: [InteractionStatus!]) {
    contact(id: $id) {
      ...ContactHistoryTab_contact @arguments(statuses: $statuses)
    }
  }
`;

export function ContactHistoryTab() {
  const { contact } = usePage<ContactHistoryTabQuery>(query, contactHistoryRoute.useLoaderData());
  if (!contact) throw notFound();
  return <History contact={contact} />;
}

function History({ contact }: { contact: ContactHistoryTab_contact$key }) {
  const { t } = useLingui();
  const search = contactHistoryRoute.useSearch();
  const navigate = contactHistoryRoute.useNavigate();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    ContactHistoryTabPageQuery,
    ContactHistoryTab_contact$key
  >(
    graphql`
      fragment ContactHistoryTab_contact on Contact
      @refetchable(queryName: "ContactHistoryTabPageQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
        statuses: { type: "[InteractionStatus!]" }
      ) {
        interactions(first: $count, after: $cursor, statuses: $statuses)
          @connection(key: "ContactHistoryTab_interactions") {
          edges {
            node {
              ...InteractionList_interactions
            }
          }
        }
      }
    `,
    contact,
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
        empty={<Trans>No interaction has been completed with this contact yet.</Trans>}
      />
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(50)} />
    </Panel>
  );
}
