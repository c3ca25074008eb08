/** What the form of the profile holds. */
import { randomId } from "@mantine/hooks";

export const DAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] as const;
export type Day = (typeof DAYS)[number];

export interface Span {
  key: string;
  day: string;
  starts: string;
  ends: string;
}

export interface ProfileValues {
  name: string;
  timeZone: string | null;
  locale: string | null;
  avatarColor: string;
  workingHours: Span[];
}

/** Colours on which initials can be read. */
export const COLOURS = [
  "#1864ab",
  "#0b7285",
  "#0f766e",
  "#2b8a3e",
  "#5c940d",
  "#b35900",
  "#c2410c",
  "#a61e4d",
  "#862e9c",
  "#5f3dc4",
  "#364fc7",
  "#495057",
] as const;

const WHOLE_DAY = { starts: "09:00", ends: "17:00" };

/** The next span of a day: the whole day first, then what follows its last one. */
export function nextSpan(spans: readonly Span[], day: Day): Span {
  const last = spans.filter((span) => span.day === day).at(-1);
  const hour = Number.parseInt(last?.ends ?? "", 10);
  const hours =
    last === undefined
      ? WHOLE_DAY
      : Number.isNaN(hour) || hour > 22
        ? { starts: "", ends: "" }
        : { starts: `${hour + 1}`.padStart(2, "0").concat(":00"), ends: `${Math.min(24, hour + 3)}:00` };
  return { key: randomId(), day, ...hours };
}
