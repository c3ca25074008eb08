import { describe, expect, it } from "vitest";
import { addDays, clockOf, dayOf, daysOf, firstWeekday, momentOf } from "./zones";

describe("zones", () => {
  it("knows the day of a moment in its zone", () => {
    expect(dayOf("2026-11-24T23:30:00Z", "Europe/Vienna")).toBe("2026-11-25");
    expect(dayOf("2026-11-24T02:30:00Z", "America/New_York")).toBe("2026-11-23");
    expect(clockOf("2026-11-24T12:00:00Z", "Asia/Kolkata")).toBe("17:30");
  });

  it("turns a day and a clock time into the moment, in summer and winter", () => {
    expect(momentOf("2026-07-01", "09:00", "Europe/Vienna")).toBe("2026-07-01T07:00:00.000Z");
    expect(momentOf("2026-12-01", "09:00", "Europe/Vienna")).toBe("2026-12-01T08:00:00.000Z");
  });

  it("takes the time after a gap and the earlier of an overlap", () => {
    expect(momentOf("2026-03-29", "02:30", "Europe/Vienna")).toBe("2026-03-29T01:30:00.000Z");
    expect(momentOf("2026-10-25", "02:30", "Europe/Vienna")).toBe("2026-10-25T00:30:00.000Z");
  });

  it("reckons presets with today and the days before in the viewer's zone (JRN-6)", () => {
    const now = Date.parse("2026-11-24T23:30:00Z");
    expect(daysOf("TODAY", "Europe/Vienna", now)).toEqual({ from: "2026-11-25", to: "2026-11-25" });
    expect(daysOf("LAST_7_DAYS", "Europe/Vienna", now)).toEqual({ from: "2026-11-19", to: "2026-11-25" });
    expect(daysOf("YESTERDAY", "UTC", now)).toEqual({ from: "2026-11-23", to: "2026-11-23" });
  });

  it("adds days across months and starts the week as the locale does", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(firstWeekday("de-AT")).toBe(1);
    expect(firstWeekday("en-US")).toBe(7);
  });
});
