/** Interactions of a record, a line each; a line opens its interaction. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { INTERACTION_STATUSES } from "@/shared/domain";
import { Time } from "@/shared/time/Time";
import { MediumIcon } from "@/shared/ui/MediumIcon";
import rows from "@/shared/ui/RecordRows.module.css";
import { StatusLight } from "@/shared/ui/StatusLight";
import type { InteractionList_interactions$key } from "./__generated__/InteractionList_interactions.graphql";

interface Props {
  interactions: InteractionList_interactions$key;
  empty: ReactNode;
}

export function InteractionList({ interactions: key, empty }: Props) {
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
        assignee {
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
        <li key={one.id} className={rows.row}>
          <MediumIcon
            code={one.medium?.code}
            label={one.medium?.label ?? ""}
            side={one.direction === "INCOMING" ? "customer" : "us"}
          />
          <span className={rows.main}>
            <Link to="/interactions/$interactionId" params={{ interactionId: one.id }}>
              {one.title}
            </Link>
          </span>
          <span className={rows.quiet}>{one.assignee?.name}</span>
          <span className={rows.quiet}>
            <Time value={one.occurredAt} />
          </span>
          {one.outcome ? (
            <span className={rows.quiet}>{one.outcome.label}</span>
          ) : (
            <StatusLight word={INTERACTION_STATUSES[one.status]} />
          )}
        </li>
      ))}
    </ul>
  );
}
