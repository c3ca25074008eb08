/** The stages of planning in one form: when, with whom, what, what is promised, what follows. */
import { Trans, useLingui } from "@lingui/react/macro";
import {
  Button,
  Checkbox,
  Fieldset,
  Group,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from "@mantine/core";
import { useForm } from "@mantine/form";
import { useNavigate } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import type { Option } from "@/shared/ui/useFound";
import { useViewer } from "@/shared/viewer";
import { PromisedItems } from "../PromisedItems";
import type { PlanForm_query$key } from "./__generated__/PlanForm_query.graphql";
import type { PlanFormMutation } from "./__generated__/PlanFormMutation.graphql";
import { EngagementPart } from "./EngagementPart";
import { FollowUpPart } from "./FollowUpPart";
import { type FollowUpFields, followUpInput } from "./followUp";
import { useLists } from "./lists";
import { OutcomeFields } from "./OutcomeFields";
import { freshPlan, isPast, planInput } from "./plan";
import { Timescale } from "./Timescale";
import { addFollowUp, useRequired, useStages } from "./useStages";

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
            <Textarea label={t`Note`} autosize minRows={3} {...field("note")} />
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12}>
              <TextInput label={t`Location`} {...field("location")} />
              <TextInput label={t`How to get there`} {...field("locationComments")} />
            </SimpleGrid>
            {stages.isPast ? null : (
              <Checkbox
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
        <FollowUpPart
          form={form}
          lists={lists}
          zone={zone}
          isWanted={stages.isFollowedUp}
          isTask={stages.isFollowUpTask}
          onAdd={() => follow()}
        />
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
