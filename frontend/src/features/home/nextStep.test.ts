import { describe, expect, it } from "vitest";
import { nextStep } from "./nextStep";

const item = (dueOn: string, state = "OPEN") => ({
  id: dueOn,
  title: "Send the offer",
  dueOn,
  state,
  customer: { id: "cus_1", name: "Ölz" },
  interaction: { id: "int_1" },
});

describe("the next best thing to do", () => {
  it("is what is most overdue, with the days that it is late", () => {
    const items = [item("2026-11-20"), item("2026-11-23"), item("2026-11-24")];
    expect(nextStep(items, "2026-11-24")).toEqual({ kind: "overdue", item: items[0], days: 4 });
  });

  it("is what is due today, then what is due within the week", () => {
    expect(nextStep([item("2026-11-24")], "2026-11-24")).toMatchObject({ kind: "today" });
    expect(nextStep([item("2026-12-01")], "2026-11-24")).toMatchObject({ kind: "soon", days: 7 });
  });

  it("passes over what was closed a moment ago, and is logging when nothing is near", () => {
    expect(nextStep([item("2026-11-20", "CLOSED"), item("2026-11-24")], "2026-11-24")).toMatchObject({
      kind: "today",
    });
    expect(nextStep([item("2026-12-24")], "2026-11-24")).toEqual({ kind: "log" });
    expect(nextStep([], "2026-11-24")).toEqual({ kind: "log" });
  });
});
