import { expect, test } from "vitest";
import { hasUnclearI, withClearI } from "../../scripts/lib/text/unclear-i.ts";

test.each([
  ["Ikut lewat #LelangGoId", "Ikut lewat #LelangGo|d"],
  ["Kata Bu Ilham", "Kata Bu |lham"],
  ["PenilaiIndonesia", "Penilai|ndonesia"],
  ["Republik\u200bIndonesia", "Republik\u200b|ndonesia"],
  ["I\u00adlegal", "|\u00adlegal"],
])("a capital I that reads as an l is another sign: “%s”", (text, clear) => {
  expect(hasUnclearI(text)).toBe(true);
  expect(withClearI(text, "|")).toBe(clear);
});

test.each(["Informasi", "RISALAH LELANG", "Ini punya kita", "Pasal II", ""])("“%s” is clear", (text) => {
  expect(hasUnclearI(text)).toBe(false);
  expect(withClearI(text, "|")).toBe(text);
});
