import { describe, expect, it } from "vitest";
import { DEFAULT_COLUMNS, keepColumns, keptColumns, withColumn } from "./columns";

const storeOf = (text: string | null) => ({ getItem: () => text });

describe("the columns of the interactions' table", () => {
  it("are the usual ones until something is chosen, and when what was kept cannot be read", () => {
    expect(keptColumns(storeOf(null))).toEqual(DEFAULT_COLUMNS);
    expect(keptColumns(storeOf("{"))).toEqual(DEFAULT_COLUMNS);
    expect(keptColumns(storeOf('"time"'))).toEqual(DEFAULT_COLUMNS);
  });

  it("always hold the one with the link, and drop those that no longer exist", () => {
    expect(keptColumns(storeOf('["outcome","moon","time"]'))).toEqual(["time", "subject", "outcome"]);
    expect(withColumn(["time", "subject"], "subject", false)).toEqual(["time", "subject"]);
  });

  it("stay in the table's order when one is added", () => {
    expect(withColumn(["time", "subject", "outcome"], "medium", true)).toEqual([
      "time",
      "subject",
      "medium",
      "outcome",
    ]);
  });

  it("are kept as they were chosen, and a browser that keeps nothing does no harm", () => {
    let kept = "";
    keepColumns(["subject"], {
      setItem: (_, text) => {
        kept = text;
      },
    });
    expect(keptColumns(storeOf(kept))).toEqual(["subject"]);
    const full = () => {
      throw new Error("full");
    };
    expect(() => keepColumns(["subject"], { setItem: full })).not.toThrow();
  });
});
