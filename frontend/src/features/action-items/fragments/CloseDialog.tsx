/** Closes an action item with a word about how it went (ACT-2). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { graphql } from "react-relay";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { TextArea } from "@/shared/ui/TextArea";
import type { CloseDialogMutation } from "./__generated__/CloseDialogMutation.graphql";

interface Props {
  id: string;
  title: string;
  onClose(): void;
}

export default function CloseDialog({ id, title, onClose }: Props) {
  const { t } = useLingui();
  const form = useForm({ mode: "uncontrolled", initialValues: { remark: "" } });
  const close = useCommand<CloseDialogMutation>(graphql`
    mutation CloseDialogMutation($input: CloseActionItemInput!) {
      closeActionItem(input: $input) {
        __typename
        ... on CloseActionItemPayload {
          actionItem {
            ...ActionItemList_items
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
  const submit = form.onSubmit(async ({ remark }) => {
    if (!(await close.run({ input: { id, remark: remark.trim() || null } }, { form }))) return;
    onClose();
    toast({ message: t`Closed: ${title}` });
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t`Close “${title}”`}
      closeButtonProps={{ "aria-label": t`Cancel` }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap={16}>
          <TextArea
            label={t`Remark`}
            description={t`How it went, or why it is no longer needed.`}
            data-autofocus
            key={form.key("remark")}
            {...form.getInputProps("remark")}
          />
          <CommandAlert command={close} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={close.isBusy}>
              <Trans>Close the item</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
