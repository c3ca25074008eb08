import { describe, expect, it } from "vitest";
import { deadlineOf, endOf, freshPlan, isPast, missing, type PlanFields, planInput, planOf } from "./plan";

const zone = "Europe/Vienna";
const noon = Date.parse("2026-11-24T11:10:00Z");
const plan: PlanFields = {
  isTask: false,
  day: "2026-11-25",
  startsAt: "09:00",
  durationMinutes: 45,
  deadlineOn: "",
  deadlineAt: "",
};

describe("a plan", () => {
  it("begins at the next half hour, on another day at nine", () => {
    expect(freshPlan(zone, noon)).toMatchObject({
      day: "2026-11-24",
      startsAt: "12:30",
      durationMinutes: 30,
    });
    expect(freshPlan(zone, noon, "2026-12-01")).toMatchObject({ day: "2026-12-01", startsAt: "09:00" });
  });

  it("of an appointment ends after its duration, of a task at its deadline or at the end of that day", () => {
    expect(endOf(plan, zone)).toBe("2026-11-25T08:45:00.000Z");
    const task = { ...plan, isTask: true, deadlineOn: "2026-11-30" };
    expect(endOf(task, zone)).toBe("2026-11-30T23:00:00.000Z");
    expect(endOf({ ...task, deadlineAt: "10:00" }, zone)).toBe("2026-11-30T09:00:00.000Z");
    expect(endOf({ ...task, deadlineOn: "" }, zone)).toBeNull();
  });

  it("is past from its end on", () => {
    expect(isPast(plan, zone, Date.parse("2026-11-25T08:44:59Z"))).toBe(false);
    expect(isPast(plan, zone, Date.parse("2026-11-25T08:45:00Z"))).toBe(true);
    expect(isPast({ ...plan, startsAt: "" }, zone, noon)).toBe(false);
  });

  it("keeps what it can when an appointment becomes a task and back", () => {
    expect(deadlineOf(plan, zone)).toEqual({ deadlineOn: "2026-11-25", deadlineAt: "09:45" });
    const task = { ...plan, deadlineOn: "2026-11-30", deadlineAt: "" };
    expect(deadlineOf(task, zone)).toEqual({ deadlineOn: "2026-11-30", deadlineAt: "" });
  });

  it("is sent as its family has it", () => {
    expect(planInput(plan, zone)).toEqual({
      family: "APPOINTMENT",
      startsAt: "2026-11-25T08:00:00.000Z",
      durationMinutes: 45,
    });
    const task = { ...plan, isTask: true, deadlineOn: "2026-11-30" };
    expect(planInput(task, zone)).toEqual({
      family: "TASK",
      startsAt: "2026-11-25T08:00:00.000Z",
      deadlineOn: "2026-11-30",
    });
    expect(planInput({ ...task, deadlineAt: "10:00" }, zone)).toMatchObject({
      deadlineAt: "2026-11-30T09:00:00.000Z",
    });
  });

  it("says what it lacks", () => {
    expect(missing(plan)).toEqual([]);
    expect(missing({ ...plan, day: "", durationMinutes: "" })).toEqual(["day", "durationMinutes"]);
    expect(missing({ ...plan, isTask: true })).toEqual(["deadlineOn"]);
  });

  it("is read from an interaction as it was planned", () => {
    const read = { family: "TASK", startsAt: "2026-11-25T08:00:00Z", deadlineAt: "2026-11-30T09:00:00Z" };
    expect(planOf(read, zone)).toEqual({
      ...plan,
      isTask: true,
      durationMinutes: 30,
      deadlineOn: "2026-11-30",
      deadlineAt: "10:00",
    });
  });
});
