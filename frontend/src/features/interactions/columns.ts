/** Which columns the table of interactions shows: kept in this browser (MYI-7). */

export const COLUMNS = [
  "time",
  "subject",
  "customer",
  "registered",
  "contact",
  "medium",
  "direction",
  "purpose",
  "step",
  "analyst",
  "outcome",
] as const;
export type ColumnKey = (typeof COLUMNS)[number];

export const DEFAULT_COLUMNS: readonly ColumnKey[] = [
  "time",
  "subject",
  "customer",
  "registered",
  "medium",
  "analyst",
  "outcome",
];

/** The link that opens a row stands in this one, so it always shows. */
export const FIXED: ColumnKey = "subject";

const KEY = "touchline.interactions.columns";

export function keptColumns(store: Pick<Storage, "getItem"> = localStorage): readonly ColumnKey[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(KEY) ?? "null");
    if (!Array.isArray(kept)) return DEFAULT_COLUMNS;
    return COLUMNS.filter((key) => key === FIXED || kept.includes(key));
  } catch {
    return DEFAULT_COLUMNS;
  }
}

export function keepColumns(
  columns: readonly ColumnKey[],
  store: Pick<Storage, "setItem"> = localStorage,
): void {
  try {
    store.setItem(KEY, JSON.stringify(columns));
  } catch {
    // A browser that keeps nothing shows them until the page is left.
  }
}

/** With the column shown or hidden, in the table's order. */
export function withColumn(columns: readonly ColumnKey[], key: ColumnKey, isShown: boolean): ColumnKey[] {
  return COLUMNS.filter((one) => one === FIXED || (one === key ? isShown : columns.includes(one)));
}
