/** When: an appointment with a start and a duration, or a task with a deadline (INT-1). */
import { useLingui } from "@lingui/react/macro";
import { Stack, TextInput } from "@mantine/core";
import { Check } from "@/shared/ui/Check";

import styles from "../Interactions.module.css";
import { deadlineOf, type PlanFields } from "./plan";

interface Props {
  // biome-ignore lint/suspicious/noExplicitAny: the form's shape is said where it is made.
  form: any;
  /** Where in the form the plan stands, such as "followUp.". */
  at?: string;
  isTask: boolean;
  zone: string;
}

export function Timescale({ form, at = "", isTask, zone }: Props) {
  const { t } = useLingui();
  const field = (name: keyof PlanFields, options?: object) => ({
    key: form.key(at + name),
    ...form.getInputProps(at + name, options),
  });
  const { onChange, ...checkbox } = field("isTask", { type: "checkbox" });
  const fillIn = () => {
    const values = form.getValues();
    const deadline = deadlineOf(at ? values[at.slice(0, -1)] : values, zone);
    form.setFieldValue(`${at}deadlineOn`, deadline.deadlineOn);
    form.setFieldValue(`${at}deadlineAt`, deadline.deadlineAt);
  };
  return (
    <Stack gap={12}>
      <Check
        label={t`A task: not at a fixed time, but until a deadline`}
        {...checkbox}
        onChange={(event) => {
          if (event.currentTarget.checked) fillIn();
          onChange(event);
        }}
      />
      <div className={styles.three}>
        <TextInput type="date" label={isTask ? t`From` : t`Day`} required {...field("day")} />
        <TextInput
          type="time"
          label={isTask ? t`From this time on` : t`Starts at`}
          required
          {...field("startsAt")}
        />
        {isTask ? (
          <>
            <TextInput type="date" label={t`Deadline`} required {...field("deadlineOn")} />
            <TextInput
              type="time"
              label={t`At`}
              description={t`Empty: the end of that day`}
              inputWrapperOrder={["label", "input", "description", "error"]}
              {...field("deadlineAt")}
            />
          </>
        ) : (
          <TextInput
            type="number"
            inputMode="numeric"
            label={t`Minutes`}
            required
            min={1}
            max={20160}
            {...field("durationMinutes")}
          />
        )}
      </div>
    </Stack>
  );
}
