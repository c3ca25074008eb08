/** The one sentence of Home: what is best done next, and why. */
import type { Day } from "@/shared/time/zones";

interface Item {
  readonly id: string;
  readonly title: string;
  readonly dueOn: string;
  readonly state: string;
  readonly customer: { readonly id: string; readonly name: string } | null | undefined;
  readonly interaction: { readonly id: string } | null | undefined;
}

export type NextStep =
  | { kind: "overdue" | "today"; item: Item; days: number }
  | { kind: "soon"; item: Item; days: number }
  | { kind: "log" };

const daysBetween = (from: Day, to: Day) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/**
 * What is most overdue, else what is due today, else what is due within the week; with nothing promised, logging what
 * has happened. Items come due first.
 */
export function nextStep(items: readonly Item[], today: Day): NextStep {
  const item = items.find((one) => one.state !== "CLOSED");
  if (!item) return { kind: "log" };
  const days = daysBetween(today, item.dueOn);
  if (days < 0) return { kind: "overdue", item, days: -days };
  if (days === 0) return { kind: "today", item, days };
  return days <= 7 ? { kind: "soon", item, days } : { kind: "log" };
}
