import fc from "fast-check";
import { expect, it, test } from "vitest";
import { attribute, elementsOf, htmlOf, renderer, textOf } from "./render.ts";

const byId = (html: string, id: string) =>
  elementsOf(html).find((element) => attribute(element, "id") === id);

it("leads from a number to its note and back, by links alone", () => {
  const html = htmlOf("Naik 12 persen.[^lapor]\n\n[^lapor]: Laporan *2025*, halaman 12.\n");
  expect(html).toContain(
    '<sup><a class="note-number" href="#catatan-1" id="rujukan-1" aria-label="Catatan kaki 1">1</a></sup>',
  );
  expect(textOf(html)).toContain("Laporan 2025, halaman 12. ↩");
  expect(byId(html, "catatan-1")?.tagName).toBe("li");
  expect(html).toContain('href="#rujukan-1" aria-label="Kembali ke teks, dari catatan kaki 1"');
  expect(byId(html, "catatan-kaki")?.tagName).toBe("h2");
});

it("numbers notes as a reader comes upon them, and names each way back where there are several", () => {
  const html = htmlOf("Satu[^b], dua[^a], lagi[^b].\n\n[^a]: A, lihat[^c].\n\n[^b]: B.\n\n[^c]: C.\n");
  const notes = elementsOf(html).filter(({ tagName }) => tagName === "li");
  expect(notes.map((note) => attribute(note, "id"))).toEqual(["catatan-1", "catatan-2", "catatan-3"]);
  expect(textOf(html).replace(/\s+/g, " ")).toContain("B. ↩\ufe0e ↩\ufe0e A, lihat3. ↩\ufe0e C. ↩\ufe0e");
  const labels = Array.from(
    html.matchAll(/href="#(rujukan-1[^"]*)" aria-label="([^"]*)"/g),
    ([, ...found]) => found,
  );
  expect(labels).toEqual([
    ["rujukan-1", "Kembali ke teks, dari catatan kaki 1, tanda ke-1"],
    ["rujukan-1-2", "Kembali ke teks, dari catatan kaki 1, tanda ke-2"],
  ]);
});

test.each([
  ["that nothing refers to", "Isi.\n\n[^a]: hilang", ["[^a]:"]],
  ["of a name that another has", "Isi[^a].\n\n[^a]: satu\n\n[^a]: dua", ["[^a]:"]],
  ["that only a lost note refers to", "Isi.\n\n[^a]: lihat[^b]\n\n[^b]: B", ["[^a]:", "[^b]:"]],
])("a note %s is told, and shown nowhere", (_what, source, lost) => {
  const rendered = renderer.render(source);
  expect(rendered.lost.map(({ found }) => found)).toEqual(lost);
  expect(rendered.lost.every(({ kind }) => kind === "footnote")).toBe(true);
});

it("leaves a mark without a note as it was typed, and a note within a sentence", () => {
  expect(textOf(htmlOf("Satu[^1] dan ^[dua]."))).toBe("Satu[^1] dan ^[dua].\n");
});

it("says nothing of a note in slides and in ids of headings", () => {
  const { steps, anchors } = renderer.render("## Biaya[^1]\n\n1. Bayar[^1]\n\n[^1]: Lihat PMK.");
  expect(steps.items.map((item) => item.trim())).toEqual(["Bayar"]);
  expect(steps.headings).toEqual(["Biaya"]);
  expect(anchors).toEqual(["bagian-biaya"]);
});

it("has each id once, and links to nothing but them", () => {
  const piece = fc.constantFrom(
    "[^a]",
    "[^b]",
    "[^c] ",
    " kata ",
    "\n\n",
    "[^a]: ",
    "[^b]: ",
    "    lanjut",
    "*",
    "> ",
    "- ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const html = htmlOf(pieces.join(""));
      const ids = elementsOf(html).flatMap((element) => attribute(element, "id") ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      const hrefs = elementsOf(html).flatMap((element) => attribute(element, "href")?.slice(1) ?? []);
      expect(hrefs.filter((href) => !ids.includes(href))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
