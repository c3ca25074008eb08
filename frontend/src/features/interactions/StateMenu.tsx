/** The state's light with its word, and the menu that sets it by hand (INT-4). */
import { useLingui } from "@lingui/react/macro";
import { IconCheck, IconChevronDown } from "@tabler/icons-react";
import { graphql, useFragment } from "react-relay";
import { INTERACTION_STATES } from "@/shared/domain";
import { useCommand } from "@/shared/relay/useCommand";
import { ActionMenu } from "@/shared/ui/ActionMenu";
import { StatusLight } from "@/shared/ui/StatusLight";
import { mayWrite, useViewer } from "@/shared/viewer";
import type { StateMenu_interaction$key } from "./__generated__/StateMenu_interaction.graphql";
import type { StateMenuMutation } from "./__generated__/StateMenuMutation.graphql";
import styles from "./Interactions.module.css";

const BY_HAND = ["OPEN", "IN_PROGRESS"] as const;

export function StateMenu({ interaction: key }: { interaction: StateMenu_interaction$key }) {
  const { t, i18n } = useLingui();
  const viewer = useViewer();
  const { id, version, state } = useFragment(
    graphql`
      fragment StateMenu_interaction on Interaction {
        id
        version
        state
      }
    `,
    key,
  );
  const set = useCommand<StateMenuMutation>(graphql`
    mutation StateMenuMutation($input: SetInteractionStateInput!) {
      setInteractionState(input: $input) {
        __typename
        ... on SetInteractionStatePayload {
          interaction {
            id
            version
            state
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
  const word = INTERACTION_STATES[state];
  if (state === "COMPLETED" || !mayWrite(viewer)) return <StatusLight word={word} />;
  const name = i18n._(word.label);
  return (
    <ActionMenu
      position="bottom-start"
      title={t`State`}
      opener={
        <button
          type="button"
          className={styles.state}
          disabled={set.isBusy}
          aria-label={t`Change state: ${name}`}
        >
          <StatusLight word={word} />
          <IconChevronDown size={13} stroke={2} aria-hidden />
        </button>
      }
      actions={BY_HAND.map((one) => ({
        key: one,
        label: <StatusLight word={INTERACTION_STATES[one]} />,
        isOff: one === state,
        mark: one === state ? <IconCheck size={14} aria-hidden /> : null,
        run: () =>
          void set.run(
            { input: { id, version, state: one } },
            {
              optimisticResponse: {
                setInteractionState: {
                  __typename: "SetInteractionStatePayload",
                  interaction: { id, version, state: one },
                },
              },
            },
          ),
      }))}
    />
  );
}
