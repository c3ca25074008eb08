/** The stages of planning in one form: when, with whom, what, what is promised, what follows. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Fieldset, Group, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconPlus } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { Check } from "@/shared/ui/Check";
import { lazyDialog } from "@/shared/ui/lazyDialog";
import { TextArea } from "@/shared/ui/TextArea";
import type { Option } from "@/shared/ui/useFound";
import { useViewer } from "@/shared/viewer";
import styles from "../Interactions.module.css";
import { PromisedItems } from "../PromisedItems";
import type { PlanForm_query$key } from "./__generated__/PlanForm_query.graphql";
import type { PlanFormMutation } from "./__generated__/PlanFormMutation.graphql";
import { EngagementPart } from "./EngagementPart";
import { type FollowUpFields, followUpInput } from "./followUp";
import { useLists } from "./lists";
import { freshPlan, isPast, planInput } from "./plan";
import { Timescale } from "./Timescale";
import { addFollowUp, useRequired, useStages } from "./useStages";

const FollowUpPart = lazyDialog(async () => (await import("./FollowUpPart")).FollowUpPart);
const OutcomeFields = lazyDialog(async () => (await import("./OutcomeFields")).OutcomeFields);

interface Props {
  query: PlanForm_query$key;
  customerId: string;
  contacts: readonly Option[];
  contact: { readonly id: string; readonly name: string } | null;
  /** The interaction that this one follows up. */
  beforeId: string | null;
  day: string | undefined;
  takesFocus: boolean;
}

export function PlanForm({ query, customerId, contacts, contact, beforeId, day, takesFocus }: Props) {
  const { t } = useLingui();
  const viewer = useViewer();
  const zone = viewer.timeZone;
  const navigate = useNavigate();
  const data = useFragment(
    graphql`
      fragment PlanForm_query on Query {
        ...EngagementPart_query
        ...lists_query
      }
    `,
    query,
  );
  const lists = useLists(data);
  const initialValues = {
    ...freshPlan(zone, Date.now(), day),
    contactId: contact?.id ?? null,
    assigneeId: viewer.id as string | null,
    medium: lists.media[0]?.code ?? "CALL",
    direction: "OUTGOING",
    purpose: null as string | null,
    step: (lists.steps[0]?.value ?? null) as string | null,
    isBegun: false,
    subject: "",
    note: "",
    location: "",
    locationComments: "",
    outcome: null as string | null,
    result: "",
    nextAction: null as string | null,
    nextActionText: "",
    actionItems: [] as { title: string; dueOn: string }[],
    followUp: null as FollowUpFields | null,
  };
  const { stages, watch } = useStages(initialValues, zone);
  const form = useForm({
    mode: "uncontrolled",
    initialValues,
    validate: useRequired(),
    onValuesChange: watch,
  });
  const schedule = useCommand<PlanFormMutation>(graphql`
    mutation PlanFormMutation($input: ScheduleInteractionInput!) {
      scheduleInteraction(input: $input) {
        __typename
        ... on ScheduleInteractionPayload {
          interaction {
            id
            title
            status
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
  const field = (name: string) => ({ key: form.key(name), ...form.getInputProps(name) });
  const submit = form.onSubmit(async (values) => {
    const isOver = isPast(values, zone, Date.now());
    const input = {
      ...planInput(values, zone),
      customerId,
      contactId: values.contactId,
      assigneeId: values.assigneeId,
      medium: values.medium,
      direction: values.direction as "INCOMING" | "OUTGOING",
      purpose: values.purpose,
      step: values.step ?? "",
      subject: values.subject || null,
      note: values.note || null,
      location: values.location || null,
      locationComments: values.locationComments || null,
      timeZone: zone,
      followUpOfId: beforeId,
      actionItems: values.actionItems,
      followUp: values.followUp ? followUpInput(values.followUp, values.contactId, zone) : null,
      ...(isOver
        ? {
            outcome: values.outcome,
            result: values.result || null,
            nextAction: values.nextAction,
            nextActionText: values.nextActionText || null,
          }
        : values.isBegun
          ? { state: "IN_PROGRESS" as const }
          : {}),
    };
    const done = await schedule.run({ input }, { form });
    if (!done?.interaction) return;
    const { id, title, status } = done.interaction;
    await navigate({ to: "/interactions/$interactionId", params: { interactionId: id } });
    toast({ message: status === "COMPLETED" ? t`Logged: ${title}` : t`Planned: ${title}` });
  });
  const follow = (next?: { code: string; text: string }) => {
    const { medium, step, purpose } = form.getValues();
    addFollowUp(form, { medium, step, purpose }, zone, next);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={16}>
        <Fieldset legend={t`When`}>
          <Timescale form={form} isTask={stages.isTask} zone={zone} />
        </Fieldset>
        <EngagementPart
          query={data}
          form={form}
          lists={lists}
          customerId={customerId}
          contacts={contacts}
          contact={contact}
          takesFocus={takesFocus}
        />
        <Fieldset legend={t`What`}>
          <Stack gap={12}>
            <TextInput
              label={t`Subject`}
              placeholder={t`If empty: the purpose or step, and the customer`}
              {...field("subject")}
            />
            <TextArea label={t`Note`} {...field("note")} />
            <div className={styles.two}>
              <TextInput label={t`Location`} {...field("location")} />
              <TextInput label={t`How to get there`} {...field("locationComments")} />
            </div>
            {stages.isPast ? null : (
              <Check
                label={t`It is in progress already`}
                key={form.key("isBegun")}
                {...form.getInputProps("isBegun", { type: "checkbox" })}
              />
            )}
          </Stack>
        </Fieldset>
        {stages.isPast ? (
          <Fieldset legend={t`Outcome`}>
            <Stack gap={12}>
              <Text size="sm" c="dimmed" role="status">
                <Trans>This is over already: say how it ended, and it is stored as completed.</Trans>
              </Text>
              <OutcomeFields
                form={form}
                lists={lists}
                onFollowUp={
                  stages.isFollowedUp
                    ? undefined
                    : (code, label) => follow({ code, text: form.getValues().nextActionText || label })
                }
              />
            </Stack>
          </Fieldset>
        ) : null}
        <PromisedItems form={form} zone={zone} />
        {stages.isFollowedUp ? (
          <FollowUpPart form={form} lists={lists} zone={zone} isTask={stages.isFollowUpTask} />
        ) : (
          <Group>
            <Button
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => void follow()}
            >
              <Trans>Add a follow-up</Trans>
            </Button>
          </Group>
        )}
        <CommandAlert command={schedule} />
        <Group>
          <Button type="submit" loading={schedule.isBusy}>
            {stages.isPast ? <Trans>Save as completed</Trans> : <Trans>Plan it</Trans>}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
