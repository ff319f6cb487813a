import { expect, test } from "vitest";
import { ended, excerpt } from "../../scripts/lib/text/excerpt.ts";

test("quotes a short text whole", () => {
  expect(excerpt("a".repeat(60))).toBe("a".repeat(60));
});

test("ends a long one with an ellipsis, within 60", () => {
  expect(excerpt("a".repeat(61))).toBe(`${"a".repeat(59)}…`);
});

test("cuts no character in two", () => {
  const family = "👨‍👩‍👧";
  const text = excerpt(`${"a".repeat(57)}${family}${"b".repeat(20)}`);
  expect(text).toBe(`${"a".repeat(57)}…`);
  expect(text.isWellFormed()).toBe(true);
});

test("an excerpt ends a sentence in one mark", () => {
  expect(ended(excerpt("alamat kantor"))).toBe("alamat kantor.");
  expect(ended(excerpt("kata ".repeat(20)))).toMatch(/kata…$/u);
});
