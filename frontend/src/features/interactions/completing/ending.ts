/** What the form of completing begins with and sends. */
import { clockOf, dayOf, momentOf } from "@/shared/time/zones";
import { type FollowUpFields, followUpInput } from "../planning/followUp";

export interface EndingFields {
  outcome: string | null;
  actualDay: string;
  /** The time of day. */
  actualStartedAt: string;
  actualMinutes: number | string;
  result: string;
  note: string;
  medium: string | null;
  step: string | null;
  nextAction: string | null;
  nextActionText: string;
  followUp: FollowUpFields | null;
}

interface Planned {
  readonly family: string;
  readonly startsAt: string;
  readonly durationMinutes?: number | null;
  readonly note?: string | null;
  readonly medium?: { readonly code: string } | null;
  readonly step?: { readonly code: string } | null;
}

/** As it was planned; now, if the plan still lies ahead (INT-6). A task is done now. */
export function freshEnding(planned: Planned, zone: string, now: number): EndingFields {
  const isAhead = planned.family === "TASK" || Date.parse(planned.startsAt) > now;
  const start = isAhead ? now : Date.parse(planned.startsAt);
  return {
    outcome: null,
    actualDay: dayOf(start, zone),
    actualStartedAt: clockOf(start, zone),
    actualMinutes: planned.durationMinutes ?? 0,
    result: "",
    note: planned.note ?? "",
    medium: planned.medium?.code ?? null,
    step: planned.step?.code ?? null,
    nextAction: null,
    nextActionText: "",
    followUp: null,
  };
}

/** Medium, step and note only where they were changed. */
export function endingInput(
  first: EndingFields,
  values: EndingFields,
  contactId: string | null,
  zone: string,
) {
  return {
    ...(values.outcome && { outcome: values.outcome }),
    actualStartedAt: momentOf(values.actualDay, values.actualStartedAt, zone),
    actualMinutes: Number(values.actualMinutes) || 0,
    result: values.result.trim() || null,
    nextAction: values.nextAction,
    nextActionText: values.nextActionText.trim() || null,
    ...(values.note !== first.note && { note: values.note.trim() || null }),
    ...(values.medium !== first.medium && { medium: values.medium }),
    ...(values.step !== first.step && { step: values.step }),
    followUp: values.followUp ? followUpInput(values.followUp, contactId, zone) : null,
  };
}
