/** A month of days with dots; each dot is said in words as well (MYI-3). Arrow keys walk through the days. */
import { useLingui } from "@lingui/react/macro";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useFormats } from "@/shared/time/formats";
import { addDays, type Day, momentOf, weekdayNames } from "@/shared/time/zones";
import type { MonthPicker_days$key } from "./__generated__/MonthPicker_days.graphql";
import { isInMonth, monthAt, type Shown } from "./days";
import styles from "./Mine.module.css";

interface Props {
  days: MonthPicker_days$key;
  shown: Shown;
  onChoose(day: Day): void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

export function MonthPicker({ days: key, shown, onChoose }: Props) {
  const { t } = useLingui();
  const formats = useFormats();
  const days = useFragment(
    graphql`
      fragment MonthPicker_days on AgendaDay @relay(plural: true) {
        on
        open
        missed
        dot
      }
    `,
    key,
  );
  const grid = useRef<HTMLTableElement>(null);
  const walks = useRef(false);
  const [reached, setReached] = useState(shown.day);
  useEffect(() => setReached(shown.day), [shown.day]);
  useEffect(() => {
    // In another month it stands only when that month is there.
    const day = walks.current ? grid.current?.querySelector<HTMLElement>(`[data-day="${reached}"]`) : null;
    if (!day) return;
    walks.current = false;
    day.focus();
  });
  const noon = (day: Day) => momentOf(day, "12:00", formats.zone);
  const known = new Map(days.map((day) => [day.on, day]));
  const nameOf = (day: Day) => {
    const { open = 0, missed = 0 } = known.get(day) ?? {};
    const words = [
      formats.longDay(noon(day)),
      open > 0 ? t`${open} open` : "",
      missed > 0 ? t`${missed} missed` : "",
    ];
    return words.filter(Boolean).join(", ");
  };
  const walk = (event: KeyboardEvent, day: Day) => {
    const step = STEPS[event.key];
    const next = step
      ? addDays(day, step)
      : event.key === "PageUp"
        ? monthAt(day, -1)
        : event.key === "PageDown"
          ? monthAt(day, 1)
          : null;
    if (!next) return;
    event.preventDefault();
    walks.current = true;
    setReached(next);
    if (!isInMonth(next, shown.day)) onChoose(next);
  };
  const shownDays = shown.weeks.flat();
  const tabStop = shownDays.includes(reached) ? reached : shown.day;
  const names = weekdayNames(formats.locale);
  return (
    <div className={styles.picker}>
      <div className={styles.month}>
        <button
          type="button"
          className={styles.arrow}
          aria-label={t`Previous month`}
          onClick={() => onChoose(monthAt(shown.day, -1))}
        >
          <IconChevronLeft size={16} aria-hidden />
        </button>
        <h2 id="my-month" className={styles.monthName}>
          {formats.month(noon(shown.day))}
        </h2>
        <button
          type="button"
          className={styles.arrow}
          aria-label={t`Next month`}
          onClick={() => onChoose(monthAt(shown.day, 1))}
        >
          <IconChevronRight size={16} aria-hidden />
        </button>
      </div>
      <table ref={grid} className={styles.days} aria-labelledby="my-month">
        <thead>
          <tr>
            {(shown.weeks[0] ?? []).map((day) => {
              const name = names[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? "";
              return (
                <th key={day} scope="col" abbr={name}>
                  {name.slice(0, 2)}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown.weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day}>
                  <button
                    type="button"
                    className={styles.day}
                    data-day={day}
                    data-other={isInMonth(day, shown.day) ? undefined : true}
                    data-shown={day >= shown.from && day <= shown.to ? true : undefined}
                    data-today={day === shown.today ? true : undefined}
                    aria-label={nameOf(day)}
                    aria-current={day === shown.day ? "date" : undefined}
                    tabIndex={day === tabStop ? 0 : -1}
                    onKeyDown={(event) => walk(event, day)}
                    onClick={() => onChoose(day)}
                  >
                    {Number(day.slice(8))}
                    <span className={styles.dot} data-dot={known.get(day)?.dot ?? undefined} aria-hidden />
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
