import { msg } from "@lingui/core/macro";
import { describe, expect, it } from "vitest";
import { type Action, offered, registerAction, runAction } from "./actions";

const action = (id: string, to: string): Action => ({
  id,
  label: msg`Log`,
  group: "do",
  run: (go) => go(to),
});

describe("actions", () => {
  it("lets a page replace an action while it stands", () => {
    const gone: string[] = [];
    const forget = registerAction(action("log", "/anywhere"));
    const leave = registerAction(action("log", "/for-this-customer"));
    runAction("log", (to) => gone.push(to));
    leave();
    runAction("log", (to) => gone.push(to));
    forget();
    runAction("log", (to) => gone.push(to));
    expect(gone).toEqual(["/for-this-customer", "/anywhere"]);
    expect(offered().filter(({ id }) => id === "log")).toEqual([]);
  });
});
