import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CaptionPost, type CaptionSite, caption } from "../../scripts/lib/channels/caption.ts";
import { hashtagsIn } from "../../scripts/lib/channels/hashtags-in.ts";
import { linkTo } from "../../scripts/lib/channels/link.ts";
import { clockIn } from "../../scripts/lib/model/clock.ts";
import { type Channel, channels, type Moment } from "../../scripts/lib/model/office.ts";
import * as arbitrary from "./arbitraries.ts";
import { count, stated } from "./counters.ts";

const site: CaptionSite = {
  url: "https://kpknl-contoh.go.id",
  timezone: "Asia/Jakarta",
  language: "id",
  utm: true,
  captions: {},
};
const post = (changes: Partial<CaptionPost> = {}): CaptionPost => ({
  address: "/2026/11/cara-ikut-lelang/",
  summary: "Empat langkah mengikuti lelang resmi dari rumah, tanpa perantara.",
  hashtags: ["JagaAsetNegara", "InfoLelang"].map((name) => ({
    key: name.toLowerCase(),
    name,
    description: undefined,
  })),
  campaign: undefined,
  pillar: { id: "informasi", label: "Informasi", description: "", colour: "#0b5c70", target: 70, kinds: [] },
  captions: {},
  ...changes,
});
const graphemes = (text: string): string[] =>
  Array.from(new Intl.Segmenter("id", { granularity: "grapheme" }).segment(text), ({ segment }) => segment);

describe("a caption", () => {
  it("is the summary, the call with the link, and the hashtags", () => {
    expect(caption(post(), "facebook", site).text).toBe(
      [
        "Empat langkah mengikuti lelang resmi dari rumah, tanpa perantara.",
        "Selengkapnya: https://kpknl-contoh.go.id/2026/11/cara-ikut-lelang/?utm_source=facebook&utm_medium=social&utm_campaign=informasi",
        "#JagaAsetNegara #InfoLelang",
      ].join("\n\n"),
    );
  });

  it("goes without campaign parameters where the office wants none, and takes its call", () => {
    const own: CaptionSite = { ...site, utm: false, captions: { call: "Baca di" } };
    expect(caption(post(), "x", own).text).toContain(
      "\n\nBaca di https://kpknl-contoh.go.id/2026/11/cara-ikut-lelang/\n\n",
    );
  });

  it("has the author's words for the channel in the summary's place, and repeats neither hashtag nor link", () => {
    const words = "Lihat #infolelang di https://kpknl-contoh.go.id/2026/11/cara-ikut-lelang/.";
    const text = caption(post({ captions: { x: words } }), "x", site).text;
    expect(text).toBe(`${words}\n\n#JagaAsetNegara`);
    expect(caption(post({ captions: { x: words } }), "facebook", site).text).toContain("Empat langkah");
  });

  it("has an auction's figures after the summary, where there is room and no words of one's own", () => {
    const auction = {
      ...{ lot: "Tanah 312 m²", limit: 620_000_000, deposit: 186_000_000, url: "https://lelang.go.id" },
      deadline: clockIn("Asia/Jakarta").parse("2026-09-15 23:59") as Moment,
    };
    expect(caption(post({ auction }), "instagram", site).text.replaceAll("\u00a0", " ")).toContain(
      "tanpa perantara.\n\nNilai limit: Rp620.000.000\nUang jaminan: Rp186.000.000\nBatas setor: 15 Sep 2026, 23.59 WIB\nIkut lewat lelang.go.id\n\nSelengkapnya:",
    );
    const long = post({ auction, summary: "Kalimat panjang. ".repeat(11).trim() });
    expect(caption(long, "x", site).text).not.toContain("Nilai limit");
    expect(caption(post({ auction, captions: { x: "Kata saya." } }), "x", site).text).not.toContain(
      "Nilai limit",
    );
  });

  it("says what did not fit beside an admin's own words", () => {
    const own = caption(post({ captions: { x: "kata ".repeat(54).trim() } }), "x", site);
    expect(own.leftOut).toEqual({ link: true, hashtags: 2 });
    expect(caption(post(), "x", site).leftOut).toEqual({ link: false, hashtags: 0 });
    expect(caption(post(), "threads", site).leftOut).toEqual({ link: false, hashtags: 0 });
  });

  it("carries one hashtag on Threads", () => {
    expect(caption(post(), "threads", site).hashtags).toEqual(["JagaAsetNegara"]);
    const own = post({ captions: { threads: "Satu #UangKita saja." } });
    expect(caption(own, "threads", site).hashtags).toEqual(["UangKita"]);
    expect(caption(own, "threads", site).problems).toEqual([]);
  });

  it("never cuts what an author wrote, and says that it is too long", () => {
    const words = "kata ".repeat(80).trim();
    const { text, length, problems } = caption(post({ captions: { x: words } }), "x", site);
    expect(text).toBe(words);
    expect(problems).toEqual([{ code: "caption-too-long", length: 399, limit: 280 }]);
    expect(length).toBe(399);
  });

  it("says that an author wrote too many hashtags", () => {
    const words = "Tagar: #A #B #C #D #E #F";
    const { problems, text } = caption(post({ captions: { instagram: words } }), "instagram", site);
    expect(problems).toEqual([{ code: "caption-too-many-hashtags", found: 6, limit: 5 }]);
    expect(text).not.toContain("#InfoLelang");
  });

  it("gives the author's words room before its own link and hashtags", () => {
    const words = "kata ".repeat(54).trim();
    expect(caption(post({ captions: { x: words } }), "x", site).text).toBe(words);
  });
});

