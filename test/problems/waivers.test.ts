import { expect, it, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { type Problem, problem } from "../../scripts/lib/problems/problem.ts";
import { applyWaivers, type Waiver } from "../../scripts/lib/problems/waivers.ts";
import { type Files, mark, named, post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";

const reason = "Batas jaminannya memang tahun 2062, sesuai pengumuman.";
const far = "\n  lot: Tanah\n  limit: 620000000\n  deposit: 186000000\n  deadline: ▸2062-11-20 23:59";

async function checked(files: Files) {
  const { folder, marked } = writeOffice(files);
  const { problems, waived } = await checkOffice(read(folder));
  return { found: named(problems), waived, marked };
}

const waive = (item: string): string => `[{ ${item} }]`;

it("takes a finding out of the problems and lists it with its reason", async () => {
  const { found, waived, marked } = await checked({
    [postFile]: post({ auction: far, waive: waive(`code: far-date, reason: "${reason}"`) }),
  });
  expect(found).toEqual([]);
  expect(named(waived.map((one) => one.problem))).toEqual([`far-date ${marked[0]}`]);
  expect(waived.map((one) => one.waiver)).toMatchObject([{ code: "far-date", reason, line: 12 }]);
});

it("holds for its own file alone", async () => {
  const other = post({ title: "Pos kedua", auction: far });
  const { found, waived, marked } = await checked({
    [postFile]: post({ auction: far, waive: waive(`code: far-date, reason: "${reason}"`) }),
    "posts/2026-11/pos-kedua/index.md": `${other}Lain.\n`,
  });
  expect(found).toEqual([`far-date ${marked[1]}`]);
  expect(waived).toHaveLength(1);
});

it.each([
  ["a code that there is not", `code: ▸far-dates, reason: "${reason}"`, ["unknown-waiver"]],
  ["a code that must be mended", `code: ▸unknown-key, reason: "${reason}"`, ["unknown-waiver"]],
  ["no reason", "code: far-date", ["missing-field"]],
  ["a reason of a word", "code: far-date, reason: ▸ya", ["wrong-length"]],
  ["no code", `reason: "${reason}"`, ["missing-field"]],
  ["a field too many", `code: far-date, ▸line: 3, reason: "${reason}"`, ["unknown-key"]],
  ["nothing to waive", `code: visible-markdown, reason: "${reason}"`, ["idle-waiver"]],
])("tells of %s", async (_, item, codes) => {
  const { found, marked } = await checked({ [postFile]: post({ waive: waive(item) }) });
  expect(found.map((one) => one.split(" ")[0])).toEqual(codes);
  if (item.includes(mark)) expect(found).toEqual(codes.map((code) => `${code} ${marked[0]}`));
});

it("is read where another field of the post is wrong", async () => {
  const { found, waived } = await checked({
    [postFile]: post({ title: null, waive: waive(`code: far-date, reason: "${reason}"`) }),
  });
  // The check of dates never came to look at it: whether there is something to waive is not known.
  expect(found.map((one) => one.split(" ")[0])).toEqual(["missing-field"]);
  expect(waived).toEqual([]);
});

test("standing pages have it too", async () => {
  const page = `---\ntitle: Halaman\nsummary: Satu halaman pendek supaya kantor ini mempunyai isi lain.\nwaive: [{ code: ▸far-dat, reason: "${reason}" }]\n---\nIsi.\n`;
  const { found, marked } = await checked({ "pages/layanan.md": page });
  expect(found).toEqual([`unknown-waiver ${marked[0]}`]);
});

test("of two waivers for the same the second is idle", async () => {
  const item = `{ code: far-date, reason: "${reason}" }`;
  const { found } = await checked({ [postFile]: post({ auction: far, waive: `[${item}, ${item}]` }) });
  expect(found.map((one) => one.split(" ")[0])).toEqual(["idle-waiver"]);
});

const finding = (file: string, own?: string): Problem =>
  problem("far-date", { file, line: 1, column: 1 }, { key: "date", found: "", years: 2, mark: own } as never);

const waiver = (file: string, own?: string): Waiver => ({
  ...{ file, line: 4, column: 1, code: "far-date", mark: own, reason },
});

const [home, page] = ["content/posts/2026-11/pos", "content/pages/tentang.md"];

test.each([
  ["all of its code", waiver(`${home}/index.md`), finding(`${home}/index.md`, "bcdf"), true],
  ["the one with its mark", waiver(`${home}/index.md`, "bcdf"), finding(`${home}/index.md`, "bcdf"), true],
  ["none with another mark", waiver(`${home}/index.md`, "bcdf"), finding(`${home}/index.md`, "ghjk"), false],
  ["none without one", waiver(`${home}/index.md`, "bcdf"), finding(`${home}/index.md`), false],
  ["those in a post's pictures", waiver(`${home}/index.md`), finding(`${home}/foto.jpg`, "bcdf"), true],
  ["none in another post's", waiver(`${home}/index.md`), finding(`${home}-dua/foto.jpg`, "bcdf"), false],
  ["none in another page", waiver(page), finding("content/pages/ppid.md", "bcdf"), false],
  ["none in a picture that pages share", waiver(page), finding("content/pages/foto.jpg", "bcdf"), false],
  ["but one that it marks", waiver(page, "bcdf"), finding("content/pages/foto.jpg", "bcdf"), true],
])("a waiver covers %s", (_, given, problem, covered) => {
  const { problems, waived, idle } = applyWaivers([problem], [given]);
  expect(waived).toEqual(covered ? [{ problem, waiver: given }] : []);
  expect(problems).toEqual(covered ? [] : [problem]);
  expect(idle).toEqual(covered ? [] : [given]);
});
