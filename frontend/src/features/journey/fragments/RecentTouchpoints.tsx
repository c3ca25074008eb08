/** The last touchpoints of a record, a line each: side, what, when. */
import { Trans, useLingui } from "@lingui/react/macro";
import { VisuallyHidden } from "@mantine/core";
import { IconFlag } from "@tabler/icons-react";
import { graphql, useFragment } from "react-relay";
import { RELATIONSHIPS } from "@/shared/domain";
import { MediumIcon } from "@/shared/ui/MediumIcon";
import rows from "@/shared/ui/RecordRows.module.css";
import { When } from "../When";
import { ACTIONS, sentence } from "../words";
import type { RecentTouchpoints_touchpoints$key } from "./__generated__/RecentTouchpoints_touchpoints.graphql";

export function RecentTouchpoints({ touchpoints: key }: { touchpoints: RecentTouchpoints_touchpoints$key }) {
  const { t, i18n } = useLingui();
  const touchpoints = useFragment(
    graphql`
      fragment RecentTouchpoints_touchpoints on Touchpoint @relay(plural: true) {
        id
        kind
        action
        subject
        occurredAt
        medium {
          code
        }
        user {
          name
        }
        contact {
          name
        }
        ... on Milestone {
          aspect
          toCode
          toLabel
        }
      }
    `,
    key,
  );
  if (touchpoints.length === 0) {
    return (
      <p className={rows.empty}>
        <Trans>The journey begins with the first touchpoint.</Trans>
      </p>
    );
  }
  const words = (one: (typeof touchpoints)[number]) => {
    const relationship =
      one.aspect === "RELATIONSHIP" ? RELATIONSHIPS[one.toCode as keyof typeof RELATIONSHIPS] : null;
    if (one.kind === "MILESTONE")
      return relationship ? i18n._(relationship.label) : (one.toLabel ?? one.action);
    const action = ACTIONS[one.action];
    return action ? i18n._(action) : sentence(one.action);
  };
  const SIDES = {
    SIGNAL: ["customer", t`Customer signal:`],
    FOLLOW_UP: ["us", t`Our follow-up:`],
    MILESTONE: ["none", t`Milestone:`],
  } as const;
  return (
    <ol className={rows.rows}>
      {touchpoints.map((one) => {
        const [side, said] = SIDES[one.kind];
        return (
          <li key={one.id} className={rows.row}>
            {one.kind === "MILESTONE" ? (
              <IconFlag size={16} stroke={1.6} aria-hidden />
            ) : (
              <MediumIcon code={one.medium?.code} side={side} />
            )}
            <span className={rows.main}>
              <VisuallyHidden>{said}</VisuallyHidden> {words(one)}
              {one.subject ? <span className={rows.quiet}> · {one.subject}</span> : null}
            </span>
            <span className={rows.quiet}>{one.kind === "SIGNAL" ? one.contact?.name : one.user?.name}</span>
            <span className={rows.quiet}>
              <When moment={one.occurredAt} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}
