/** Completes an interaction: a personal one at once with "Done" (INT-3), others by a dialog that asks how it ended. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { CompleteButton_interaction$key } from "./__generated__/CompleteButton_interaction.graphql";

const CompleteInteraction = lazy(() => import("./CompleteInteraction"));
const FinishPersonal = lazy(() => import("./FinishPersonal"));

interface Props {
  interaction: CompleteButton_interaction$key;
  icon?: ReactNode;
  /** In a row: smaller, and it says what it completes. */
  isSmall?: boolean;
  /** After it was completed. */
  onDone?: () => void;
}

export function CompleteButton({ interaction: key, icon, isSmall = false, onDone }: Props) {
  const { t } = useLingui();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { id, title, personal } = useFragment(
    graphql`
      fragment CompleteButton_interaction on Interaction {
        id
        title
        personal
      }
    `,
    key,
  );
  const leave = (isDone: boolean) => {
    // Once it is completed this button goes, and the heading is the next best place.
    window.setTimeout(() => ((isDone ? null : button.current) ?? document.querySelector("h1"))?.focus());
    if (isDone) onDone?.();
  };
  const close = (isDone: boolean) => {
    setOpen(false);
    leave(isDone);
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
        loading={isOpen && personal}
        onClick={() => setOpen(true)}
      >
        {personal ? <Trans>Done</Trans> : isSmall ? <Trans>Complete</Trans> : <Trans>Complete…</Trans>}
      </Button>
      {isOpen ? (
        <Suspense>
          {personal ? (
            <FinishPersonal id={id} onClose={close} />
          ) : (
            <CompleteInteraction id={id} onClose={close} />
          )}
        </Suspense>
      ) : null}
    </>
  );
}
