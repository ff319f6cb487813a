import { describe, expect, test } from "vitest";
import { fitCells, widthOf } from "../../scripts/lib/terminal/width.ts";

describe("the width of a text", () => {
  test.each([
    ["abc", 3],
    ["🌱", 2],
    ["👩🏽‍🌾", 2],
    ["é", 1],
    ["漢字", 4],
    ["●◐○▲▼█✓…–", 9],
    ["\u001b[31mmerah\u001b[39m", 5],
  ])("%s is %d cells", (shown, width) => {
    expect(widthOf(shown)).toBe(width);
  });
});

describe("a text in a fixed number of cells", () => {
  test("is never cut within a character", () => {
    expect(fitCells("tanam 🌱🌱🌱", 9)).toBe("tanam 🌱…");
    expect(fitCells("pendek", 6)).toBe("pendek");
    expect(fitCells("pendek", 1)).toBe("…");
    expect(fitCells("pendek", 0)).toBe("");
  });

  test("moves no cursor", () => {
    expect(fitCells("satu\n\u001b[2Jdua", 40)).toBe("satu \ufffd[2Jdua");
  });
});
