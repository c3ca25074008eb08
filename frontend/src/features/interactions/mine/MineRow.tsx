/** A line of My interactions: when, what, with whom; Complete and Edit are one click away (MYI-8). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Link, useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { INTERACTION_STATUSES } from "@/shared/domain";
import { useFormats } from "@/shared/time/formats";
import { MediumIcon } from "@/shared/ui/MediumIcon";
import { StatusLight } from "@/shared/ui/StatusLight";
import { mayWrite, useViewer } from "@/shared/viewer";
import { CompleteButton } from "../completing/CompleteButton";
import type {
  MineRow_interaction$data,
  MineRow_interaction$key,
} from "./__generated__/MineRow_interaction.graphql";
import styles from "./Mine.module.css";

const EditInteraction = lazy(() => import("../EditInteraction"));

export function MineRow({ interaction: key }: { interaction: MineRow_interaction$key }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const router = useRouter();
  const edit = useRef<HTMLButtonElement>(null);
  const [isEditing, setEditing] = useState(false);
  const one = useFragment(
    graphql`
      fragment MineRow_interaction on Interaction {
        id
        title
        status
        personal
        family
        direction
        startsAt
        startsOn
        endsOn
        endsAt
        deadlineOn
        deadlineAt
        actualStartedAt
        medium {
          code
          label
        }
        outcome {
          label
        }
        contact {
          name
        }
        customer {
          id
          name
        }
        ...CompleteButton_interaction
      }
    `,
    key,
  );
  const { id, title, status, customer, contact } = one;
  const close = () => {
    setEditing(false);
    window.setTimeout(() => edit.current?.focus());
  };
  const isDone = status === "COMPLETED";
  return (
    <li className={styles.row}>
      <span className={styles.when}>
        <When one={one} />
      </span>
      <MediumIcon
        code={one.medium?.code}
        label={one.medium?.label ?? ""}
        side={one.personal ? "none" : one.direction === "INCOMING" ? "customer" : "us"}
      />
      <div className={styles.what}>
        <Link to="/interactions/$interactionId" params={{ interactionId: id }}>
          {title}
        </Link>
        <div className={styles.about}>
          {customer ? (
            <Link to="/customers/$customerId" params={{ customerId: customer.id }}>
              {customer.name}
            </Link>
          ) : (
            <Trans>Personal</Trans>
          )}
          {contact && contact.name !== customer?.name ? <span>{contact.name}</span> : null}
          {one.outcome ? (
            <span>{one.outcome.label}</span>
          ) : (
            <StatusLight word={INTERACTION_STATUSES[status]} />
          )}
        </div>
      </div>
      {mayWrite(viewer) ? (
        <div className={styles.actions}>
          {isDone ? null : (
            <CompleteButton isSmall interaction={one} onDone={() => void router.invalidate()} />
          )}
          <Button
            ref={edit}
            variant="default"
            size="compact-sm"
            aria-label={t`Edit: ${title}`}
            onClick={() => setEditing(true)}
          >
            <Trans>Edit</Trans>
          </Button>
        </div>
      ) : null}
      {isEditing ? (
        <Suspense>
          <EditInteraction id={id} onClose={close} />
        </Suspense>
      ) : null}
    </li>
  );
}

/** An appointment from its start to its end, a task until its deadline, a day without a time. */
function When({ one }: { one: MineRow_interaction$data }) {
  const formats = useFormats();
  if (one.actualStartedAt) return formats.time(one.actualStartedAt);
  if (one.startsOn) {
    const last = one.endsOn ? formats.date(one.endsOn) : "";
    return last ? <Trans>until {last}</Trans> : <Trans>all day</Trans>;
  }
  if (one.family === "TASK") {
    const deadline = one.deadlineOn
      ? formats.date(one.deadlineOn)
      : formats.dayTime(one.deadlineAt ?? one.endsAt);
    return <Trans>until {deadline}</Trans>;
  }
  return `${formats.time(one.startsAt)} – ${formats.time(one.endsAt)}`;
}
