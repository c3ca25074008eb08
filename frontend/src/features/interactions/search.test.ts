import { describe, expect, it } from "vitest";
import { isNarrowed, variablesOf } from "./search";

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
  });
});
