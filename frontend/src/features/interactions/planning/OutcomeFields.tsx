/** How it ended and what comes next (INT-6, INT-10). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Stack, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { Select } from "@/shared/ui/pickers";
import { TextArea } from "@/shared/ui/TextArea";
import styles from "../Interactions.module.css";
import type { Lists } from "./lists";

interface Props {
  // biome-ignore lint/suspicious/noExplicitAny: the form's shape is said where it is made.
  form: any;
  lists: Lists;
  /** Plans the next action as a follow-up; left out where there is one already. */
  onFollowUp?: ((nextAction: string, label: string) => void) | undefined;
}

export function OutcomeFields({ form, lists, onFollowUp }: Props) {
  const { t } = useLingui();
  const [next, setNext] = useState<string | null>(form.getValues().nextAction);
  const field = (name: string) => ({ key: form.key(name), ...form.getInputProps(name) });
  const nextAction = field("nextAction");
  const label = lists.nextActions.find((one) => one.value === next)?.label ?? "";
  return (
    <Stack gap={12}>
      <Select
        label={t`Outcome`}
        required
        searchable
        allowDeselect={false}
        data={lists.outcomes}
        {...field("outcome")}
      />
      <TextArea label={t`Result`} {...field("result")} />
      <div className={styles.two}>
        <Select
          label={t`Next action`}
          clearable
          data={lists.nextActions}
          {...nextAction}
          onChange={(code) => {
            nextAction.onChange(code);
            setNext(code);
          }}
        />
        <TextInput label={t`About the next action`} {...field("nextActionText")} />
      </div>
      {next && next !== "NONE" && onFollowUp ? (
        <div>
          <Button
            variant="light"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onFollowUp(next, label)}
          >
            <Trans>Plan “{label}” as a follow-up</Trans>
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}
