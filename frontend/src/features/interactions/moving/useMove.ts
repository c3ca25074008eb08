/** Moves an interaction and offers to undo it: the one way, for the dialog, the keyboard and the pointer (INT-8). */
import { useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import { type Command, type CommandOptions, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import type { useMoveMutation } from "./__generated__/useMoveMutation.graphql";

export interface Plan {
  readonly family: "APPOINTMENT" | "TASK" | "%future added value";
  readonly personal: boolean;
  readonly startsAt: string;
  readonly startsOn?: string | null;
  readonly durationMinutes?: number | null;
  readonly deadlineAt?: string | null;
  readonly deadlineOn?: string | null;
  readonly endsOn?: string | null;
}

type Move = Omit<useMoveMutation["variables"]["input"], "id" | "version">;

/** The move that brings an interaction back to the plan it had. */
export function backTo(plan: Plan): Move {
  if (plan.startsOn) return { startsOn: plan.startsOn, endsOn: plan.endsOn ?? null };
  const { startsAt } = plan;
  if (plan.family !== "TASK") {
    const durationMinutes = plan.durationMinutes ?? 30;
    return plan.personal
      ? { startsAt, durationMinutes }
      : { family: "APPOINTMENT", startsAt, durationMinutes };
  }
  return plan.deadlineOn
    ? { family: "TASK", startsAt, deadlineOn: plan.deadlineOn }
    : { family: "TASK", startsAt, deadlineAt: plan.deadlineAt ?? null };
}

interface Moved {
  readonly id: string;
  readonly version: number;
  readonly title: string;
}

export interface Mover {
  move(from: Moved & Plan, to: Move, options?: CommandOptions<useMoveMutation>): Promise<boolean>;
  readonly command: Command<useMoveMutation>;
}

export function useMove(): Mover {
  const { t } = useLingui();
  const command = useCommand<useMoveMutation>(graphql`
    mutation useMoveMutation($input: RescheduleInteractionInput!) {
      rescheduleInteraction(input: $input) {
        __typename
        ... on RescheduleInteractionPayload {
          interaction {
            id
            version
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
  const move: Mover["move"] = async (from, to, options) => {
    const { id, version, title } = from;
    const done = await command.run({ input: { ...to, id, version } }, options);
    const now = done?.interaction;
    if (!now) return false;
    const undo = () => void command.run({ input: { ...backTo(from), id, version: now.version } });
    toast({ message: t`Moved: ${title}`, undo });
    return true;
  };
  return { move, command };
}
