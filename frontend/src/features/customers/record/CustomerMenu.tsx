/** What else can be done with a customer: register it, change what it is to us, delete it. */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Group, Menu, Modal, Stack } from "@mantine/core";
import { IconDots, IconTrash } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import { RELATIONSHIPS } from "@/shared/domain";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import type { CustomerMenu_customer$key } from "./__generated__/CustomerMenu_customer.graphql";
import type { CustomerMenuDeleteMutation } from "./__generated__/CustomerMenuDeleteMutation.graphql";
import type { CustomerMenuRegisterMutation } from "./__generated__/CustomerMenuRegisterMutation.graphql";
import type { CustomerMenuRelateMutation } from "./__generated__/CustomerMenuRelateMutation.graphql";

type Relationship = keyof typeof RELATIONSHIPS;

export function CustomerMenu({ customer: key }: { customer: CustomerMenu_customer$key }) {
  const { t, i18n } = useLingui();
  const [isDeleting, setDeleting] = useState(false);
  const customer = useFragment(
    graphql`
      fragment CustomerMenu_customer on Customer {
        id
        version
        name
        relationship
        registered
        counted: contacts(first: 1) {
          totalCount
        }
        happened: journey(first: 1) {
          totalCount
        }
        engaged: interactions(first: 1) {
          totalCount
        }
      }
    `,
    key,
  );
  const relate = useCommand<CustomerMenuRelateMutation>(graphql`
    mutation CustomerMenuRelateMutation($input: ChangeRelationshipInput!) {
      changeRelationship(input: $input) {
        __typename
        ... on ChangeRelationshipPayload {
          customer {
            id
            version
            relationship
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
  const register = useCommand<CustomerMenuRegisterMutation>(graphql`
    mutation CustomerMenuRegisterMutation($input: UpdateCustomerInput!) {
      updateCustomer(input: $input) {
        __typename
        ... on UpdateCustomerPayload {
          customer {
            id
            version
            registered
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
  const become = async (relationship: Relationship) => {
    const was = customer.relationship;
    const done = await relate.run({ input: { customerId: customer.id, relationship } });
    if (!done) return;
    toast({
      message: t`${customer.name}: ${i18n._(RELATIONSHIPS[relationship].label)}.`,
      undo: () => void relate.run({ input: { customerId: customer.id, relationship: was } }),
    });
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t`More`}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            <Trans>Relationship</Trans>
          </Menu.Label>
          {(Object.keys(RELATIONSHIPS) as Relationship[]).map((relationship) => (
            <Menu.Item
              key={relationship}
              disabled={relationship === customer.relationship}
              onClick={() => void become(relationship)}
            >
              {i18n._(RELATIONSHIPS[relationship].label)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          {customer.registered ? null : (
            <Menu.Item
              onClick={() =>
                void register.run({ input: { id: customer.id, version: customer.version, registered: true } })
              }
            >
              <Trans>Register this profile</Trans>
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => setDeleting(true)}>
            <Trans>Delete…</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <DeleteDialog
        isOpen={isDeleting}
        onClose={() => setDeleting(false)}
        id={customer.id}
        name={customer.name}
        contacts={customer.counted.totalCount}
        touchpoints={customer.happened.totalCount}
        interactions={customer.engaged.totalCount}
      />
    </>
  );
}

interface DeleteProps {
  isOpen: boolean;
  onClose(): void;
  id: string;
  name: string;
  contacts: number;
  touchpoints: number;
  interactions: number;
}

function DeleteDialog({ isOpen, onClose, id, name, contacts, touchpoints, interactions }: DeleteProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const remove = useCommand<CustomerMenuDeleteMutation>(
    graphql`
      mutation CustomerMenuDeleteMutation($input: DeleteCustomerInput!) {
        deleteCustomer(input: $input) {
          __typename
          ... on DeleteCustomerPayload {
            deletedId @deleteRecord
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
    `,
    { quiet: true },
  );
  const confirm = async () => {
    if (!(await remove.run({ input: { id } }))) return;
    await navigate({ to: "/customers" });
    toast({ message: t`${name} was deleted.` });
  };
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t`Delete ${name}?`}
      closeButtonProps={{ "aria-label": t`Close` }}
    >
      <Stack gap={16}>
        <div>
          <Trans>These go with it and do not come back:</Trans>
          <ul>
            <li>
              <Plural value={contacts} one="# contact" other="# contacts" />
            </li>
            <li>
              <Plural value={touchpoints} one="# touchpoint" other="# touchpoints" />
            </li>
            <li>
              <Plural value={interactions} one="# interaction" other="# interactions" />
            </li>
          </ul>
        </div>
        <CommandAlert command={remove} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Keep it</Trans>
          </Button>
          <Button color="red" loading={remove.isBusy} onClick={() => void confirm()}>
            <Trans>Delete</Trans>
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
