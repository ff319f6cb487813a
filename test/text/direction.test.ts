import fc from "fast-check";
import { expect, test } from "vitest";
import { directionOf, dirOf } from "../../scripts/lib/text/direction.ts";

test.each([
  ["Cara ikut lelang", undefined, "ltr"],
  ["2026, ١٢٣ — 🎉", undefined, "ltr"],
  ["قال تعالى: الصلح خير.", "auto", "rtl"],
  ["«إصلاح ذات البين»", "auto", "rtl"],
  ["שלום", "auto", "rtl"],
  ["Pengadilan (محكمة) agama", "auto", "ltr"],
  ["الصلح خير, kata hakim di ruang mediasi", "ltr", "ltr"],
  ["QS الصلح خير والله أعلم", "rtl", "rtl"],
])("%j has dir %s and runs %s", (text, dir, direction) => {
  expect(dirOf(text)).toBe(dir);
  expect(directionOf(text)).toBe(direction);
});

test("Latin text never has one", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => dirOf(text) === undefined));
});
