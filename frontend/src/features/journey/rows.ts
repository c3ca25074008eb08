/** How touchpoints become rows: exchanges, the months they begin, and the silence between them. */
export interface Dot {
  readonly id: string;
  readonly kind: "SIGNAL" | "FOLLOW_UP" | "MILESTONE";
  readonly occurredAt: string;
  readonly contactId: string | null;
}

export interface Row<T extends Dot> {
  readonly id: string;
  /** What it holds: a milestone alone, or a signal, a follow-up, or the two of an exchange. */
  readonly signal: T | null;
  readonly followUp: T | null;
  readonly milestone: T | null;
  /** A moment of the month that begins with this row; null if it goes on. */
  readonly month: string | null;
  /** Milliseconds from the signal to the follow-up, where both stand in the row. */
  readonly answered: number | null;
  /** Milliseconds until the next row that is shown; null for the last. */
  readonly silence: number | null;
}

interface Options {
  /** The name of the month a moment lies in, in the viewer's zone. */
  monthOf(moment: string): string;
  /** Whether a signal may share its row with the follow-up after it: only where no filter has hidden what lies between. */
  isPaired: boolean;
  /** Whether more touchpoints follow that are not loaded yet. */
  hasNext: boolean;
}

const DAY = 86_400_000;
/** A follow-up later than this answers nothing any more: the silence before it takes its own room. */
const ANSWERS_WITHIN = 7 * DAY;
const at = (dot: Dot) => Date.parse(dot.occurredAt);

/**
 * The rows of dots that come in the order they are shown, newest or oldest first. A signal shares its row with the
 * follow-up that comes next after it, if that comes within days and is not with somebody else. What may belong together with a dot that is
 * not loaded yet waits for it: a row never changes once it is shown.
 */
export function rowsOf<T extends Dot>(dots: readonly T[], options: Options): Row<T>[] {
  const { monthOf, isPaired, hasNext } = options;
  const rows: Row<T>[] = [];
  let month = "";
  for (let index = 0; index < dots.length; ) {
    const dot = dots[index] as T;
    const next = dots[index + 1];
    if (isPaired && hasNext && !next && dot.kind !== "MILESTONE") break;
    const pair = isPaired && next ? exchangeOf(dot, next) : null;
    const after = dots[index + (pair ? 2 : 1)];
    const name = monthOf(dot.occurredAt);
    rows.push({
      id: dot.id,
      signal: pair ? pair.signal : dot.kind === "SIGNAL" ? dot : null,
      followUp: pair ? pair.followUp : dot.kind === "FOLLOW_UP" ? dot : null,
      milestone: dot.kind === "MILESTONE" ? dot : null,
      month: name === month ? null : dot.occurredAt,
      answered: pair ? at(pair.followUp) - at(pair.signal) : null,
      silence: after ? Math.abs(at(after) - at(pair && next ? next : dot)) : null,
    });
    month = name;
    index += pair ? 2 : 1;
  }
  return rows;
}

function exchangeOf<T extends Dot>(shownFirst: T, shownNext: T): { signal: T; followUp: T } | null {
  const isNewestFirst = shownFirst.kind === "FOLLOW_UP";
  const [signal, followUp] = isNewestFirst ? [shownNext, shownFirst] : [shownFirst, shownNext];
  if (signal.kind !== "SIGNAL" || followUp.kind !== "FOLLOW_UP") return null;
  const delay = at(followUp) - at(signal);
  if (delay < 0 || delay > ANSWERS_WITHIN) return null;
  const isWithAnother =
    signal.contactId !== null && followUp.contactId !== null && signal.contactId !== followUp.contactId;
  return isWithAnother ? null : { signal, followUp };
}

/** A length worth saying: from three days on without its hours. */
export function rounded(length: number): number {
  return length < 3 * DAY ? length : Math.floor(length / DAY) * DAY;
}

/** Pixels between two rows: they grow with the logarithm of the days, so that a year is seen but does not scroll for ever. */
export function gapHeight(silence: number): number {
  return Math.round(10 + 12 * Math.log2(1 + silence / DAY));
}

/** The month in which the row at that place stands. */
export function monthAt<T extends Dot>(rows: readonly Row<T>[], place: number): string | null {
  for (let index = Math.min(place, rows.length - 1); index >= 0; index -= 1) {
    const month = rows[index]?.month;
    if (month) return month;
  }
  return null;
}

/** The touchpoints in the order in which the keys walk through them, each with the place of its row. */
export function stepsOf<T extends Dot>(rows: readonly Row<T>[]): { id: string; row: number }[] {
  return rows.flatMap((row, index) =>
    [row.signal, row.milestone, row.followUp].flatMap((dot) => (dot ? [{ id: dot.id, row: index }] : [])),
  );
}
