import { describe, expect, it } from "vitest";
import { marksOf, moved, type ValueForm } from "./marks";
import { nextSpan } from "./profile";

const form: ValueForm = {
  label: "Won",
  tone: "POSITIVE",
  reached: true,
  reminds: true,
  family: "SALES",
  number: "6",
  stampsUpdateDate: true,
  concludesWith: "WON",
};

describe("the marks of a picklist's value", () => {
  it("are those of its list alone", () => {
    expect(marksOf("PURPOSE", form)).toEqual({});
    expect(marksOf("MEDIUM", form)).toEqual({ reminds: true });
    expect(marksOf("OUTCOME", form)).toEqual({ tone: "POSITIVE", reached: true });
    expect(marksOf("STEP", form)).toEqual({
      family: "SALES",
      number: 6,
      stampsUpdateDate: true,
      concludesWith: "WON",
    });
  });
});

describe("the order of a picklist", () => {
  it("moves one value and keeps the others as they were", () => {
    expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b", "c"], 0, -1)).toEqual(["a", "b", "c"]);
  });
});

describe("hours that are added to a day", () => {
  it("are the whole day first, then what follows the last span", () => {
    expect(nextSpan([], "MONDAY")).toMatchObject({ day: "MONDAY", starts: "09:00", ends: "17:00" });
    const morning = { key: "1", day: "MONDAY", starts: "08:00", ends: "12:00" };
    expect(nextSpan([morning], "MONDAY")).toMatchObject({ starts: "13:00", ends: "15:00" });
    expect(nextSpan([morning], "FRIDAY")).toMatchObject({ day: "FRIDAY", starts: "09:00" });
  });
});
