/** Plans something of one's own, without a customer: a day, several days, or with a time (INT-3, WIZ-2). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { graphql } from "react-relay";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { momentOf } from "@/shared/time/zones";
import { toast } from "@/shared/toast";
import { Check } from "@/shared/ui/Check";
import { PageHeader } from "@/shared/ui/PageHeader";
import { TextArea } from "@/shared/ui/TextArea";
import { useViewer } from "@/shared/viewer";
import styles from "../Interactions.module.css";
import { newPersonalRoute } from "../routes";
import type { NewPersonalPageMutation } from "./__generated__/NewPersonalPageMutation.graphql";
import { freshPlan } from "./plan";

export function NewPersonalPage() {
  const { t } = useLingui();
  const zone = useViewer().timeZone;
  const { day } = newPersonalRoute.useSearch();
  const navigate = newPersonalRoute.useNavigate();
  const fresh = freshPlan(zone, Date.now(), day);
  const [isTimed, setTimed] = useState(false);
  const form = useForm({
    mode: "uncontrolled",
    initialValues: {
      description: "",
      startsOn: fresh.day,
      endsOn: "",
      startsAt: fresh.startsAt,
      durationMinutes: 30 as number | string,
      note: "",
      location: "",
    },
    validate: {
      startsOn: (value) => (value ? null : t`This is required.`),
      startsAt: (value) => (value || !isTimed ? null : t`This is required.`),
    },
  });
  const schedule = useCommand<NewPersonalPageMutation>(graphql`
    mutation NewPersonalPageMutation($input: SchedulePersonalInteractionInput!) {
      schedulePersonalInteraction(input: $input) {
        __typename
        ... on SchedulePersonalInteractionPayload {
          interaction {
            id
            title
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
    const when = isTimed
      ? {
          startsAt: momentOf(values.startsOn, values.startsAt, zone),
          durationMinutes: Number(values.durationMinutes) || null,
        }
      : { startsOn: values.startsOn, endsOn: values.endsOn || null };
    const input = {
      ...when,
      description: values.description.trim(),
      note: values.note || null,
      location: values.location || null,
      timeZone: zone,
    };
    const done = await schedule.run({ input }, { form });
    if (!done?.interaction) return;
    const { id, title } = done.interaction;
    await navigate({ to: "/interactions/$interactionId", params: { interactionId: id } });
    toast({ message: t`Planned: ${title}` });
  });
  return (
    <>
      <PageHeader title={t`New personal interaction`} />
      <form onSubmit={submit} noValidate className={styles.form}>
        <Stack gap={12}>
          <Text size="sm" c="dimmed">
            <Trans>Only you see what it is; others see that you are busy.</Trans>
          </Text>
          <TextInput label={t`Description`} required {...field("description")} />
          <Check
            label={t`At a certain time`}
            checked={isTimed}
            onChange={(event) => setTimed(event.currentTarget.checked)}
          />
          <div className={styles.two}>
            <TextInput type="date" label={t`Day`} required {...field("startsOn")} />
            {isTimed ? (
              <>
                <TextInput type="time" label={t`Starts at`} required {...field("startsAt")} />
                <TextInput
                  type="number"
                  inputMode="numeric"
                  label={t`Minutes`}
                  min={1}
                  max={20160}
                  {...field("durationMinutes")}
                />
              </>
            ) : (
              <TextInput
                type="date"
                label={t`Last day`}
                description={t`For several days, such as a holiday`}
                inputWrapperOrder={["label", "input", "description", "error"]}
                {...field("endsOn")}
              />
            )}
          </div>
          <TextInput label={t`Location`} {...field("location")} />
          <TextArea label={t`Note`} {...field("note")} />
          <CommandAlert command={schedule} />
          <Group>
            <Button type="submit" loading={schedule.isBusy}>
              <Trans>Plan it</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
}
