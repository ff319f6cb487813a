import fc from "fast-check";
import { expect, test } from "vitest";
import { anyOf, literal } from "../../scripts/lib/text/any-of.ts";

test("finds the longest of some texts, as they do one behind another", () => {
  const word = fc.string({
    unit: fc.constantFrom("a", "b", "A", ".", "(", "😀"),
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.array(word), (texts, others) => {
      const each = [...new Set(texts)]
        .sort((a, b) => b.length - a.length)
        .map((text) => Array.from(text, literal).join(""));
      const text = others.join(" ");
      const found = (source: string) =>
        Array.from(text.matchAll(new RegExp(`(${source})(?![b.])`, "gu")), ({ index, 0: one }) => [
          index,
          one,
        ]);
      expect(found(anyOf(texts))).toEqual(found(each.join("|")));
    }),
  );
});

test("finds a text of whatever signs, as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
      expect(new RegExp(`^(?:${anyOf([text, "e-KTP"])})$`, "u").test(text)).toBe(true);
    }),
  );
});
