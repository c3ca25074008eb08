/** What narrows a journey: kept in the URL, handed to the query. */
import {
  array,
  fallback,
  type InferOutput,
  isoDate,
  object,
  optional,
  picklist,
  pipe,
  string,
} from "valibot";

const KINDS = ["SIGNAL", "FOLLOW_UP", "MILESTONE"] as const;
const STATUSES = [
  "ATTENDED",
  "UNATTENDED",
  "DELIVERED",
  "BOUNCED",
  "OPEN",
  "CLOSED",
  "ON_HOLD",
  "ESCALATED",
] as const;
const PRESETS = ["TODAY", "YESTERDAY", "LAST_7_DAYS", "LAST_30_DAYS"] as const;

const day = optional(fallback(pipe(string(), isoDate()), ""));
const texts = optional(fallback(array(string()), []));

/** The search parameters of a page that shows a journey. A bad one counts as none. */
export const journeySearch = object({
  media: texts,
  people: texts,
  kinds: optional(fallback(array(picklist(KINDS)), [])),
  statuses: optional(fallback(array(picklist(STATUSES)), [])),
  preset: optional(fallback(picklist([...PRESETS, ""]), "")),
  from: day,
  to: day,
  oldest: optional(fallback(picklist(["yes", ""]), "")),
});
export type JourneyFilters = InferOutput<typeof journeySearch>;

const some = <T>(values: readonly T[] | undefined) => (values && values.length > 0 ? values : null);

/** As the query takes them. A preset and a range exclude each other: the preset wins. */
export function journeyVariables(filters: JourneyFilters) {
  const preset = filters.preset || null;
  return {
    media: some(filters.media),
    people: some(filters.people),
    kinds: some(filters.kinds),
    statuses: some(filters.statuses),
    preset,
    fromDate: preset ? null : filters.from || null,
    toDate: preset ? null : filters.to || null,
    orderBy: filters.oldest ? ("OLDEST" as const) : ("NEWEST" as const),
  };
}

export function isNarrowed({ oldest: _, ...filters }: JourneyFilters): boolean {
  return Object.values(filters).some((value) => value !== undefined && value.length > 0);
}
