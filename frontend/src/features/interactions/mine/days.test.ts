import { describe, expect, it } from "vitest";
import { countsOf, monthAt, shownBy, weekOf, weeksOf } from "./days";

const viewer = { timeZone: "Europe/Vienna", locale: "de-AT" };
const now = Date.parse("2026-11-24T23:30:00Z");

describe("my days", () => {
  it("are today's by default, in the viewer's zone", () => {
    expect(shownBy({}, viewer, now)).toMatchObject({
      status: "OPEN",
      range: "day",
      day: "2026-11-25",
      from: "2026-11-25",
      to: "2026-11-25",
    });
    expect(shownBy({ day: "never" }, viewer, now).day).toBe("2026-11-25");
  });

  it("are of the week that holds the day, which begins as the locale has it", () => {
    expect(shownBy({ range: "week" }, viewer, now)).toMatchObject({ from: "2026-11-23", to: "2026-11-29" });
    expect(weekOf("2026-11-25", 7)).toEqual({ from: "2026-11-22", to: "2026-11-28" });
    expect(weekOf("2026-11-29", 1)).toEqual({ from: "2026-11-23", to: "2026-11-29" });
  });

  it("are single ones where something was missed or completed", () => {
    expect(shownBy({ status: "MISSED", range: "week" }, viewer, now).range).toBe("day");
  });

  it("fill whole weeks around a month", () => {
    const weeks = weeksOf("2026-11-24", 1);
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.[0]).toBe("2026-10-26");
    expect(weeks.at(-1)?.[6]).toBe("2026-12-06");
    expect(weeksOf("2027-02-10", 1)).toHaveLength(4);
  });

  it("go to other months", () => {
    expect(monthAt("2026-11-24", 1)).toBe("2026-12-01");
    expect(monthAt("2026-01-31", -1)).toBe("2025-12-01");
  });

  it("count for the month of the selected day only", () => {
    const days = [
      { on: "2026-10-31", open: 5, missed: 5, completed: 5 },
      { on: "2026-11-01", open: 1, missed: 2, completed: 3 },
      { on: "2026-11-30", open: 1, missed: 0, completed: 0 },
    ];
    expect(countsOf(days, "2026-11-24")).toEqual({ OPEN: 2, MISSED: 2, COMPLETED: 3 });
  });
});
