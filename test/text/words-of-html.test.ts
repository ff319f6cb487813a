import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsOfHtml } from "../../scripts/lib/text/words-of-html.ts";

test.each([
  ["<p>Harga <strong>Rp1.500</strong></p>", "<p>Harga Rp1.500</p>\n"],
  ["<p><b>ke</b>lelangan</p>", "<p>kelelangan</p>"],
  ["<ul><li>satu</li><li>dua</li></ul>", "<ol><li>Satu,</li><li>dua</li></ol>"],
  ["<p>A &amp; B</p>", "<p>A B</p>"],
  ['<p>Lihat <a href="/a/">ini</a></p>', '<p>Lihat <a href="https://x.go.id">ini</a>.</p>'],
  ["<p>lelang\u200b aset</p>", "<p>lelang aset</p>"],
])("%j says the same as %j", (a, b) => expect(wordsOfHtml(a)).toBe(wordsOfHtml(b)));

test.each([
  ["<p>Rp1.500</p>", "<p>Rp15.00</p>"],
  ["<p>12 persen</p>", "<p>13 persen</p>"],
  ["<p>lewat 20%</p>", "<p>lewat 20</p>"],
  ["<p>tidak boleh</p>", "<p>boleh</p>"],
])("%j says something else than %j", (a, b) => expect(wordsOfHtml(a)).not.toBe(wordsOfHtml(b)));

test("spaces, marks and capitals alter no words", () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.array(fc.boolean()), (words, dressed) => {
      const shown = words.map((one, index) => (dressed[index] ? `<em>${one.toUpperCase()}</em>,` : one));
      expect(wordsOfHtml(`<p>${shown.join("\n ")}</p>`)).toBe(words.join(" "));
    }),
    { numRuns: 100 },
  );
});
