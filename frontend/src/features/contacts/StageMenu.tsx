/** How far a contact has come, and the menu that moves it on; each move is a milestone of the journey (JRN-11). */
import { Trans, useLingui } from "@lingui/react/macro";
import { IconCheck, IconChevronDown } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import { useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { ActionMenu } from "@/shared/ui/ActionMenu";
import { mayWrite, useViewer } from "@/shared/viewer";
import type { StageMenu_contact$key } from "./__generated__/StageMenu_contact.graphql";
import type { StageMenu_query$key } from "./__generated__/StageMenu_query.graphql";
import type { StageMenuMutation } from "./__generated__/StageMenuMutation.graphql";
import styles from "./Contacts.module.css";

interface Props {
  contact: StageMenu_contact$key;
  query: StageMenu_query$key;
}

export function StageMenu({ contact: key, query }: Props) {
  const { t } = useLingui();
  const viewer = useViewer();
  const router = useRouter();
  const { id, name, lifecycleStage } = useFragment(
    graphql`
      fragment StageMenu_contact on Contact {
        id
        name
        lifecycleStage {
          code
          label
        }
      }
    `,
    key,
  );
  const { stages } = useFragment(
    graphql`
      fragment StageMenu_query on Query {
        stages: picklist(list: LIFECYCLE_STAGE) {
          code
          label
        }
      }
    `,
    query,
  );
  const move = useCommand<StageMenuMutation>(graphql`
    mutation StageMenuMutation($input: MoveLifecycleStageInput!) {
      moveLifecycleStage(input: $input) {
        __typename
        ... on MoveLifecycleStagePayload {
          contact {
            id
            version
            lifecycleStage {
              code
              label
            }
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
  const word = lifecycleStage?.label ?? t`No stage`;
  const enter = async (stage: { code: string; label: string } | null) => {
    if (!(await move.run({ input: { contactId: id, stage: stage?.code ?? null } }))) return;
    toast({ message: t`${name} is now: ${stage?.label ?? t`No stage`}.` });
    await router.invalidate();
  };
  if (!mayWrite(viewer)) return <span className={styles.stage}>{word}</span>;
  return (
    <ActionMenu
      position="bottom-start"
      title={<Trans>Lifecycle stage</Trans>}
      opener={
        <button
          type="button"
          className={styles.stage}
          aria-busy={move.isBusy}
          aria-label={t`Move lifecycle stage: ${word}`}
        >
          {word}
          <IconChevronDown size={13} stroke={2} aria-hidden />
        </button>
      }
      actions={[
        ...stages.map((stage) => {
          const isNow = stage.code === lifecycleStage?.code;
          return {
            key: stage.code,
            label: stage.label,
            isOff: isNow,
            mark: isNow ? <IconCheck size={14} aria-hidden /> : null,
            run: () => void enter(stage),
          };
        }),
        ...(lifecycleStage
          ? [{ key: "", label: <Trans>No stage</Trans>, isApart: true, run: () => void enter(null) }]
          : []),
      ]}
    />
  );
}