describe("of any post, on every channel, a caption", () => {
  const given = (
    test: (text: string, post: CaptionPost, channel: Channel, site: CaptionSite) => void,
  ): void =>
    fc.assert(
      fc.property(arbitrary.post, arbitrary.channel, arbitrary.site, (post, channel, site) =>
        test(caption(post, channel, site).text, post, channel, site),
      ),
      { numRuns: 400 },
    );

  it("stays within the channel's limits, counted by other means", () => {
    given((text, _post, channel) => {
      expect(count(text, channel)).toBeLessThanOrEqual(stated[channel].text);
      const added = text.slice(text.lastIndexOf("\n\n")).match(/#/g)?.length ?? 0;
      const tags = text.match(/(?<=^|\s)#[A-Za-z]/g)?.length ?? 0;
      // A summary may carry more than the channel wants; then none is added.
      if (tags > stated[channel].hashtags) expect(added).toBe(0);
    });
  });

  it("keeps the link and every hashtag whole", () => {
    given((text, post, channel, site) => {
      const link = linkTo(post, channel, site);
      expect(text.split(/\s+/)).toContain(link);
      const known = [...post.hashtags.map(({ name }) => `#${name}`), ...arbitrary.unbreakable, link];
      for (const word of text.split(/\s+/).filter((word) => /^#\p{L}|https:/u.test(word))) {
        expect(known).toContain(word);
      }
    });
  });

  it("spells its hashtags as they are registered, in the post's order", () => {
    given((text, post) => {
      const names = post.hashtags.map(({ name }) => name);
      const words = post.summary.split(/\s+/);
      const added = hashtagsIn(text).filter((name) => !words.includes(`#${name}`));
      expect(added).toEqual(names.filter((name) => added.includes(name)));
    });
  });

  it("begins with the summary's own words, cut between characters as a reader sees them", () => {
    given((text, post) => {
      const [first = ""] = text.split("\n\n");
      const kept = graphemes(first.replace(/ ?…$/, ""));
      expect(graphemes(post.summary).slice(0, kept.length)).toEqual(kept);
      if (first !== post.summary) expect(first).toMatch(/[.!?…]["”’)]*$/);
    });
  });

  it("is no longer than it says", () => {
    fc.assert(
      fc.property(arbitrary.post, arbitrary.channel, arbitrary.site, (post, channel, site) => {
        const { text, length, limit } = caption(post, channel, site);
        expect(length).toBe(count(text, channel));
        expect(limit).toBe(stated[channel].text);
      }),
    );
  });
});

it("every channel has limits", () => {
  expect(Object.keys(stated).sort()).toEqual([...channels].sort());
});
