import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitFrontMatter } from "../../scripts/lib/reading/front-matter.ts";
import { pageSchema, postSchema } from "../../scripts/lib/reading/schema/post.ts";
import { textOf } from "../../scripts/lib/reading/text-of.ts";
import { validate } from "../../scripts/lib/reading/validate.ts";
import { parseYaml } from "../../scripts/lib/reading/yaml-source.ts";
import { type PostFields, pageText, postText } from "../../scripts/lib/writing/markdown-file.ts";

const summary = "Satu pos pendek supaya kantor ini mempunyai isi yang dapat diperiksa.";
const sound = { title: "Pos", date: "2026-11-03", pillar: "informasi", hashtags: ["InfoLelang"], summary };

/** What the reader takes from a text. */
function readBack(text: string, schema: typeof postSchema | typeof pageSchema = postSchema) {
  const decoded = textOf(Buffer.from(text), "index.md");
  const parts = splitFrontMatter(decoded.value ?? "", "index.md");
  if ("code" in parts) throw new Error(parts.code);
  const source = parseYaml(parts.yaml, "index.md", parts.yamlLine);
  const fields = validate(schema, source);
  const problems = [...decoded.problems, ...source.problems, ...fields.problems];
  return { fields: fields.value, body: parts.body, problems };
}

/** Without those that are told of marks of Markdown in a title: they are in it on purpose here. */
function faults(text: string): string[] {
  return readBack(text).problems.flatMap(({ code }) => (code === "unread-mark" ? [] : [code]));
}

const titles = [
  "Hari Guru: bahan ajar gratis",
  "#JagaAsetNegara bersama kami",
  "Loket 3 #baru",
  "yes",
  "No",
  "off",
  "null",
  "~",
  "1e3",
  "0x1F",
  "017",
  "620.000",
  "12:30",
  "2026-11-03",
  "2026-11-03T08:00",
  "- daftar",
  "? tanya",
  "!penting",
  "&jangkar",
  "*bintang",
  "%PDF",
  "@kantor",
  "`kode`",
  "--- garis",
  "---",
  "...",
  "'kutip'",
  '"kutip"',
  `Kata "kutip" dan 'kutip': keduanya`,
  "C:\\Users\\nama: berkas",
  "{ kurung }",
  "[kurung]",
  "a, b",
  "akhir:",
  "<b>tebal</b>",
  "صلاة الجمعة: الساعة",
  "Kabar baik 👨‍👩‍👧 🇮🇩 1️⃣",
  `${"panjang ".repeat(13)}akhir`,
];

describe("a title is read as it was given", () => {
  test.each(titles)("%s", (title) => {
    const text = postText({ ...sound, title }, "Isi.");
    expect(readBack(text).fields?.title).toBe(title);
    expect(faults(text)).toEqual([]);
    // One field is one line, however long it is.
    expect(text.split("\n")).toHaveLength(9);
  });
});

/** Words and signs that YAML and Markdown may take for their own. */
const tricky = fc.constantFrom(
  ...titles,
  ...[
    "# ",
    " #",
    ": ",
    ":",
    "\n",
    "---\n",
    "...\n",
    "\t",
    "  ",
    "\\",
    '"',
    "'",
    "|",
    ">",
    "- ",
    "é",
    "e\u0301",
  ],
);
const line = fc
  .array(fc.oneof(tricky, fc.string({ unit: "grapheme", maxLength: 12 })), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(""));
/** As the schema has a line: no spaces around it, one between its words, and no character that nobody sees. */
const given = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();
const seen = line.filter(
  (text) =>
    given(text) !== "" && !/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{DI}\ufffc]/u.test(text.replace(/[\n\t]/g, "")),
);
const titled = seen.filter((text) => Array.from(given(text)).length <= 110);
const words = fc.stringMatching(/^[A-Za-z0-9_]{1,12}$/);

