/** Words for times, in the viewer's language and zone. */
import { useLingui } from "@lingui/react";
import { useContext, useMemo } from "react";
import { ViewerContext } from "../viewer";
import { dayOf, today } from "./zones";

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 31_557_600_000],
  ["month", 2_629_800_000],
  ["week", 604_800_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

export interface Formats {
  readonly locale: string;
  readonly zone: string;
  /** 24 Nov, with the year only if it is not this one. */
  day(moment: string): string;
  /** Tuesday, 24 November 2026. */
  longDay(moment: string): string;
  /** November 2026. */
  month(moment: string): string;
  /** 14:05. */
  time(moment: string): string;
  /** 24 Nov, 14:05. */
  dayTime(moment: string): string;
  /** Tuesday, 24 November 2026 at 14:05:09 CET. */
  exact(moment: string): string;
  /** 3 days ago, in 2 hours, now. */
  relative(moment: string): string;
  /** A calendar day ("2026-11-24"), which has no zone. */
  date(day: string): string;
  /** 3 d, 4 h, 12 min: the two largest units of a length in milliseconds. */
  length(milliseconds: number): string;
  number(value: number): string;
}

export function createFormats(locale: string, zone: string, now: () => number = Date.now): Formats {
  const format = (options: Intl.DateTimeFormatOptions, timeZone = zone) => {
    let made: Intl.DateTimeFormat | undefined;
    return (moment: string | number) => {
      made ??= new Intl.DateTimeFormat(locale, { timeZone, ...options });
      return made.format(new Date(moment));
    };
  };
  const sameYear = format({ day: "numeric", month: "short" });
  const otherYear = format({ day: "numeric", month: "short", year: "numeric" });
  const time = format({ hour: "2-digit", minute: "2-digit" });
  const plainSameYear = format({ day: "numeric", month: "short" }, "UTC");
  const plainOtherYear = format({ day: "numeric", month: "short", year: "numeric" }, "UTC");
  const isThisYear = (day: string) => day.slice(0, 4) === today(zone, now()).slice(0, 4);
  const day = (moment: string) => (isThisYear(dayOf(moment, zone)) ? sameYear : otherYear)(moment);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "long" });
  const numbers = new Intl.NumberFormat(locale);
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: "narrow" }).format(value);

  return {
    locale,
    zone,
    day,
    longDay: format({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    month: format({ month: "long", year: "numeric" }),
    time,
    dayTime: (moment) => `${day(moment)}, ${time(moment)}`,
    exact: format({
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      timeZoneName: "short",
    }),
    relative: (moment) => {
      const distance = new Date(moment).getTime() - now();
      const step = STEPS.find(([, size]) => Math.abs(distance) >= size);
      return step ? relative.format(Math.trunc(distance / step[1]), step[0]) : relative.format(0, "second");
    },
    date: (plain) => (isThisYear(plain) ? plainSameYear : plainOtherYear)(`${plain}T00:00:00Z`),
    length: (milliseconds) => {
      const units: [string, number][] = [
        ["day", 86_400_000],
        ["hour", 3_600_000],
        ["minute", 60_000],
      ];
      let left = Math.abs(milliseconds);
      const words: string[] = [];
      for (const [name, size] of units) {
        const count = Math.floor(left / size);
        left -= count * size;
        if (count > 0) words.push(unit(count, name));
        if (words.length === 2 || (words.length === 1 && count === 0)) break;
      }
      return words.join(" ") || unit(0, "minute");
    },
    number: (value) => numbers.format(value),
  };
}

/** The viewer's formats; outside the shell, the browser's. */
export function useFormats(): Formats {
  const viewer = useContext(ViewerContext);
  const { i18n } = useLingui();
  const tag = viewer?.locale.startsWith(i18n.locale) ? viewer.locale : i18n.locale;
  const zone = viewer?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return useMemo(() => createFormats(tag, zone), [tag, zone]);
}
