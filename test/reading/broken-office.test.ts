import { describe, expect, test } from "vitest";
import {
  type Files,
  mark,
  named,
  pixel,
  post,
  postFile,
  read,
  soundOffice,
  writeOffice,
} from "../fixtures/temporary-office.ts";

/**
 * What is wrong, the files that are so, and what must be found: a code stands at the next ▸ of the files, or at the place
 * that it names.
 */
type Case = readonly [what: string, files: Files, found: readonly string[]];

const start = `content/${postFile}:1:1`;
const beside = "posts/2026-11/pos-pertama";
const onPost = (fields: Record<string, string | null>, body?: string): Files => ({
  [postFile]: post(fields, body),
});
const onLot = (url: string): Files =>
  onPost({ auction: `{ lot: Tanah, limit: 100000, deposit: 20000, deadline: 2026-11-24, url: ${url} }` });
const onSite = (more: string): Files => ({ "site.yaml": `${soundOffice["site.yaml"]}${more}\n` });

const frontMatter: readonly Case[] = [
  ["an address of a lot that is not finished", onLot('▸"https://"'), ["invalid-value"]],
  ["an address of a lot with two dots", onLot('▸"https://lelang..go.id"'), ["invalid-value"]],
  ["an unknown key", onPost({ "▸titel": "Salah ketik" }), ["unknown-key"]],
  ["a field by its Indonesian name, said once", onPost({ title: null, "▸judul": "Pos" }), ["unknown-key"]],
  ["a field in capitals, said once", onPost({ date: null, "▸Date": "2026-11-03" }), ["unknown-key"]],
  ["an optional field without a value", onPost({ "▸campaign": "" }), ["missing-field"]],
  ["an item without a value", onPost({ hashtags: "\n  - InfoLelang\n  - ▸~" }), ["missing-field"]],
  ["a missing field", { [postFile]: post({ title: null }).replace("---\n", "---\n▸") }, ["missing-field"]],
  ["a field without a value", onPost({ title: null, "▸title": "" }), ["missing-field"]],
  ["a number as title", onPost({ title: "▸2026" }), ["wrong-type"]],
  ["a list as title", onPost({ title: "▸[a, b]" }), ["wrong-type"]],
  ["text as list of hashtags", onPost({ hashtags: "▸InfoLelang" }), ["wrong-type"]],
  ["yes as draft", onPost({ draft: "▸ya" }), ["wrong-type"]],
  ["a title of 111 characters", onPost({ title: `▸${"a".repeat(111)}` }), ["wrong-length"]],
  ["an empty title", onPost({ title: '▸"  "' }), ["wrong-length"]],
  ["a summary that is too short", onPost({ summary: "▸Pendek." }), ["wrong-length"]],
  ["no hashtag at all", onPost({ hashtags: "▸[]" }), ["wrong-length"]],
  [
    "marks that turn the text's direction",
    onPost({ title: '▸"Lelang \\u202e gnales"' }),
    ["hidden-character"],
  ],
  ["an unknown pillar", onPost({ pillar: "▸informsi" }), ["unknown-pillar"]],
  ["a pillar in capitals", onPost({ pillar: "▸Informasi" }), ["unknown-pillar"]],
  ["an unknown kind", onPost({ kind: "▸tutorail" }), ["unknown-kind"]],
  ["a kind of another pillar", onPost({ pillar: "emosi", kind: "▸tutorial" }), ["unknown-kind"]],
  ["an unknown hashtag", onPost({ hashtags: "[InfoLelang, ▸JagaAset]" }), ["unknown-hashtag"]],
  ["an unknown campaign", onPost({ campaign: "▸uang-kami" }), ["unknown-campaign"]],
  ["an unknown channel", onPost({ channels: "[x, ▸instagrm]" }), ["unknown-channel"]],
  ["a channel named twice", onPost({ channels: "[x, ▸x]" }), ["repeated-item"]],
  ["a hashtag that differs in capitals", onPost({ hashtags: "[▸infoLelang]" }), ["hashtag-spelling"]],
  ["a hashtag with a hyphen", onPost({ hashtags: "[InfoLelang, ▸Jaga-Aset]" }), ["hashtag-characters"]],
  ["a hashtag with its #", onPost({ hashtags: '[InfoLelang, ▸"#JagaAsetNegara"]' }), ["hashtag-characters"]],
  ["a hashtag that begins with a digit", onPost({ hashtags: "[▸17Agustus]" }), ["hashtag-characters"]],
  ["a hashtag named twice", onPost({ hashtags: "[InfoLelang, ▸InfoLelang]" }), ["repeated-item"]],
  [
    "a mistake in the third item of a block list",
    onPost({ hashtags: "\n  - InfoLelang\n  - JagaAsetNegara\n  - ▸InfoLelag" }),
    ["unknown-hashtag"],
  ],
  [
    "a mistake in the third item of a flow list over lines",
    onPost({ hashtags: "[\n  InfoLelang,\n  JagaAsetNegara, ▸InfoLelag,\n]" }),
    ["unknown-hashtag"],
  ],
  [
    "an item of a wrong type beside an unknown one",
    onPost({ hashtags: "[InfoLelang, ▸2026, ▸InfoLelag]" }),
    ["wrong-type", "unknown-hashtag"],
  ],
  [
    "too many items, one of them unknown",
    onPost({ hashtags: "▸[InfoLelang, JagaAsetNegara, ▸A1, ▸A2, ▸A3, ▸A4]" }),
    ["wrong-length", "unknown-hashtag", "unknown-hashtag", "unknown-hashtag", "unknown-hashtag"],
  ],
  ["a day that February has not", onPost({ date: "▸2026-02-30" }), ["invalid-date"]],
  ["a day that November has not", onPost({ date: "▸2026-11-31" }), ["invalid-date"]],
  ["an hour that the day has not", onPost({ date: '▸"2026-11-03 24:30"' }), ["invalid-date"]],
  ["words as date", onPost({ date: "▸kemarin" }), ["invalid-date"]],
  ["a date in another order", onPost({ date: "▸03-11-2026" }), ["invalid-date"]],
  ["a date of another month than the folder", onPost({ date: "▸2026-10-31" }), ["month-mismatch"]],
];

