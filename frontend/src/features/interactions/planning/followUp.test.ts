import { describe, expect, it } from "vitest";
import { followUpInput, freshFollowUp } from "./followUp";

const zone = "Europe/Vienna";
const now = Date.parse("2026-11-24T11:10:00Z");
const before = { medium: "DESK", step: "SALES_01", purpose: null };

describe("a follow-up", () => {
  it("stands a week later and takes over medium and step", () => {
    expect(freshFollowUp(before, zone, now)).toMatchObject({
      day: "2026-12-01",
      startsAt: "09:00",
      medium: "DESK",
      step: "SALES_01",
      subject: "",
    });
  });

  it("takes the medium and the words of a next action", () => {
    const next = { code: "WRITE", text: "Write an email" };
    expect(freshFollowUp(before, zone, now, next)).toMatchObject({
      medium: "EMAIL",
      subject: "Write an email",
    });
    expect(freshFollowUp(before, zone, now, { code: "OWN", text: "Own" }).medium).toBe("DESK");
  });

  it("is sent with its contact and without what stayed empty", () => {
    expect(followUpInput(freshFollowUp(before, zone, now), "con_1", zone)).toEqual({
      family: "APPOINTMENT",
      startsAt: "2026-12-01T08:00:00.000Z",
      durationMinutes: 30,
      medium: "DESK",
      step: "SALES_01",
      purpose: null,
      subject: null,
      contactId: "con_1",
      timeZone: zone,
    });
  });
});
