/** The contacts of a customer, with the way to add one and to choose the default (CUS-3, CUS-4). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Badge, Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { Panel } from "@/shared/ui/Panel";
import rows from "@/shared/ui/RecordRows.module.css";
import { mayWrite, useViewer } from "@/shared/viewer";
import type { ContactList_customer$key } from "./__generated__/ContactList_customer.graphql";
import type { ContactListCreateMutation } from "./__generated__/ContactListCreateMutation.graphql";
import type { ContactListDefaultMutation } from "./__generated__/ContactListDefaultMutation.graphql";

export function ContactList({ customer: key }: { customer: ContactList_customer$key }) {
  const viewer = useViewer();
  const [isAdding, setAdding] = useState(false);
  const customer = useFragment(
    graphql`
      fragment ContactList_customer on Customer {
        id
        kind
        version
        defaultContact {
          id
        }
        contacts(first: 100) {
          edges {
            node {
              id
              name
              jobTitle
              email
              lifecycleStage {
                label
              }
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
            ...ContactList_customer
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
  const contacts = customer.contacts.edges.map((edge) => edge.node);
  const canAdd = mayWrite(viewer) && customer.kind === "COMPANY";
  return (
    <Panel
      flush
      title={<Trans>Contacts</Trans>}
      actions={
        canAdd ? (
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
            <li key={contact.id} className={rows.row}>
              <span className={rows.main}>
                <Link to="/contacts/$contactId" params={{ contactId: contact.id }}>
                  {contact.name}
                </Link>{" "}
                <span className={rows.quiet}>{contact.jobTitle}</span>
              </span>
              <span className={rows.quiet}>{contact.email}</span>
              <span className={rows.quiet}>{contact.lifecycleStage?.label}</span>
              {customer.defaultContact?.id === contact.id ? (
                <Badge variant="default" tt="none">
                  <Trans>Default</Trans>
                </Badge>
              ) : canAdd ? (
                <Button
                  variant="subtle"
                  size="compact-xs"
                  loading={choose.isBusy}
                  onClick={() =>
                    void choose.run({
                      input: { id: customer.id, version: customer.version, defaultContactId: contact.id },
                    })
                  }
                >
                  <Trans>Make default</Trans>
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <AddDialog customerId={customer.id} isOpen={isAdding} onClose={() => setAdding(false)} />
    </Panel>
  );
}

function AddDialog({
  customerId,
  isOpen,
  onClose,
}: {
  customerId: string;
  isOpen: boolean;
  onClose(): void;
}) {
  const { t } = useLingui();
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { firstName: "", lastName: "", email: "", phone: "", jobTitle: "" },
  });
  const create = useCommand<ContactListCreateMutation>(graphql`
    mutation ContactListCreateMutation($input: CreateContactInput!) {
      createContact(input: $input) {
        __typename
        ... on CreateContactPayload {
          contact {
            name
            customer {
              ...ContactList_customer
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
  const submit = form.onSubmit(async (values) => {
    const done = await create.run({ input: { customerId, ...values } }, { form });
    if (!done) return;
    toast({ message: t`${done.contact?.name ?? ""} was added.` });
    form.reset();
    onClose();
  });
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t`Add a contact`}
      closeButtonProps={{ "aria-label": t`Close` }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap={12}>
          <TextInput
            label={t`First name`}
            data-autofocus
            key={form.key("firstName")}
            {...form.getInputProps("firstName")}
          />
          <TextInput label={t`Last name`} key={form.key("lastName")} {...form.getInputProps("lastName")} />
          <TextInput label={t`Email`} type="email" key={form.key("email")} {...form.getInputProps("email")} />
          <TextInput label={t`Phone`} type="tel" key={form.key("phone")} {...form.getInputProps("phone")} />
          <TextInput label={t`Job title`} key={form.key("jobTitle")} {...form.getInputProps("jobTitle")} />
          <CommandAlert command={create} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={create.isBusy}>
              <Trans>Add</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
