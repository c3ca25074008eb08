/** The label and the marks of a picklist's value: a new one, or one there is (PIC-1, PIC-2). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useRouter } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { TONES } from "@/shared/domain";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { Select } from "@/shared/ui/pickers";
import type { PicklistValueDialogCreateMutation } from "./__generated__/PicklistValueDialogCreateMutation.graphql";
import type { PicklistValueDialogUpdateMutation } from "./__generated__/PicklistValueDialogUpdateMutation.graphql";
import { FAMILIES, type List, marksOf, type StepFamily, type ValueForm } from "./marks";

export interface Outcome {
  readonly code: string;
  readonly label: string;
}

type Maybe<T> = T | null | undefined;

interface Props {
  list: List;
  /** Null for a new one. */
  value: {
    readonly id: string;
    readonly version: number;
    readonly label: string;
    readonly tone?: Maybe<ValueForm["tone"]>;
    readonly reached?: Maybe<boolean>;
    readonly reminds?: Maybe<boolean>;
    readonly family?: Maybe<StepFamily>;
    readonly number?: Maybe<number>;
    readonly stampsUpdateDate?: Maybe<boolean>;
    readonly concludesWith?: Maybe<{ readonly code: string; readonly label: string }>;
  } | null;
  outcomes: readonly Outcome[];
  onClose(): void;
}

export function PicklistValueDialog({ list, value, outcomes, onClose }: Props) {
  const { t, i18n } = useLingui();
  const router = useRouter();
  const form = useForm<ValueForm>({
    mode: "uncontrolled",
    initialValues: {
      label: value?.label ?? "",
      tone: value?.tone ?? "NEUTRAL",
      reached: value?.reached ?? true,
      reminds: value?.reminds ?? false,
      family: value?.family ?? "SALES",
      number: value?.number ?? "",
      stampsUpdateDate: value?.stampsUpdateDate ?? false,
      concludesWith: value?.concludesWith?.code ?? null,
    },
  });
  const create = useCommand<PicklistValueDialogCreateMutation>(graphql`
    mutation PicklistValueDialogCreateMutation($input: CreatePicklistValueInput!) {
      createPicklistValue(input: $input) {
        __typename
        ... on CreatePicklistValuePayload {
          picklistValue {
            id
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
  const update = useCommand<PicklistValueDialogUpdateMutation>(graphql`
    mutation PicklistValueDialogUpdateMutation($input: UpdatePicklistValueInput!) {
      updatePicklistValue(input: $input) {
        __typename
        ... on UpdatePicklistValuePayload {
          picklistValue {
            label
            ...PicklistRow_value
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
  const command = value ? update : create;
  const submit = form.onSubmit(async (values) => {
    const marks = marksOf(list, values);
    const { label } = values;
    if (value) {
      if (!(await update.run({ input: { id: value.id, version: value.version, label, ...marks } }, { form })))
        return;
      toast({ message: t`Saved.` });
      return onClose();
    }
    if (!(await create.run({ input: { picklist: list, label, ...marks } }, { form }))) return;
    toast({ message: t`${label} was added.` });
    onClose();
    await router.invalidate();
  });
  const check = (name: "reached" | "reminds" | "stampsUpdateDate") => ({
    key: form.key(name),
    ...form.getInputProps(name, { type: "checkbox" }),
  });
  const ended = value?.concludesWith;
  const choices =
    ended && !outcomes.some(({ code }) => code === ended.code) ? [...outcomes, ended] : outcomes;
  return (
    <Modal
      opened
      onClose={onClose}
      title={value ? t`Edit ${value.label}` : t`Add a value`}
      closeButtonProps={{ "aria-label": t`Close` }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap={12}>
          <TextInput
            required
            data-autofocus
            autoComplete="off"
            label={t`Label`}
            key={form.key("label")}
            {...form.getInputProps("label")}
          />
          {list === "MEDIUM" ? (
            <Checkbox label={t`Customers are reminded of its appointments`} {...check("reminds")} />
          ) : null}
          {list === "OUTCOME" ? (
            <>
              <Select
                label={t`Tone`}
                allowDeselect={false}
                data={(Object.keys(TONES) as (keyof typeof TONES)[]).map((tone) => ({
                  value: tone,
                  label: i18n._(TONES[tone].label),
                }))}
                key={form.key("tone")}
                {...form.getInputProps("tone")}
              />
              <Checkbox label={t`The customer was reached`} {...check("reached")} />
            </>
          ) : null}
          {list === "STEP" ? (
            <>
              <Group gap={12} align="flex-start" grow>
                <Select
                  label={t`Family`}
                  allowDeselect={false}
                  data={(Object.keys(FAMILIES) as StepFamily[]).map((family) => ({
                    value: family,
                    label: i18n._(FAMILIES[family]),
                  }))}
                  key={form.key("family")}
                  {...form.getInputProps("family")}
                />
                <TextInput
                  type="number"
                  inputMode="numeric"
                  label={t`Number`}
                  min={1}
                  max={99}
                  key={form.key("number")}
                  {...form.getInputProps("number")}
                />
              </Group>
              <Checkbox
                label={t`Stamps the update date`}
                description={t`Reaching it sets the date that reports use.`}
                {...check("stampsUpdateDate")}
              />
              <Select
                label={t`Concludes with`}
                description={t`Reaching it completes the interaction with this outcome.`}
                placeholder={t`Nothing`}
                clearable
                searchable
                data={choices.map(({ code, label }) => ({ value: code, label }))}
                key={form.key("concludesWith")}
                {...form.getInputProps("concludesWith")}
              />
            </>
          ) : null}
          <CommandAlert command={command} />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={command.isBusy}>
              {value ? <Trans>Save</Trans> : <Trans>Add</Trans>}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
