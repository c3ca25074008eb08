/** Days and moments in a time zone, by Intl alone. A day is "2026-11-24", a moment an ISO text in UTC. */

export type Day = string;

const DAY = 86_400_000;
const parts = new Map<string, Intl.DateTimeFormat>();

function partsOf(zone: string, moment: number): Record<string, number> {
  let format = parts.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      calendar: "iso8601",
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    parts.set(zone, format);
  }
  return Object.fromEntries(
    format
      .formatToParts(moment)
      .filter((part) => part.type !== "literal")
      .map((part) => [part.type, Number(part.value)]),
  );
}

/** How far the zone is ahead of UTC at a moment, in milliseconds. */
function offsetAt(zone: string, moment: number): number {
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = partsOf(zone, moment);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}

export function dayOf(moment: string | number | Date, zone: string): Day {
  const at = new Date(moment).getTime();
  return new Date(at + offsetAt(zone, at)).toISOString().slice(0, 10);
}

/** The clock in the zone at a moment, as "14:05". */
export function clockOf(moment: string | number | Date, zone: string): string {
  const at = new Date(moment).getTime();
  return new Date(at + offsetAt(zone, at)).toISOString().slice(11, 16);
}

/**
 * The moment at which clocks in the zone show that day and time. In a gap (clocks went forward) the time after it, in
 * an overlap the earlier of the two, as the server reckons it.
 */
export function momentOf(day: Day, clock: string, zone: string): string {
  const wall = Date.parse(`${day}T${clock.length === 5 ? `${clock}:00` : clock}Z`);
  const before = wall - offsetAt(zone, wall - DAY);
  const after = wall - offsetAt(zone, wall + DAY);
  const fits = [before, after].filter((moment) => moment + offsetAt(zone, moment) === wall);
  return new Date(fits.length > 0 ? Math.min(...fits) : before).toISOString();
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

export const today = (zone: string, now: number = Date.now()): Day => dayOf(now, zone);

/** First weekday of a locale, 1 (Monday) to 7 (Sunday). */
export function firstWeekday(locale: string): number {
  const tag = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?(): { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (tag.getWeekInfo?.() ?? tag.weekInfo)?.firstDay ?? 1;
}

/** The names of the weekdays in a language, Monday first. */
export function weekdayNames(locale: string): string[] {
  const names = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, day) => names.format(Date.UTC(2024, 0, 1 + day)));
}

export const PRESETS = ["TODAY", "YESTERDAY", "LAST_7_DAYS", "LAST_30_DAYS"] as const;
export type Preset = (typeof PRESETS)[number];

/** The days of a preset, both included; the last 7 days are today and the six before (JRN-6). */
export function daysOf(preset: Preset, zone: string, now: number = Date.now()): { from: Day; to: Day } {
  const to = today(zone, now);
  const [from, until] = {
    TODAY: [0, 0],
    YESTERDAY: [-1, -1],
    LAST_7_DAYS: [-6, 0],
    LAST_30_DAYS: [-29, 0],
  }[preset] as [number, number];
  return { from: addDays(to, from), to: addDays(to, until) };
}
