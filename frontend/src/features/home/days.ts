/** The days of Home's chart, and how a day's count becomes a bar's height. */
import { addDays, type Day } from "@/shared/time/zones";

export const DAYS = 14;

/** The last 14 days, oldest first, today last. */
export const lastDays = (today: Day): Day[] =>
  Array.from({ length: DAYS }, (_, index) => addDays(today, index - DAYS + 1));

/** A round number at or above the largest count, for the chart's upper line. */
export function ceilingOf(counts: readonly number[]): number {
  const largest = Math.max(0, ...counts);
  if (largest <= 4) return 4;
  const power = 10 ** Math.floor(Math.log10(largest));
  // Half of it stands on the axis too: no half interactions.
  const steps = power === 1 ? [6, 8, 10] : [1, 2, 4, 5, 10];
  return (steps.find((step) => step * power >= largest) ?? 10) * power;
}
