import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrap } from "../../scripts/lib/terminal/wrap.ts";

describe("wrapping", () => {
  it("keeps every word, and no line is longer than it must be", () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom("a", "é", "—"), minLength: 1, maxLength: 12 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (list, width) => {
        const lines = wrap(list.join(" "), width);
        expect(lines.join(" ")).toBe(list.join(" "));
        for (const line of lines) expect(line.length <= width || !line.includes(" ")).toBe(true);
      }),
    );
  });

  it("counts cells, not characters, and breaks at no space that does not break", () => {
    expect(wrap("漢字 漢字 ab", 9)).toEqual(["漢字 漢字", "ab"]);
    expect(wrap("satu\u00a0dua tiga", 8)).toEqual(["satu\u00a0dua", "tiga"]);
    expect(wrap("", 8)).toEqual([""]);
  });
});
