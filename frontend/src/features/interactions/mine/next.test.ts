import { describe, expect, it } from "vitest";
import { nextOf } from "./next";

const now = Date.parse("2026-11-24T11:00:00Z");
const one = (startsAt: string, more = {}) => ({ family: "APPOINTMENT", status: "OPEN", startsAt, ...more });

describe("the next interaction", () => {
  it("is the earliest open appointment whose start is not past", () => {
    const begun = one("2026-11-24T10:45:00Z");
    const task = one("2026-11-24T11:10:00Z", { family: "TASK" });
    const holiday = one("2026-11-24T11:20:00Z", { startsOn: "2026-11-25" });
    const done = one("2026-11-24T11:25:00Z", { status: "COMPLETED" });
    const next = one("2026-11-24T11:30:00Z");
    const later = one("2026-11-24T12:00:00Z");
    expect(nextOf([begun, task, later, holiday, done, next], now)).toBe(next);
    expect(nextOf([begun, task], now)).toBeNull();
  });
});
