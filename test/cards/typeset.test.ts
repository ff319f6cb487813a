import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise } from "../../scripts/lib/cards/glyphs.ts";
import { broken, typeset, unbroken } from "../../scripts/lib/cards/typeset.ts";
import { type Bounds, contours } from "./outlines.ts";
import { postCard } from "./samples.ts";

/** Pieces between which a line may end at a space or a sign. */
const pieces = (text: string) =>
  typeset(text)
    .split(/ |(?<=[-–—/])(?!\u2060)/u)
    .map((piece) => piece.replaceAll(/[\u00a0]/g, " ").replaceAll("\u2060", ""));

test.each([
  ["Nilai limit Rp\u00a01.250.000.000", "Rp 1.250.000.000"],
  ["Nilai limit Rp 10 juta saja", "Rp 10 juta"],
  ["Hubungi 0812-3456-7890 ya", "0812-3456-7890"],
  ["Hubungi (021) 555-0100 ya", "(021) 555-0100"],
  ["Hubungi +62 812 3456 7890 ya", "+62 812 3456 7890"],
  ["Batas 30/11/2026 siang", "30/11/2026"],
  ["Loket 08.00–09.00 WIB dibuka", "08.00–09.00 WIB"],
  ["Libur 17 Agustus 2026 ini", "17 Agustus 2026"],
  ["Di Jl. Jenderal Sudirman", "Jl. Jenderal"],
  ["Peraturan No. 5 berlaku", "No. 5"],
  ["Rumah di Jalan Cempaka 8, Mekarsari", "Jalan Cempaka 8,"],
  ["Kata\u2011kata Word", "Kata-kata"],
  ["Turun 12 % lagi", "12 %"],
])("no line ends within what belongs together: “%s”", (text, together) => {
  expect(pieces(text)).toContain(together);
});

test.each(["–", "—", "•", "·", "-", "|"])("no line begins with %s", (sign) => {
  expect(typeset(`Satu ${sign} dua ${sign} tiga`)).toBe(`Satu\u00a0${sign} dua\u00a0${sign} tiga`);
});

test("a text is the same to a reader", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aB 1-/.,–Rp()WIB") }), (text) => {
      expect(typeset(text).replaceAll("\u00a0", " ").replaceAll("\u2060", "")).toBe(normalise(text));
    }),
  );
});

describe("a word longer than a line is broken", () => {
  test("at a soft hyphen, with a hyphen", () => {
    expect(broken("Ke\u00adtidak\u00adtanggung\u00adjawaban kita", 15)).toBe(
      "Ketidak-\u200btanggung-\u200bjawaban kita",
    );
    expect(unbroken("Ke\u00adtidak")).toBe("Ketidak");
  });

  test("at its parts", () => {
    expect(broken("#JagaAsetNegara lelang.go.id", 8)).toBe(
      "#Jaga\u200bAset\u200bNegara lelang.\u200bgo.\u200bid",
    );
  });
});

test("lines of mixed scripts have one distance between their baselines", async () => {
  // The feet of all H, of which there are more than of any other letter.
  const title = "H عربي HHHHHHHHHH عربي عربي HHHHHHHHHH عربي";
  const all = await contours(postCard({ title, hashtags: [] }, {}, "k", "square"));
  const sizeOf = ({ left, right, top, bottom }: Bounds) =>
    `${Math.round(right - left)} ${Math.round(bottom - top)}`;
  const sizes = Map.groupBy(all, sizeOf);
  const found = [...sizes.values()].reduce((a, b) => (b.length > a.length ? b : a));
  expect(found.length).toBeGreaterThan(15);
  const feet = [...new Set(found.map(({ bottom }) => Math.round(bottom)))].sort((a, b) => a - b);
  expect(feet.length).toBeGreaterThan(1);
  const gaps = feet.slice(1).map((foot, index) => foot - (feet[index] ?? 0));
  expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
});
