import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pillar, Post } from "../../scripts/lib/model/office.ts";
import { shapes, shapesOf } from "../../scripts/lib/model/shapes.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import { jsonForScript } from "../../scripts/lib/site/json-ld.ts";
import { htmlOnce, oncePerFrame } from "../../scripts/lib/site/once.ts";
import { relatedTo } from "../../scripts/lib/site/related.ts";
import { xmlText } from "../../scripts/lib/text/xml.ts";
import { type SampleSite, samplePost, sampleSite } from "../templates/sample-site.ts";

describe("formattersOf", () => {
  const indonesian = formattersOf(sampleSite().frame);

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
    const formats = formattersOf(sampleSite({ site: { timezone } }).frame);
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
  const named = (...names: string[]): Pick<Post, "hashtags"> => ({
    hashtags: names.map((name) => ({ key: name.toLowerCase(), name, description: undefined })),
  });

  it("offers the nearest posts of the hashtag that the author named first", () => {
    const site = sampleSite();
    const post = site.publication.posts[10];
    const related = post && relatedTo(site, post);
    expect(related?.hashtag.subject.key).toBe("infolelang");
    expect(related?.posts.map((other) => other.slug)).toEqual(["tulisan-8", "tulisan-12", "tulisan-14"]);
  });

  it("passes over a hashtag that no other post has", () => {
    const posts = [
      samplePost(0, named("Sendiri", "Kedua", "Ketiga")),
      samplePost(1, named("Ketiga", "Kedua")),
      samplePost(2, named("Ketiga")),
    ];
    const site = sampleSite({ posts });
    expect(posts.map((post) => relatedTo(site, post)?.hashtag.subject.name)).toEqual([
      ...["Kedua", "Ketiga", "Ketiga"],
    ]);
    expect(posts.map((post) => relatedTo(site, post)?.posts.map(({ slug }) => slug))).toEqual([
      ["tulisan-1"],
      ["tulisan-0", "tulisan-2"],
      ["tulisan-0", "tulisan-1"],
    ]);
  });

  it("does not count how often a hashtag is used: only posts near a new one are related to it", () => {
    const posts = Array.from({ length: 40 }, (_, index) =>
      samplePost(index + 1, named(...(index % 2 === 0 ? ["A", "B"] : ["B", "A"]))),
    );
    const before = sampleSite({ posts });
    const after = sampleSite({ posts: [samplePost(0, named("A", "B")), ...posts] });
    const related = (site: SampleSite, post: Post) => {
      const found = relatedTo(site, post);
      return [found?.hashtag.subject.name, ...(found?.posts ?? []).map(({ id }) => id)];
    };
    const changed = posts.filter((post) => related(before, post).join() !== related(after, post).join());
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.every((post) => posts.indexOf(post) < 4)).toBe(true);
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
  it("makes a thing once for each frame", () => {
    let made = 0;
    const ofFrame = oncePerFrame(() => ++made);
    const [a, b] = [sampleSite().frame, sampleSite().frame];
    expect([ofFrame(a), ofFrame(a), ofFrame(b), ofFrame(a)]).toEqual([1, 1, 2, 1]);
  });

  it("makes it again for each frame that asks, also where it came to nothing", () => {
    let made = 0;
    const nothing = oncePerFrame(() => {
      made++;
    });
    const { frame } = sampleSite();
    expect([nothing(frame), nothing(frame), made]).toEqual([undefined, undefined, 1]);
  });

  it("makes the HTML of a thing once for each frame", () => {
    let made = 0;
    const html = htmlOnce(({ site }, { word }: { word: string }) => `${site.name} ${word} ${++made}`);
    const a = sampleSite({ site: { name: "A" } }).frame;
    const b = sampleSite({ site: { name: "B" } }).frame;
    const [first, equal] = [{ word: "satu" }, { word: "satu" }];
    expect([html(a, first), html(a, first), html(a, equal), html(b, first)]).toEqual([
      "A satu 1",
      "A satu 1",
      "A satu 2",
      "B satu 3",
    ]);
    const empty = htmlOnce(() => "".padEnd(made++ - 3));
    expect([empty(a, first), empty(a, first), made]).toEqual(["", "", 4]);
  });
});
