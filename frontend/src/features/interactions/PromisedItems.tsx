/** What is promised in the interaction that is being logged: several action items at once (ACT-1). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Fieldset, Group, Stack, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { addDays, today } from "@/shared/time/zones";
import styles from "./Interactions.module.css";

// biome-ignore lint/suspicious/noExplicitAny: the form's shape is said where it is made.
export function PromisedItems({ form, zone }: { form: any; zone: string }) {
  const { t } = useLingui();
  const items: { title: string; dueOn: string }[] = form.getValues().actionItems;
  const add = () => {
    form.insertListItem("actionItems", { title: "", dueOn: addDays(today(zone), 7) });
    window.setTimeout(() => form.getInputNode(`actionItems.${items.length}.title`)?.focus());
  };
  return (
    <Fieldset legend={t`Action items`}>
      <Stack gap={12}>
        {items.map((_, index) => (
          <div key={form.key(`actionItems.${index}`)} className={styles.item}>
            <TextInput
              label={t`What is promised`}
              key={form.key(`actionItems.${index}.title`)}
              {...form.getInputProps(`actionItems.${index}.title`)}
            />
            <TextInput
              type="date"
              label={t`Due`}
              key={form.key(`actionItems.${index}.dueOn`)}
              {...form.getInputProps(`actionItems.${index}.dueOn`)}
            />
            <Button
              variant="default"
              px={10}
              aria-label={t`Remove this action item`}
              onClick={() => form.removeListItem("actionItems", index)}
            >
              <IconTrash size={16} aria-hidden />
            </Button>
          </div>
        ))}
        <Group>
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            <Trans>Add an action item</Trans>
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
