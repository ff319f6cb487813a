import { expect, test } from "vitest";
import { missingGlyphs } from "../../scripts/lib/cards/missing-glyphs.ts";

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

test.each(["Halo 你", "नमस्ते", "\u{1F9FF}\u{E000}", "→"])(
  "“%s” is never drawn as an empty box",
  async (title) => {
    expect(missingGlyphs(title)).not.toEqual([]);
    await expect(svgOfWords(postCard({ title }))).rejects.toThrow("no font draws");
  },
);

test("each emoji becomes one picture", async () => {
  const svg = await svgOfWords(postCard({ title: "A 🇮🇩 B 👩🏽‍💻 C 👨‍👩‍👧‍👦 D ❤️" }));
  expect(svg.match(/<image /g)).toHaveLength(4);
});

test("digits, © and letters stay letters", async () => {
  expect(await svgOfWords(postCard({ title: "© 2026 ™ #1 *" }))).not.toContain("<image");
});

test("ten thousand titles are looked through at once", () => {
  missingGlyphs("panaskan 🎉");
  const start = performance.now();
  for (let index = 0; index < 10_000; index++) missingGlyphs(`Lelang ke-${index} – “gedung” di kota 🎉`);
  expect(performance.now() - start).toBeLessThan(2_000);
});
