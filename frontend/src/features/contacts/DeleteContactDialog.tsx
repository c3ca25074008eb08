/** Before a contact is deleted: how much goes with it (CUS-8). */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Skeleton, Stack } from "@mantine/core";
import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import type { DeleteContactDialogMutation } from "./__generated__/DeleteContactDialogMutation.graphql";
import type { DeleteContactDialogQuery } from "./__generated__/DeleteContactDialogQuery.graphql";

interface Props {
  id: string;
  name: string;
  onClose(): void;
  onDeleted(): void;
}

export default function DeleteContactDialog({ id, name, onClose, onDeleted }: Props) {
  const { t } = useLingui();
  const remove = useCommand<DeleteContactDialogMutation>(
    graphql`
      mutation DeleteContactDialogMutation($input: DeleteContactInput!) {
        deleteContact(input: $input) {
          __typename
          ... on DeleteContactPayload {
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
    if (!(await remove.run({ input: { id } }))) return;
    toast({ message: t`${name} was deleted.` });
    onClose();
    onDeleted();
  };
  return (
    <Modal opened onClose={onClose} title={t`Delete ${name}?`} closeButtonProps={{ "aria-label": t`Close` }}>
      <Stack gap={16}>
        <Suspense fallback={<Skeleton height={44} />}>
          <Counts id={id} />
        </Suspense>
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
  const { contact } = useLazyLoadQuery<DeleteContactDialogQuery>(
    graphql`
      query DeleteContactDialogQuery($id: ID!) {
        contact(id: $id) {
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
  const touchpoints = contact?.journey.totalCount ?? 0;
  const interactions = contact?.interactions.totalCount ?? 0;
  return (
    <div>
      <Trans>These go with it, and cannot be brought back:</Trans>
      <ul>
        <li>
          <Plural value={touchpoints} one="# touchpoint" other="# touchpoints" />
        </li>
        <li>
          <Plural value={interactions} one="# interaction" other="# interactions" />
        </li>
      </ul>
    </div>
  );
}
