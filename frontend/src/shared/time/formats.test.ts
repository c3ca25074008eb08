import { describe, expect, it } from "vitest";
import { createFormats } from "./formats";

const now = () => Date.parse("2026-11-24T12:00:00Z");

describe("formats", () => {
  it("speaks the viewer's language and zone", () => {
    const german = createFormats("de-AT", "Europe/Vienna", now);
    expect(german.longDay("2026-11-24T23:30:00Z")).toBe("Mittwoch, 25. November 2026");
    expect(german.time("2026-11-24T12:00:00Z")).toBe("13:00");
    expect(german.exact("2026-11-24T12:00:09Z")).toContain("13:00:09 MEZ");
  });

  it("says the year only of another year", () => {
    const english = createFormats("en-GB", "UTC", now);
    expect(english.day("2026-03-05T12:00:00Z")).toBe("5 Mar");
    expect(english.day("2025-03-05T12:00:00Z")).toBe("5 Mar 2025");
    expect(english.date("2026-11-30")).toBe("30 Nov");
  });

  it("says how long ago, and how long", () => {
    const english = createFormats("en", "UTC", now);
    expect(english.relative("2026-11-21T11:00:00Z")).toBe("3 days ago");
    expect(english.relative("2026-11-24T14:30:00Z")).toBe("in 2 hours");
    expect(english.relative("2026-11-24T12:00:20Z")).toBe("now");
    expect(english.length(26 * 3_600_000)).toBe("1d 2h");
  });
});
