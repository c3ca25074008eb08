/** When an interaction is planned, as a form holds it: an appointment or a task (INT-1), in the viewer's zone. */
import { addDays, clockOf, type Day, dayOf, momentOf } from "@/shared/time/zones";

/** Named as the input's fields, so that the server's problems find them. */
export interface PlanFields {
  isTask: boolean;
  day: Day;
  /** The time of day of the start. */
  startsAt: string;
  durationMinutes: number | string;
  deadlineOn: Day;
  /** The time of day of the deadline; empty: the end of the day. */
  deadlineAt: string;
}

const HALF_AN_HOUR = 30;
const MINUTE = 60_000;

/** Half an hour, from the next half or full hour on, or on another day at nine. */
export function freshPlan(zone: string, now: number, day?: Day): PlanFields {
  const next = Math.ceil((now + MINUTE) / (HALF_AN_HOUR * MINUTE)) * HALF_AN_HOUR * MINUTE;
  const isNext = !day || day === dayOf(next, zone);
  return {
    isTask: false,
    day: day || dayOf(next, zone),
    startsAt: isNext ? clockOf(next, zone) : "09:00",
    durationMinutes: HALF_AN_HOUR,
    deadlineOn: "",
    deadlineAt: "",
  };
}

interface Planned {
  readonly family: string;
  readonly startsAt: string;
  readonly durationMinutes?: number | null;
  readonly deadlineAt?: string | null;
  readonly deadlineOn?: string | null;
}

/** The plan of an interaction that stands already. */
export function planOf(planned: Planned, zone: string): PlanFields {
  return {
    isTask: planned.family === "TASK",
    day: dayOf(planned.startsAt, zone),
    startsAt: clockOf(planned.startsAt, zone),
    durationMinutes: planned.durationMinutes ?? HALF_AN_HOUR,
    deadlineOn: planned.deadlineOn ?? (planned.deadlineAt ? dayOf(planned.deadlineAt, zone) : ""),
    deadlineAt: planned.deadlineAt ? clockOf(planned.deadlineAt, zone) : "",
  };
}

const minutesOf = (plan: PlanFields) => Number(plan.durationMinutes) || 0;

/** The moment at which it is over, or null while the form does not say it. */
export function endOf(plan: PlanFields, zone: string): string | null {
  if (plan.isTask) {
    if (!plan.deadlineOn) return null;
    return plan.deadlineAt
      ? momentOf(plan.deadlineOn, plan.deadlineAt, zone)
      : momentOf(addDays(plan.deadlineOn, 1), "00:00", zone);
  }
  if (!plan.day || !plan.startsAt || minutesOf(plan) < 1) return null;
  const start = Date.parse(momentOf(plan.day, plan.startsAt, zone));
  return new Date(start + minutesOf(plan) * MINUTE).toISOString();
}

/** Whether it is over already; then it needs an outcome (WIZ-1). */
export function isPast(plan: PlanFields, zone: string, now: number): boolean {
  const end = endOf(plan, zone);
  return end !== null && Date.parse(end) <= now;
}

/** The deadline that an appointment gets when it becomes a task: its end. Duration and start stay, for the way back. */
export function deadlineOf(plan: PlanFields, zone: string): Pick<PlanFields, "deadlineOn" | "deadlineAt"> {
  const end = endOf({ ...plan, isTask: false }, zone);
  if (plan.deadlineOn || !end)
    return { deadlineOn: plan.deadlineOn || plan.day, deadlineAt: plan.deadlineAt };
  return { deadlineOn: dayOf(end, zone), deadlineAt: clockOf(end, zone) };
}

/** The fields that a plan cannot be without. */
export function missing(plan: PlanFields): (keyof PlanFields)[] {
  const wanted: (keyof PlanFields)[] = ["day", "startsAt", plan.isTask ? "deadlineOn" : "durationMinutes"];
  return wanted.filter((field) => plan[field] === "" || plan[field] === 0);
}

/** As the mutations take it. */
export function planInput(plan: PlanFields, zone: string) {
  const startsAt = momentOf(plan.day, plan.startsAt, zone);
  if (!plan.isTask) return { family: "APPOINTMENT" as const, startsAt, durationMinutes: minutesOf(plan) };
  return plan.deadlineAt
    ? { family: "TASK" as const, startsAt, deadlineAt: momentOf(plan.deadlineOn, plan.deadlineAt, zone) }
    : { family: "TASK" as const, startsAt, deadlineOn: plan.deadlineOn };
}
