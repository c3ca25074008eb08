import { describe, expect, it } from "vitest";
import { initialsOf, inkOn } from "./Avatar";

describe("an avatar", () => {
  it("shows first and last initials of any script", () => {
    expect(initialsOf("Ada Maria Conti")).toBe("AC");
    expect(initialsOf("Žofie")).toBe("Ž");
    expect(initialsOf("")).toBe("?");
  });

  it("writes in the colour that can be read", () => {
    expect(inkOn("#3f4bc4")).toBe("#ffffff");
    expect(inkOn("#fdeaa8")).toBe("#000000");
  });
});
