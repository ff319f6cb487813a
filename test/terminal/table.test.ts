import { describe, expect, it } from "vitest";
import { tableLines, tableWidth } from "../../scripts/lib/terminal/table.ts";

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
