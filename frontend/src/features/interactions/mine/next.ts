/** The appointment that comes next: the earliest open one whose start is not past (HOM-3). */

interface Planned {
  readonly family: string;
  readonly status: string;
  readonly startsAt: string;
  readonly startsOn?: string | null;
}

export function nextOf<One extends Planned>(open: readonly One[], now: number): One | null {
  const ahead = open.filter(
    (one) =>
      one.status === "OPEN" && one.family !== "TASK" && !one.startsOn && Date.parse(one.startsAt) >= now,
  );
  return ahead.reduce<One | null>(
    (best, one) => (best && Date.parse(best.startsAt) <= Date.parse(one.startsAt) ? best : one),
    null,
  );
}
