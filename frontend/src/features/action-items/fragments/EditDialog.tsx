/** Changes what an action item says, when it is due and whose it is. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { useFindPeople } from "@/features/people/fragments/useFindPeople";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { Select } from "@/shared/ui/pickers";
import { SkeletonRows } from "@/shared/ui/Skeletons";
import { TextArea } from "@/shared/ui/TextArea";
import { optionsOf, useFound } from "@/shared/ui/useFound";
import type { EditDialogMutation } from "./__generated__/EditDialogMutation.graphql";
import type { EditDialogQuery } from "./__generated__/EditDialogQuery.graphql";

interface Props {
  item: { readonly id: string };
  onClose(): void;
}

export default function EditDialog({ item, onClose }: Props) {
  const { t } = useLingui();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t`Edit the action item`}
      closeButtonProps={{ "aria-label": t`Cancel` }}
    >
      <Suspense fallback={<SkeletonRows rows={5} />}>
        <EditForm id={item.id} onClose={onClose} />
      </Suspense>
    </Modal>
  );
}

function EditForm({ id, onClose }: { id: string; onClose(): void }) {
  const { t } = useLingui();
  const { actionItem: item, users } = useLazyLoadQuery<EditDialogQuery>(
    graphql`
      query EditDialogQuery($id: ID!) {
        actionItem(id: $id) {
          id
          version
          title
          dueOn
          description
          assignee {
            id
            name
          }
        }
        users(first: 20, active: true, roles: [ADMIN, MANAGER, ANALYST]) {
          edges {
            node {
              id
              name
            }
          }
        }
      }
    `,
    { id },
    { fetchPolicy: "network-only" },
  );
  const form = useForm({
    mode: "uncontrolled",
    initialValues: {
      title: item?.title ?? "",
      dueOn: item?.dueOn ?? "",
      assigneeId: item?.assignee?.id ?? null,
      description: item?.description ?? "",
    },
  });
  const update = useCommand<EditDialogMutation>(graphql`
    mutation EditDialogMutation($input: UpdateActionItemInput!) {
      updateActionItem(input: $input) {
        __typename
        ... on UpdateActionItemPayload {
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
  const people = useFound(
    useFindPeople("analysts"),
    optionsOf(users.edges.map(({ node }) => node)),
    optionsOf(item?.assignee ? [item.assignee] : []),
  );
  if (!item) {
    return (
      <p>
        <Trans>This action item is no longer there.</Trans>
      </p>
    );
  }
  const submit = form.onSubmit(async (values) => {
    const { assigneeId, description } = values;
    const input = {
      ...values,
      id,
      version: item.version,
      description: description.trim() || null,
      assigneeId: assigneeId === item.assignee?.id ? undefined : assigneeId,
    };
    if (!(await update.run({ input }, { form }))) return;
    onClose();
    toast({ message: t`Saved.` });
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={12}>
        <TextInput
          label={t`What is promised`}
          required
          data-autofocus
          key={form.key("title")}
          {...form.getInputProps("title")}
        />
        <TextInput
          type="date"
          label={t`Due`}
          required
          key={form.key("dueOn")}
          {...form.getInputProps("dueOn")}
        />
        <Select
          label={t`Whose`}
          allowDeselect={false}
          {...people}
          key={form.key("assigneeId")}
          {...form.getInputProps("assigneeId")}
        />
        <TextArea
          label={t`Description`}
          key={form.key("description")}
          {...form.getInputProps("description")}
        />
        <CommandAlert command={update} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={update.isBusy}>
            <Trans>Save</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
