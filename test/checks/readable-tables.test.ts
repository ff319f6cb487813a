import { expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { post, postFile, read, soundOffice, writeOffice } from "../fixtures/temporary-office.ts";

const home = "posts/2026-11/pos-pertama";

/** What is found of a table with these bytes, where the post shows it so. */
async function found(csv: string | Uint8Array, title = ""): Promise<[string, string, number][]> {
  const { folder } = writeOffice({
    ...soundOffice,
    [postFile]: post({}, `Isi.\n\n![Permohonan](data.csv${title})\n`),
    [`${home}/data.csv`]: csv,
  });
  const { problems } = await checkOffice(read(folder));
  return problems.map(({ code, file, line }) => [code, file.slice(file.lastIndexOf("/") + 1), line]);
}

test.each([
  ["a table", "bulan;masuk\nMei;12\n", ""],
  ["one of Windows", Buffer.from("layanan;biaya\r\nCaf\u00e9;1.000,5\r\n", "latin1"), ' "batang"'],
  ["a chart in other capitals", "bulan;masuk\nMei;12\n", ' "Garis"'],
  ["a caption", "bulan;masuk\nMei;12\n", ' "Sumber: kantor"'],
])("nothing is said of %s", async (_what, csv, title) => {
  expect(await found(csv, title)).toEqual([]);
});

test.each([
  ["a row with too many cells", "a;b\n1;2\n3;4;5\n", "", ["unreadable-table", "data.csv", 3]],
  ["no head", "1;2\n3;4\n", "", ["unreadable-table", "data.csv", 1]],
  [
    "a word among figures of a chart",
    "a;b\nx;1\ny;banyak\nz;3\n",
    ' "batang"',
    ["undrawn-chart", "data.csv", 3],
  ],
  ["an unknown chart", "a;b\nx;1\n", ' "kue"', ["unknown-chart", "index.md", 13]],
] as const)("%s is told at its place", async (_what, csv, title, expected) => {
  const problems = await found(csv, title);
  expect(problems.map(([code, file]) => [code, file])).toEqual([expected.slice(0, 2)]);
  if (expected[1] === "data.csv") expect(problems[0]?.[2]).toBe(expected[2]);
});

test("a table without a title, and a file that is not there, are told in the text", async () => {
  const { folder } = writeOffice({
    ...soundOffice,
    [postFile]: post({}, "Isi.\n\n![](data.csv)\n\n![Data](tiada.csv)\n"),
    [`${home}/data.csv`]: "a;b\nx;1\n",
  });
  const { problems } = await checkOffice(read(folder));
  expect(problems.map(({ code }) => code).sort()).toEqual(["missing-attachment", "untitled-table"]);
});
