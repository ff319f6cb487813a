import { expect, it } from "vitest";
import { unwrittenPosts } from "../../scripts/lib/checks/unwritten-posts.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import type { Post } from "../../scripts/lib/model/office.ts";
import { makeOffice } from "../mix/make-office.ts";

const words = wordsFor("id");
const office = makeOffice({ posts: [{ month: "2026-11", pillar: "informasi" }] });

async function found(changes: Partial<Post>): Promise<string[]> {
  const posts = office.posts.map((post) => ({ ...post, ...changes }));
  const problems = await unwrittenPosts({ office: { ...office, posts }, months: [], words });
  return problems.map(({ code }) => code);
}

it("finds a scheduled post that still holds the plan's prompt", async () => {
  const prompt = [`<p><em>${words.plan.draft.note}</em></p>`];
  expect(await found({ state: "scheduled", body: prompt })).toEqual(["unwritten-post"]);
});

it("finds a public post that still has the plan's summary", async () => {
  expect(await found({ state: "public", summary: words.plan.draft.summary("Januari 2027") })).toEqual([
    "unwritten-post",
  ]);
});

it("finds a post that still has the plan's title, with an occasion or a date", async () => {
  for (const title of ["Perlu ditulis: kisah (Hari Ibu)", "Perlu ditulis: tutorial (3 Januari 2027)"]) {
    expect(await found({ state: "scheduled", title })).toEqual(["unwritten-post"]);
  }
});

it("leaves drafts and written posts alone", async () => {
  expect(await found({ state: "draft", summary: words.plan.draft.summary("Januari 2027") })).toEqual([]);
  expect(await found({ state: "public" })).toEqual([]);
});
