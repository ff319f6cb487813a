import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise } from "../../scripts/lib/cards/glyphs.ts";
import { broken, typeset, unbroken } from "../../scripts/lib/cards/typeset.ts";
import { linesOf } from "./lines.ts";
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

/** Each kind of what belongs together, as offices write it: none of its lines ends at “_”. */
const kinds = [
  "seharga Rp_10_juta saja",
  "seharga Rp._10_ribu_rupiah saja",
  "seharga USD_5_million saja",
  "di Jl._Jenderal Sudirman No._5 ini",
  "di gedung_A lantai_3 ini",
  "peraturan nomor_5 tahun_2026 ini",
  "pasal_7 ayat_(2) huruf_a",
  "paket_3 dan lot_2 ini",
  "pukul_08.00_WITA atau pkl._9 ini",
  "sampai 21_Feb._2026 ini",
  "sejak 1_Nop_2026 dan 1_Nopember_2026 ini",
  "sejak 1_Agt dan 30_Sept. ini",
  "selama November_2026 ini",
  "ukuran_3_x_4_meter itu",
  "dari 1 s.d._5_Desember ini",
  "di RT_03/RW_05 itu",
  "hubungi WA_+62_812 atau telp._(021)_555 ya",
  "triwulan_III dan bab_IV",
  "kerja sama PT_Maju dan dr._Sri ini",
].map((kind) => kind.replaceAll("_", "\u00a0"));

test.each(kinds)("no line ends within what belongs together, in whatever letters: “%s”", (kind) => {
  const set = (text: string) => typeset(text.replaceAll("\u00a0", " ")).replaceAll("\u2060", "");
  expect(set(kind)).toBe(kind);
  const upper = kind.toUpperCase();
  // In capitals each word may be a name, so that more is kept together.
  expect(set(upper).replace(/ /g, (space, at) => upper[at] ?? space)).toBe(upper);
  // A name is known by its capital.
  if (!kind.includes("PT")) expect(set(kind.toLowerCase())).toBe(kind.toLowerCase());
});

test.each([
  "There is no one here",
  "Sampai kapan jalan rusak dan gedung tua",
  "Ada kalimat 10 kalimat dan 5 unitnya",
  "Dari maret sampai mei ini",
  "Rp no dr wa ir",
])("elsewhere it may: “%s”", (text) => {
  expect(typeset(text)).toBe(text);
});

test("no line ends within a reference, but before a law's year", () => {
  expect(typeset("S-12/KNL.0702/2026")).toBe("S-12/\u2060KNL.0702/\u20602026");
  expect(pieces("UU Nomor 5 Tahun 2014")).toEqual(["UU", "Nomor 5", "Tahun 2014"]);
});

const marks = ["–", "—", "•", "·", "-", "▪", "▪\ufe0f", "◾"];

test.each([...marks, "|"])("no line begins with %s", (sign) => {
  expect(typeset(`Satu ${sign} dua ${sign} tiga`)).toBe(`Satu\u00a0${sign} dua\u00a0${sign} tiga`);
});

test.each(marks)("%s that begins a word stays with it, and separates the words of a list", (sign) => {
  expect(typeset(`Satu ${sign}dua`)).toBe(`Satu\u00a0${sign}\u2060dua`);
  const separator = sign === "-" ? "–" : sign;
  expect(typeset(`Ada ${sign}dua ${sign}tiga`)).toBe(`Ada\u00a0${separator} dua\u00a0${separator} tiga`);
  expect(typeset(`${sign}dua ${sign}tiga`)).toBe(`dua\u00a0${separator} tiga`);
});

test.each(["-5 derajat", "–Rp5 miliar", "-"])("a minus stays: “%s”", (text) => {
  expect(typeset(text).replaceAll("\u2060", "").replaceAll("\u00a0", " ")).toBe(text);
});

test("a text is the same to a reader but for the marks of a list", () => {
  const shown = (text: string) => text.replaceAll("\u00a0", " ").replaceAll("\u2060", "");
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aB 1-/.,–Rp()WIB") }), (text) => {
      if (!/(^|[ :])[-–]/.test(normalise(text))) expect(shown(typeset(text))).toBe(normalise(text));
      const withoutMarks = (all: string) => all.replace(/[ –-]/g, "");
      expect(withoutMarks(shown(typeset(text)))).toBe(withoutMarks(normalise(text)));
    }),
  );
});

test("of any words, no line that satori makes begins with a dash or a bullet", async () => {
  const word = fc.string({ unit: fc.constantFrom(..."aeimnWMQil"), minLength: 1, maxLength: 9 });
  const sign = fc.constantFrom(...marks);
  const piece = fc.oneof(
    { weight: 4, arbitrary: word },
    sign,
    fc.tuple(sign, word).map((both) => both.join("")),
    fc.tuple(word, sign, word).map((all) => all.join("")),
    fc.constantFrom("🎉", "a/", "(b)", "c!").chain((before) => sign.map((mark) => `${before}${mark}d`)),
  );
  const titles = fc.tuple(word, fc.array(piece, { minLength: 3, maxLength: 14 }));
  await fc.assert(
    fc.asyncProperty(titles, fc.constantFrom("og", "story"), async ([first, rest], format) => {
      const title = [first, ...rest].join(" ");
      for (const line of await linesOf(postCard({ title, hashtags: [] }, {}, "k", format)))
        expect(line).not.toMatch(/^\s*[-–—•·▪◾]/);
    }),
    { numRuns: 12 },
  );
});

describe("a word longer than a line is broken", () => {
  test("at a soft hyphen, with a hyphen", () => {
    expect(broken("Ke\u00adtidak\u00adtanggung\u00adjawaban kita", 15)).toBe(
      "Ketidak-\u200btanggung-\u200bjawaban kita",
    );
    expect(unbroken("Ke\u00adtidak")).toBe("Ketidak");
  });

  test("behind a dash or a bullet that is kept to it, never before one; and behind a reference's slash", () => {
    expect(broken(typeset("Pertanggungjawaban –pengelolaan aset"), 14)).toBe(
      "Pertanggungjawaban\u00a0–\u200bpengelolaan aset",
    );
    expect(broken(typeset("Surat 12/KNL.0702"), 8)).toBe("Surat 12/\u200bKNL.\u200b0702");
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
