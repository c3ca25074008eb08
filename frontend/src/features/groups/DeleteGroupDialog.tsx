/** Asks before a group is deleted. */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Modal, Group as Row } from "@mantine/core";
import { graphql } from "react-relay";
import { useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import type { DeleteGroupDialogMutation } from "./__generated__/DeleteGroupDialogMutation.graphql";
import styles from "./Groups.module.css";
import { groupRoute } from "./routes";

interface Props {
  id: string;
  name: string;
  members: number;
  onClose(): void;
}

export function DeleteGroupDialog({ id, name, members, onClose }: Props) {
  const { t } = useLingui();
  const navigate = groupRoute.useNavigate();
  const remove = useCommand<DeleteGroupDialogMutation>(graphql`
    mutation DeleteGroupDialogMutation($input: DeleteContactGroupInput!) {
      deleteContactGroup(input: $input) {
        __typename
        ... on DeleteContactGroupPayload {
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
  `);
  const run = async () => {
    if (!(await remove.run({ input: { id } }))) return;
    toast({ message: t`${name} was deleted.` });
    await navigate({ to: "/groups", search: {} });
  };
  return (
    <Modal opened onClose={onClose} title={t`Delete ${name}?`} closeButtonProps={{ "aria-label": t`Close` }}>
      <p className={styles.words}>
        <Plural
          value={members}
          _0="It has no members. This cannot be undone."
          one="Its one member stays a contact. This cannot be undone."
          other="Its # members stay contacts. This cannot be undone."
        />
      </p>
      <Row justify="flex-end" gap={8}>
        <Button variant="default" data-autofocus onClick={onClose}>
          <Trans>Keep it</Trans>
        </Button>
        <Button color="red" loading={remove.isBusy} onClick={() => void run()}>
          <Trans>Delete</Trans>
        </Button>
      </Row>
    </Modal>
  );
}
