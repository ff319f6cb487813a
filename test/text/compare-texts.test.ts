import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Compared,
  compareSentences,
  compareWords,
  type Piece,
} from "../../scripts/lib/text/compare-texts.ts";
import { sentencesOf } from "../../scripts/lib/text/sentences.ts";

/** Few words and signs, so that texts have much in common. */
const word = fc.constantFrom(
  "lelang",
  "dibuka",
  "pukul",
  "08.00",
  "Rp1.284.000",
  "12",
  "%",
  ".",
  ",",
  " ",
  "  ",
  "é",
  "👍",
);
const sentence = fc.array(word, { maxLength: 12 }).map((words) => words.join(""));

describe("a comparison holds both texts whole", () => {
  test("of words: what is kept and added is the new one, what is kept and removed the old one", () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const pieces = compareWords(before, after);
        expect(joined(pieces, "added")).toBe(after);
        expect(joined(pieces, "removed")).toBe(before);
        if (before === after) expect(pieces.every(({ kind }) => kind === "kept")).toBe(true);
      }),
    );
  });

  test("of sentences", () => {
    const sentences = fc.array(sentence, { maxLength: 10 });
    fc.assert(
      fc.property(sentences, sentences, (before, after) => {
        const compared = compareSentences(before, after);
        expect(sideOf(compared, "added")).toEqual(after);
        expect(sideOf(compared, "removed")).toEqual(before);
      }),
    );
  });

  test("also of texts that are others throughout, in a time that ends", () => {
    const many = (sign: string) => Array.from({ length: 40_000 }, (_, index) => `${sign}${index}`);
    const [before, after] = [many("a"), many("b")];
    const compared = compareSentences(before, after);
    expect(sideOf(compared, "added")).toEqual(after);
    expect(sideOf(compared, "removed")).toEqual(before);
    const [was, is] = [before.join(" "), after.join(" ")];
    expect(joined(compareWords(was, is), "added")).toBe(is);
  });
});

test.each<[what: string, before: string, after: string, expected: string]>([
  [
    "a figure as a whole",
    "Ada 1.284 permohonan.",
    "Ada 1.384 permohonan.",
    "Ada [-1.284-][+1.384+] permohonan.",
  ],
  [
    "an amount with its currency",
    "Jaminan Rp125.000.000, tunai.",
    "Jaminan Rp152.000.000, tunai.",
    "Jaminan [-Rp125.000.000-][+Rp152.000.000+], tunai.",
  ],
  [
    "several words as one",
    "Buka Senin pagi saja.",
    "Buka Selasa sore saja.",
    "Buka [-Senin pagi-][+Selasa sore+] saja.",
  ],
  ["a word more", "Bawa KTP.", "Bawa KTP asli.", "Bawa KTP[+ asli+]."],
  ["nothing where nothing is another", "Sama.", "Sama.", "Sama."],
])("words show %s", (_what, before, after, expected) => {
  expect(shown(compareWords(before, after))).toBe(expected);
});

test("a sentence stands beside the one that it became, others by themselves", () => {
  const before = ["Lelang dibuka 3 November.", "Bawa KTP.", "Tempatnya di aula kantor lama."];
  const after = ["Lelang dibuka 5 November.", "Pendaftaran tidak dipungut biaya apa pun.", "Bawa KTP."];
  expect(compareSentences(before, after).map(told)).toEqual([
    "Lelang dibuka [-3-][+5+] November.",
    "+ Pendaftaran tidak dipungut biaya apa pun.",
    "  Bawa KTP.",
    "- Tempatnya di aula kantor lama.",
  ]);
});

test("sentences are those that are read: headings, items and rows are ones of their own, marks and entities are none", () => {
  const html =
    '<h2 id="bagian-x">Syarat &amp; biaya</h2>\n<p>Datang <strong>pukul 08.00</strong> WIB.\nBiayanya Rp1.284.000. Gratis!</p>\n<ul>\n<li>KTP</li>\n<li><p>NPWP</p></li>\n</ul>\n<table>\n<thead>\n<tr>\n<th>Hari</th>\n<th>Jam</th>\n</tr>\n</thead></table><p>a<br>b</p>';
  expect(sentencesOf(html, "id").map(({ text, heading }) => (heading ? `# ${text}` : text))).toEqual([
    ...["# Syarat & biaya", "Datang pukul 08.00 WIB.", "Biayanya Rp1.284.000.", "Gratis!"],
    ...["KTP", "NPWP", "Hari · Jam", "a b"],
  ]);
});

function joined(pieces: readonly Piece[], side: "added" | "removed"): string {
  return pieces
    .filter(({ kind }) => kind === "kept" || kind === side)
    .map(({ text }) => text)
    .join("");
}

function sideOf(compared: readonly Compared[], side: "added" | "removed"): string[] {
  return compared.flatMap((one) => {
    if (one.kind === "changed") return [joined(one.pieces, side)];
    return one.kind === "kept" || one.kind === side ? [one.text] : [];
  });
}

function shown(pieces: readonly Piece[]): string {
  const marks = { kept: ["", ""], removed: ["[-", "-]"], added: ["[+", "+]"] } as const;
  return pieces.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]).join("");
}

function told(one: Compared): string {
  if (one.kind === "changed") return shown(one.pieces);
  return { kept: "  ", removed: "- ", added: "+ " }[one.kind] + one.text;
}
