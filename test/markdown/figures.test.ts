import { describe, expect, test } from "vitest";
import type { MarkdownPart } from "../../scripts/lib/markdown/render-state.ts";
import { renderer } from "./render.ts";

const partsOf = (source: string) =>
  renderer.render(source).parts.filter((part) => typeof part !== "string" || part.trim() !== "");
const partOf = (source: string) =>
  partsOf(source).find((part): part is MarkdownPart => typeof part !== "string");

describe("a caption", () => {
  test.each([
    ["a picture's title", '![Loket](a.png "Foto: <Humas>")', "Foto: &lt;Humas&gt;"],
    ["a line in italics right below", "![Loket](a.png)\n*Foto: Humas & rekan*", "Foto: Humas &amp; rekan"],
    ["both", '![Loket](a.png "Loket baru.")\n_Foto: Humas_', "Loket baru. Foto: Humas"],
    [
      "words with marks and links",
      "![Loket](a.png)\n*Lihat **di sini**: [PPID](/ppid/) #InfoLelang*",
      'Lihat <strong>di sini</strong>: <a href="/ppid/">PPID</a> <a href="/tagar/infolelang/">#InfoLelang</a>',
    ],
  ])("is %s", (_what, source, caption) => {
    expect(partsOf(source)).toHaveLength(1);
    expect(partOf(source)).toMatchObject({ typed: "a.png", caption });
  });

  test.each([
    ["a paragraph by itself", "![Loket](a.png)\n\n*Foto: Humas*"],
    ["words that go on in another way", "![Loket](a.png)\n*Foto:* Humas"],
    ["two words in italics", "![Loket](a.png)\n*Foto* oleh *Humas*"],
    ["what stands above", "*Foto: Humas*\n![Loket](a.png)"],
    ["strong words", "![Loket](a.png)\n**Foto: Humas**"],
  ])("is not %s, which stays in the text", (_what, source) => {
    expect(partOf(source)).not.toHaveProperty("caption");
    expect(partsOf(source).join("")).toMatch(/<(?:em|strong)>/);
  });
});

describe("a gallery", () => {
  test("is what pictures in a paragraph of their own are, with captions of each and of all", () => {
    expect(partsOf('![a](a.png)\n![b](b.png "Kedua")\n![c](c.png)\n*Tiga hari.*')).toMatchObject([
      {
        gallery: [{ typed: "a.png" }, { typed: "b.png", caption: "Kedua" }, { typed: "c.png" }],
        caption: "Tiga hari.",
      },
    ]);
  });

  test.each([
    ["in paragraphs of their own", "![a](a.png)\n\n![b](b.png)"],
    ["among words", "Satu ![a](a.png) dua ![b](b.png)"],
  ])("is not what pictures %s are", (_where, source) => {
    expect(partsOf(source).filter((part) => typeof part !== "string")).toMatchObject([
      { typed: "a.png" },
      { typed: "b.png" },
    ]);
  });
});