const yaml: readonly Case[] = [
  ["a key written twice", onPost({ pillar: "informasi\n▸pillar: emosi" }), ["invalid-yaml"]],
  ["a tab as indent", onPost({ hashtags: "\n▸\t- InfoLelang" }), ["invalid-yaml"]],
  ["a colon in a bare title", onPost({ title: "▸Lelang: cara ikut" }), ["invalid-yaml"]],
  [
    "words for a picture that is not named",
    { [postFile]: post({ kind: "tutorial\n▸imageAlt: Loket" }) },
    ["missing-field"],
  ],
  ["a bracket that is not closed", onPost({ hashtags: "▸[InfoLelang" }), ["invalid-yaml"]],
  [
    "no space behind a colon",
    onPost({ title: null, "title:▸Pos pertama\nkind": "tutorial" }),
    ["invalid-yaml"],
  ],
  ["a title that begins with @", onPost({ title: "▸@kpknl menjawab" }), ["invalid-yaml"]],
  ["a tag that runs code elsewhere", onPost({ title: '▸!!js/function "function(){}"' }), ["invalid-yaml"]],
  ["a word that begins with *", onPost({ summary: "▸*penting" }), ["invalid-yaml"]],
  ["a list instead of fields", { [postFile]: "---\n▸- a\n- b\n---\nIsi.\n" }, ["wrong-type"]],
  ["front matter without fields", { [postFile]: "---\n▸---\nIsi.\n" }, ["missing-field"]],
  ["no front matter", { [postFile]: "▸Hanya isi.\n" }, ["no-front-matter"]],
  ["an empty file", { [postFile]: "▸" }, ["no-front-matter"]],
  [
    "front matter that is not closed",
    { [postFile]: "▸---\ntitle: Pos\n\nIsi.\n" },
    ["unclosed-front-matter"],
  ],
];

