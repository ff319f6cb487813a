import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clip } from "../../scripts/lib/text/clip.ts";

const within = (most: number) => (text: string) => text.length <= most;

describe("a clipped text", () => {
  it.each([
    ["pendek", 6, "pendek"],
    ["panjang sekali", 9, "panjang…"],
    ["Uji coba: dua", 10, "Uji coba…"],
    ["a👩🏽‍🌾b", 4, "a…"],
    ["pendek", 1, "…"],
    ["pendek", 0, ""],
  ])("of %j in %d is %j", (text, most, expected) => {
    expect(clip(text, within(most))).toBe(expected);
  });

  it("fits, and is the text itself where that fits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 0, max: 30 }), (text, most) => {
        const clipped = clip(text, within(most));
        expect(clipped.length).toBeLessThanOrEqual(most);
        if (text.length <= most) expect(clipped).toBe(text);
      }),
    );
  });
});
