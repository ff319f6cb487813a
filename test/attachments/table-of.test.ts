import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { figureOf, tableOf } from "../../scripts/lib/attachments/table-of.ts";
import { chartProblems, type DataTable, mostRows } from "../../scripts/lib/model/data-table.ts";

function sound(text: string): DataTable {
  const look = tableOf(text);
  if ("problems" in look) throw new Error(JSON.stringify(look.problems));
  return look;
}

describe("a table", () => {
  test.each([
    ["with commas", "bulan,masuk,biaya\nJanuari,1284,12.5\nFebruari,96,7.25\n"],
    [
      "as Excel saves it in Indonesia",
      "\ufeffbulan;masuk;biaya\r\nJanuari;1.284;12,5\r\nFebruari;96;7,25\r\n;;\r\n",
    ],
    ["with empty columns at its end", "bulan;masuk;biaya;;\nJanuari;1284;12,5;;\nFebruari;96;7,25;;\n"],
    ["with tabs", "bulan\tmasuk\tbiaya\nJanuari\t1284\t12,5\nFebruari\t96\t7,25\n"],
    ["with English thousands", 'bulan,masuk,biaya\nJanuari,"1,284",12.5\nFebruari,96,7.25\n'],
  ])("%s has its figures", (_how, text) => {
    expect(sound(text)).toEqual({
      header: ["bulan", "masuk", "biaya"],
      names: 0,
      rows: [
        ["Januari", { value: 1284, decimals: 0 }, { value: 12.5, decimals: 1 }],
        ["Februari", { value: 96, decimals: 0 }, { value: 7.25, decimals: 2 }],
      ],
      total: 2,
      numeric: [false, true, true],
      odd: [],
    });
  });

  it("leaves words, years and codes as they are, and what is missing empty", () => {
    const { rows, numeric } = sound("layanan,tahun,kode,jumlah\nBMN,2025,0812,-\nLelang,2026,0001,12\n");
    expect(rows).toEqual([
      ["BMN", "2025", "0812", null],
      ["Lelang", "2026", "0001", { value: 12, decimals: 0 }],
    ]);
    expect(numeric).toEqual([false, false, false, true]);
  });

  it("is named by its second column where the first one counts", () => {
    expect(sound("No;Satker;Aset\n1;KPU;12\n2;BPS;9\n")).toMatchObject({
      names: 1,
      numeric: [false, false, true],
    });
  });

  it("shows no more rows than a page has room for, and counts all", () => {
    const { rows, total } = sound(`a,b\n${"x,1\n".repeat(100)}`);
    expect([rows.length, total]).toEqual([mostRows, 100]);
  });

  test.each([
    ["empty", "", "no-rows", 1],
    ["a head alone", "a,b\n", "no-rows", 1],
    ["a title above the head", "Laporan 2026;;\nbulan;masuk;keluar\nJanuari;1;2\n", "no-head", 1],
    ["figures from the first row on", "1,2\n3,4\n", "no-head", 1],
    ["a column without a name", "a,,c\n1,2,3\n", "no-name", 1],
    ["a row with a cell too many", "a,b\n1,2\n3,4,5\n", "uneven", 3],
    ["a row with a cell too few", "a,b\n1,2\n3\n", "uneven", 3],
    ["a quotation mark that nothing closes", 'a,b\n1,"2\n3,4\n', "quote", 2],
    ["too many columns", `${"a,".repeat(30)}a\n${"1,".repeat(30)}1\n`, "wide", 1],
  ])("is not %s", (_what, text, fault, line) => {
    expect(tableOf(text)).toMatchObject({ problems: [{ fault, line }] });
  });

  it("is read whatever it holds", () => {
    const piece = fc.constantFrom("a", "1", "1.284", "1,5", ",", ";", "\n", '"', "\t", "%", "Rp", "-", "0");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const look = tableOf(pieces.join(""));
        if ("problems" in look) expect(look.problems.length).toBeGreaterThan(0);
        else for (const row of look.rows) expect(row).toHaveLength(look.header.length);
      }),
    );
  });
});

test.each([
  ["1.284.500,75", ",", 1284500.75, 2],
  ["1,284,500.75", ".", 1284500.75, 2],
  ["Rp1.500.000", ",", 1500000, 0],
  ["Rp 30.000,-", ",", 30000, 0],
  ["-12,5%", ",", -12.5, 1],
  ["−3", ",", -3, 0],
] as const)("%s is a figure with %s for decimals", (text, sign, value, decimals) => {
  expect(figureOf(text, sign)).toMatchObject({ value, decimals });
});

test.each(["", "12 orang", "1.28", "0812", "3201234567890123", "1..2", "--1"])("%j is no figure", (text) => {
  expect(figureOf(text, ",")).toBeUndefined();
});

test.each([
  ["bar", "a,b\nx,1\ny,banyak\nz,2\n", { fault: "odd", line: 3, column: "b", found: "banyak" }],
  ["bar", "a,b\nx,ada\ny,tiada\n", { fault: "no-figures" }],
  ["bar", `a,b\n${"x,1\n".repeat(25)}`, { fault: "many-rows" }],
  ["share", `a,b\n${"x,1\n".repeat(9)}`, { fault: "many-rows" }],
  ["share", "a,b,c\nx,1,2\n", { fault: "many-series" }],
  ["bar", "a,b,c,d,e\nx,1,2,3,4\n", { fault: "many-series" }],
  ["bar", "a,b\nx,-1\ny,2\n", { fault: "negative" }],
  ["share", "a,b\nx,0\n", { fault: "nothing" }],
] as const)("no %s can be drawn of %j", (kind, text, problem) => {
  expect(chartProblems(sound(text), kind)).toMatchObject([problem]);
});

test("a line may go below nothing", () => {
  expect(chartProblems(sound("a,b\nx,-1\ny,2\n"), "line")).toEqual([]);
});
