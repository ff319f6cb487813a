import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pillar } from "../../scripts/lib/model/office.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import { jsonForScript } from "../../scripts/lib/site/json-ld.ts";
import { oncePerPost, oncePerSite } from "../../scripts/lib/site/once.ts";
import { relatedTo } from "../../scripts/lib/site/related.ts";
import { shapes, shapesOf } from "../../scripts/lib/site/shapes.ts";
import { xmlText } from "../../scripts/lib/text/xml.ts";
import { samplePost, samplePosts, sampleSite } from "../templates/sample-site.ts";

describe("formatsOf", () => {
  const indonesian = formatsOf(sampleSite());

  it("writes figures and dates the Indonesian way", () => {
    expect(indonesian.number(1204)).toBe("1.204");
    expect(indonesian.percent(5 / 8)).toBe("62,5%");
    expect(indonesian.points(33.33)).toBe("33,33%");
    expect(indonesian.date("2026-08-17")).toBe("17 Agustus 2026");
    expect(indonesian.month("2026-11")).toBe("November 2026");
    expect(indonesian.day("2026-08-07")).toEqual({ day: "7", month: "Agu 2026" });
    expect(indonesian.list(["A", "B", "C"])).toBe("A, B, dan C");
  });

  it.each([
    ["Asia/Jakarta", "WIB"],
    ["Asia/Pontianak", "WIB"],
    ["Asia/Makassar", "WITA"],
    ["Asia/Jayapura", "WIT"],
  ])("names the zone of %s %s", (timezone, zone) => {
    const formats = formatsOf(sampleSite({ site: { timezone } }));
    expect(formats.moment(samplePost(0).date)).toBe(`Jumat, 20 November 2026, pukul\u00a008.00\u00a0${zone}`);
  });

  it("gives no time where the author gave none", () => {
    expect(indonesian.moment({ ...samplePost(0).date, time: undefined })).toBe("Jumat, 20 November 2026");
  });
});

describe("shapesOf", () => {
  const pillarsNamed = (...ids: string[]): Pillar[] =>
    ids.map((id) => ({ id, label: id, description: "", colour: "#000000", kinds: [], target: 0 }));

  it("knows the taught pillars, in whatever order they stand", () => {
    const found = [...shapesOf(pillarsNamed("promosi", "informasi", "emosi")).values()];
    expect(found).toEqual(["rays", "columns", "arcs"]);
  });

  it("gives unknown pillars shapes that no other has, while there are any", () => {
    const found = [...shapesOf(pillarsNamed("warta", "emosi", "tanya", "data", "acara", "arsip")).values()];
    expect(new Set(found).size).toBe(6);
    expect(found[1]).toBe("arcs");
  });

  it("has a shape for each of many pillars", () => {
    const many = pillarsNamed("informasi", ...Array.from({ length: 20 }, (_, index) => `p${index}`));
    expect([...shapesOf(many).values()].every((shape) => shapes.includes(shape))).toBe(true);
  });
});

describe("relatedTo", () => {
  it("offers the nearest posts of the least used hashtag that others share", () => {
    const site = sampleSite();
    const post = site.publication.posts[10];
    const related = post && relatedTo(site, post);
    expect(related?.hashtag.subject.key).toBe("infolelang");
    expect(related?.posts.map((other) => other.slug)).toEqual(["tulisan-8", "tulisan-12", "tulisan-14"]);
  });

  it("fills up from the other side at the ends, and never offers the post itself", () => {
    const site = sampleSite();
    for (const post of site.publication.posts) {
      const related = relatedTo(site, post);
      expect(related?.posts).toHaveLength(3);
      expect(related?.posts).not.toContain(post);
      expect(new Set(related?.posts).size).toBe(3);
    }
  });

  it("offers nothing where no other post shares a hashtag", () => {
    const site = sampleSite({ posts: [samplePost(0)] });
    expect(site.publication.posts.map((post) => relatedTo(site, post))).toEqual([undefined]);
  });
});

describe("jsonForScript", () => {
  it("keeps its data, and never holds what could end a script", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom("</script>", "<!--<script>", "]]>", "\u2028")),
        (text) => {
          const json = jsonForScript({ text });
          expect(json).not.toContain("<");
          expect(JSON.parse(json)).toEqual({ text });
        },
      ),
    );
  });
});

describe("xmlText", () => {
  it("leaves no markup, and no character that XML forbids", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const xml = xmlText(text);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
        expect(xml).not.toMatch(/[<>"\u0000-\u0008\u000b\u000c\u000e-\u001f]|&(?!#\d+;)/);
        expect(xml.isWellFormed()).toBe(true);
      }),
    );
  });

  it("can be read back", () => {
    const text = `a < b & c > "d" 'e' 🇮🇩`;
    const read = xmlText(text).replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
    expect(read).toBe(text);
  });
});

describe("once", () => {
  it("makes a thing once for each site, and for each of its posts", () => {
    let made = 0;
    const ofSite = oncePerSite(() => ++made);
    const ofPost = oncePerPost(() => ++made);
    const [a, b] = [sampleSite(), sampleSite()];
    const [first, second] = samplePosts();
    if (!first || !second) throw new Error("the sample has posts");
    expect([ofSite(a), ofSite(a), ofSite(b)]).toEqual([1, 1, 2]);
    expect([ofPost(a, first), ofPost(a, first), ofPost(a, second), ofPost(b, first)]).toEqual([3, 3, 4, 5]);
  });
});
