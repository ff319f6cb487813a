import fc from "fast-check";
import { expect, test } from "vitest";
import { anyOf } from "../../scripts/lib/text/any-of.ts";

const plain = (letter: string) => letter.replace(/[.*+?^${}()|[\]\\/-]/, "\\$&");

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
        .map((text) => Array.from(text, plain).join(""));
      const text = others.join(" ");
      const found = (source: string) =>
        Array.from(text.matchAll(new RegExp(`(${source})(?![b.])`, "gu")), ({ index, 0: one }) => [
          index,
          one,
        ]);
      expect(found(anyOf(texts, plain))).toEqual(found(each.join("|")));
    }),
  );
});
