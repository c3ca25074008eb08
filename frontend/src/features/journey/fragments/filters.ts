/** What narrows a journey: kept in the address, handed to the query. */
import { array, fallback, type InferOutput, object, optional, picklist, string } from "valibot";

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

const texts = optional(fallback(array(string()), []));
const text = optional(fallback(string(), ""));

/** The search parameters of a page that shows a journey. A bad one counts as none. */
export const journeySearch = object({
  media: texts,
  people: texts,
  kinds: optional(fallback(array(picklist(KINDS)), [])),
  statuses: optional(fallback(array(picklist(STATUSES)), [])),
  preset: optional(fallback(picklist([...PRESETS, ""]), "")),
  from: text,
  to: text,
  order: optional(fallback(picklist(["NEWEST", "OLDEST"]), "NEWEST")),
});
export type JourneyFilters = InferOutput<typeof journeySearch>;

const some = <T>(values: readonly T[] | undefined) => (values && values.length > 0 ? [...values] : null);

/** The day in a text of the address; null if it is none. */
export function dayIn(day: string | undefined): string | null {
  if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const moment = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== day ? null : day;
}

/** As the query takes them. A preset and a range exclude each other: the preset wins. */
export function journeyVariables(filters: JourneyFilters) {
  const preset = filters.preset || null;
  return {
    media: some(filters.media),
    people: some(filters.people),
    kinds: some(filters.kinds),
    statuses: some(filters.statuses),
    preset,
    fromDate: preset ? null : dayIn(filters.from),
    toDate: preset ? null : dayIn(filters.to),
    orderBy: filters.order ?? ("NEWEST" as const),
  };
}

/** Without what says nothing, so that the address of an unfiltered journey is bare. */
export function tidied(filters: JourneyFilters): JourneyFilters {
  return Object.fromEntries(
    Object.entries(filters).filter(
      ([name, value]) => value?.length && !(name === "order" && value === "NEWEST"),
    ),
  );
}

export function isNarrowed(filters: JourneyFilters): boolean {
  const { orderBy: _, ...narrowing } = journeyVariables(filters);
  return Object.values(narrowing).some((value) => value !== null);
}

/** Whether every signal and follow-up of the time asked for is there, so that what stands side by side did so in truth. */
export function isContinuous({ media, people, kinds, statuses }: JourneyFilters): boolean {
  const hasBoth = !kinds?.length || (kinds.includes("SIGNAL") && kinds.includes("FOLLOW_UP"));
  return !media?.length && !people?.length && !statuses?.length && hasBoth;
}
