import { describe, expect, test } from "vitest";
import { wordProblem } from "../../scripts/lib/language/word-problem.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { type Files, named, post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";

/** Nothing that an author typed is lost or changed without a problem at its place (▸), and what to write instead. */
type Case = readonly [what: string, files: Files, code: string, repair?: string];

const onPost = (fields: Record<string, string | null>, body?: string): Files => ({
  [postFile]: post(fields, body),
});
const closedBy = (line: string): Files => ({
  [postFile]: post({}, "").replace(/---\n$/, `${line}\nIsi pos.\n\n---\n\nAkhir.\n`),
});

const quoted = (line: string) => `Apit seluruh nilainya dengan tanda kutip: ${line}`;

const values: readonly Case[] = [
  [
    "a title that begins with &",
    onPost({ title: "▸&ldquo;Jangan&rdquo; percaya" }),
    "invalid-yaml",
    quoted('title: "&ldquo;Jangan&rdquo; percaya"'),
  ],
  [
    "a title that is one word with &",
    onPost({ title: "▸&Jangan" }),
    "invalid-yaml",
    quoted('title: "&Jangan"'),
  ],
  [
    "an item that begins with &",
    onPost({ slides: "\n  - Daftar\n  - ▸&bayar di bank" }),
    "invalid-yaml",
    quoted('- "&bayar di bank"'),
  ],
  ["a name in a registry", { "hashtags.yaml": "InfoLelang:\n  description: ▸&Kita semua\n" }, "invalid-yaml"],
  [
    "a title that begins with !",
    onPost({ title: "▸!Penting Lelang" }),
    "invalid-yaml",
    quoted('title: "!Penting Lelang"'),
  ],
  [
    "a title that begins with a bare !",
    onPost({ title: "▸! Penting" }),
    "invalid-yaml",
    quoted('title: "! Penting"'),
  ],
  ["a title that begins with !!", onPost({ title: "▸!!str Penting" }), "invalid-yaml"],
  [
    "a title that begins with *",
    onPost({ title: "▸*Penting*" }),
    "invalid-yaml",
    quoted('title: "*Penting*"'),
  ],
  [
    "stress at a title's start",
    onPost({ title: "*Penting* ▸lelang" }),
    "invalid-yaml",
    quoted('title: "*Penting* lelang"'),
  ],
  [
    "a title that begins with %",
    onPost({ title: "▸%50 murah" }),
    "invalid-yaml",
    quoted('title: "%50 murah"'),
  ],
  [
    "a title that begins with a backtick",
    onPost({ title: "▸`Lelang`" }),
    "invalid-yaml",
    quoted('title: "`Lelang`"'),
  ],
  [
    "a title that begins with a comma",
    onPost({ title: "▸, lelang" }),
    "invalid-yaml",
    quoted('title: ", lelang"'),
  ],
  [
    "words behind a quote that is closed",
    onPost({ title: '"Penting" ▸lelang ruko' }),
    "invalid-yaml",
    quoted(`title: '"Penting" lelang ruko'`),
  ],
  [
    "quotes within quotes",
    onPost({ title: '"Lelang "▸Hebat""' }),
    "invalid-yaml",
    quoted(`title: 'Lelang "Hebat"'`),
  ],
  [
    "an apostrophe within single quotes",
    onPost({ title: "'Jum'▸at berkah'" }),
    "invalid-yaml",
    quoted('title: "Jum\'at berkah"'),
  ],
  [
    "words behind a bracket that is closed",
    onPost({ title: "[Penting] ▸lelang ruko" }),
    "invalid-yaml",
    quoted('title: "[Penting] lelang ruko"'),
  ],
  ["a title behind |", onPost({ title: "|▸Judul" }), "invalid-yaml", quoted('title: "|Judul"')],
  ["a title behind >", onPost({ title: "> ▸Judul besar" }), "invalid-yaml", quoted('title: "> Judul besar"')],
  ["a title behind -", onPost({ title: "▸- Lelang" }), "invalid-yaml", quoted('title: "- Lelang"')],
  [
    "an item with a colon",
    onPost({ slides: "\n  - ▸Langkah 1: daftar\n  - Bayar" }),
    "wrong-type",
    'Apit nilainya dengan tanda kutip: - "Langkah 1: daftar"',
  ],
  [
    "a title that is a number to YAML",
    onPost({ title: "▸1e3" }),
    "wrong-type",
    'Apit nilainya dengan tanda kutip: title: "1e3"',
  ],
  [
    "a number with zeros before it",
    onPost({ figure: "\n  value: ▸007\n  label: agen" }),
    "wrong-type",
    'Apit nilainya dengan tanda kutip: value: "007"',
  ],
  [
    "a year as a hashtag",
    onPost({ hashtags: "[InfoLelang, ▸2026]" }),
    "wrong-type",
    'Apit nilainya dengan tanda kutip: "2026"',
  ],
  [
    "a comma within braces",
    { "hashtags.yaml": "InfoLelang: { description: Info, ▸lelang }\n" },
    "unknown-key",
    'Apit nilainya dengan tanda kutip: description: "Info, lelang"',
  ],
  [
    "two commas within braces",
    { "hashtags.yaml": "InfoLelang: { description: Info, ▸lelang, sewa }\n" },
    "unknown-key",
    'Apit nilainya dengan tanda kutip: description: "Info, lelang, sewa"',
  ],
  [
    "two commas between items",
    onPost({ hashtags: "[InfoLelang,▸, JagaAsetNegara]" }),
    "invalid-yaml",
    "Tulis hashtags: [InfoLelang, JagaAsetNegara]",
  ],
  [
    "a key among the lines of a text",
    onPost({ summary: "Satu pos pendek supaya kantor ini\n  mempunyai isi\n  ▸image: foto.png" }),
    "invalid-yaml",
    "Hapus spasi di depannya: image: … Kalau memang lanjutan teks, apit seluruh teksnya dengan tanda kutip.",
  ],
  [
    "a text that begins with a #",
    onPost({ "▸quote": "## Kutipan" }),
    "missing-field",
    'Tanda # di awal memulai catatan. Apit teksnya dengan tanda kutip: quote: "## Kutipan"',
  ],
  [
    "an item that begins with a #",
    onPost({ slides: "\n  - ▸# Satu\n  - Dua" }),
    "missing-field",
    'Tanda # di awal memulai catatan. Apit teksnya dengan tanda kutip: - "# Satu"',
  ],
  [
    "an item that begins with @",
    onPost({ hashtags: "[InfoLelang, ▸@JagaAset]" }),
    "invalid-yaml",
    quoted('hashtags: [InfoLelang, "@JagaAset"]'),
  ],
  [
    "bullets of Word for a list",
    onPost({ hashtags: "\n  ▸• InfoLelang\n  • JagaAsetNegara" }),
    "wrong-type",
    "Tulis hashtags: [InfoLelang, JagaAsetNegara]",
  ],
  [
    "dashes right before items",
    onPost({ hashtags: "\n  ▸-InfoLelang\n  -JagaAsetNegara" }),
    "wrong-type",
    "Tulis hashtags: [InfoLelang, JagaAsetNegara]",
  ],
  ["a line that is less indented", onPost({ summary: "|\n  Satu\n▸ dua" }), "invalid-yaml"],
  [
    "a path of Windows in double quotes",
    onPost({ imageAlt: '"Folder D:▸\\tahun\\nama"' }),
    "invalid-yaml",
    quoted("imageAlt: 'Folder D:\\tahun\\nama'"),
  ],
  [
    "a path that YAML refuses",
    onPost({ imageAlt: '"C:▸\\Users"' }),
    "invalid-yaml",
    quoted("imageAlt: 'C:\\Users'"),
  ],
];

