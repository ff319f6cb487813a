import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { editYaml } from "../../scripts/lib/editor/edit-yaml.ts";
import { type Plain, parsePlain } from "../../scripts/lib/editor/yaml-values.ts";

const hashtags = `# Tagar kantor. Urutan ini dipakai di formulir.
JagaAsetNegara:
  description: Cara negara dan warga merawat aset.   # disetujui pimpinan

# Tentang lelang
InfoLelang:
  description: "Jadwal, panduan"
'TipsLelang':
`;

describe("a text given other values", () => {
  test.each<[what: string, text: string, wanted: Plain, edited: string]>([
    ["the same text where they are the same", "a:   1 # satu\n", { a: 1 }, "a:   1 # satu\n"],
    [
      "one value in its own quotation marks, with what is behind it",
      `title: "Satu: dua" # catatan\ndate:   2026-11-03\n`,
      { title: "Tiga: empat", date: "2026-11-03" },
      `title: "Tiga: empat" # catatan\ndate:   2026-11-03\n`,
    ],
    ["quotation marks where they are needed", "a: satu\n", { a: "satu: dua" }, `a: "satu: dua"\n`],
    [
      "a list in its brackets",
      "hashtags: [A, B] # dua\nx: 1\n",
      { hashtags: ["A", "C", "D"], x: 1 },
      "hashtags: [A, C, D] # dua\nx: 1\n",
    ],
    ["brackets with spaces", "t: { a: 70, b: 30 }\n", { t: { a: 60, b: 40 } }, "t: { a: 60, b: 40 }\n"],
    [
      "a key more, behind the one that it follows",
      "a: 1\n\n# tentang c\nc: 3\n",
      { a: 1, b: "dua", c: 3 },
      "a: 1\nb: dua\n\n# tentang c\nc: 3\n",
    ],
    ["a key more before all others", "# awal\nb: 2\n", { a: 1, b: 2 }, "# awal\na: 1\nb: 2\n"],
    ["a key less, but its comment", "a: 1\n# dua\nb: 2\nc: 3\n", { a: 1, c: 3 }, "a: 1\n# dua\nc: 3\n"],
    ["the last key less", "a: 1\nb: 2", { a: 1 }, "a: 1\n"],
    ["a value where there was none", "a:\nb: 2\n", { a: "isi", b: 2 }, "a: isi\nb: 2\n"],
    [
      "values deep within",
      "kontak:\n  # loket\n  telepon:  (021) 1\n  surel: a@b.id\n",
      { kontak: { telepon: "(021) 2", surel: "a@b.id" } },
      "kontak:\n  # loket\n  telepon:  (021) 2\n  surel: a@b.id\n",
    ],
    [
      "a registered entry more, one changed, one renamed",
      hashtags,
      {
        JagaAsetNegara: { description: "Cara negara merawat aset." },
        InfoLelang: { description: "Jadwal, panduan" },
        KiatLelang: null,
        DataTerbuka: { description: "Angka." },
      },
      `# Tagar kantor. Urutan ini dipakai di formulir.
JagaAsetNegara:
  description: Cara negara merawat aset.   # disetujui pimpinan

# Tentang lelang
InfoLelang:
  description: "Jadwal, panduan"
KiatLelang: null
DataTerbuka:
  description: Angka.
`,
    ],
    [
      "an item more at the end of a list",
      "- date: 12-22\n  name: Hari Ibu\n# akhir\n",
      [
        { date: "12-22", name: "Hari Ibu" },
        { date: "12-25", name: "Natal" },
      ],
      "- date: 12-22\n  name: Hari Ibu\n- date: 12-25\n  name: Natal\n# akhir\n",
    ],
    [
      "an item less in its midst",
      "hari:\n  - a: 1 # satu\n  # dua\n  - a: 2\n  - a: 3\n",
      { hari: [{ a: 1 }, { a: 3 }] },
      "hari:\n  - a: 1 # satu\n  # dua\n  - a: 3\n",
    ],
    [
      "one field of one item",
      "- date: 12-22\n  name: Hari Ibu # kita\n- date: 12-25\n  name: Natal\n",
      [
        { date: "12-22", name: "Hari Ibu" },
        { date: "12-26", name: "Natal" },
      ],
      "- date: 12-22\n  name: Hari Ibu # kita\n- date: 12-26\n  name: Natal\n",
    ],
    ["a text of comments", "# belum ada\n", { a: 1 }, "# belum ada\na: 1\n"],
    [
      "lines of text",
      "captions:\n  x: satu\nsummary: s\n",
      { captions: { x: "satu\n\ndua #A" }, summary: "s" },
      "captions:\n  x: |-\n    satu\n\n    dua #A\nsummary: s\n",
    ],
    [
      "one line in place of lines of text",
      "x: |\n  satu\n  dua\n\ny: 1\n",
      { x: "tiga", y: 1 },
      "x: tiga\n\ny: 1\n",
    ],
    [
      "a key as it is written, with the space before its colon",
      "'a b' :\n2026 : |\n  x\nc:  'd'   # e\n",
      { "a b": "isi", "2026": "y", c: "d" },
      "'a b' : isi\n2026 : y\nc:  'd'   # e\n",
    ],
    [
      "lines of space in quotation marks, and all else as it is",
      "a: 1\nb:   [ x ] \n",
      { a: "satu\n\n", b: ["x"] },
      'a: "satu\\n\\n"\nb:   [ x ] \n',
    ],
    ["a mark of the document in quotation marks", "- a\n-  b\n", ["---", "b"], "- ---\n-  b\n"],
  ])("is %s", (_what, text, wanted, edited) => {
    expect(editYaml(text, wanted)).toBe(edited);
  });

  test("keeps its comments even where one part of it refers to another", () => {
    const edited = editYaml("# awal\na: &x [1]\nb: *x # sama\n", { a: [1], b: [2] });
    expect(parsePlain(edited)).toEqual({ a: [1], b: [2] });
    expect(edited).toContain("# awal");
  });

  test("has no key twice, even where a year is a key and all is laid out anew", () => {
    const edited = editYaml("2026: &x [1]\nb: *x\n", { "2026": [1, 2], b: [1] });
    expect(edited.match(/2026/g)).toHaveLength(1);
    expect(parsePlain(editYaml("2026: &x [1]\nb: *x\n", { b: [1] }))).toEqual({ b: [1] });
  });
});

