import { describe, expect, test } from "vitest";
import { wordProblem } from "../../scripts/lib/language/word-problem.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { type Files, named, pixel, post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";

/** Whatever a file holds, an office never does: as it is, written as an escape of YAML, or as an entity of HTML. */
const onPost = (fields: Record<string, string | null>, body?: string): Files => ({
  [postFile]: post(fields, body),
});
const page = (title: string, body: string) =>
  `---\ntitle: ${title}\nsummary: Halaman berdiri dengan ringkasan yang cukup panjang untuk diterima.\n---\n${body}\n`;

const told: readonly (readonly [what: string, files: Files])[] = [
  ["a body", onPost({}, "Satu.\n\nJalan Nomor 1▸\u000bKota Contoh dan▸\u0001 lagi.\n")],
  ["a body's code", onPost({}, "`a▸\u0007b`\n\n    c▸\u202ed\n")],
  ["a body's entity", onPost({}, "Satu.\n\nDua ▸&#x202e; tiga\n")],
  ["a title", onPost({ title: "Lelang▸\u000bruko" })],
  ["a title's escape", onPost({ title: '▸"Lelang \\u0007ruko \\ud83d"' })],
  ["a summary", onPost({ summary: `Satu▸\ue000 pos. ${"Satu pos pendek. ".repeat(3)}` })],
  ["a caption", onPost({ channels: "[x]", captions: "\n  x: |\n    Satu▸\u2028dua" })],
  [
    "an alt text in a body",
    { ...onPost({}, "![Foto▸\ufffc](foto.png)\n"), "posts/2026-11/pos-pertama/foto.png": pixel },
  ],
  ["a page", { "pages/tentang.md": page("Ten▸\u{e0041}tang", "Isi▸\u0008.") }],
  ["a registry's text", { "hashtags.yaml": "InfoLelang:\n  description: Cara▸\u202eikut\n" }],
  ["a registry's key", { "hashtags.yaml": "InfoLelang:\nJagaAsetNegara▸\u0001:\n" }],
  ["the office's name", { "site.yaml": "name: Kantor▸\ufdd0 Kecil\nurl: https://k.go.id\n" }],
  ["a lost letter", onPost({ title: "Jum▸\ufffdat" })],
];

test.each(told)("told in %s", (_what, files) => {
  const { folder, marked } = writeOffice(files);
  const { problems } = read(folder);
  expect(new Set(named(problems))).toEqual(new Set(marked.map((place) => `hidden-character ${place}`)));
  expect(problems.every(({ severity }) => severity === "warning")).toBe(true);
});

test("cleaned without a word, wherever it stands", () => {
  const hidden = (text: string) => text.replaceAll("~", "\u00ad\u200b\ufeff\u2060");
  const { folder } = writeOffice({
    "site.yaml": hidden("na~me: Kan~tor\nu~rl: https://k.go~.id\n"),
    "hashtags.yaml": hidden("Info~Lelang:\n  description: Ca~ra\n"),
    [postFile]: hidden(
      post(
        {
          "ti~tle": '"Le~lang \\u00adruko"',
          title: null,
          pillar: "infor~masi",
          hashtags: "[Info~Lelang]",
          date: "2026-11-03~",
        },
        "Le~lang #Info~Lelang [ini~](/tag~ar/) &shy;`a~b`\n",
      ),
    ),
  });
  const { office, problems } = read(folder);
  expect(problems).toEqual([]);
  expect(office?.site).toMatchObject({ name: "Kantor", url: "https://k.go.id" });
  expect(office?.hashtags).toMatchObject([{ name: "InfoLelang", description: "Cara" }]);
  expect(office?.posts[0]).toMatchObject({ title: "Lelang ruko", pillar: { id: "informasi" } });
  expect(office?.posts[0]?.body()).toEqual([
    '<p>Lelang <a href="/tagar/infolelang/">#InfoLelang</a> <a href="/tagar/">ini</a> <code>ab</code></p>\n',
  ]);
});

describe("line breaks of other programs", () => {
  test.each(["\u000b", "\f", "\u0085", "\u2028", "\u2029"])(
    "%j parts lines in a body, and words in a field",
    (mark) => {
      const { folder } = writeOffice(
        onPost(
          { title: `Nomor 1${mark}Kota` },
          `Jalan 1${mark}# Kota\n\n\`a${mark}b\`\n\n| a |\n|---|\n| b${mark}c |\n`,
        ),
      );
      const { office } = read(folder);
      expect(office?.posts[0]?.title).toBe("Nomor 1 Kota");
      const [html = ""] = office?.posts[0]?.body() ?? [];
      expect(html).toContain("<p>Jalan 1<br>\n# Kota</p>\n<p><code>a b</code></p>");
      expect(html).toContain("<td>b<br>\nc</td>");
    },
  );
});

test("what joins emoji and Arabic letters stays, and nothing is said", () => {
  const title = "Warga 👩‍👩‍👧 ❤️ صلح می\u200cشود";
  const { office, problems } = read(writeOffice(onPost({ title }, `${title}\n`)).folder);
  expect(problems).toEqual([]);
  expect(office?.posts[0]?.title).toBe(title);
  expect(office?.posts[0]?.body().join("")).toContain(`>${title}</p>`);
});

test("is told with its name, its code, the words before it and how often it is there", () => {
  const { problems } = read(writeOffice(onPost({}, "Alamat di Nomor 1\u000bKota\u000b Contoh.\n")).folder);
  expect(problems.map((problem) => wordProblem(problem, wordsFor("id")))).toEqual([
    {
      message:
        'Ada karakter yang tidak terlihat sesudah "Nomor 1": ganti baris dari program lain U+000B (LINE TABULATION). Ada 2 di berkas ini.',
      hint: "Dibaca sebagai ganti baris. Hapus, lalu tekan Enter di situ.",
    },
  ]);
});
