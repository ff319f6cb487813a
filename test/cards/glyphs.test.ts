import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { drawable, missingGlyphs, normalise } from "../../scripts/lib/cards/glyphs.ts";
import { Pictures } from "../../scripts/lib/cards/pictures.ts";

import { svgOfWords } from "./outlines.ts";
import { postCard } from "./samples.ts";

test.each([
  "Cara ikut lelang: 12 × lebih mudah – “gratis” & cepat…",
  "Zaini, Łukasz, Nguyễn",
  "صلى الله عليه وسلم",
  "Dirgahayu 🇮🇩! 👩🏽‍💻 👨‍👩‍👧‍👦 ❤️ ☕ 1️⃣ ©",
  "Cafe\u0301",
])("every character of “%s” is drawn", async (title) => {
  expect(missingGlyphs(title)).toEqual([]);
  await expect(svgOfWords(postCard({ title }))).resolves.toContain("<path");
});

test("a character that nothing draws is named once, with its code point", () => {
  expect(missingGlyphs("Halo 你好, 你")).toEqual([
    { character: "你", codePoint: "U+4F60" },
    { character: "好", codePoint: "U+597D" },
  ]);
});

test.each(["Halo 你", "नमस्ते", "\u{1F9FF}\u{E000}", "⇧"])(
  "“%s” is never drawn as an empty box",
  async (title) => {
    expect(missingGlyphs(title)).not.toEqual([]);
    await expect(svgOfWords(postCard({ title }))).rejects.toThrow("no font draws");
  },
);

test.each([
  ["■ KTP ➤ NPWP → \uf0b7 selesai ✓", "• KTP • NPWP – • selesai ✔"],
  ["ﬁnal, H₂O, m⁴, Jum\u02bcat, Ⅳ, Ａ１", "final, H2O, m4, Jum’at, IV, A1"],
  ["𝗣𝗲𝗻𝘁𝗶𝗻𝗴", "Penting"],
  ["Ⓜ ℹ ‼", "Ⓜ ℹ ‼"],
])("what no font has is drawn plainly: “%s”", (text, drawn) => {
  expect(normalise(text)).toBe(drawn);
  expect(missingGlyphs(text)).toEqual([]);
});

test.each(["10⁴", "2⅓", "10⁻⁴", "①②"])("but “%s” as no other number", (text) => {
  expect(missingGlyphs(text)).not.toEqual([]);
});

test("a text that is normalised once is normal", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text));
    }),
  );
});

test.each([
  ["Lelang 競売 di Jakarta", "Lelang … di Jakarta"],
  ["Lelang (競売) 你好, ramai 🎉", "Lelang … ramai 🎉"],
  ["नमस्ते दुनिया", undefined],
  ["日本語 dan Заголовок", undefined],
  ["Lelang 競売", "Lelang …"],
  ["🎉 競売", undefined],
  ["Zaini & Łukasz 🎉", "Zaini & Łukasz 🎉"],
])("of “%s” a card shows “%s”", (title, shown) => {
  expect(drawable(title)).toBe(shown);
});

test("each emoji becomes one picture", async () => {
  const svg = await svgOfWords(postCard({ title: "A 🇮🇩 B 👩🏽‍💻 C 👨‍👩‍👧‍👦 D ❤️" }));
  expect(svg.match(/<image /g)).toHaveLength(4);
});

test("each file of Twemoji is one picture, or its characters are named as missing", () => {
  const folder = dirname(createRequire(import.meta.url).resolve("@twemoji/svg/1f600.svg"));
  const names = readdirSync(folder).filter((name) => name.endsWith(".svg"));
  expect(names.length).toBeGreaterThan(3000);
  const wrong = names.filter((name) => {
    const emoji = String.fromCodePoint(
      ...name
        .replace(".svg", "")
        .split("-")
        .map((digits) => Number.parseInt(digits, 16)),
    );
    const text = `a${emoji}b ${emoji}`;
    if (missingGlyphs(text).length > 0) return false;
    const written = new Pictures().write(text, "#ffffff");
    // Some have a plain letter too, which stands for itself.
    return !/^a([\ue000-\uf8ff])b \1$/u.test(written) && written !== text;
  });
  expect(wrong).toEqual([]);
});

test("digits, © and letters stay letters", async () => {
  expect(await svgOfWords(postCard({ title: "© 2026 ™ #1 *" }))).not.toContain("<image");
});

/** Every mark that is seen only by its effect, in the planes that have any. */
const ignorable = Array.from({ length: 0xe1000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((character) => /\p{Default_Ignorable_Code_Point}/u.test(character));

test("a mark that no font draws is left out of a title, wherever it stands", async () => {
  expect(ignorable.length).toBeGreaterThan(100);
  // The tags and variation selectors of plane 14 come in thousands: one of each hundred will do.
  const some = ignorable.filter((_, index) => index < 100 || index % 100 === 0);
  const titles = some.map((mark) => `${mark}a b a${mark}b a ${mark} ب${mark}ت 🎉${mark}`);
  const several = titles.flatMap((_, at) => (at % 6 === 0 ? [titles.slice(at, at + 6).join(" ")] : []));
  for (const title of several) {
    expect(missingGlyphs(title)).toEqual([]);
    await expect(svgOfWords(postCard({ title })), JSON.stringify(title)).resolves.toContain("<");
  }
});

test("what the check finds drawable, and what is left of a text, is drawn", async () => {
  const anything = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
  fc.assert(fc.property(anything, (title) => missingGlyphs(drawable(title) ?? "").length === 0));
  const drawn = anything.filter((title) => title.trim() !== "" && missingGlyphs(title).length === 0);
  await fc.assert(
    fc.asyncProperty(fc.array(drawn, { minLength: 1, maxLength: 8 }), async (titles) => {
      await svgOfWords(postCard({ title: titles.join(" ") }));
    }),
    { numRuns: 25 },
  );
});