const files: readonly Case[] = [
  ["a directive", { "hashtags.yaml": "▸%YAML 1.1\n---\nInfoLelang:\n" }, "invalid-yaml", "Hapus baris itu."],
  [
    "a second document",
    { "hashtags.yaml": "InfoLelang:\n▸---\nJagaAsetNegara:\n" },
    "invalid-yaml",
    "Hapus baris itu.",
  ],
  [
    "a document that ends early",
    { "hashtags.yaml": "InfoLelang:\n▸...\nJagaAsetNegara:\n" },
    "invalid-yaml",
    "Hapus baris itu.",
  ],
  [
    "two keys that are one number",
    { "hashtags.yaml": 'InfoLelang:\n"1":\n▸1:\n' },
    "invalid-yaml",
    "Hapus salah satunya.",
  ],
  [
    "a key in brackets",
    { "hashtags.yaml": "InfoLelang:\n▸[Info Perkara]:\n" },
    "invalid-yaml",
    "Tulis namanya tanpa kurung, atau apit seluruhnya dengan tanda kutip.",
  ],
  [
    "a title in two braces",
    onPost({ title: "{▸{ judul }}" }),
    "invalid-yaml",
    quoted('title: "{{ judul }}"'),
  ],
  ["a key twice", onPost({ pillar: "informasi\n▸pillar: emosi" }), "invalid-yaml", "Hapus salah satunya."],
  ["a merge key", onPost({ "▸<<": "{ draft: true }" }), "unknown-key"],
  [
    "a field in other capitals",
    onPost({ "▸Title": "Judul lain" }),
    "unknown-key",
    'Mungkin maksudnya "title"?',
  ],
];

