/** "Move to…": another date for an interaction, by keyboard as well as by drag, with the reason (INT-8). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Suspense } from "react";
import { graphql, useFragment, useLazyLoadQuery } from "react-relay";
import { CommandAlert } from "@/shared/relay/useCommand";
import { momentOf } from "@/shared/time/zones";
import { SkeletonRows } from "@/shared/ui/Skeletons";
import { useViewer } from "@/shared/viewer";
import styles from "../Interactions.module.css";
import { planInput, planOf } from "../planning/plan";
import { Timescale } from "../planning/Timescale";
import { useRequired, useStages } from "../planning/useStages";
import { StaleNotice } from "../StaleNotice";
import type { MoveInteraction_interaction$key } from "./__generated__/MoveInteraction_interaction.graphql";
import type { MoveInteractionQuery } from "./__generated__/MoveInteractionQuery.graphql";
import { useMove } from "./useMove";

interface Props {
  id: string;
  onClose(): void;
}

export default function MoveInteraction({ id, onClose }: Props) {
  const { t } = useLingui();
  return (
    <Modal opened onClose={onClose} title={t`Move to…`} closeButtonProps={{ "aria-label": t`Cancel` }}>
      <Suspense fallback={<SkeletonRows rows={4} />}>
        <Loaded id={id} onClose={onClose} />
      </Suspense>
    </Modal>
  );
}

function Loaded({ id, onClose }: Props) {
  const { interaction } = useLazyLoadQuery<MoveInteractionQuery>(
    graphql`
      query MoveInteractionQuery($id: ID!) {
        interaction(id: $id) {
          id
          state
          ...MoveInteraction_interaction
        }
      }
    `,
    { id },
    { fetchPolicy: "network-only" },
  );
  if (!interaction || interaction.state === "COMPLETED") {
    return (
      <p>
        <Trans>This interaction is completed already, or no longer there.</Trans>
      </p>
    );
  }
  return <MoveForm interaction={interaction} onClose={onClose} />;
}

interface FormProps {
  interaction: MoveInteraction_interaction$key;
  onClose(): void;
}

function MoveForm({ interaction: key, onClose }: FormProps) {
  const { t } = useLingui();
  const zone = useViewer().timeZone;
  const { move, command } = useMove();
  const interaction = useFragment(
    graphql`
      fragment MoveInteraction_interaction on Interaction {
        id
        version
        title
        personal
        family
        startsAt
        startsOn
        durationMinutes
        deadlineAt
        deadlineOn
        endsOn
      }
    `,
    key,
  );
  const isDated = Boolean(interaction.startsOn);
  const initialValues = {
    ...planOf(interaction, zone),
    startsOn: interaction.startsOn ?? "",
    endsOn: interaction.endsOn ?? "",
    reason: "",
    followUp: null,
  };
  const { stages, watch } = useStages(initialValues, zone);
  const required = useRequired();
  const form = useForm({
    mode: "uncontrolled",
    initialValues,
    validate: (values) =>
      !isDated ? required(values) : values.startsOn ? {} : { startsOn: t`This is required.` },
    onValuesChange: watch,
  });
  const field = (name: string) => ({ key: form.key(name), ...form.getInputProps(name) });
  const submit = form.onSubmit(async (values) => {
    const startsAt = isDated ? "" : momentOf(values.day, values.startsAt, zone);
    const to = isDated
      ? { startsOn: values.startsOn, endsOn: values.endsOn || null }
      : interaction.personal
        ? { startsAt, durationMinutes: Number(values.durationMinutes) || null }
        : planInput(values, zone);
    if (await move(interaction, { ...to, reason: values.reason.trim() || null }, { form })) onClose();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={12}>
        {isDated ? (
          <div className={styles.three}>
            <TextInput type="date" label={t`Day`} required {...field("startsOn")} />
            <TextInput type="date" label={t`Last day`} {...field("endsOn")} />
          </div>
        ) : interaction.personal ? (
          <div className={styles.three}>
            <TextInput type="date" label={t`Day`} required {...field("day")} />
            <TextInput type="time" label={t`Starts at`} required {...field("startsAt")} />
            <TextInput
              type="number"
              inputMode="numeric"
              label={t`Minutes`}
              min={1}
              max={20160}
              {...field("durationMinutes")}
            />
          </div>
        ) : (
          <Timescale form={form} isTask={stages.isTask} zone={zone} />
        )}
        <TextInput label={t`Reason`} {...field("reason")} />
        <CommandAlert command={command} />
        <StaleNotice id={interaction.id} command={command} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={command.isBusy}>
            <Trans>Move</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
