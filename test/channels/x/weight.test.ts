import fc from "fast-check";
import { expect, test } from "vitest";
import { weightOf } from "../../../scripts/lib/channels/x/weight.ts";
import { conformance } from "./conformance.ts";

const ofLink = 23;

test("weighs what X expects of whoever counts for it", () => {
  for (const [text, weight] of conformance.weights) expect(weightOf(text, ofLink), text).toBe(weight);
});

test.each([
  ["Pengumuman lelang", 17],
  ["日本", 4],
  ["😀", 2],
  ["👨‍👩‍👧‍👦", 2],
  ["👍🏽", 2],
  ["🇮🇩", 2],
  ["1️⃣", 2],
  ["❤", 2],
  ["©", 1],
  ["©️", 2],
  // Of two that nobody draws as one, each counts, and what joins them.
  ["👨‍🐶", 5],
  ["e\u0301", 1],
  ["Lihat lelang.go.id/abc.", 30],
])("%s", (text, weight) => {
  expect(weightOf(text, ofLink)).toBe(weight);
});

test("texts apart weigh as much as together", () => {
  const sentence = fc.constantFrom(
    "Lelang dibuka",
    "日本語",
    "😀👍🏽",
    "https://lelang.go.id/a",
    "1️⃣ Daftar",
    "“Ya”",
    "é",
  );
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 12 }), (all) => {
      const apart = all.reduce((sum, one) => sum + weightOf(one, ofLink), 0);
      expect(weightOf(all.join(" "), ofLink)).toBe(apart + Math.max(0, all.length - 1));
    }),
  );
});
