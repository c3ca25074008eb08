import { describe, expect, it } from "vitest";
import { type Dot, gapHeight, monthAt, rounded, rowsOf, stepsOf } from "./rows";

const dot = (id: string, kind: Dot["kind"], day: number, contactId: string | null = null): Dot => ({
  id,
  kind,
  occurredAt: new Date(Date.UTC(2026, 10, day)).toISOString(),
  contactId,
});
const monthOf = (moment: string) => moment.slice(0, 7);
const rows = (dots: Dot[], { isPaired = true, hasNext = false } = {}) =>
  rowsOf(dots, { monthOf, isPaired, hasNext });
const shown = (dots: Dot[], options?: { isPaired?: boolean; hasNext?: boolean }) =>
  rows(dots, options).map((row) =>
    [row.signal?.id ?? "", row.milestone?.id ?? "", row.followUp?.id ?? ""].join("|"),
  );

describe("rows of a journey", () => {
  const signal = dot("s", "SIGNAL", 3);
  const followUp = dot("f", "FOLLOW_UP", 5);

  it("put a signal and the follow-up after it into one row, in both orders", () => {
    expect(shown([followUp, signal])).toEqual(["s||f"]);
    expect(shown([signal, followUp])).toEqual(["s||f"]);
    expect(rows([followUp, signal])[0]?.answered).toBe(2 * 86_400_000);
  });

  it("do not pair a follow-up with a signal that came after it", () => {
    expect(shown([dot("s", "SIGNAL", 5), dot("f", "FOLLOW_UP", 3)])).toEqual(["s||", "||f"]);
    expect(shown([dot("f", "FOLLOW_UP", 3), dot("s", "SIGNAL", 5)])).toEqual(["||f", "s||"]);
  });

  it("do not pair the signal of one contact with a follow-up to another", () => {
    expect(shown([dot("f", "FOLLOW_UP", 5, "a"), dot("s", "SIGNAL", 3, "b")])).toEqual(["||f", "s||"]);
    expect(shown([dot("f", "FOLLOW_UP", 5, "a"), dot("s", "SIGNAL", 3, "a")])).toEqual(["s||f"]);
  });

  it("do not take a follow-up after a week for an answer", () => {
    expect(shown([dot("f", "FOLLOW_UP", 11), dot("s", "SIGNAL", 3)])).toEqual(["||f", "s||"]);
    expect(shown([dot("f", "FOLLOW_UP", 10), dot("s", "SIGNAL", 3)])).toEqual(["s||f"]);
  });

  it("pair nothing where a filter may have hidden what lies between", () => {
    expect(shown([followUp, signal], { isPaired: false })).toEqual(["||f", "s||"]);
  });

  it("let the last dot of a page wait for the one it may belong to", () => {
    expect(shown([dot("m", "MILESTONE", 6), followUp], { hasNext: true })).toEqual(["|m|"]);
    expect(shown([followUp, signal], { hasNext: true })).toEqual(["s||f"]);
    expect(shown([dot("m", "MILESTONE", 6)], { hasNext: true })).toEqual(["|m|"]);
  });

  it("give milestones a row of their own and name each month once", () => {
    const dots = [dot("m", "MILESTONE", 9), dot("s", "SIGNAL", 8), dot("o", "SIGNAL", -3)];
    expect(shown(dots)).toEqual(["|m|", "s||", "o||"]);
    expect(rows(dots).map((row) => row.month?.slice(0, 7) ?? null)).toEqual(["2026-11", null, "2026-10"]);
    expect(monthAt(rows(dots), 1)?.slice(0, 7)).toBe("2026-11");
    expect(monthAt(rows(dots), 99)?.slice(0, 7)).toBe("2026-10");
    expect(monthAt([], 0)).toBeNull();
  });

  it("say how long the silence after a row is, in both orders, and that the last has none", () => {
    const dots = [followUp, signal, dot("o", "SIGNAL", 1)];
    expect(rows(dots).map((row) => row.silence)).toEqual([2 * 86_400_000, null]);
    expect(rows([...dots].reverse()).map((row) => row.silence)).toEqual([2 * 86_400_000, null]);
  });

  it("are walked through touchpoint by touchpoint", () => {
    expect(stepsOf(rows([dot("m", "MILESTONE", 9), followUp, signal]))).toEqual([
      { id: "m", row: 0 },
      { id: "s", row: 1 },
      { id: "f", row: 1 },
    ]);
  });
});

describe("the gap between two rows", () => {
  const days = (count: number) => gapHeight(count * 86_400_000);

  it("grows with the logarithm of the days", () => {
    expect(days(0)).toBe(10);
    expect(days(1)).toBe(22);
    expect(days(3)).toBe(34);
    expect(days(7)).toBe(46);
    expect(days(1 / 24)).toBeGreaterThan(days(0));
  });

  it("stays below a screen even for ten years", () => {
    expect(days(3653)).toBeLessThan(160);
  });
});

describe("a length of time", () => {
  it("loses its hours from three days on", () => {
    expect(rounded(2.5 * 86_400_000)).toBe(2.5 * 86_400_000);
    expect(rounded(3.9 * 86_400_000)).toBe(3 * 86_400_000);
  });
});
