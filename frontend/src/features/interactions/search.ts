/** What the interactions' page keeps in its address, and how the query takes it. */
import type { interactionsRoute } from "./routes";

export type InteractionSearch = (typeof interactionsRoute)["types"]["fullSearchSchema"];

const some = <T>(values: readonly T[] | undefined) => (values && values.length > 0 ? [...values] : null);
const day = (text: string | undefined) => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null);

export function variablesOf(search: InteractionSearch) {
  const preset = search.preset || null;
  return {
    media: some(search.media),
    assignees: some(search.assignees),
    purposes: some(search.purposes),
    steps: some(search.steps),
    directions: some(search.directions),
    statuses: some(search.statuses),
    preset,
    fromDate: preset ? null : day(search.from),
    toDate: preset ? null : day(search.to),
    registered: search.registered === "yes" ? true : search.registered === "no" ? false : null,
    includePlanned: search.planned === "yes",
    orderBy: search.order ?? ("NEWEST" as const),
  };
}

export function isNarrowed({ order: _, planned: __, ...search }: InteractionSearch): boolean {
  return Object.values(search).some((value) => value !== undefined && value.length > 0);
}
