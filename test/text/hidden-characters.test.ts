import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { characterName, codePointLabel } from "../../scripts/lib/text/character-names.ts";
import { findHidden, withoutHidden } from "../../scripts/lib/text/hidden-characters.ts";

const kinds = (text: string) => findHidden(text).map(({ kind }) => kind);

describe("taken out without a word", () => {
  test.each([
    ["a soft hyphen", "ke\u00aduangan", "keuangan"],
    ["a zero-width space", "lelang\u200b.go.id", "lelang.go.id"],
    ["a byte-order mark within", "Satu \ufeffdua", "Satu dua"],
    ["a word joiner", "17\u2060Agustus", "17Agustus"],
    ["marks of direction in a text of one", "\u200e12 November\u200f", "12 November"],
    ["joiners between letters that have none", "Le\u200dlang \u200cumum", "Lelang umum"],
    ["a selector behind a letter", "a\ufe0fb\u{e0100}", "ab"],
  ])("%s", (_what, text, clean) => {
    expect(withoutHidden(text, " ")).toBe(clean);
    expect(findHidden(text)).toEqual([]);
  });
});

describe("told", () => {
  test.each([
    ["a control character", "dan\u0001 lagi", "dan lagi", "control"],
    ["one that stood between two words, which stay apart", "Nomor\u0007Kota", "Nomor Kota", "control"],
    ["Word's line break", "Nomor 1\u000bKota", "Nomor 1|Kota", "line-break"],
    ["a page's end", "a\fb", "a|b", "line-break"],
    ["a next line", "a\u0085b", "a|b", "line-break"],
    ["a line separator", "a\u2028b", "a|b", "line-break"],
    ["a paragraph separator", "a\u2029b", "a|b", "line-break"],
    ["a quote of Windows' old encoding", "\u0093Ayo", "“Ayo", "control"],
    ["an override of direction", "a\u202eb", "ab", "direction"],
    ["an isolate", "a\u2067b", "ab", "direction"],
    ["a tag", "a\u{e0041}b", "ab", "tag"],
    ["a sign of one font", "a\uf8ff b", "a b", "private-use"],
    ["a sign of a private plane", "a\u{f0000} b", "a b", "private-use"],
    ["a noncharacter", "a\ufdd0b", "ab", "noncharacter"],
    ["a noncharacter at a plane's end", "a\u{1ffff}b", "ab", "noncharacter"],
    ["half a pair", "a\ud83db", "ab", "surrogate"],
    ["an object's place", "Foto: \ufffc.", "Foto: .", "object"],
    ["a filler", "\u3164\u115f", "", "filler"],
    ["a lost letter, which stays", "Jum\ufffdat", "Jum\ufffdat", "lost-letter"],
  ])("%s", (_what, text, clean, kind) => {
    expect(withoutHidden(text, "|")).toBe(clean);
    expect(new Set(kinds(text))).toEqual(new Set([kind]));
  });

  test("Word's own bullet, which stays a bullet", () => {
    expect(withoutHidden("\uf0b7\tsatu\n  \uf0a7 dua", " ")).toBe("•\tsatu\n  • dua");
  });
});

describe("kept", () => {
  test.each([
    ["joined emoji", "👩‍👩‍👧 ❤️‍🔥 🏳️‍🌈 👁️‍🗨️ 🧑🏾‍💻"],
    ["keycaps, signs and tones", "1️⃣ ©️ ☎︎ 👍🏾"],
    ["the flag of a part of a country", "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}"],
    ["Arabic and Persian", "می\u200cشود ه\u200d \u200fصلح\u200e 12"],
    ["an Arabic number sign", "\u0600\u0661\u0662"],
    ["Javanese and Devanagari", "ꦏ꧀\u200cꦏ क्\u200dष"],
    ["tabs, lines and spaces", "a\tb\nc\u00a0d\u2009e"],
    ["an emoji that is new", "\u{1fae8}"],
  ])("%s", (_what, text) => {
    expect(withoutHidden(text, " ")).toBe(text);
    expect(findHidden(text)).toEqual([]);
  });
});

// What must reach no page, feed or card, spelled out apart from the rule that is tested.
const never =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff\ue000-\uf8ff]/;

test("nothing hidden is left, what is left stays, and words stay words", () => {
  const piece = fc.constantFrom(
    ...["kata", " ", "\n", "صلح", "👩", "\u200d", "\u000b", "\u0001", "\u00ad", "\ufe0f", "\u202e", "\uf0b7"],
    ...["\ud83d", "\u{e0067}", "\u{e007f}", "🏴", "\u2028", "\ufeff", "\u200c", "\ufffd", "1", "\u0085"],
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      const clean = withoutHidden(text, "\n");
      expect(clean).not.toMatch(never);
      expect(clean.isWellFormed()).toBe(true);
      expect(clean.split("kata").length).toBe(text.split("kata").length);
    }),
  );
});

test("characters carry Unicode's names", () => {
  expect([0x01, 0x0b, 0x1f, 0x7f, 0x85, 0x9f].map(characterName)).toEqual([
    "START OF HEADING",
    "LINE TABULATION",
    "INFORMATION SEPARATOR ONE",
    "DELETE",
    "NEXT LINE",
    "APPLICATION PROGRAM COMMAND",
  ]);
  expect([0x2028, 0x202e, 0xe0041, 0xf0b7, 0xfdd0, 0xd83d].map(characterName)).toEqual([
    "LINE SEPARATOR",
    "RIGHT-TO-LEFT OVERRIDE",
    "TAG A",
    "private-use-F0B7",
    "noncharacter-FDD0",
    "surrogate-D83D",
  ]);
  expect(codePointLabel(0x0b)).toBe("U+000B");
});
