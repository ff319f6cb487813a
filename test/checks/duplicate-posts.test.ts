import { expect, it } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { duplicatePosts } from "../../scripts/lib/checks/duplicate-posts.ts";
import { post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";
import { findings } from "./findings.ts";

const file = (slug: string, month = "2026-11") => `posts/${month}/${slug}/index.md`;

it("names the later of two posts that say the same, and says which the other is", async () => {
  const { folder, marked } = writeOffice({
    [file("salinan")]: post({ title: "▸pos PERTAMA", date: "2026-11-05", hashtags: "[JagaAsetNegara]" }),
    [file("lain")]: post({ title: "Lain", date: "2026-11-06" }),
  });
  const { problems } = await checkOffice(read(folder));
  expect(problems.map(({ code, file, line, column }) => [code, `${file}:${line}:${column}`])).toEqual([
    ["duplicate-post", marked[0]],
  ]);
  expect(problems[0]?.data).toEqual({ first: `content/${postFile}` });
});

it.each([
  ["another title", {}, { title: "Pos kedua" }, "Isi pos pertama.\n"],
  ["another body", {}, {}, "Isi pos kedua.\n"],
  ["a draft made of a post", {}, { draft: "true" }, "Isi pos pertama.\n"],
  ["a post beside its draft", { draft: "true" }, {}, "Isi pos pertama.\n"],
])("says nothing of %s", async (_what, first, second, body) => {
  const { found } = await findings(duplicatePosts, {
    [postFile]: post(first),
    [file("kedua")]: post({ date: "2026-11-05", ...second }, body),
  });
  expect(found).toEqual([]);
});

it("names each copy, also of another month, of a later date, or with blank lines around its text", async () => {
  const { found, marked } = await findings(duplicatePosts, {
    [file("a", "2026-12")]: post({ title: "▸Pos pertama", date: "2026-12-01" }),
    [file("b")]: post({ title: "▸Pos pertama", date: "2026-11-03" }, "\n\nIsi pos pertama.\n\n"),
    [file("a")]: post({ title: "Pos pertama", date: "2026-11-01" }),
    [postFile]: post({ title: "▸Pos pertama" }),
    [file("c")]: post({ title: "▸Pos  pertama!", date: "2026-11-06" }, "Isi  pos\u00a0pertama.  \r\n"),
  });
  expect(found).toEqual(marked.map((place) => `duplicate-post ${place}`));
});
