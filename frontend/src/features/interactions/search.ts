/** What the interactions' page keeps in its address, and how the query takes it. */
import type { interactionsRoute } from "./routes";

export type InteractionSearch = (typeof interactionsRoute)["types"]["fullSearchSchema"];

const some = <T>(values: readonly T[] | undefined) => (values && values.length > 0 ? [...values] : null);

/** The day in a text of the address; null if it is none. */
export function dayIn(text: string | undefined): string | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const moment = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== text ? null : text;
}

export function variablesOf(search: InteractionSearch) {
  const preset = search.preset || null;
  return {
    media: some(search.media),
    assignees: some(search.assignees),
    purposes: some(search.purposes),
    steps: some(search.steps),
    outcomes: some(search.outcomes),
    directions: some(search.directions),
    statuses: some(search.statuses),
    preset,
    fromDate: preset ? null : dayIn(search.from),
    toDate: preset ? null : dayIn(search.to),
    registered: search.registered === "yes" ? true : search.registered === "no" ? false : null,
    includePlanned: search.planned === "yes",
    orderBy: search.order ?? ("NEWEST" as const),
  };
}

const isSet = (value: string | readonly string[] | undefined) => value !== undefined && value.length > 0;

/** How many filters of the panel are in force: each chosen value is one. */
export function filterCount(search: InteractionSearch): number {
  const { media, assignees, purposes, steps, outcomes, statuses, from, to, registered } = search;
  const lists = [media, assignees, purposes, steps, outcomes, statuses];
  return (
    lists.reduce((count, values) => count + (values?.length ?? 0), 0) +
    [dayIn(from), dayIn(to), registered || null].filter((value) => value !== null).length
  );
}

export function isNarrowed({ order: _, planned: __, ...search }: InteractionSearch): boolean {
  return Object.values(search).some(isSet);
}
