/** The action items of a touchpoint's interaction: what was promised, until when, and how it stands. */
import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import { ACTION_ITEM_STATES } from "@/shared/domain";
import { useFormats } from "@/shared/time/formats";
import { StatusLight } from "@/shared/ui/StatusLight";
import type { Promises_interaction$key } from "./__generated__/Promises_interaction.graphql";
import styles from "./Card.module.css";

const SHOWN = 3;

export function Promises({ interaction: key }: { interaction: Promises_interaction$key }) {
  const formats = useFormats();
  const { id, actionItems } = useFragment(
    graphql`
      fragment Promises_interaction on Interaction {
        id
        actionItems(first: 4) {
          edges {
            node {
              id
              title
              state
              dueOn
            }
          }
        }
      }
    `,
    key,
  );
  const items = actionItems.edges.map((edge) => edge.node);
  if (items.length === 0) return null;
  return (
    <ul className={styles.promises}>
      {items.slice(0, SHOWN).map((item) => (
        <li key={item.id}>
          <span className={styles.promise}>{item.title}</span>
          <span className={styles.due}>
            {item.state === "CLOSED" ? null : <Trans>due {formats.date(item.dueOn)}</Trans>}
          </span>
          <StatusLight word={ACTION_ITEM_STATES[item.state]} />
        </li>
      ))}
      {items.length > SHOWN ? (
        <li>
          <Link to="/interactions/$interactionId" params={{ interactionId: id }}>
            <Trans>All action items</Trans>
          </Link>
        </li>
      ) : null}
    </ul>
  );
}
