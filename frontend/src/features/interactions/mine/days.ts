/** The days of My interactions: which are shown, which are counted, which the month picker has (MYI-2 to MYI-4). */
import { addDays, type Day, firstWeekday, today } from "@/shared/time/zones";
import { dayIn } from "../search";

export type Range = "day" | "week";
export type Status = "OPEN" | "MISSED" | "COMPLETED";

export interface MineSearch {
  status?: Status | undefined;
  day?: string | undefined;
  range?: Range | undefined;
  whose?: string | undefined;
}

/** Monday is 1, Sunday 7. */
const weekdayOf = (day: Day) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

export function weekOf(day: Day, first: number): { from: Day; to: Day } {
  const from = addDays(day, -((weekdayOf(day) - first + 7) % 7));
  return { from, to: addDays(from, 6) };
}

export const isInMonth = (day: Day, month: Day) => day.slice(0, 7) === month.slice(0, 7);

/** The first of the month that lies so many months away. */
export function monthAt(day: Day, months: number): Day {
  const first = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months);
  return first.toISOString().slice(0, 10);
}

/** The whole weeks that hold the month of a day. */
export function weeksOf(day: Day, first: number): Day[][] {
  const start = weekOf(monthAt(day, 0), first).from;
  const end = weekOf(addDays(monthAt(day, 1), -1), first).to;
  const weeks: Day[][] = [];
  for (let week = start; week <= end; week = addDays(week, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(week, index)));
  return weeks;
}

export interface Shown {
  status: Status;
  range: Range;
  day: Day;
  today: Day;
  from: Day;
  to: Day;
  weeks: Day[][];
}

/** What the address asks for; a bad one never breaks. Missed and completed ones are shown by day (MYI-5). */
export function shownBy(
  search: MineSearch,
  viewer: { timeZone: string; locale: string },
  now = Date.now(),
): Shown {
  const first = firstWeekday(viewer.locale);
  const status = search.status ?? "OPEN";
  const range = status === "OPEN" ? (search.range ?? "day") : "day";
  const current = today(viewer.timeZone, now);
  const day = dayIn(search.day) ?? current;
  const { from, to } = range === "week" ? weekOf(day, first) : { from: day, to: day };
  return { status, range, day, today: current, from, to, weeks: weeksOf(day, first) };
}

interface Counted {
  readonly on: Day;
  readonly open: number;
  readonly missed: number;
  readonly completed: number;
}

/** The numbers on the tabs: of the month of the selected day (MYI-2). */
export function countsOf(days: readonly Counted[], month: Day): Record<Status, number> {
  const counts = { OPEN: 0, MISSED: 0, COMPLETED: 0 };
  for (const day of days) {
    if (!isInMonth(day.on, month)) continue;
    counts.OPEN += day.open;
    counts.MISSED += day.missed;
    counts.COMPLETED += day.completed;
  }
  return counts;
}
