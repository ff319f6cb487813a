import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { csvField } from "../../scripts/lib/text/csv.ts";
import { decodeText } from "../../scripts/lib/text/decode-text.ts";
import { readCsv } from "../../scripts/lib/text/read-csv.ts";

const cellsOf = (text: string) => readCsv(text).rows.map(({ cells }) => cells);

test.each([
  ["=1+1", '" =1+1"'],
  ["a;=1+1", '"a; =1+1"'],
  ['a;"=1', '"a;"" =1"'],
  ["\t@a", '" \t @a"'],
  ["a\n-1", '"a\n -1"'],
  ["Rp5.000,-", '"Rp5.000,-"'],
])("a field is no formula, wherever a spreadsheet begins a cell: %j", (text, field) => {
  expect(csvField(text)).toBe(field);
});

describe("a text of comma-separated values", () => {
  it("is read back as it was written, with any separator", () => {
    // A space is put before what a spreadsheet would take for a formula.
    const cell = fc
      .string({ unit: "grapheme" })
      .filter((text) => !/^\uFEFF|(?:^|[;\t\r\n])"*[=+\-@\t\r]/.test(text));
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(",", ";", "\t", "|"),
        fc.constantFrom("\n", "\r\n"),
        (rows, sep, end) => {
          const field = (text: string) => (sep === "," ? csvField(text) : `"${text.replaceAll('"', '""')}"`);
          const text = rows.map((row) => row.map(field).join(sep) + end).join("");
          expect(cellsOf(`sep=${sep}\n${text}`)).toEqual(rows);
        },
      ),
    );
  });

  it.each([
    ["commas", 'a,b,c\n1,"2,5",3\n', ","],
    ["Excel's semicolons, beside decimal commas", "a;b;c\n1,5;2,5;3,5\n", ";"],
    ["tabs", "a\tb\n1, 2\t3\n", "\t"],
    ["a title above the table", 'Laporan, Januari\na;b;c\n"x,y";2;3\nu;2;3\n', ";"],
    ["one column", "a\n1\n", ","],
  ])("finds what stands between fields: %s", (_what, text, separator) => {
    expect(readCsv(text).separator).toBe(separator);
  });

  it("knows the line of each row, also behind fields of several lines, and passes over empty ones", () => {
    const { rows } = readCsv('\uFEFFa,b\r\n"satu\r\ndua",1\r\n\r\n"t ""u""",2,\r\nakhir,3');
    expect(rows).toEqual([
      { cells: ["a", "b"], line: 1 },
      { cells: ["satu\r\ndua", "1"], line: 2 },
      { cells: ['t "u"', "2", ""], line: 5 },
      { cells: ["akhir", "3"], line: 6 },
    ]);
  });

  it("tells of a quotation mark that nothing closes", () => {
    expect(readCsv('a,b\n"x,1\ny,2\n')).toMatchObject({ unclosed: 2, rows: [{}, { cells: ["x,1\ny,2\n"] }] });
  });

  it("takes no longer for each line, however many there are", () => {
    expect(readCsv('"a""b",c\n'.repeat(50_000)).rows).toHaveLength(50_000);
    expect(readCsv('"'.repeat(100_001)).rows).toHaveLength(1);
  });
});

describe("bytes of another program's text", () => {
  it.each([
    ["UTF-8", Buffer.from("Jangkauan é")],
    ["UTF-8 with a mark", Buffer.from("\uFEFFJangkauan é")],
    ["UTF-16", Buffer.from("\uFEFFJangkauan é", "utf16le")],
    ["UTF-16 without a mark", Buffer.from("Jangkauan é", "utf16le")],
    ["UTF-16, the other way round", Buffer.from("\uFEFFJangkauan é", "utf16le").swap16()],
    ["Windows' old code page", Buffer.from("Jangkauan \xe9", "latin1")],
  ])("are read: %s", (_what, bytes) => {
    expect(decodeText(bytes).text).toBe("Jangkauan é");
  });
});
