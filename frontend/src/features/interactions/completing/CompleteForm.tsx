/** The form of completing; its parts are the stages of planning, where they are the same. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { lazyDialog } from "@/shared/ui/lazyDialog";
import { Select } from "@/shared/ui/pickers";
import { TextArea } from "@/shared/ui/TextArea";
import { useViewer } from "@/shared/viewer";
import { coded } from "../filterOptions";
import styles from "../Interactions.module.css";
import type { lists_query$key } from "../planning/__generated__/lists_query.graphql";
import { useLists } from "../planning/lists";
import { OutcomeFields } from "../planning/OutcomeFields";
import { addFollowUp, useRequired, useStages } from "../planning/useStages";
import { StaleNotice } from "../StaleNotice";
import type { CompleteForm_interaction$key } from "./__generated__/CompleteForm_interaction.graphql";
import type { CompleteFormMutation } from "./__generated__/CompleteFormMutation.graphql";
import { endingInput, freshEnding } from "./ending";

const FollowUpPart = lazyDialog(async () => (await import("../planning/FollowUpPart")).FollowUpPart);

interface Props {
  query: lists_query$key;
  interaction: CompleteForm_interaction$key;
  onClose(isDone: boolean): void;
}

export function CompleteForm({ query, interaction: key, onClose }: Props) {
  const { t } = useLingui();
  const zone = useViewer().timeZone;
  const lists = useLists(query);
  const interaction = useFragment(
    graphql`
      fragment CompleteForm_interaction on Interaction {
        id
        version
        title
        family
        startsAt
        durationMinutes
        note
        medium {
          code
        }
        purpose {
          code
        }
        step {
          code
        }
        contact {
          id
        }
      }
    `,
    key,
  );
  const [first] = useState(() => freshEnding(interaction, zone, Date.now()));
  const { stages, watch } = useStages(first, zone);
  const form = useForm({
    mode: "uncontrolled",
    initialValues: first,
    validate: useRequired(),
    onValuesChange: watch,
  });
  const complete = useCommand<CompleteFormMutation>(graphql`
    mutation CompleteFormMutation($input: CompleteInteractionInput!) {
      completeInteraction(input: $input) {
        __typename
        ... on CompleteInteractionPayload {
          interaction {
            ...written_interaction
          }
          followUp {
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
  const field = (name: string) => ({ key: form.key(name), ...form.getInputProps(name) });
  const { id, version, title, contact, purpose } = interaction;
  const submit = form.onSubmit(async (values) => {
    const input = { id, version, ...endingInput(first, values, contact?.id ?? null, zone) };
    const done = await complete.run({ input }, { form });
    if (!done) return;
    toast({ message: done.followUp ? t`Completed, and the follow-up is planned.` : t`Completed: ${title}` });
    onClose(true);
  });
  const follow = (next?: { code: string; text: string }) => {
    const { medium, step } = form.getValues();
    addFollowUp(form, { medium, step, purpose: purpose?.code ?? null }, zone, next);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={12}>
        <OutcomeFields
          form={form}
          lists={lists}
          onFollowUp={
            stages.isFollowedUp
              ? undefined
              : (code, label) => follow({ code, text: form.getValues().nextActionText || label })
          }
        />
        <div className={styles.three}>
          <TextInput type="date" label={t`Day`} required {...field("actualDay")} />
          <TextInput type="time" label={t`Started at`} required {...field("actualStartedAt")} />
          <TextInput
            type="number"
            inputMode="numeric"
            label={t`Minutes`}
            min={0}
            max={20160}
            {...field("actualMinutes")}
          />
        </div>
        <div className={styles.two}>
          <Select label={t`Medium`} allowDeselect={false} data={coded(lists.media)} {...field("medium")} />
          <Select
            label={t`Process step`}
            searchable
            allowDeselect={false}
            data={lists.steps}
            {...field("step")}
          />
        </div>
        <TextArea label={t`Note`} rows={2} {...field("note")} />
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
        <CommandAlert command={complete} />
        <StaleNotice id={id} command={complete} />
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onClose(false)}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={complete.isBusy}>
            <Trans>Complete</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