const hashes: readonly Case[] = [
  ["a hashtag in a bare title", onPost({ title: "Ayo ▸#InfoLelang" }), ["comment-hashtag"]],
  [
    "a hashtag in a title with a colon behind it",
    onPost({ title: "Ayo ▸#Info: lelang" }),
    ["comment-hashtag"],
  ],
  [
    "hashtags with # in brackets",
    onPost({ hashtags: "[▸#InfoLelang, #JagaAsetNegara]" }),
    ["comment-hashtag"],
  ],
  ["the second hashtag with #", onPost({ hashtags: "[InfoLelang, ▸#JagaAsetNegara]" }), ["comment-hashtag"]],
  [
    "hashtags with # in a block list, one of them unknown",
    onPost({ hashtags: "\n  - ▸#InfoLelang\n  - ▸#Salah" }),
    ["comment-hashtag", "comment-hashtag"],
  ],
  ["a hashtag instead of a list", onPost({ hashtags: "▸#InfoLelang" }), ["comment-hashtag"]],
  ["hashtags on lines of their own", onPost({ hashtags: "[\n  ▸#InfoLelang\n]" }), ["comment-hashtag"]],
  ["a hashtag behind quotes", onPost({ title: '"Ayo" ▸#InfoLelang' }), ["comment-hashtag"]],
  ["a colour without quotes", onSite("brand:\n  colour: ▸#0f3d5e"), ["comment-hashtag"]],
  ["a colour without quotes, in brackets", onSite("brand: { colour: ▸#0f3d5e }"), ["comment-hashtag"]],
  [
    "a hashtag registered with #, and used",
    {
      "hashtags.yaml": "InfoLelang:\n▸#SewaAset:\n  description: Cara menyewa aset.\n",
      ...onPost({ hashtags: "[SewaAset]" }),
    },
    ["comment-hashtag"],
  ],
  [
    "what else is wrong in the same file, and before it on the line",
    onPost({ hashtags: "[▸InfoLelag, ▸#InfoLelang]", pillar: "▸informsi" }),
    ["unknown-pillar", "unknown-hashtag", "comment-hashtag"],
  ],
  [
    "no notes, fields switched off, quotes, or words with # within",
    onPost({
      title: '"Ayo #InfoLelang" # ganti judul',
      kind: "tutorial # jenis #1",
      summary: ">-\n  Satu ringkasan yang cukup panjang\n  #InfoLelang untuk diterima program",
      "#image": "foto.jpg",
      "#todo tulis": "alt",
    }),
    [],
  ],
];

