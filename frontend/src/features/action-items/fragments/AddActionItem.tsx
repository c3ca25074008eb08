/** More promises on an interaction: one or several at once (ACT-1). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconPlus } from "@tabler/icons-react";
import { graphql } from "react-relay";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { addDays, today } from "@/shared/time/zones";
import { useViewer } from "@/shared/viewer";
import type { AddActionItemMutation } from "./__generated__/AddActionItemMutation.graphql";

export function AddActionItem({ interactionId }: { interactionId: string }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const fresh = () => ({ title: "", dueOn: addDays(today(viewer.timeZone), 7) });
  const form = useForm({ mode: "uncontrolled", initialValues: { items: [fresh()] } });
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
  const submit = form.onSubmit(async ({ items }) => {
    const [first, ...others] = items;
    // Further lines that were left empty were not meant.
    const wanted = first ? [first, ...others.filter((item) => item.title.trim())] : [];
    if (await add.run({ input: { interactionId, items: wanted } }, { form }))
      form.setValues({ items: [fresh()] });
  });
  const another = () => {
    const place = form.getValues().items.length;
    form.insertListItem("items", fresh());
    window.setTimeout(() => form.getInputNode(`items.${place}.title`)?.focus());
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={8} p={16}>
        {form.getValues().items.map((_, place) => (
          <Group key={form.key(`items.${place}`)} align="flex-end" gap={8}>
            <TextInput
              style={{ flex: 1, minWidth: 160 }}
              label={t`What is promised`}
              key={form.key(`items.${place}.title`)}
              {...form.getInputProps(`items.${place}.title`)}
            />
            <TextInput
              type="date"
              label={t`Due`}
              key={form.key(`items.${place}.dueOn`)}
              {...form.getInputProps(`items.${place}.dueOn`)}
            />
          </Group>
        ))}
        <CommandAlert command={add} />
        <Group gap={8}>
          <Button type="submit" variant="default" loading={add.isBusy}>
            <Trans>Add</Trans>
          </Button>
          <Button variant="subtle" leftSection={<IconPlus size={16} aria-hidden />} onClick={another}>
            <Trans>One more</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
