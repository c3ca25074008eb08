/** Asks before an interaction is deleted: it leaves the journey with what was promised in it. The message undoes it (INT-19). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Stack } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import type { DeleteInteractionMutation } from "./__generated__/DeleteInteractionMutation.graphql";
import type { DeleteInteractionRestoreMutation } from "./__generated__/DeleteInteractionRestoreMutation.graphql";

interface Props {
  id: string;
  title: string;
  onClose(): void;
}

export default function DeleteInteraction({ id, title, onClose }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const remove = useCommand<DeleteInteractionMutation>(
    graphql`
      mutation DeleteInteractionMutation($input: DeleteInteractionInput!) {
        deleteInteraction(input: $input) {
          __typename
          ... on DeleteInteractionPayload {
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
  const restore = useCommand<DeleteInteractionRestoreMutation>(graphql`
    mutation DeleteInteractionRestoreMutation($input: RestoreInteractionInput!) {
      restoreInteraction(input: $input) {
        __typename
        ... on RestoreInteractionPayload {
          interaction {
            ...written_interaction
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
  const undo = async () => {
    if (!(await restore.run({ input: { id } }))) return;
    await navigate({ to: "/interactions/$interactionId", params: { interactionId: id } });
  };
  const confirm = async () => {
    if (!(await remove.run({ input: { id } }))) return;
    await navigate({ to: "/interactions" });
    toast({ message: t`${title} was deleted.`, undo: () => void undo() });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t`Delete this interaction?`}
      closeButtonProps={{ "aria-label": t`Cancel` }}
    >
      <Stack gap={16}>
        <span>
          <Trans>Its action items go with it, and it leaves the customer’s journey.</Trans>
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
