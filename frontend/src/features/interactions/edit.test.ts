import { describe, expect, it } from "vitest";
import { changedFields, changesOf, type InteractionValues, rebased } from "./edit";

const base: InteractionValues = {
  contactId: "con_1",
  assigneeId: "usr_1",
  medium: "CALL",
  direction: "OUTGOING",
  purpose: null,
  sourceType: null,
  sourceReason: null,
  subject: "Offer",
  note: "",
  location: "",
  locationComments: "",
  links: [],
  tags: ["gold"],
  updateDay: "2026-11-24",
  updateClock: "10:00",
};
const momentOf = (day: string, clock: string) => `${day}T${clock}:00.000Z`;

describe("the edit of an interaction", () => {
  it("sends only what was changed, and an emptied text as null", () => {
    expect(changesOf(base, base, momentOf)).toEqual({});
    expect(changesOf(base, { ...base, subject: " ", tags: ["gold", "fair"] }, momentOf)).toEqual({
      subject: null,
      tags: ["gold", "fair"],
    });
  });

  it("sends the update date as one moment, and no link that was left empty", () => {
    const links = [
      { label: "", url: "" },
      { label: "Plan", url: "https://example.com" },
    ];
    expect(changesOf(base, { ...base, updateClock: "11:30", links }, momentOf)).toEqual({
      updateDateAt: "2026-11-24T11:30:00.000Z",
      links: [links[1]],
    });
  });

  it("keeps my changes when somebody else was faster, and takes theirs where I changed nothing", () => {
    const mine = { ...base, subject: "Offer for the roof" };
    const latest = { ...base, note: "They called back.", tags: [] };
    const { values, theirs, contested } = rebased(base, mine, latest);
    expect(values).toEqual({ ...latest, subject: "Offer for the roof" });
    expect(theirs).toEqual(["note", "tags"]);
    expect(contested).toEqual([]);
    expect(changedFields(latest, values)).toEqual(["subject"]);
  });

  it("names what both changed, unless both wrote the same", () => {
    const mine = { ...base, subject: "Mine", note: "Same" };
    const latest = { ...base, subject: "Theirs", note: "Same" };
    expect(rebased(base, mine, latest).contested).toEqual(["subject"]);
  });
});
