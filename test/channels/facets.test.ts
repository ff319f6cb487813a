import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facetsIn } from "../../scripts/lib/channels/facets.ts";
import { marksIn } from "../../scripts/lib/text/marks-in.ts";
import { words } from "./arbitraries.ts";

const heldBy = (text: string): string[] =>
  facetsIn(text).map(({ index }) => Buffer.from(text).toString("utf8", index.byteStart, index.byteEnd));

describe("facets", () => {
  it("say in bytes where links and hashtags are", () => {
    const text = "Ayo “ikut” 🙂 kantor.go.id/a/ #InfoLelang";
    const facets = facetsIn(text);
    expect(facets.map(({ features }) => features[0])).toEqual([
      { $type: "app.bsky.richtext.facet#link", uri: "https://kantor.go.id/a/" },
      { $type: "app.bsky.richtext.facet#tag", tag: "InfoLelang" },
    ]);
  });

  it("hold the bytes of what they mark, of any text", () => {
    fc.assert(
      fc.property(words, (text) => {
        const names = heldBy(text).filter((held) => held === "lelang.go.id");
        const marks = marksIn(text).map((mark) => mark.text);
        expect(heldBy(text).toSorted()).toEqual([...marks, ...names].toSorted());
      }),
    );
  });

  it("make links of names alone, in their order, and never two of one place", () => {
    const text = "Ikut lewat lelang.go.id, https://kantor.go.id/lelang.go.id #InfoLelang 🙂 kpknl.id.";
    expect(heldBy(text)).toEqual([
      "lelang.go.id",
      "https://kantor.go.id/lelang.go.id",
      "#InfoLelang",
      "kpknl.id",
    ]);
    expect(facetsIn(text)[0]?.features[0]).toMatchObject({ uri: "https://lelang.go.id" });
    expect(heldBy("no.12 dan surel@kantor.go.id")).toEqual([]);
  });
});
