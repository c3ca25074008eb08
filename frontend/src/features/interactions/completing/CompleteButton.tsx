/** Completes an interaction: a personal one at once with "Done" (INT-3), others by a dialog that asks how it ended. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import type { CompleteButton_interaction$key } from "./__generated__/CompleteButton_interaction.graphql";
import type { CompleteButtonMutation } from "./__generated__/CompleteButtonMutation.graphql";

const CompleteInteraction = lazy(() => import("./CompleteInteraction"));

interface Props {
  interaction: CompleteButton_interaction$key;
  icon?: ReactNode;
  /** In a row: smaller, and it says what it completes. */
  isSmall?: boolean;
}

export function CompleteButton({ interaction: key, icon, isSmall = false }: Props) {
  const { t } = useLingui();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { id, version, title, personal } = useFragment(
    graphql`
      fragment CompleteButton_interaction on Interaction {
        id
        version
        title
        personal
      }
    `,
    key,
  );
  const done = useCommand<CompleteButtonMutation>(graphql`
    mutation CompleteButtonMutation($input: CompleteInteractionInput!) {
      completeInteraction(input: $input) {
        __typename
        ... on CompleteInteractionPayload {
          interaction {
            ...written_interaction
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
  const finish = async () => {
    if (await done.run({ input: { id, version } })) toast({ message: t`Completed: ${title}` });
  };
  const close = () => {
    setOpen(false);
    // Once it is completed this button is gone, and the heading is the next best place.
    window.setTimeout(() => (button.current ?? document.querySelector("h1"))?.focus());
  };
  return (
    <>
      <Button
        ref={button}
        leftSection={icon}
        {...(isSmall && {
          variant: "default",
          size: "compact-sm",
          "aria-label": personal ? t`Done: ${title}` : t`Complete: ${title}`,
        })}
        loading={done.isBusy}
        onClick={() => (personal ? void finish() : setOpen(true))}
      >
        {personal ? <Trans>Done</Trans> : isSmall ? <Trans>Complete</Trans> : <Trans>Complete…</Trans>}
      </Button>
      {isOpen ? (
        <Suspense>
          <CompleteInteraction id={id} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}
