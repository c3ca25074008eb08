/** The fields of a follow-up that is planned in the same form (INT-11). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Fieldset, Group, Stack, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { Select } from "@/shared/ui/pickers";
import { coded } from "../filterOptions";
import styles from "../Interactions.module.css";
import type { Lists } from "./lists";
import { Timescale } from "./Timescale";

interface Props {
  // biome-ignore lint/suspicious/noExplicitAny: the form's shape is said where it is made.
  form: any;
  lists: Lists;
  zone: string;
  isTask: boolean;
}

export function FollowUpPart({ form, lists, zone, isTask }: Props) {
  const { t } = useLingui();
  const field = (name: string) => ({
    key: form.key(`followUp.${name}`),
    ...form.getInputProps(`followUp.${name}`),
  });
  return (
    <Fieldset legend={t`Follow-up`}>
      <Stack gap={12}>
        <TextInput label={t`Subject of the follow-up`} {...field("subject")} />
        <Timescale form={form} at="followUp." isTask={isTask} zone={zone} />
        <div className={styles.two}>
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
        </div>
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
