/** How touchpoints become rows: exchanges, months, and the silence between them. */
export interface Dot {
  readonly id: string;
  readonly kind: "SIGNAL" | "FOLLOW_UP" | "MILESTONE";
  readonly occurredAt: string;
}

export interface ExchangeRow<T extends Dot> {
  readonly type: "exchange";
  readonly id: string;
  readonly signal: T | null;
  readonly followUp: T | null;
  readonly milestone: T | null;
  /** Milliseconds from the signal to the follow-up that answers it, where both stand in the row. */
  readonly answered: number | null;
  /** Milliseconds of silence between this row and the next one shown. */
  readonly silence: number;
}

export interface MonthRow {
  readonly type: "month";
  readonly id: string;
  readonly moment: string;
}

export type Row<T extends Dot> = ExchangeRow<T> | MonthRow;

const DAY = 86_400_000;
const at = (dot: Dot) => Date.parse(dot.occurredAt);

/**
 * Pairs each signal with the follow-up that comes next after it, if nothing lies between; the dots come in the order they are
 * shown, newest or oldest first.
 */
export function rowsOf<T extends Dot>(dots: readonly T[], monthOf: (moment: string) => string): Row<T>[] {
  const rows: Row<T>[] = [];
  let month = "";
  for (let index = 0; index < dots.length; ) {
    const dot = dots[index] as T;
    const next = dots[index + 1];
    const pair = next && next.kind !== dot.kind ? answering(dot, next) : null;
    const size = pair ? 2 : 1;
    const name = monthOf(dot.occurredAt);
    if (name !== month) rows.push({ type: "month", id: `month-${name}-${dot.id}`, moment: dot.occurredAt });
    month = name;
    const last = dots[index + size - 1] as T;
    const after = dots[index + size];
    rows.push({
      type: "exchange",
      id: dot.id,
      signal: pair ? pair.signal : dot.kind === "SIGNAL" ? dot : null,
      followUp: pair ? pair.followUp : dot.kind === "FOLLOW_UP" ? dot : null,
      milestone: dot.kind === "MILESTONE" ? dot : null,
      answered: pair ? at(pair.followUp) - at(pair.signal) : null,
      silence: after ? Math.abs(at(after) - at(last)) : 0,
    });
    index += size;
  }
  return rows;
}

function answering<T extends Dot>(one: T, other: T): { signal: T; followUp: T } | null {
  const [earlier, later] = at(one) <= at(other) ? [one, other] : [other, one];
  return earlier.kind === "SIGNAL" && later.kind === "FOLLOW_UP"
    ? { signal: earlier, followUp: later }
    : null;
}

/** Pixels between two rows: grows with the logarithm of the days, so that a year is seen but does not scroll for ever. */
export function gapHeight(silence: number): number {
  return Math.round(Math.min(96, 8 + 14 * Math.log2(1 + silence / DAY)));
}