const posts: fc.Arbitrary<PostFields> = fc.record(
  {
    title: titled,
    date: fc.constantFrom("2026-11-03", "2026-11-03T08:00", "2026-11-03T08:00:00+07:00", "2026-11-03T01:00Z"),
    pillar: words,
    hashtags: fc.array(words, { minLength: 1, maxLength: 5 }),
    summary: seen.map((text) => given(`${summary} ${text}`).slice(0, 199).toWellFormed().trim()),
    kind: words,
    image: fc.constantFrom("foto.jpg", "foto: 1 #a.jpg", "1e3.png", "'x'.jpg"),
    imageAlt: titled,
    channels: fc.array(fc.constantFrom("x", "instagram"), { minLength: 1, maxLength: 2 }),
    campaign: words,
    captions: fc.record(
      { x: seen, instagram: fc.constant("Baris satu\n\n#InfoLelang\n--- \nakhir") },
      { requiredKeys: [] },
    ),
    quote: titled,
    figure: fc.record({
      value: fc.constantFrom("Rp1,5 miliar", "92,5%", "1e3", "10.000"),
      label: fc.constant("a: b"),
    }),
    auction: fc.record({
      lot: titled,
      limit: fc.integer({ min: 1, max: 1e12 }),
      deposit: fc.integer({ min: 1, max: 1e12 }),
      deadline: fc.constantFrom("2026-12-01", "2026-12-01T13:00"),
    }),
    slides: fc.oneof(fc.constant("auto" as const), fc.array(titled, { minLength: 3, maxLength: 5 })),
    draft: fc.boolean(),
  },
  { requiredKeys: ["title", "date", "pillar", "hashtags", "summary"] },
);

test("whatever a post holds is read as it was given", () => {
  fc.assert(
    fc.property(posts, fc.string({ unit: "grapheme" }), (fields, body) => {
      const expected = postSchema.safeParse(fields);
      fc.pre(expected.success);
      const text = postText(fields, body);
      const back = readBack(text);
      expect(back.fields).toEqual(expected.data);
      expect(postText(fields, back.body)).toBe(text);
      const keys = Object.keys(postSchema.shape);
      const written = Object.keys(parseYaml(text.split("\n---\n")[0]?.slice(4) ?? "", "").value as object);
      expect(written).toEqual(keys.filter((key) => written.includes(key)));
    }),
    { numRuns: 150 },
  );
});

test("a post looks as an admin would type it", () => {
  expect(
    postText(
      {
        draft: true,
        summary,
        date: "2026-11-03T08:00",
        hashtags: ["InfoLelang", "JagaAsetNegara"],
        captions: {},
        channels: ["x", "instagram"],
        title: "Hari Guru: bahan ajar",
        kind: undefined,
        pillar: "informasi",
      },
      "\n\nIsi.\r\n\r\nLagi.\n\n",
    ),
  ).toBe(
    `---
title: "Hari Guru: bahan ajar"
date: 2026-11-03T08:00
pillar: informasi
hashtags: [InfoLelang, JagaAsetNegara]
summary: ${summary}
channels: [x, instagram]
draft: true
---
Isi.

Lagi.
`,
  );
});

test("a page has its own fields", () => {
  const text = pageText({ title: "Tentang", summary, nav: "header", order: 10 }, "Isi.");
  expect(readBack(text, pageSchema).fields).toEqual({ title: "Tentang", summary, nav: "header", order: 10 });
});

test("characters that nobody sees are not written", () => {
  const text = postText({ ...sound, title: "Ka\u00adntor\u200b kita\u0007" }, "Isi\u202e pos.\u2028Baris.");
  expect(text).toContain("title: Kantor kita\n");
  expect(text.endsWith("---\nIsi pos.\nBaris.\n")).toBe(true);
  expect(faults(text)).toEqual([]);
});

test("a body that begins like a field stays a text", () => {
  expect(postText(sound, "title: begini cara menulisnya")).toContain("---\ntitle\\: begini");
  expect(postText(sound, "Catatan: begini")).toContain("---\nCatatan: begini");
});

test("a body without words is none, and one that begins with code keeps its spaces", () => {
  expect(postText(sound, " \n\n ").endsWith("---\n")).toBe(true);
  expect(postText(sound, "\n    kode\n").endsWith("---\n    kode\n")).toBe(true);
});
