/** Asks before an action item is deleted, for that cannot be undone. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Stack } from "@mantine/core";
import { useRouter } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import type { DeleteDialogMutation } from "./__generated__/DeleteDialogMutation.graphql";

interface Props {
  id: string;
  title: string;
  onClose(): void;
}

export default function DeleteDialog({ id, title, onClose }: Props) {
  const { t } = useLingui();
  const router = useRouter();
  const remove = useCommand<DeleteDialogMutation>(
    graphql`
      mutation DeleteDialogMutation($input: DeleteActionItemInput!) {
        deleteActionItem(input: $input) {
          __typename
          ... on DeleteActionItemPayload {
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
    onClose();
    toast({ message: t`${title} was deleted.` });
    void router.invalidate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t`Delete this action item?`}
      closeButtonProps={{ "aria-label": t`Cancel` }}
    >
      <Stack gap={16}>
        <span>
          <Trans>
            “{title}” is taken off its interaction. If it is done or no longer needed, close it instead: then
            it stays on the record.
          </Trans>
        </span>
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
