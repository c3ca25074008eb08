/** One more promise on an interaction (ACT-1). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { graphql } from "react-relay";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { addDays, today } from "@/shared/time/zones";
import { useViewer } from "@/shared/viewer";
import type { AddActionItemMutation } from "./__generated__/AddActionItemMutation.graphql";

export function AddActionItem({ interactionId }: { interactionId: string }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { title: "", dueOn: addDays(today(viewer.timeZone), 7) },
  });
  const add = useCommand<AddActionItemMutation>(graphql`
    mutation AddActionItemMutation($input: AddActionItemsInput!) {
      addActionItems(input: $input) {
        __typename
        ... on AddActionItemsPayload {
          interaction {
            id
            actionItems(first: 50) {
              edges {
                node {
                  ...ActionItemList_items
                }
              }
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
    if (await add.run({ input: { interactionId, items: [values] } }, { form })) form.reset();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Group align="flex-end" gap={8} p={16}>
        <TextInput
          style={{ flex: 1, minWidth: 160 }}
          label={t`What is promised`}
          key={form.key("title")}
          {...form.getInputProps("title")}
        />
        <TextInput type="date" label={t`Due`} key={form.key("dueOn")} {...form.getInputProps("dueOn")} />
        <Button type="submit" variant="default" loading={add.isBusy}>
          <Trans>Add</Trans>
        </Button>
      </Group>
      <CommandAlert command={add} />
    </form>
  );
}
