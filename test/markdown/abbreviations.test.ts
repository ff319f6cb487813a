import { expect, it, test } from "vitest";
import { htmlOf, renderer, textOf } from "./render.ts";

const meaning = "Kantor Pelayanan Kekayaan Negara dan Lelang";

it("marks an abbreviation wherever it stands, and lists it where no finger can hover", () => {
  const html = htmlOf(`KPKNL membuka **loket KPKNL**.\n\n*[KPKNL]: ${meaning}\n`);
  expect(html.match(/<abbr title="Kantor Pelayanan Kekayaan Negara dan Lelang">KPKNL<\/abbr>/g)).toHaveLength(
    2,
  );
  expect(html).toContain(`<dt>KPKNL</dt><dd>${meaning}</dd>`);
  expect(textOf(html)).toMatch(/^KPKNL membuka loket KPKNL\.\n/);
});

test.each([
  ["within another word", "SKPKNL dan KPKNLs"],
  ["in code", "`KPKNL`"],
  ["in other capitals", "kpknl"],
])("an abbreviation %s is none, and a definition that nothing uses is told", (_where, text) => {
  const rendered = renderer.render(`${text}\n\n*[KPKNL]: ${meaning}\n`);
  expect(rendered.parts.join("")).not.toMatch(/<abbr|<dl>/);
  expect(rendered.lost).toEqual([{ kind: "abbreviation", found: "*[KPKNL]:", line: 2 }]);
});

it("takes the longer of two, and what is said first", () => {
  const html = htmlOf("Tipe B dan Tipe.\n\n*[Tipe]: jenis\n*[Tipe B]: jenis kedua\n");
  expect(html).toContain('<abbr title="jenis kedua">Tipe B</abbr> dan <abbr title="jenis">Tipe</abbr>');
});

it("takes a name with a hyphen in it", () => {
  expect(htmlOf("Bawa e-KTP.\n\n*[e-KTP]: KTP elektronik\n")).toContain(">e-KTP</abbr>");
});

it("shows a definition that it does not take", () => {
  expect(textOf(htmlOf("a\n\n*[]: kosong\n"))).toContain("*[]: kosong");
  expect(textOf(htmlOf("A\n\n*[A]: satu\n*[A]: dua\n"))).toContain("*[A]: dua");
});

it("escapes what an author wrote", () => {
  expect(htmlOf('AB\n\n*[AB]: "><script>\n')).not.toContain("<script>");
});
