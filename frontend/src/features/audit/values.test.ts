import { describe, expect, it } from "vitest";
import { idIn, isForMachines, readOf, spoken } from "./values";

const BARE = "01a20d77bcc5772baf8ea9ad13677ea7";

describe("the values of the audit trail", () => {
  it("knows whose id stands in a field", () => {
    expect(idIn("owner_id", BARE)).toBe(`usr_${BARE}`);
    expect(idIn("parent_id", BARE)).toBe(`cus_${BARE}`);
    expect(idIn("outcome_id", BARE)).toBe(`pic_${BARE}`);
    expect(idIn("group", `grp_${BARE}`)).toBe(`grp_${BARE}`);
  });
  it("takes no other text for an id", () => {
    expect(idIn("subject", BARE)).toBeNull();
    expect(idIn("owner_id", null)).toBeNull();
    expect(idIn("owner_id", "nobody")).toBeNull();
  });
  it("tells moments, days, flags, links and texts apart", () => {
    expect(readOf("starts_at", "2026-05-04T09:40:36+00:00")).toMatchObject({ kind: "moment" });
    expect(readOf("due_on", "2026-05-04")).toMatchObject({ kind: "day" });
    expect(readOf("registered", "True")).toEqual({ kind: "flag", isSet: true });
    expect(readOf("name", "Zimmerei Ölz")).toEqual({ kind: "text", text: "Zimmerei Ölz" });
    expect(readOf("links", "{'label': 'Site', 'url': 'https://a.example'}")).toEqual([
      { kind: "link", label: "Site", url: "https://a.example" },
    ]);
  });
  it("leaves out what only serves searching", () => {
    expect(isForMachines("name_key")).toBe(true);
    expect(isForMachines("external_key")).toBe(false);
  });
  it("writes an unknown word as a person would", () => {
    expect(spoken("NEW_THING")).toBe("New thing");
    expect(spoken("some_column_id")).toBe("Some column");
  });
});