const bodies: readonly Case[] = [
  ["an empty body", onPost({}, "▸"), ["empty-body"]],
  ["a body of blank lines", onPost({}, "▸\n\n  \n"), ["empty-body"]],
  [
    "addresses that lead nowhere, as they were typed",
    onPost(
      {},
      [
        "Satu [a](▸https://) dan [b](▸https://kantor.go.id:8O80/x).",
        "",
        "Dua [c](▸http://[::1) dan [d](▸//), [e](<▸https://kantor go.id>), [f](▸https://<alamat>).",
        "",
        "Tiga [g](▸mailto:), lalu [h](▸tel:).",
        "",
        "[i]",
        "",
        "[i]: ▸https://a|b",
        "",
      ].join("\n"),
    ),
    Array.from({ length: 9 }, () => "malformed-link"),
  ],
  ["a link that runs a script", onPost({}, "Satu.\n\nLihat [ini](▸javascript:alert(1)).\n"), ["unsafe-link"]],
  ["a picture that is not there", onPost({}, "Satu.\n\n![Foto](▸foto.png)\n"), ["missing-image"]],
  ["a picture outside the post", onPost({}, "![Foto](▸../lain/foto.png)\n"), ["image-outside-post"]],
  [
    "a picture outside the post, disguised",
    onPost({}, "![Foto](▸%2e%2e%2ffoto.png)\n"),
    ["image-outside-post"],
  ],
  [
    "a picture of another site",
    onPost({}, "Satu.\n\n![Foto](▸https://example.org/foto.png)\n"),
    ["remote-image"],
  ],
  [
    "a picture without text",
    { ...onPost({}, "![](▸foto.png)\n"), [`${beside}/foto.png`]: pixel },
    ["missing-alt"],
  ],
  [
    "the second of two equal pictures without text",
    { ...onPost({}, "![Foto](foto.png)\n\n![](▸foto.png)\n"), [`${beside}/foto.png`]: pixel },
    ["missing-alt"],
  ],
  [
    "two equal links that run a script",
    onPost({}, "[a](▸javascript:alert(1))\n\n[b](▸javascript:alert(1))\n"),
    ["unsafe-link", "unsafe-link"],
  ],
  [
    "a picture with a space in its name",
    onPost({}, "Satu: ![Foto](<▸foto kantor.png>)\n"),
    ["missing-image"],
  ],
  [
    "a picture with a bare space in its name",
    onPost({}, "Satu.\n\nDua: ![Foto *ini*](▸Foto Saya (1).jpg)\n"),
    ["space-in-address"],
  ],
  [
    "a document with a bare space in its name",
    onPost({}, "- [PDF](▸Daftar barang.pdf)\n"),
    ["space-in-address"],
  ],
  [
    "no name with a space in code, or beside a link",
    onPost({}, "`![a](b c.jpg)`\n\n    ![a](b c.jpg)\n\n[Satu](https://a.go.id) (lihat b c.jpg)\n"),
    [],
  ],
  [
    "links that are not complete",
    onPost(
      {},
      "[Satu](▸kontak), [dua](▸pengumuman.pdf).\n\n- [tiga](▸www.a.id)\n- [empat](▸halo@a.go.id)\n- [lima](▸../lain/)\n",
    ),
    ["relative-link", "missing-attachment", "relative-link", "relative-link", "relative-link"],
  ],
  [
    "no links that are complete",
    onPost(
      {},
      "[a](/ppid) [b](#bagian) [c](mailto:a@b.go.id) [d](tel:110) [e](https://a.id/b) <https://a.id>\n",
    ),
    [],
  ],
  [
    "a hashtag in the text that is not registered",
    onPost({}, "Ikuti #InfoLelang dan ▸#InfoLelangBaru.\n\n| a |\n|---|\n| ▸#TagarBaru |\n"),
    ["unregistered-hashtag", "unregistered-hashtag"],
  ],
  [
    "no hashtags in code, in links, in small letters, or colours",
    onPost({}, "`#TagarBaru` [#TagarBaru](https://a.id) #tagar #FFAA00 C#Baru &#Baru\n\n    #TagarBaru\n"),
    [],
  ],
  [
    "a picture on the author's own computer",
    onPost({}, "![Foto](▸C:\\Users\\admin\\foto.jpg)\n"),
    ["image-outside-post"],
  ],
  [
    "a picture there, with a space in its path",
    onPost({}, "![Foto](▸C:\\Users\\Budi S\\foto.jpg)\n"),
    ["image-outside-post"],
  ],
];

const images: readonly Case[] = [
  ["an image that is not there", onPost({ image: "▸foto.jpg", imageAlt: "Foto" }), ["missing-image"]],
  ["an image in capitals", imagePost("▸FOTO.png", "Foto"), ["missing-image"]],
  ["an image without text", imagePost("▸foto.png", null), ["missing-alt"]],
  ["an image of another folder", imagePost("▸../foto.png", "Foto"), ["image-outside-post"]],
  ["an image of another drive", imagePost("▸C:\\foto.png", "Foto"), ["image-outside-post"]],
  ["an image without a name", imagePost('▸""', "Foto"), ["image-outside-post"]],
  ["a file that is no picture", imagePost("▸index.md", "Foto"), ["image-type"]],
];

