/** Name and description of a group, and whether it is offered. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, Modal, Group as Row, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { graphql } from "react-relay";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { TextArea } from "@/shared/ui/TextArea";
import type { GroupDialogCreateMutation } from "./__generated__/GroupDialogCreateMutation.graphql";
import type { GroupDialogUpdateMutation } from "./__generated__/GroupDialogUpdateMutation.graphql";

interface Saved {
  id: string;
  name: string;
}

interface Props {
  /** Null for a new one. */
  group: {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly description?: string | null | undefined;
    readonly isActive: boolean;
  } | null;
  onClose(): void;
  onSaved(group: Saved): void;
}

export function GroupDialog({ group, onClose, onSaved }: Props) {
  const { t } = useLingui();
  const form = useForm({
    mode: "uncontrolled",
    initialValues: {
      name: group?.name ?? "",
      description: group?.description ?? "",
      isActive: group?.isActive ?? true,
    },
  });
  const create = useCommand<GroupDialogCreateMutation>(graphql`
    mutation GroupDialogCreateMutation($input: CreateContactGroupInput!) {
      createContactGroup(input: $input) {
        __typename
        ... on CreateContactGroupPayload {
          contactGroup {
            id
            name
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
  const update = useCommand<GroupDialogUpdateMutation>(graphql`
    mutation GroupDialogUpdateMutation($input: UpdateContactGroupInput!) {
      updateContactGroup(input: $input) {
        __typename
        ... on UpdateContactGroupPayload {
          contactGroup {
            id
            version
            name
            description
            isActive
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
  const command = group ? update : create;
  const submit = form.onSubmit(async ({ name, description, isActive }) => {
    const words = { name, description: description.trim() || null };
    const done = group
      ? await update.run({ input: { id: group.id, version: group.version, isActive, ...words } }, { form })
      : await create.run({ input: words }, { form });
    if (!done?.contactGroup) return;
    onClose();
    onSaved(done.contactGroup);
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={group ? t`Edit group` : t`New group`}
      closeButtonProps={{ "aria-label": t`Close` }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap={12}>
          <TextInput
            required
            data-autofocus
            label={t`Name`}
            key={form.key("name")}
            {...form.getInputProps("name")}
          />
          <TextArea
            label={t`Description`}
            key={form.key("description")}
            {...form.getInputProps("description")}
          />
          {group ? (
            <Checkbox
              label={t`Active`}
              description={t`An inactive group keeps its members and is no longer offered.`}
              key={form.key("isActive")}
              {...form.getInputProps("isActive", { type: "checkbox" })}
            />
          ) : null}
          <CommandAlert command={command} />
          <Row justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={command.isBusy}>
              {group ? <Trans>Save</Trans> : <Trans>Create</Trans>}
            </Button>
          </Row>
        </Stack>
      </form>
    </Modal>
  );
}
