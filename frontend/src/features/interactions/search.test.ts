import { describe, expect, it } from "vitest";
import { dayIn, filterCount, isNarrowed, variablesOf } from "./search";

describe("the search of the interactions' page", () => {
  it("asks for what has started, newest first, when the address says nothing", () => {
    expect(variablesOf({})).toMatchObject({
      includePlanned: false,
      orderBy: "NEWEST",
      media: null,
      preset: null,
    });
    expect(isNarrowed({ planned: "yes" })).toBe(false);
  });

  it("lets a preset win over a range and drops what is no date", () => {
    expect(variablesOf({ preset: "TODAY", from: "2026-11-01" })).toMatchObject({
      preset: "TODAY",
      fromDate: null,
    });
    expect(variablesOf({ from: "2026-11-01", to: "soon" })).toMatchObject({
      fromDate: "2026-11-01",
      toDate: null,
    });
    expect(dayIn("2026-02-30")).toBeNull();
    expect(dayIn("2026-13-01")).toBeNull();
  });

  it("counts each chosen value of the panel, but neither the time nor the direction beside it", () => {
    expect(filterCount({ preset: "TODAY", directions: ["INCOMING"], planned: "yes" })).toBe(0);
    expect(filterCount({ media: ["CALL", "EMAIL"], registered: "no", from: "2026-11-01", to: "soon" })).toBe(
      4,
    );
  });
});
