import { describe, expect, it } from "vitest";
import { backTo } from "./useMove";

describe("the way back of a move", () => {
  it("names an appointment's start and duration, and its family in case it became a task", () => {
    const plan = {
      family: "APPOINTMENT",
      personal: false,
      startsAt: "2026-11-25T08:00:00Z",
      durationMinutes: 45,
    } as const;
    expect(backTo(plan)).toEqual({
      family: "APPOINTMENT",
      startsAt: "2026-11-25T08:00:00Z",
      durationMinutes: 45,
    });
    expect(backTo({ ...plan, personal: true })).not.toHaveProperty("family");
  });

  it("names a task's deadline as it was: a time, or a day", () => {
    const plan = { family: "TASK", personal: false, startsAt: "2026-11-25T08:00:00Z" } as const;
    expect(backTo({ ...plan, deadlineOn: "2026-11-30" })).toMatchObject({ deadlineOn: "2026-11-30" });
    expect(backTo({ ...plan, deadlineAt: "2026-11-30T09:00:00Z" })).toMatchObject({
      deadlineAt: "2026-11-30T09:00:00Z",
    });
  });

  it("names a personal one's days", () => {
    const plan = {
      family: "APPOINTMENT",
      personal: true,
      startsAt: "2026-11-24T23:00:00Z",
      startsOn: "2026-11-25",
    } as const;
    expect(backTo(plan)).toEqual({ startsOn: "2026-11-25", endsOn: null });
  });
});
