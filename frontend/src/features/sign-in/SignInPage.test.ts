import { describe, expect, it } from "vitest";
import { safeReturn } from "./return";

describe("after signing in", () => {
  it("returns to where one was", () => {
    expect(safeReturn("/customers?text=acme#top")).toBe("/customers?text=acme#top");
    expect(safeReturn(undefined)).toBe("/");
  });

  it.each(["https://evil.example", "//evil.example/x", "/\\evil.example", "javascript:alert(1)", "/sign-in"])(
    "does not follow %s",
    (next) => {
      expect(safeReturn(next)).toBe("/");
    },
  );
});
