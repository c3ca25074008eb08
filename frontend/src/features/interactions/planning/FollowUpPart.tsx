/** The follow-up, planned in the same form (INT-11). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Fieldset, Group, Select, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { coded } from "../filterOptions";
import type { Lists } from "./lists";
import { Timescale } from "./Timescale";

interface Props {
  // biome-ignore lint/suspicious/noExplicitAny: the form's shape is said where it is made.
  form: any;
  lists: Lists;
  zone: string;
  isWanted: boolean;
  isTask: boolean;
  onAdd(): void;
}

export function FollowUpPart({ form, lists, zone, isWanted, isTask, onAdd }: Props) {
  const { t } = useLingui();
  const field = (name: string) => ({
    key: form.key(`followUp.${name}`),
    ...form.getInputProps(`followUp.${name}`),
  });
  if (!isWanted) {
    return (
      <Group>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
          <Trans>Add a follow-up</Trans>
        </Button>
      </Group>
    );
  }
  return (
    <Fieldset legend={t`Follow-up`}>
      <Stack gap={12}>
        <TextInput label={t`Subject of the follow-up`} {...field("subject")} />
        <Timescale form={form} at="followUp." isTask={isTask} zone={zone} />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12}>
          <Select
            label={t`Medium`}
            required
            allowDeselect={false}
            data={coded(lists.media)}
            {...field("medium")}
          />
          <Select
            label={t`Process step`}
            required
            searchable
            allowDeselect={false}
            data={lists.steps}
            {...field("step")}
          />
          <Select label={t`Purpose`} clearable data={lists.purposes} {...field("purpose")} />
        </SimpleGrid>
        <Group>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => form.setFieldValue("followUp", null)}
          >
            <Trans>No follow-up</Trans>
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
