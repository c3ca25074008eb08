/** A milestone: across both sides, for it belongs to neither (JRN-11). */
import { Trans, useLingui } from "@lingui/react/macro";
import { VisuallyHidden } from "@mantine/core";
import { IconArrowRight, IconFlag } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { graphql, useFragment } from "react-relay";
import { ASPECTS, RELATIONSHIPS } from "@/shared/domain";
import type { MilestonePill_touchpoint$key } from "./__generated__/MilestonePill_touchpoint.graphql";
import styles from "./Milestone.module.css";
import { When } from "./When";
import { sentence } from "./words";

interface Props {
  touchpoint: MilestonePill_touchpoint$key;
  withContact: boolean;
}

export const MilestonePill = memo(function MilestonePill({ touchpoint: key, withContact }: Props) {
  const { i18n } = useLingui();
  const { id, action, occurredAt, contact, user, aspect, fromCode, fromLabel, toCode, toLabel } = useFragment(
    graphql`
      fragment MilestonePill_touchpoint on Touchpoint {
        id
        action
        occurredAt
        contact {
          id
          name
        }
        user {
          name
        }
        ... on Milestone {
          aspect
          fromCode
          fromLabel
          toCode
          toLabel
        }
      }
    `,
    key,
  );
  const word = aspect ? ASPECTS[aspect] : null;
  const Glyph = word?.icon ?? IconFlag;
  const named = (code: string | null | undefined, label: string | null | undefined) => {
    const relationship = aspect === "RELATIONSHIP" ? RELATIONSHIPS[code as keyof typeof RELATIONSHIPS] : null;
    return relationship ? i18n._(relationship.label) : label;
  };
  const from = named(fromCode, fromLabel);
  const to = named(toCode, toLabel);
  return (
    <article className={styles.milestone} data-dot={id} tabIndex={-1}>
      <VisuallyHidden>
        <Trans>Milestone:</Trans>
      </VisuallyHidden>
      <span className={styles.flag} aria-hidden>
        <Glyph size={15} stroke={1.7} />
      </span>
      <h3 className={styles.change}>
        <span className={styles.aspect}>{word ? i18n._(word.label) : sentence(action)}</span>
        {from ? <span className={styles.from}>{from}</span> : null}
        {from ? (
          <>
            <IconArrowRight size={13} aria-hidden className={styles.arrow} />
            <VisuallyHidden>→</VisuallyHidden>
          </>
        ) : null}
        <span>{to ?? <Trans>none</Trans>}</span>
      </h3>
      <span className={styles.more}>
        {withContact && contact ? (
          <Link to="/contacts/$contactId" params={{ contactId: contact.id }}>
            {contact.name}
          </Link>
        ) : null}
        {user ? <span>{user.name}</span> : null}
        <When moment={occurredAt} as="day" />
      </span>
    </article>
  );
});
