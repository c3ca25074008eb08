/** The people at a customer: added, changed, deleted and chosen as the default in place (CUS-3, CUS-4). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { graphql, usePaginationFragment } from "react-relay";
import { useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { Panel } from "@/shared/ui/Panel";
import rows from "@/shared/ui/RecordRows.module.css";
import { mayWrite, useViewer } from "@/shared/viewer";
import { ContactRow } from "../ContactRow";
import type { ContactList_customer$key } from "./__generated__/ContactList_customer.graphql";
import type { ContactListDefaultMutation } from "./__generated__/ContactListDefaultMutation.graphql";
import type { ContactListPageQuery } from "./__generated__/ContactListPageQuery.graphql";

const ContactDialog = lazy(() => import("../ContactDialog"));

export function ContactList({ customer: key }: { customer: ContactList_customer$key }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const [isAdding, setAdding] = useState(false);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    ContactListPageQuery,
    ContactList_customer$key
  >(
    graphql`
      fragment ContactList_customer on Customer
      @refetchable(queryName: "ContactListPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
        id
        kind
        version
        defaultContact {
          id
        }
        contacts(first: $count, after: $cursor) @connection(key: "ContactList_contacts") {
          edges {
            node {
              id
              ...ContactRow_contact
            }
          }
        }
      }
    `,
    key,
  );
  const choose = useCommand<ContactListDefaultMutation>(graphql`
    mutation ContactListDefaultMutation($input: UpdateCustomerInput!) {
      updateCustomer(input: $input) {
        __typename
        ... on UpdateCustomerPayload {
          customer {
            id
            version
            defaultContact {
              id
              name
            }
          }
        }
        ... on InvalidInput {
          message
          problems {
            path
            message
          }
        }
        ... on Refused {
          code
          message
        }
      }
    }
  `);
  const { id, version, defaultContact } = data;
  const makeDefault = async (contactId: string | null) => {
    const done = await choose.run({ input: { id, version, defaultContactId: contactId } });
    if (!done) return;
    const name = done.customer?.defaultContact?.name;
    toast({ message: name ? t`${name} is the default contact.` : t`There is no default contact.` });
  };
  const contacts = data.contacts.edges.map((edge) => edge.node);
  const isCompany = data.kind === "COMPANY";
  return (
    <Panel
      flush
      title={<Trans>Contacts</Trans>}
      actions={
        mayWrite(viewer) && isCompany ? (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            <Trans>Add a contact</Trans>
          </Button>
        ) : null
      }
    >
      {contacts.length === 0 ? (
        <p className={rows.empty}>
          <Trans>Nobody is known here yet. A contact is a person you talk to at this customer.</Trans>
        </p>
      ) : (
        <ul className={rows.rows}>
          {contacts.map((contact) => (
            <ContactRow
              key={contact.id}
              contact={contact}
              isDefault={contact.id === defaultContact?.id}
              isBusy={choose.isBusy}
              onDefault={makeDefault}
            />
          ))}
        </ul>
      )}
      {hasNext ? (
        <p className={rows.empty}>
          <Button variant="default" size="compact-sm" loading={isLoadingNext} onClick={() => loadNext(50)}>
            <Trans>More contacts</Trans>
          </Button>
        </p>
      ) : null}
      {isAdding ? (
        <Suspense>
          <ContactDialog customerId={id} onClose={() => setAdding(false)} />
        </Suspense>
      ) : null}
    </Panel>
  );
}
