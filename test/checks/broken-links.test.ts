import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { brokenLinks, siteParts } from "../../scripts/lib/checks/broken-links.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import type { Problem } from "../../scripts/lib/problems/problem.ts";
import { type Files, named, post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";

async function found(files: Files): Promise<{ problems: readonly Problem[]; marked: string[] }> {
  const { folder, marked } = writeOffice(files);
  const { office, problems } = read(folder);
  expect(problems).toEqual([]);
  if (!office) throw new Error("the office cannot be read");
  return { problems: await brokenLinks({ office, months: [], words: wordsFor("id") }), marked };
}

const page = (body: string): string =>
  `---\ntitle: Kontak\nsummary: Halaman berdiri dengan ringkasan yang cukup panjang untuk diterima.\n---\n${body}`;

const neighbours: Files = {
  "posts/2026-11/kedua/index.md": post({ date: "2026-11-04" }),
  "posts/2026-11/konsep/index.md": post({ draft: "true", hashtags: "[JagaAsetNegara]" }),
  "posts/2026-12/awal/index.md": post({ date: "2026-12-01", hashtags: "[JagaAsetNegara]" }),
  "posts/2026-12/akhir/index.md": post({ date: "2026-12-20" }),
  "pages/kontak.md": page("Isi.\n"),
};

const onPost = (body: string, fields = {}): Files => ({ ...neighbours, [postFile]: post(fields, body) });

describe("the check on links within the site", () => {
  it.each([
    ["a page that there is not", "[a](▸/2026/11/tidak-ada/)", ["missing"]],
    ["a full address of the office's own", "[a](▸https://kantor-kecil.go.id/tidak-ada/)", ["missing"]],
    ["a hashtag that there is not", "Satu.\n\nDua [a](▸/tagar/lain/).", ["missing"]],
    ["a hashtag that no public post has", "[a](▸/tagar/jagaasetnegara/)", ["unused-hashtag"]],
    ["one that the text itself links", "Ayo ▸#JagaAsetNegara", ["unused-hashtag"]],
    ["a draft", "[a](▸/2026/11/konsep/)", ["draft"]],
    ["a scheduled post", "[a](▸/2026/12/awal/)", ["scheduled"]],
    ["the list of a month to come", "[a](▸/2026/12/)", ["missing"]],
    ["two of one address", "[a](▸/x/)\n\n- [b](▸/x/)", ["missing", "missing"]],
    ["a file of the site that there is not", "[a](▸/unduhan/a.pdf)", ["missing"]],
  ])("finds %s", async (_what, body, why) => {
    const { problems, marked } = await found(onPost(`${body}\n`));
    expect(named(problems)).toEqual(marked.map((place) => `broken-link ${place}`).sort());
    expect(problems.map(({ data }) => (data as { why: string }).why)).toEqual(why);
    expect(problems.every(({ severity }) => severity === "warning")).toBe(true);
  });

  it.each([
    [
      "pages that there are",
      "[a](/) [b](/2026/11/kedua/) [c](/2026/11/) [d](/2026/) [e](/kontak/) [f](/keseimbangan/)",
    ],
    ["lists and feeds", "[a](/tagar/) [b](/tagar/infolelang/) [c](/pilar/emosi/) [d](/feed.xml)"],
    ["addresses without their last /, with ? or #", "[a](/kontak) [b](/kontak/?a=b#isi) [c](/kontak#isi)"],
    ["the site's full address", "[a](https://kantor-kecil.go.id/kontak/) [b](https://kantor-kecil.go.id)"],
    ["files that another program serves", "[a](https://kantor-kecil.go.id/unduhan/a.pdf)"],
    ["its own hashtags", "Ikuti #InfoLelang"],
  ])("leaves alone %s", async (_what, body) => {
    expect((await found(onPost(`${body}\n`))).problems).toEqual([]);
  });

  const parts = "## Syarat\n\nIsi.\n\n### Biaya & waktu\n\nIsi.\n";

  it.each([
    ["a part of its own", "[a](▸#tidak-ada)", undefined],
    ["a part that others would call so", "[a](▸#syarat)", "#bagian-syarat"],
    ["a part by its words", "[a](▸#Biaya-&-waktu)", "#bagian-biaya-waktu"],
    ["a mistyped part", "[a](▸#bagian-sarat)", "#bagian-syarat"],
    [
      "a part of its own by its address",
      "[a](▸/2026/11/pos-pertama/#syarat)",
      "/2026/11/pos-pertama/#bagian-syarat",
    ],
    ["a part of another post", "[a](▸/2026/11/kedua/#syarat)", undefined],
    ["a part behind a query", "[a](▸?a=b#syarat)", "?a=b#bagian-syarat"],
    ["a part of a page", "[a](▸/kontak#syarat)", undefined],
    ["a part by the site's full address", "[a](▸https://kantor-kecil.go.id/kontak/#syarat)", undefined],
  ])("finds a link to %s that there is not", async (_what, body, nearest) => {
    const { problems, marked } = await found(onPost(`${body}\n\n${parts}`));
    expect(named(problems)).toEqual(marked.map((place) => `broken-link ${place}`));
    expect(problems.map(({ data }) => data)).toMatchObject([{ why: "part", nearest }]);
  });

  it.each([
    ["its own", "[a](#bagian-syarat) [b](#bagian-biaya-waktu) [c](/2026/11/pos-pertama/#bagian-syarat)"],
    [
      "another post's",
      "[a](/2026/11/lain/#bagian-الصلح) [b](/2026/11/lain/#bagian-%D8%A7%D9%84%D8%B5%D9%84%D8%AD)",
    ],
    ["the page's, and its start", "[a](#isi) [b](#top) [c](#) [d](/kontak/#) [e](/kontak/#isi)"],
    ["words in the text", "[a](/kontak/#:~:text=jam) [b](#bagian-syarat:~:text=jam)"],
    ["a list's, which are the site's own", "[a](/2026/11/#daftar) [b](/keseimbangan/#cara)"],
    ["of another site", "[a](https://lelang.go.id/#x)"],
    ["a query alone", "[a](?q=1)"],
  ])("leaves alone a link to a part: %s", async (_what, body) => {
    const files = {
      ...onPost(`${body}\n\n${parts}`),
      "posts/2026-11/lain/index.md": post({}, "## الصلح\n\nIsi.\n"),
    };
    expect((await found(files)).problems).toEqual([]);
  });

  it("knows the parts of the pages that the site makes", async () => {
    const templates = join(import.meta.dirname, "..", "..", "templates");
    const files = ["components", "layouts", "pages"].flatMap((folder) =>
      readdirSync(join(templates, folder), { recursive: true }).map((file) =>
        join(templates, folder, String(file)),
      ),
    );
    const ids = files
      // The editor's page is no part of the site that people read.
      .filter((file) => file.endsWith(".tsx") && basename(file) !== "admin.tsx")
      .flatMap((file) => Array.from(readFileSync(file, "utf8").matchAll(/ id="([a-z-]+)"/g), ([, id]) => id));
    // Those of an auction's facts, of documents and of a list of parts are on posts and standing pages alone.
    const own = ["lelang", "berkas", "isi-tulisan"];
    expect([...siteParts, ...own].sort()).toEqual([...new Set([...ids, "top", ...own])].sort());

    const body =
      "[a](/#daftar) [b](/tagar/infolelang/#isi) [c](/keseimbangan/#cara) [d](▸/#syarat) [e](▸/2026/11/#zz)\n";
    const { problems, marked } = await found(onPost(body));
    expect(named(problems)).toEqual(marked.map((place) => `broken-link ${place}`));
  });

  it("tells what parts there are where none is near", async () => {
    const { problems } = await found(onPost(`[a](#hal-yang-sama-sekali-lain)\n\n${parts}`));
    expect(problems[0]?.data).toMatchObject({ parts: ["#bagian-syarat", "#bagian-biaya-waktu"] });
  });

  it("lets a scheduled post lead to what is public by its date, and to nothing later", async () => {
    const { problems, marked } = await found({
      ...neighbours,
      "posts/2026-12/akhir/index.md": post(
        { date: "2026-12-20" },
        "[a](/2026/12/awal/) [b](/2026/12/) [c](/2026/12/akhir/) #JagaAsetNegara\n",
      ),
      "posts/2026-11/kedua/index.md": post({ date: "2026-11-30" }, "[a](▸/2026/12/awal/) ▸#JagaAsetNegara\n"),
    });
    expect(named(problems)).toEqual(marked.map((place) => `broken-link ${place}`).sort());
  });

  it("looks at standing pages too", async () => {
    const { problems, marked } = await found({ "pages/kontak.md": page("[a](▸/konta/)\n") });
    expect(named(problems)).toEqual(marked.map((place) => `broken-link ${place}`));
    expect(problems[0]?.data).toMatchObject({ nearest: "/kontak/" });
  });

  it.each([
    ["/2026/11/kedu/", "/2026/11/kedua/"],
    ["/2026/10/kedua/", "/2026/11/kedua/"],
    ["/tagar/InfoLelang/", "/tagar/infolelang/"],
    ["/sesuatu-yang-lain/", undefined],
  ])("says of %s what is nearest", async (address, nearest) => {
    const { problems } = await found(onPost(`[a](${address})\n`));
    expect(problems.map(({ data }) => (data as { nearest?: string }).nearest)).toEqual([nearest]);
  });
});
