import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mixBar } from "../../scripts/lib/report/mix-bar.ts";

describe("the bar of a mix", () => {
  it("is as long as it should be, and gives no cell to a pillar without posts", () => {
    const counts = fc
      .array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 4 })
      .filter((list) => list.some((n) => n > 0));
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 40 }), (list, width) => {
        const bar = mixBar(list, width);
        expect(bar).toHaveLength(width);
        expect(Array.from("█▓░▒").filter((glyph, i) => bar.includes(glyph) && !list[i])).toEqual([]);
      }),
    );
  });

  it("divides its length as the mix divides", () => {
    expect(mixBar([7, 2, 1], 10)).toBe("███████▓▓░");
    expect(mixBar([0, 0, 0], 10)).toBe("");
  });
});
