/**
 * The chapter of the admins' guide that explains messages, held to what the program says. Its list of all codes is made from
 * the page that explains them: UPDATE_GUIDE=1 writes it anew. Its table of the most frequent messages is written by hand, and
 * each of its messages must be one that the check gives, letter for letter; … stands for anything.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { closest } from "fastest-levenshtein";
import { describe, expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { words } from "../../scripts/lib/language/id/index.ts";
import { wordProblem } from "../../scripts/lib/language/word-problem.ts";
import { helpFor, helpPage } from "../../scripts/lib/problems/help-page.ts";
import type { ProblemCode } from "../../scripts/lib/problems/problem.ts";
import { capitalise } from "../../scripts/lib/text/capitalise.ts";
import { once } from "../../scripts/lib/text/once.ts";
import { examples, filesOf, partOf } from "../checks/code-page.ts";
import { type Files, post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";

const guide = join(import.meta.dirname, "..", "..", "PANDUAN.md");
const text = readFileSync(guide, "utf8");
const chapter = text.split(/^## /m).find((one) => one.startsWith("Arti pesan kesalahan\n")) ?? "";
const codes = Object.keys(words.problems).sort() as ProblemCode[];

describe("the list of all codes", () => {
  const [start, end] = ["<!-- semua kode -->\n\n", "\n\n<!-- akhir -->"];

  test("has each code of the catalogue with what to do, as its page says it", () => {
    const [before = "", rest = ""] = text.split(start);
    const [shown = "", ...after] = rest.split(end);
    expect(after, "PANDUAN.md has the marks that the list stands between").toHaveLength(1);
    if (process.env.UPDATE_GUIDE) writeFileSync(guide, before + start + listOfCodes() + end + after[0]);
    else
      expect(shown, "run UPDATE_GUIDE=1 npx vitest run test/language/guide-messages.test.ts").toBe(
        listOfCodes(),
      );
  });

  test("stands in the chapter, which leads to the page that says more", () => {
    expect(chapter).toContain(start);
    expect(chapter).toContain(`](${helpPage})`);
  });

  function listOfCodes(): string {
    const rows = codes.map((code) => {
      const [found, remedy] = [partOf(code, "Ditemukan"), partOf(code, "Cara memperbaiki")];
      if (!found || !remedy) return expect.fail(`${helpPage} has no whole section for ${code}`);
      return `| [\`${code}\`](${helpFor(code)}) | ${cell(beginning(found))} | ${cell(remedy)} |`;
    });
    return ["| kode | yang ditemukan | yang dilakukan |", "|---|---|---|", ...rows].join("\n");
  }

  /** As far as the first full stop, colon or semicolon that is not within code. */
  function beginning(said: string): string {
    return /^(?:`[^`]*`|[^`.:;]|[.:;](?! |$))*/.exec(said)?.[0] ?? said;
  }

  function cell(said: string): string {
    return capitalise(said).replaceAll("|", "\\|");
  }
});

describe("the table of frequent messages", () => {
  /** Messages that no example of the codes' page gives. */
  const slips: readonly Files[] = [
    onPost({ title: null, "title:Judul\nkind": "tutorial" }),
    onPost({ title: '"Judul' }),
    onPost({ hashtags: "[InfoLelang" }),
    onPost({ title: "Judul\nkedua" }),
    onPost({ hashtags: "InfoLelang" }),
    onPost({ date: "2026-10-03" }),
    { [postFile]: post({}, "Ikuti #TagarBaru.\n") },
    { [postFile]: post({}, "Lihat [syaratnya](#syarat).\n") },
    onPost({ title: '"Judul" kedua' }),
    onPost({ hashtags: "[InfoLelan]" }),
    onPost({ title: null, Title: "Judul" }),
    onPost({ campaign: "" }),
    onPost({ summary: "Pendek." }),
    onPost({ date: "3 November 2026" }),
    onPost({ date: "2026-11-03 8:00" }),
    onPost({ image: "foto.jpg", imageAlt: "Sebuah foto" }),
    { ...onPost({ image: "foto.jpg" }), "posts/2026-11/pos-pertama/foto.jpg": "foto" },
    { "site.yaml": Buffer.from("\ufeffname: Kantor", "utf16le") },
  ];
  const messages = once(async () => {
    const wrong = examples.filter(({ kind }) => kind === "keliru").map(filesOf);
    const found = await Promise.all([...wrong, ...slips].map(messagesOn));
    return [...new Set(found.flat())];
  });

  const rows = Array.from(chapter.matchAll(/^\| `([^[`].*?)` \| (.+) \|$/gm), ([, message = ""]) => message);

  test("has rows", () => expect(rows.length).toBeGreaterThan(20));

  test.each(rows)(
    "%s is said by the check",
    async (row) => {
      const given = await messages();
      const pattern = row.split("…").map(withoutNames).map(RegExp.escape).join(".*");
      const said = given.some((message) => new RegExp(`^${pattern}$`).test(withoutNames(message)));
      if (!said) expect.fail(`PANDUAN.md: no message is "${row}"; the nearest is "${closest(row, given)}"`);
      // The first waits for the messages on all examples.
    },
    120_000,
  );

  function onPost(fields: Record<string, string | null>): Files {
    return { [postFile]: post(fields) };
  }

  async function messagesOn(files: Files): Promise<string[]> {
    const { problems } = await checkOffice(read(writeOffice(files).folder));
    return problems.map((problem) => wordProblem(problem, words).message);
  }

  /** What an author typed is another thing in the guide than in the test. */
  function withoutNames(message: string): string {
    return message.replace(/"[^"]*"/g, '""');
  }
});
