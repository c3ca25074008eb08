import { parse } from "valibot";
import { describe, expect, it } from "vitest";
import { isContinuous, isNarrowed, journeySearch, journeyVariables, tidied } from "./filters";

describe("the filters of a journey", () => {
  it("come from the address as the query takes them", () => {
    const search = parse(journeySearch, {
      media: ["CALL"],
      people: ["usr_1", "usr_2"],
      kinds: ["SIGNAL"],
      statuses: ["BOUNCED"],
      preset: "LAST_7_DAYS",
      order: "OLDEST",
    });
    expect(journeyVariables(search)).toEqual({
      media: ["CALL"],
      people: ["usr_1", "usr_2"],
      kinds: ["SIGNAL"],
      statuses: ["BOUNCED"],
      preset: "LAST_7_DAYS",
      fromDate: null,
      toDate: null,
      orderBy: "OLDEST",
    });
  });

  it("are none where the address holds nonsense", () => {
    const search = parse(journeySearch, {
      media: "CALL",
      people: 7,
      kinds: ["DOT"],
      statuses: null,
      preset: "LAST_YEAR",
      from: "2026-02-30",
      to: "yesterday",
      order: "SIDEWAYS",
    });
    expect(isNarrowed(search)).toBe(false);
    expect(journeyVariables(search)).toMatchObject({
      media: null,
      kinds: null,
      fromDate: null,
      orderBy: "NEWEST",
    });
  });

  it("take a range of days, open at either end, unless a preset is chosen", () => {
    expect(journeyVariables({ from: "2026-11-01" })).toMatchObject({ fromDate: "2026-11-01", toDate: null });
    expect(journeyVariables({ from: "2026-11-01", preset: "TODAY" })).toMatchObject({ fromDate: null });
  });

  it("leave the address bare when nothing is chosen", () => {
    expect(tidied({ media: [], preset: "", from: "", order: "NEWEST" })).toEqual({});
    expect(tidied({ media: ["SMS"], order: "OLDEST" })).toEqual({ media: ["SMS"], order: "OLDEST" });
  });

  it("do not count the order as narrowing", () => {
    expect(isNarrowed({ order: "OLDEST" })).toBe(false);
    expect(isNarrowed({ to: "2026-11-01" })).toBe(true);
  });

  it("know when something may have been left out between two touchpoints", () => {
    expect(isContinuous({ preset: "TODAY" })).toBe(true);
    expect(isContinuous({ kinds: ["SIGNAL", "FOLLOW_UP"] })).toBe(true);
    expect(isContinuous({ kinds: ["SIGNAL"] })).toBe(false);
    expect(isContinuous({ people: ["usr_1"] })).toBe(false);
  });
});