const places: readonly Case[] = [
  [
    "a folder that is no month",
    { "posts/2026-13/pos/index.md": `▸${post({ date: "2026-12-01" })}` },
    ["invalid-month-folder"],
  ],
  ["a slug with a space", { "posts/2026-11/pos kedua/index.md": `▸${post()}` }, ["invalid-slug"]],
  ["a slug in capitals", { "posts/2026-11/PosKedua/index.md": `▸${post()}` }, ["invalid-slug"]],
  ["a post that is no folder", { "posts/2026-11/pos.md": `▸${post()}` }, ["misplaced-file"]],
  ["an office's file with another ending", { "days.yml": "▸- {}\n" }, ["unread-file"]],
  ["an office's file as Windows shows none", { "months.yaml.txt": "▸{}\n" }, ["unread-file"]],
  ["an office's file in capitals", { "Days.yaml": "▸[]\n" }, ["unread-file"]],
  ["a file that no office has", { "agenda.yaml": "▸[]\n" }, ["unread-file"]],
  ["a Markdown file beside a post", { [`${beside}/catatan.md`]: `▸${post()}` }, ["misplaced-file"]],
  ["a post that is too deep", { [`${beside}/lagi/index.md`]: `▸${post()}` }, ["misplaced-file"]],
  [
    "a Markdown file outside posts and pages",
    { "post/2026-11/pos/index.md": `▸${post()}` },
    ["misplaced-file"],
  ],
  ["a post with a hidden second ending", lonely("index.md.txt"), ["no-post-file"]],
  ["a post in capitals", lonely("INDEX.md"), ["no-post-file"]],
  ["a post with the long ending", lonely("index.markdown"), ["no-post-file"]],
  ["a post by another name", lonely("pos.md"), ["no-post-file"]],
  ["a post written in Word", lonely("pos.docx"), ["no-post-file"]],
  ["a folder of pictures alone", { "posts/2026-11/foto/foto.png": "▸" }, ["no-post-file"]],
  ["a folder of the system's own files alone", { "posts/2026-11/foto/desktop.ini": "" }, []],
  [
    "a second Markdown file beside a post by another name",
    { ...lonely("index.md.txt"), "posts/2026-11/sendiri/lain.md": "▸Catatan.\n" },
    ["no-post-file", "misplaced-file"],
  ],
  ["a page that is too deep", { "pages/profil/visi.md": "▸---\n---\n" }, ["misplaced-file"]],
  ["a page at the site's own address", { "pages/tagar.md": `▸${page()}` }, ["reserved-address"]],
  ["a page at a year's address", { "pages/2026.md": `▸${page()}` }, ["reserved-address"]],
  ["a page with a capital", { "pages/Tentang.md": `▸${page()}` }, ["invalid-slug"]],
  ["a page with a post's key", { "pages/tentang.md": page("▸pillar: informasi\n") }, ["unknown-key"]],
];

