/** A signal or a follow-up: what happened, when exactly, by whom, and how it stands. */
import { Trans, useLingui } from "@lingui/react/macro";
import { VisuallyHidden } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { graphql, useFragment } from "react-relay";
import { FOLLOW_UP_STATUSES, mediumIcon } from "@/shared/domain";
import { Avatar } from "@/shared/ui/Avatar";
import { StatusLight } from "@/shared/ui/StatusLight";
import type { TouchpointCard_touchpoint$key } from "./__generated__/TouchpointCard_touchpoint.graphql";
import styles from "./Card.module.css";
import { Impressions } from "./Impressions";
import { Promises } from "./Promises";
import { When } from "./When";
import { ACTIONS, sentence } from "./words";

interface Props {
  touchpoint: TouchpointCard_touchpoint$key;
  /** Names the contact: on a customer's journey, which has several. */
  withContact: boolean;
  /** Whether the other side of its row is empty; then its time stands there. */
  isAlone: boolean;
}

export const TouchpointCard = memo(function TouchpointCard({ touchpoint: key, withContact, isAlone }: Props) {
  const { t, i18n } = useLingui();
  const touchpoint = useFragment(
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
          ...Promises_interaction
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
      }
    `,
    key,
  );
  const { id, subject, detail, contact, user, medium, interaction, status, outcome } = touchpoint;
  const isSignal = touchpoint.kind === "SIGNAL";
  const action = ACTIONS[touchpoint.action];
  const title = action ? i18n._(action) : sentence(touchpoint.action);
  const Medium = mediumIcon(medium?.code);
  const opens = (words: string) =>
    interaction ? (
      <Link to="/interactions/$interactionId" params={{ interactionId: interaction.id }}>
        {words}
      </Link>
    ) : (
      words
    );
  const by = user ? (
    <span className={styles.person}>
      <Avatar name={user.name} color={user.avatarColor} size={18} />
      {user.name}
    </span>
  ) : null;
  const whom =
    withContact && contact ? (
      <span className={styles.contact}>
        <Link to="/contacts/$contactId" params={{ contactId: contact.id }}>
          {contact.name}
        </Link>
      </span>
    ) : null;
  return (
    <article
      className={styles.card}
      data-side={isSignal ? "customer" : "us"}
      data-alone={isAlone || undefined}
      data-dot={id}
      tabIndex={-1}
    >
      <VisuallyHidden>{isSignal ? t`Customer signal:` : t`Our follow-up:`}</VisuallyHidden>
      <span className={styles.node} title={medium?.label}>
        <Medium size={15} stroke={1.7} aria-hidden />
      </span>
      <header className={styles.head}>
        <h3 className={styles.action}>{subject ? title : opens(title)}</h3>
        {medium ? <VisuallyHidden>{medium.label}</VisuallyHidden> : null}
        <span className={styles.status}>
          {status ? <StatusLight word={FOLLOW_UP_STATUSES[status]} /> : (outcome?.label ?? null)}
        </span>
      </header>
      {subject ? <p className={styles.subject}>{opens(subject)}</p> : null}
      {detail ? <p className={styles.detail}>{detail}</p> : null}
      {touchpoint.impressions ? <Impressions impressions={touchpoint.impressions} /> : null}
      {interaction ? <Promises interaction={interaction} /> : null}
      <footer className={styles.foot}>
        {isSignal ? whom : by}
        {by && whom ? (
          <span>
            <Trans>with</Trans>
          </span>
        ) : null}
        {isSignal ? by : whom}
        <span className={styles.when}>
          <When moment={touchpoint.occurredAt} />
        </span>
      </footer>
    </article>
  );
});
