import { describe, expect, it } from "vitest";
import { ceilingOf, lastDays } from "./days";

describe("the chart of my interactions", () => {
  it("shows fourteen days, today last, over the end of a month", () => {
    const days = lastDays("2026-03-05");
    expect(days).toHaveLength(14);
    expect(days[0]).toBe("2026-02-20");
    expect(days.at(-1)).toBe("2026-03-05");
  });

  it("ends at a round number that no bar passes", () => {
    expect(ceilingOf([])).toBe(4);
    expect(ceilingOf([3, 0])).toBe(4);
    expect(ceilingOf([7])).toBe(8);
    expect(ceilingOf([12, 3])).toBe(20);
    expect(ceilingOf([41])).toBe(50);
    expect(ceilingOf([100])).toBe(100);
  });

  it("has a whole number at half its height", () => {
    for (let count = 0; count <= 300; count++) expect(ceilingOf([count]) % 2).toBe(0);
  });
});