const registries: readonly Case[] = [
  ["an unknown key of the site", onSite("▸nama: Kantor"), ["unknown-key"]],
  [
    "an unknown key deep in the site",
    onSite("contacts:\n  email: a@b.go.id\n  ▸telepon: 1"),
    ["unknown-key"],
  ],
  ["an e-mail address that is none", onSite("contacts:\n  email: ▸kantor"), ["invalid-value"]],
  ...[
    "https://k.go.id/?a",
    "https://k.go.id/#a",
    "https://a@k.go.id/",
    "https://k.go.id//lain.id",
    "https://k.go.id/a b",
  ].map(
    (url): Case => [
      `the site at ${url}`,
      { "site.yaml": `name: K\nurl: ▸${JSON.stringify(url)}\n` },
      ["invalid-value"],
    ],
  ),
  ["an address without https", { "site.yaml": "name: K\nurl: ▸http://k.go.id\n" }, ["invalid-value"]],
  ["an unknown time zone", onSite("timezone: ▸Asia/Jakata"), ["invalid-value"]],
  ["an unknown language", onSite("language: ▸jv"), ["invalid-value"]],
  ["a channel's profile on http", onSite("channels: { x: ▸http://x.com/kantor }"), ["invalid-value"]],
  [
    "a hashtag that is registered with plain text",
    { "hashtags.yaml": "InfoLelang: ▸Cara ikut\n" },
    ["wrong-type"],
  ],
  ["a channel by its short name", onSite("channels: { ▸ig: https://instagram.com/k }"), ["unknown-key"]],
  ["a colour by name", onSite("brand: { colour: ▸merah }"), ["invalid-value"]],
  ["a logo that is not there", onSite("brand: { logo: ▸logo.svg }"), ["missing-image"]],
  ["a logo that leads elsewhere", onSite("brand: { logo: ▸../logo.svg }"), ["invalid-value"]],
  [
    "targets that sum to 99",
    onSite("mix:\n  targets: ▸{ informasi: 70, emosi: 20, promosi: 9 }"),
    ["targets-sum"],
  ],
  [
    "a target for an unknown pillar",
    onSite("mix:\n  targets: { informasi: 70, emosi: 20, promosi: 10, ▸edukasi: 0 }"),
    ["unknown-pillar"],
  ],
  ["a pillar without a target", onSite("mix:\n  targets: ▸{ informasi: 80, emosi: 20 }"), ["missing-field"]],
  [
    "a target that is text, deep in a map",
    onSite("mix:\n  targets:\n    informasi: 70\n    emosi: ▸dua puluh\n    promosi: 10"),
    ["wrong-type"],
  ],
  ["a tolerance below zero", onSite("mix: { tolerance: ▸-1 }"), ["invalid-value"]],
  ["half a post as minimum", onSite("mix: { minimum: ▸2.5 }"), ["invalid-value"]],
  [
    "a pillar's id in capitals",
    {
      "pillars.yaml": `${soundOffice["pillars.yaml"]}▸Edukasi: { label: E, colour: "#123456" }\n`,
      ...onSite(targets(0)),
    },
    ["invalid-value"],
  ],
  [
    "a registered hashtag with a space",
    { "hashtags.yaml": "InfoLelang:\n▸Jaga Aset:\n" },
    ["hashtag-characters"],
  ],
  [
    "two hashtags that differ in capitals",
    { "hashtags.yaml": "InfoLelang:\n▸infolelang:\n" },
    ["duplicate-hashtag"],
  ],
  [
    "a campaign's hashtag, deep in a list",
    { "campaigns.yaml": "uang-kita:\n  name: Uang Kita\n  hashtags:\n    - InfoLelang\n    - ▸UangKita\n" },
    ["unknown-hashtag"],
  ],
  [
    "a campaign's impossible date",
    { "campaigns.yaml": "uang-kita: { name: Uang Kita, start: ▸2026-06-31 }\n" },
    ["invalid-date"],
  ],
  [
    "a campaign without a name",
    { "campaigns.yaml": "▸uang-kita: { slogan: Dari kita }\n" },
    ["missing-field"],
  ],
];

const whole: readonly Case[] = [
  [
    "no site.yaml, and the posts are read all the same",
    { "site.yaml": null, ...onPost({ pillar: "▸informsi" }) },
    ["missing-file content/site.yaml:1:1", "unknown-pillar"],
  ],
  [
    "a broken pillars.yaml, said once and not for each post",
    { "pillars.yaml": "informasi: [\n", ...onPost({ hashtags: "[▸InfoLelag]" }) },
    ["unknown-hashtag", "invalid-yaml content/pillars.yaml:1:12"],
  ],
  [
    "names that no registry takes, beside an entry that is wrong",
    {
      "hashtags.yaml": "InfoLelang: { ▸deskripsi: x }\nJagaAsetNegara:\n▸prn:\n▸a b:\n",
      "campaigns.yaml": "▸Uang:\n  name: Uang\n  ▸slogn: x\n",
    },
    ["unknown-key", "hashtag-characters", "hashtag-characters", "invalid-value", "unknown-key"],
  ],
  [
    "a broken hashtags.yaml, said once and not for each post",
    { "hashtags.yaml": "▸- InfoLelang\n", ...onPost({ pillar: "▸informsi" }) },
    ["wrong-type", "unknown-pillar"],
  ],
];

