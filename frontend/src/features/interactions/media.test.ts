import { describe, expect, it } from "vitest";
import { offeredMedia } from "./media";

const media = "ABCDEFGHIJ".split("").map((code) => ({ code }));
const codes = (offered: readonly { code: string }[]) => offered.map(({ code }) => code).join("");

describe("the media that the log form offers", () => {
  it("are the first six, and the chosen one whatever its place", () => {
    expect(codes(offeredMedia(media, "A", false).offered)).toBe("ABCDEF");
    expect(codes(offeredMedia(media, "J", false).offered)).toBe("ABCDEFJ");
    expect(offeredMedia(media, "A", false).hasMore).toBe(true);
  });

  it("are all once more are asked for, or when hardly any are left out", () => {
    expect(offeredMedia(media, "A", true)).toEqual({ offered: media, hasMore: false });
    expect(offeredMedia(media.slice(0, 7), "A", false).hasMore).toBe(false);
  });
});
