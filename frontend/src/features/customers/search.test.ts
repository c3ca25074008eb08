import { describe, expect, it } from "vitest";
import { isNarrowed, variablesOf } from "./search";

describe("the search of the customers' page", () => {
  it("asks for everything by name when the address says nothing", () => {
    expect(variablesOf({})).toMatchObject({
      text: null,
      registered: null,
      relationships: null,
      groupsMatch: "ANY",
      orderBy: "NAME",
    });
    expect(isNarrowed({ order: "NEWEST" })).toBe(false);
  });

  it("hands filters on and leaves out what is blank or no date", () => {
    const asked = variablesOf({
      text: " acme ",
      registered: "no",
      contactedBefore: "soon",
      relationships: ["PROSPECT"],
    });
    expect(asked).toMatchObject({
      text: "acme",
      registered: false,
      before: null,
      relationships: ["PROSPECT"],
    });
    expect(isNarrowed({ text: "acme" })).toBe(true);
  });
});
