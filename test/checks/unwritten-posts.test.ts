import { expect, it } from "vitest";
import { unwrittenPosts } from "../../scripts/lib/checks/unwritten-posts.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import {
  type Files,
  named,
  post,
  postFile,
  read,
  soundOffice,
  writeOffice,
} from "../fixtures/temporary-office.ts";

const words = wordsFor("id");
const { draft } = words.plan;

async function found(fields: Record<string, string>, body?: string, more: Files = {}): Promise<string[]> {
  const { folder } = writeOffice({ ...more, [postFile]: post(fields, body) });
  const { office } = read(folder);
  if (!office) throw new Error("the office cannot be read");
  return named(await unwrittenPosts({ office, months: [], words }));
}

const title = [`unwritten-post content/${postFile}:2:8`];

it("finds a scheduled post that still holds the plan's prompt", async () => {
  expect(await found({ date: "2026-11-30" }, `*${draft.note}*\n`)).toEqual(title);
});

it("finds a public post that still has the plan's summary", async () => {
  expect(await found({ summary: draft.summary("Januari 2027") })).toEqual(title);
});

it("finds a post that still has the plan's title, with an occasion or a date", async () => {
  for (const text of ["Perlu ditulis: kisah (Hari Ibu)", "Perlu ditulis: tutorial (3 Januari 2027)"]) {
    expect(await found({ title: JSON.stringify(text) })).toEqual(title);
  }
});

it("finds it in the office's language", async () => {
  const english = { "site.yaml": `${soundOffice["site.yaml"]}language: en\n` };
  const prompt = `*${wordsFor("en").plan.draft.note}*\n`;
  expect(await found({}, prompt, english)).toEqual(title);
  expect(await found({}, prompt)).toEqual([]);
});

it("leaves drafts and written posts alone", async () => {
  expect(await found({ draft: "true", summary: draft.summary("Januari 2027") })).toEqual([]);
  expect(await found({})).toEqual([]);
});
