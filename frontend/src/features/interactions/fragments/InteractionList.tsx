/** Interactions of a record, a line each; a line opens its interaction. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { INTERACTION_STATUSES } from "@/shared/domain";
import { Time } from "@/shared/time/Time";
import { MediumIcon } from "@/shared/ui/MediumIcon";
import rows from "@/shared/ui/RecordRows.module.css";
import { StatusLight } from "@/shared/ui/StatusLight";
import { useViewer } from "@/shared/viewer";
import type { InteractionList_interactions$key } from "./__generated__/InteractionList_interactions.graphql";
import styles from "./InteractionList.module.css";

interface Props {
  interactions: InteractionList_interactions$key;
  empty: ReactNode;
  /** Names the customer of each: where a list holds several customers' interactions. */
  withCustomer?: boolean;
}

export function InteractionList({ interactions: key, empty, withCustomer = false }: Props) {
  const viewer = useViewer();
  const interactions = useFragment(
    graphql`
      fragment InteractionList_interactions on Interaction @relay(plural: true) {
        id
        title
        status
        direction
        occurredAt
        medium {
          code
          label
        }
        customer {
          name
        }
        assignee {
          id
          name
        }
        outcome {
          label
        }
      }
    `,
    key,
  );
  if (interactions.length === 0) return <p className={rows.empty}>{empty}</p>;
  return (
    <ul className={rows.rows}>
      {interactions.map((one) => (
        <li key={one.id} className={styles.row}>
          <MediumIcon
            code={one.medium?.code}
            label={one.medium?.label ?? ""}
            side={one.direction === "INCOMING" ? "customer" : "us"}
          />
          <div>
            <Link to="/interactions/$interactionId" params={{ interactionId: one.id }}>
              {one.title}
            </Link>
            <div className={styles.about}>
              <Time value={one.occurredAt} />
              {one.outcome ? (
                <span>{one.outcome.label}</span>
              ) : (
                <StatusLight word={INTERACTION_STATUSES[one.status]} />
              )}
              {withCustomer && one.customer && !one.title.endsWith(one.customer.name) ? (
                <span>{one.customer.name}</span>
              ) : null}
              {one.assignee?.id === viewer.id ? null : <span>{one.assignee?.name}</span>}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