const comments: readonly Case[] = [
  ["a number behind words", onPost({ title: "Ruang sidang ▸# 3" }), "comment-in-text"],
  ["a number behind one word", onPost({ title: "Lelang ▸# 3" }), "comment-in-text"],
  ["a note behind words", onPost({ title: "Lelang ruko ▸# ganti judul" }), "comment-in-text"],
  [
    "a note behind the only word of a title",
    onPost({ title: "Lelang ▸# untuk warga Bogor" }),
    "comment-in-text",
  ],
  [
    "the name of a day",
    {
      "days.yaml":
        "- date: 2026-12-24\n  name: Cuti ▸# bersama Natal\n  kind: leave\n  certainty: decreed\n  source: SKB\n",
    },
    "comment-in-text",
  ],
  [
    "a note behind an item of words",
    onPost({ slides: "\n  - Buat akun ▸# satu\n  - Bayar" }),
    "comment-in-text",
  ],
  [
    "hashtags that go on with a longer text",
    onPost({ summary: `${"Satu pos pendek. ".repeat(4)}\n  ▸#InfoLelang untuk kita semua` }),
    "comment-in-text",
  ],
];

const fences: readonly Case[] = [
  [
    "text on the line of the first ---",
    { [postFile]: "--- ▸title: Pos\n---\nIsi.\n" },
    "front-matter-fence",
    "Pindahkan teks itu ke baris di bawahnya; di baris --- tidak boleh ada yang lain.",
  ],
  ["text on the line of the second ---", closedBy("--- ▸Isi pos."), "front-matter-fence"],
  ["text that touches the second ---", closedBy("---▸# Judul"), "front-matter-fence"],
  ...["----", "--", "—", "–––", "...", "…", "_____"].map(
    (line): Case => [
      `${line} instead of ---`,
      closedBy(`▸${line}`),
      "front-matter-fence",
      "Tulis tepat tiga tanda hubung di awal baris: ---",
    ],
  ),
  ["— instead of the first ---", { [postFile]: `▸—${post().slice(3)}` }, "front-matter-fence"],
  [
    "--- further in",
    { [postFile]: post({}, "").replace(/---\n$/, "  ▸---\nIsi pos.\n") },
    "front-matter-fence",
  ],
  ["a field below the second ---", onPost({}, "\n▸draft: true\n---\nIsi.\n"), "field-in-body"],
];

describe.each([
  ["values", values],
  ["whole files", files],
  ["comments", comments],
  ["the lines around front matter", fences],
])("in %s", (_area, cases) => {
  test.each(cases.map(([what, ...rest]) => [what, rest] as const))("%s", (_what, [changes, code, repair]) => {
    const { folder, marked } = writeOffice(changes);
    const { problems } = read(folder);
    expect(named(problems)).toContain(`${code} ${marked[0]}`);
    const one = problems.find((problem) => problem.code === code);
    if (repair && one) expect(wordProblem(one, wordsFor("id")).hint).toBe(repair);
    if (one) expect(wordProblem(one, wordsFor("id")).message).not.toMatch(/[A-Z]_[A-Z]|undefined/);
  });
});

test.each<[string, Files]>([
  [
    "notes where notes belong",
    onPost({
      pillar: "informasi # lihat rencana",
      hashtags: "[InfoLelang] # tagar lain menyusul",
      date: "2026-11-03 08:00 WIB # pagi",
      title: '"Lelang ruko # 3" # ganti judul',
      kind: "tutorial\n  # catatan menjorok",
    }),
  ],
  ["signs within a value", onPost({ title: "Tanya & jawab: tidak * ! % > ini".replace(":", "") })],
  [
    "texts of several lines",
    onPost({ summary: ">-\n  Satu pos pendek supaya kantor ini # 1\n  mempunyai isi yang dapat diperiksa." }),
  ],
  ["escapes in double quotes", onPost({ title: '"Kata \\"lelang\\" \\u00e9"' })],
  [
    "an anchor that is referred to",
    { "hashtags.yaml": "InfoLelang: &a { description: Sama }\nJagaAsetNegara: *a\n" },
  ],
  ["a document's first line", { "hashtags.yaml": "---\nInfoLelang:\n" }],
  [
    "dashes in a caption",
    onPost({ channels: "[x]", captions: "\n  x: |\n    Satu\n    ---\n    — dua\n    ..." }),
  ],
  ["a mark that nobody sees behind ---", { [postFile]: post().replace("\n---\n", "\n---\u200b\u00a0\n") }],
  ["a word with a colon that begins a body", onPost({}, "Catatan: bawa KTP.\n\n- draft: ya\n")],
])("nothing is said of %s", (_what, changes) => {
  expect(named(read(writeOffice(changes).folder).problems)).toEqual([]);
});

test("keys stay as they were typed, whatever YAML takes them for", () => {
  const { folder } = writeOffice({
    "pillars.yaml":
      'informasi:\n  label: I\n  colour: "#0b5c70"\n  kinds: { 1.0: Satu, True: Ya, null: Kosong }\nemosi: { label: E, colour: "#c9472f" }\npromosi: { label: P, colour: "#e8ab25" }\n',
    [postFile]: post({ kind: '"1.0"' }),
  });
  const { office, problems } = read(folder);
  expect(problems).toEqual([]);
  expect(office?.pillars[0]?.kinds.map(({ id }) => id)).toEqual(["1.0", "True", "null"]);
});
