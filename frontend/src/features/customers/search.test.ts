import { describe, expect, it } from "vitest";
import { beginningOf, contactsVariables, customersVariables, filterCount, isNarrowed } from "./search";

describe("the search of the customers' page", () => {
  it("asks for everything by name when the address says nothing", () => {
    expect(customersVariables({}, "UTC")).toMatchObject({
      text: null,
      registered: null,
      relationships: null,
      groupsMatch: "ANY",
      orderBy: "NAME",
    });
    expect(isNarrowed({})).toBe(false);
  });

  it("hands filters on and leaves out what is blank or no date", () => {
    const search = {
      text: " acme ",
      registered: "no",
      contactedBefore: "soon",
      relationships: ["PROSPECT"],
      groups: ["grp_1", "grp_2"],
      allGroups: "yes",
    } as const;
    expect(
      customersVariables({ ...search, relationships: ["PROSPECT"], groups: [...search.groups] }, "UTC"),
    ).toMatchObject({
      text: "acme",
      registered: false,
      before: null,
      relationships: ["PROSPECT"],
      groupsMatch: "ALL",
    });
    expect(isNarrowed({ text: "acme" })).toBe(true);
    expect(isNarrowed({ text: " " })).toBe(false);
  });

  it("counts each chosen value as a filter, and the text not", () => {
    expect(filterCount({ text: "a", owners: ["usr_1", "usr_2"], town: "Graz", allGroups: "yes" })).toBe(3);
  });

  it("begins a day where the viewer's clocks begin it", () => {
    expect(beginningOf("2026-07-01", "Europe/Vienna")).toBe("2026-06-30T22:00:00.000Z");
    expect(beginningOf("2026-13-45", "Europe/Vienna")).toBeNull();
    expect(beginningOf("", "Europe/Vienna")).toBeNull();
  });
});

describe("the search of the contacts' list", () => {
  it("has stages as well", () => {
    expect(contactsVariables({ stages: ["LEAD"], order: "NAME_DESCENDING" }, "UTC")).toMatchObject({
      stages: ["LEAD"],
      orderBy: "NAME_DESCENDING",
    });
  });
});
