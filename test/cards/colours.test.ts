import fc from "fast-check";
import { expect, test } from "vitest";
import { contrast, minimumContrast, paletteOn } from "../../scripts/lib/cards/colours.ts";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

test("words are readable on every colour that an office can pick", () => {
  fc.assert(
    fc.property(colour, (ground) => {
      const { ink, quiet } = paletteOn(ground);
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(minimumContrast);
      expect(contrast(quiet, ground)).toBeGreaterThanOrEqual(minimumContrast);
    }),
    { numRuns: 2_000, examples: [["#000000"], ["#ffffff"], ["#777777"], ["#767676"], ["#e8ab25"]] },
  );
});

test("a motif's shades differ from its ground", () => {
  fc.assert(
    fc.property(colour, (ground) => {
      const { near, mid, far, bright } = paletteOn(ground);
      expect([near, mid, far, bright]).not.toContain(ground);
    }),
  );
});
