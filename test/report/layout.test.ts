import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mixBar } from "../../scripts/lib/report/mix-bar.ts";
import { printable } from "../../scripts/lib/terminal/printable.ts";
import { tableLines, tableWidth } from "../../scripts/lib/terminal/table.ts";
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
});

describe("a table", () => {
  it("aligns by what is seen, not by what dresses it", () => {
    const loud = (text: string): string => `<b>${text}</b>`;
    const columns = [
      { align: "left", head: { text: "Bulan" }, cells: [{ text: "Mei" }, { text: "Desember", paint: loud }] },
      { align: "right", head: { text: "n" }, cells: [{ text: "10", paint: loud }, { text: "7" }] },
      { align: "left", head: { text: "" }, cells: [{ text: "x" }, { text: "" }] },
    ] as const;
    expect(tableLines(columns)).toEqual(["Bulan      n", "Mei       <b>10</b>  x", "<b>Desember</b>   7"]);
    expect(tableWidth(columns)).toBe(15);
  });
});

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

describe("printable text", () => {
  it("is one line without control characters or marks that turn the direction", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
    expect(printable("satu\n  dua\u001b[31m — é 👍🏽")).toBe("satu dua\ufffd[31m — é 👍🏽");
  });
});
