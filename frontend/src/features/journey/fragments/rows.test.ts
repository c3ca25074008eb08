import { describe, expect, it } from "vitest";
import { type Dot, gapHeight, rowsOf } from "./rows";

const dot = (id: string, kind: Dot["kind"], day: number): Dot => ({
  id,
  kind,
  occurredAt: new Date(Date.UTC(2026, 10, day)).toISOString(),
});
const month = (moment: string) => moment.slice(0, 7);
const shown = (dots: Dot[]) =>
  rowsOf(dots, month).map((row) =>
    row.type === "month"
      ? "month"
      : [row.signal?.id ?? "", row.milestone?.id ?? "", row.followUp?.id ?? ""].join("|"),
  );

describe("rows of a journey", () => {
  it("puts a signal and the follow-up that answers it into one row, in both orders", () => {
    const signal = dot("s", "SIGNAL", 3);
    const followUp = dot("f", "FOLLOW_UP", 5);
    expect(shown([followUp, signal])).toEqual(["month", "s||f"]);
    expect(shown([signal, followUp])).toEqual(["month", "s||f"]);
    const [, row] = rowsOf([followUp, signal], month);
    expect(row?.type === "exchange" && row.answered).toBe(2 * 86_400_000);
  });

  it("does not pair a follow-up with a signal that came after it", () => {
    expect(shown([dot("s", "SIGNAL", 5), dot("f", "FOLLOW_UP", 3)])).toEqual(["month", "s||", "||f"]);
  });

  it("gives milestones a row of their own and begins each month with its name", () => {
    const dots = [dot("m", "MILESTONE", 9), dot("s", "SIGNAL", 8), dot("o", "SIGNAL", -3)];
    expect(shown(dots)).toEqual(["month", "|m|", "s||", "month", "o||"]);
  });

  it("leaves more room the longer the silence, and never too much", () => {
    expect(gapHeight(0)).toBe(8);
    expect(gapHeight(86_400_000)).toBeGreaterThan(gapHeight(3_600_000));
    expect(gapHeight(86_400_000 * 4000)).toBe(96);
  });
});