function imagePost(image: string, alt: string | null): Files {
  return { ...onPost({ image, imageAlt: alt }), [`${beside}/foto.png`]: pixel };
}

/** A folder of a post in which the post's own file has another name. */
function lonely(name: string): Files {
  return { [`posts/2026-11/sendiri/${name}`]: `▸${post()}`, "posts/2026-11/sendiri/.gitkeep": "" };
}

function page(more = ""): string {
  return `---\ntitle: Halaman\nsummary: Halaman berdiri dengan ringkasan yang cukup panjang untuk diterima.\n${more}---\nIsi.\n`;
}

function targets(edukasi: number): string {
  return `mix:\n  targets: { informasi: 70, emosi: 20, promosi: 10, Edukasi: ${edukasi} }`;
}

describe.each([
  ["front matter", frontMatter],
  ["YAML", yaml],
  ["a # outside quotes", hashes],
  ["a body", bodies],
  ["images", images],
  ["places of files", places],
  ["the office's own files", registries],
  ["whole files", whole],
])("in %s", (_area, cases) => {
  test.each(cases)("%s", (_what, files, found) => {
    const { folder, marked } = writeOffice(files);
    const next = marked[Symbol.iterator]();
    const expected = found.map((code) => (code.includes(" ") ? code : `${code} ${next.next().value}`));
    expect(named(read(folder).problems)).toEqual(expected.sort());
  });
});

test("a sound office has no problem", () => {
  const { folder, marked } = writeOffice({});
  expect(marked).toEqual([]);
  expect(named(read(folder).problems)).toEqual([]);
});

test("each case is sound but for what it marks", () => {
  const text = Object.values(soundOffice).join("");
  expect(text).not.toContain(mark);
});

test("an empty folder lacks every file that an office must have", () => {
  const { folder } = writeOffice({}, {});
  const { office, problems } = read(folder);
  expect(office).toBeUndefined();
  expect(named(problems)).toEqual([
    "missing-file content/hashtags.yaml:1:1",
    "missing-file content/pillars.yaml:1:1",
    "missing-file content/site.yaml:1:1",
  ]);
});

test("an office without campaigns.yaml is sound", () => {
  const { folder } = writeOffice({ "campaigns.yaml": null });
  expect(read(folder).problems).toEqual([]);
});

test("a post with an error is no post, and its neighbour is", () => {
  const { folder } = writeOffice({ "posts/2026-11/kedua/index.md": post({ pillar: "informsi" }) });
  expect(read(folder).office?.posts.map(({ slug }) => slug)).toEqual(["pos-pertama"]);
});

test("a folder without a post is an error only where one was written", () => {
  const { folder } = writeOffice({
    "posts/2026-11/foto/foto.png": pixel,
    "posts/2026-11/arsip/catatan.txt": "a",
  });
  expect(read(folder).problems.map(({ code, severity }) => [code, severity])).toEqual([
    ["no-post-file", "warning"],
    ["no-post-file", "warning"],
  ]);
  expect(read(writeOffice(lonely("INDEX.md")).folder).problems[0]?.severity).toBe("error");
});

test("a post with a warning is a post", () => {
  const { folder } = writeOffice(onPost({}, "Isi. ![Foto](https://example.org/foto.png)\n"));
  expect(read(folder).office?.posts).toHaveLength(1);
});

test("two posts at one address are found, where the file system tells capitals apart", ({ skip }) => {
  const { folder } = writeOffice({ "posts/2026-11/Pos-Pertama/index.md": post() });
  const { office, problems } = read(folder);
  if (problems.length === 0) skip("the file system does not");
  expect(named(problems)).toEqual([
    `duplicate-address ${start}`,
    "invalid-slug content/posts/2026-11/Pos-Pertama/index.md:1:1",
  ]);
  expect(office).toBeDefined();
});
