/** One touchpoint: what happened, when exactly, by whom, and how it stands. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import { FOLLOW_UP_STATUSES, type Word } from "@/shared/domain";
import { Time } from "@/shared/time/Time";
import { Avatar } from "@/shared/ui/Avatar";
import { MediumIcon } from "@/shared/ui/MediumIcon";
import { StatusLight } from "@/shared/ui/StatusLight";
import type { TouchpointCard_touchpoint$key } from "./__generated__/TouchpointCard_touchpoint.graphql";
import styles from "./Journey.module.css";

const SIDES = { SIGNAL: "customer", FOLLOW_UP: "us", MILESTONE: "none" } as const;

interface Props {
  touchpoint: TouchpointCard_touchpoint$key;
  /** Names the contact: on a customer's journey, which has several. */
  withContact: boolean;
}

export function TouchpointCard({ touchpoint: key, withContact }: Props) {
  const { t } = useLingui();
  const dot = useFragment(
    graphql`
      fragment TouchpointCard_touchpoint on Touchpoint {
        id
        kind
        action
        subject
        detail
        occurredAt
        contact {
          id
          name
        }
        user {
          name
          avatarColor
        }
        medium {
          code
          label
        }
        interaction {
          id
        }
        ... on FollowUp {
          status
          outcome {
            label
          }
        }
        ... on Signal {
          impressions {
            key
            value
          }
        }
        ... on Milestone {
          fromLabel
          toLabel
        }
      }
    `,
    key,
  );
  const side = SIDES[dot.kind];
  if (dot.kind === "MILESTONE") {
    return (
      <article className={styles.milestone} tabIndex={-1} data-dot={dot.id}>
        <span className={styles.hidden}>{t`Milestone:`} </span>
        <strong>{dot.action}</strong>
        <span>{dot.fromLabel ? `${dot.fromLabel} → ${dot.toLabel ?? "–"}` : dot.toLabel}</span>
        {withContact && dot.contact ? <span className={styles.quiet}>{dot.contact.name}</span> : null}
        <span className={styles.quiet}>
          <Time value={dot.occurredAt} as="day" focusable />
        </span>
      </article>
    );
  }
  const word: Word | undefined = dot.status ? FOLLOW_UP_STATUSES[dot.status] : undefined;
  return (
    <article className={styles.card} data-side={side} tabIndex={-1} data-dot={dot.id}>
      <span className={styles.hidden}>
        {dot.kind === "SIGNAL" ? t`Signal from the customer:` : t`Our follow-up:`}{" "}
      </span>
      <header className={styles.top}>
        <MediumIcon code={dot.medium?.code} label={dot.medium?.label ?? t`Other`} side={side} />
        <span className={styles.action}>{dot.action}</span>
        {word ? (
          <StatusLight word={word} />
        ) : dot.outcome ? (
          <span className={styles.quiet}>{dot.outcome.label}</span>
        ) : null}
      </header>
      {dot.subject ? (
        <p className={styles.subject}>
          {dot.interaction ? (
            <Link to="/interactions/$interactionId" params={{ interactionId: dot.interaction.id }}>
              {dot.subject}
            </Link>
          ) : (
            dot.subject
          )}
        </p>
      ) : null}
      {dot.detail ? <p className={styles.detail}>{dot.detail}</p> : null}
      {dot.impressions && dot.impressions.length > 0 ? (
        <dl className={styles.impressions}>
          {dot.impressions.map((impression) => (
            <div key={impression.key}>
              <dt>{impression.key}</dt>
              <dd>{impression.value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <footer className={styles.foot}>
        {dot.user ? (
          <span className={styles.person}>
            <Avatar name={dot.user.name} color={dot.user.avatarColor} size={18} />
            {dot.user.name}
          </span>
        ) : null}
        {withContact && dot.contact ? (
          <Link to="/contacts/$contactId" params={{ contactId: dot.contact.id }}>
            {dot.contact.name}
          </Link>
        ) : null}
        {!dot.subject && dot.interaction ? (
          <Link to="/interactions/$interactionId" params={{ interactionId: dot.interaction.id }}>
            <Trans>Open the interaction</Trans>
          </Link>
        ) : null}
        <span className={styles.when}>
          <Time value={dot.occurredAt} focusable />
        </span>
      </footer>
    </article>
  );
}
