import { describe, expect, it } from "vitest";
import { endingInput, freshEnding } from "./ending";

const zone = "Europe/Vienna";
const now = Date.parse("2026-11-24T11:10:00Z");
const planned = {
  family: "APPOINTMENT",
  startsAt: "2026-11-24T08:00:00Z",
  durationMinutes: 45,
  note: "Bring the plan",
  medium: { code: "CALL" },
  step: { code: "SALES_01" },
};

describe("completing", () => {
  it("begins with the plan, with now if the plan lies ahead or is a task", () => {
    expect(freshEnding(planned, zone, now)).toMatchObject({
      actualDay: "2026-11-24",
      actualStartedAt: "09:00",
      actualMinutes: 45,
    });
    const ahead = { ...planned, startsAt: "2026-12-01T08:00:00Z" };
    expect(freshEnding(ahead, zone, now)).toMatchObject({
      actualDay: "2026-11-24",
      actualStartedAt: "12:10",
    });
    const task = { ...planned, family: "TASK", durationMinutes: null };
    expect(freshEnding(task, zone, now)).toMatchObject({ actualStartedAt: "12:10", actualMinutes: 0 });
  });

  it("sends medium, step and note only if they were changed", () => {
    const first = freshEnding(planned, zone, now);
    expect(endingInput(first, { ...first, outcome: "REACHED" }, null, zone)).toEqual({
      outcome: "REACHED",
      actualStartedAt: "2026-11-24T08:00:00.000Z",
      actualMinutes: 45,
      result: null,
      nextAction: null,
      nextActionText: null,
      followUp: null,
    });
    const changed = { ...first, medium: "MEETING", step: "SALES_06", note: "" };
    expect(endingInput(first, changed, null, zone)).toMatchObject({
      medium: "MEETING",
      step: "SALES_06",
      note: null,
    });
  });
});
