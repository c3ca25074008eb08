/** Before a customer is deleted: how much goes with it (CUS-8). */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Skeleton, Stack } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import type { DeleteCustomerDialogMutation } from "./__generated__/DeleteCustomerDialogMutation.graphql";
import type { DeleteCustomerDialogQuery } from "./__generated__/DeleteCustomerDialogQuery.graphql";

interface Props {
  id: string;
  version: number;
  name: string;
  onClose(): void;
}

export default function DeleteCustomerDialog({ id, version, name, onClose }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const remove = useCommand<DeleteCustomerDialogMutation>(
    graphql`
      mutation DeleteCustomerDialogMutation($input: DeleteCustomerInput!) {
        deleteCustomer(input: $input) {
          __typename
          ... on DeleteCustomerPayload {
            deletedId
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
    if (!(await remove.run({ input: { id, version } }))) return;
    toast({ message: t`${name} was deleted.` });
    await navigate({ to: "/customers", replace: true });
  };
  return (
    <Modal opened onClose={onClose} title={t`Delete ${name}?`} closeButtonProps={{ "aria-label": t`Close` }}>
      <Stack gap={16}>
        <div>
          <Trans>These go with it, and cannot be brought back:</Trans>
          <Suspense fallback={<Skeleton height={68} mt={8} />}>
            <Counts id={id} />
          </Suspense>
        </div>
        <CommandAlert command={remove} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" data-autofocus onClick={onClose}>
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

function Counts({ id }: { id: string }) {
  const { customer } = useLazyLoadQuery<DeleteCustomerDialogQuery>(
    graphql`
      query DeleteCustomerDialogQuery($id: ID!) {
        customer(id: $id) {
          contacts(first: 1) {
            totalCount
          }
          journey(first: 1) {
            totalCount
          }
          interactions(first: 1) {
            totalCount
          }
        }
      }
    `,
    { id },
    { fetchPolicy: "network-only" },
  );
  const contacts = customer?.contacts.totalCount ?? 0;
  const touchpoints = customer?.journey.totalCount ?? 0;
  const interactions = customer?.interactions.totalCount ?? 0;
  return (
    <ul>
      <li>
        <Plural value={contacts} one="# contact" other="# contacts" />
      </li>
      <li>
        <Plural value={touchpoints} one="# touchpoint" other="# touchpoints" />
      </li>
      <li>
        <Plural
          value={interactions}
          one="# interaction, with its action items"
          other="# interactions, with their action items"
        />
      </li>
    </ul>
  );
}