const word = fc.constantFrom(
  "satu",
  "dua: tiga",
  "yes",
  "2026-11-03",
  "",
  "# tagar",
  "007",
  "a\nb",
  "- x",
  "' \"",
);
const scalar = fc.oneof(word, fc.integer({ min: -9, max: 9 }), fc.boolean(), fc.constant(null));
const name = fc.constantFrom("a", "b", "c", "d", "judul", "2026-09", "on");
const value: fc.Arbitrary<Plain> = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(name, tie("value"), { maxKeys: 4 }),
  ),
})).value;
const map = fc.dictionary(name, value, { minKeys: 1, maxKeys: 6 });

/** As people lay YAML out: with comments on lines of their own, in either style. */
function laidOut(values: Plain, flow: boolean): string {
  const document = parseDocument(JSON.stringify(values));
  const { contents } = document;
  const plain = new (document.constructor as typeof import("yaml").Document)(values);
  if (flow && contents) return `# semua\n${document.toString()}`;
  return `# awal\n${plain.toString({ lineWidth: 0, indentSeq: !flow })}# akhir\n`;
}

describe("whatever the values", () => {
  test("the text says what is wanted, and keeps its comments", () => {
    fc.assert(
      fc.property(map, map, fc.boolean(), (before, after, flow) => {
        const text = laidOut(before, flow);
        const edited = editYaml(text, after);
        expect(parsePlain(edited)).toEqual(after);
        for (const comment of text.match(/^#.*$/gm) ?? []) expect(edited).toContain(comment);
      }),
      { numRuns: 300 },
    );
  });

  test("lines of keys that keep their values stay as they are", () => {
    fc.assert(
      fc.property(map, name, value, (before, key, changed) => {
        const text = Object.entries(before)
          .map(([k, v]) => `# tentang ${k}\n${JSON.stringify(k)}:   ${JSON.stringify(v)} # di belakang\n`)
          .join("\n");
        const edited = editYaml(text, { ...before, [key]: changed });
        const lines = text.split("\n").filter((line) => !line.startsWith(JSON.stringify(key)));
        expect(edited.split("\n")).toEqual(expect.arrayContaining(lines));
      }),
      { numRuns: 200 },
    );
  });
});
