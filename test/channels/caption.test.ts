import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CaptionPost, type CaptionSite, caption } from "../../scripts/lib/channels/caption.ts";
import { linkTo, namesAddress } from "../../scripts/lib/channels/link.ts";
import { clockIn } from "../../scripts/lib/model/clock.ts";
import { type Channel, channels, type Moment } from "../../scripts/lib/model/office.ts";
import { hashtagsIn } from "../../scripts/lib/text/marks-in.ts";
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
    expect(own.leftOut).toMatchObject({ link: true, hashtags: 2 });
    expect(caption(post(), "x", site).leftOut).toMatchObject({ link: false, hashtags: 0 });
    expect(caption(post(), "threads", site).leftOut).toMatchObject({ link: false, hashtags: 0 });
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
    expect(problems).toEqual([{ code: "caption-too-long", length: 399, limit: 280, bytes: false }]);
    expect(length).toBe(399);
  });

  it("says that an author wrote too many hashtags", () => {
    const words = "Tagar: #A #B #C #D #E #F";
    const { problems, text } = caption(post({ captions: { instagram: words } }), "instagram", site);
    expect(problems).toEqual([{ code: "caption-too-many-hashtags", found: 6, limit: 5 }]);
    expect(text).not.toContain("#InfoLelang");
  });

  it("counts bytes on Threads, as schedulers are refused by them", () => {
    const words = `“Kantor” kami — buka. ${"a".repeat(470)}`;
    const { problems, length } = caption(post({ captions: { threads: words } }), "threads", site);
    expect(words.length).toBeLessThan(500);
    expect(length).toBe(Buffer.byteLength(words));
    expect(problems).toEqual([]);
    const longer = caption(post({ captions: { threads: `${words} — ini.` } }), "threads", site);
    expect(longer.problems).toEqual([
      { code: "caption-too-long", length: Buffer.byteLength(`${words} — ini.`), limit: 500, bytes: true },
    ]);
  });

  it("counts on Bluesky the characters that a reader sees, and bytes beside them", () => {
    const family = "👨‍👩‍👧‍👦";
    const own = (count: number) =>
      caption(post({ captions: { bluesky: family.repeat(count) } }), "bluesky", site);
    expect(own(100).length).toBe(count(own(100).text, "bluesky"));
    expect(own(100).problems).toEqual([]);
    expect(own(119).text).toBe(family.repeat(119));
    expect(own(119).length).toBe(119);
    const bytes = 130 * Buffer.byteLength(family);
    expect(own(130).problems).toEqual([
      { code: "caption-too-long", length: bytes, limit: 3000, bytes: true },
    ]);
    expect(own(301).problems).toEqual([{ code: "caption-too-long", length: 301, limit: 300, bytes: false }]);
  });

  it("has no sign that YouTube refuses, and says so of an author's own", () => {
    const signed = post({ summary: "Sewa aset negara < Rp1 juta per bulan, hemat > 20% dari yang biasa." });
    expect(caption(signed, "youtube", site).text).toContain("negara ＜ Rp1 juta per bulan, hemat ＞ 20%");
    expect(caption(signed, "youtube", site).problems).toEqual([]);
    expect(caption(signed, "facebook", site).text).toContain("negara < Rp1 juta");
    const own = caption(post({ captions: { youtube: "Harga <b>murah</b>." } }), "youtube", site);
    expect(own.text).not.toMatch(/[<>]/);
    expect(own.problems).toEqual([
      {
        code: "caption-signs",
        signs: [
          ["<", "＜"],
          [">", "＞"],
        ],
      },
    ]);
    expect(caption(post({ captions: { facebook: "a < b" } }), "facebook", site).problems).toEqual([]);
  });

  it.each([
    "Baca di kpknl-contoh.go.id/2026/11/cara-ikut-lelang/ ya.",
    "Baca di www.kpknl-contoh.go.id/2026/11/cara-ikut-lelang",
    "Baca di http://kpknl-contoh.go.id/2026/11/cara-ikut-lelang/?dari=x",
  ])("takes the post's address for the link, however it is written: %s", (own) => {
    for (const channel of channels) {
      const { text, leftOut } = caption(post({ captions: { [channel]: own } }), channel, site);
      expect(text.startsWith(own)).toBe(true);
      expect(text.match(/cara-ikut-lelang/g)).toHaveLength(1);
      expect(leftOut.link).toBe(false);
    }
  });

  it("adds the post's address where another page of the site is named", () => {
    const own = "Daftar di kpknl-contoh.go.id/2026/11/cara-ikut-lelang-rumah/ dan kpknl-contoh.go.id.";
    expect(caption(post({ captions: { x: own } }), "x", site).text).toContain(
      "/cara-ikut-lelang/?utm_source=x",
    );
  });

  it("takes no # in a link for a hashtag", () => {
    const own = "Syaratnya: https://kpknl-contoh.go.id/syarat/?bagian=#Dokumen";
    const { hashtags, problems, text } = caption(post({ captions: { threads: own } }), "threads", site);
    expect(hashtags).toEqual(["JagaAsetNegara"]);
    expect(problems).toEqual([]);
    expect(text).toContain("\n\n#JagaAsetNegara");
  });

  it("has the short address where links cannot be tapped", () => {
    for (const channel of ["instagram", "tiktok"] as const) {
      const { text, leftOut } = caption(post(), channel, site);
      expect(text).toContain("\n\nSelengkapnya: kpknl-contoh.go.id/2026/11/cara-ikut-lelang/\n\n");
      expect(text).not.toMatch(/utm_|https:/);
      expect(leftOut.link).toBe(false);
    }
  });

  it("leaves a summary's hashtags as words where the channel takes fewer", () => {
    const summary = "Ikuti #InfoLelang dan #UangKita, juga #IniPunyaKita, setiap pekan dari rumah.";
    expect(caption(post({ summary }), "threads", site).text).toMatch(
      /^Ikuti #InfoLelang dan UangKita, juga IniPunyaKita, setiap pekan dari rumah\.\n\nSelengkapnya/,
    );
    const own = post({ captions: { threads: summary } });
    expect(caption(own, "threads", site).text.startsWith(summary)).toBe(true);
  });

  it("drops a link's parameters before the link", () => {
    const own = "kata ".repeat(42).trim();
    const { text, leftOut } = caption(post({ captions: { bluesky: own } }), "bluesky", site);
    expect(text).toBe(`${own}\n\nhttps://kpknl-contoh.go.id/2026/11/cara-ikut-lelang/`);
    expect(leftOut).toMatchObject({ link: false, hashtags: 2 });
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
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(channel === "bluesky" ? 3000 : 20_000);
      const tags = text.match(/(?<=^|\s)#[A-Za-z]/g)?.length ?? 0;
      expect(tags).toBeLessThanOrEqual(stated[channel].hashtags);
      if (channel === "threads") {
        expect(text.match(/[a-z]+\.go\.id/g)?.length ?? 0).toBeLessThanOrEqual(5);
      }
      if (channel === "youtube") expect(text).not.toMatch(/[<>]/);
    });
  });

  it("has the post's address whole, once by itself or where the summary names it, and every hashtag whole", () => {
    given((text, post, channel, site) => {
      const link = linkTo(post, channel, site);
      const ways = [link, link.replace(/\?.*/, "")];
      const words = text.split(/\s+/);
      const named = namesAddress(post.summary, site.url + post.address);
      expect(namesAddress(text, site.url + post.address)).toBe(true);
      if (!named) expect(words.filter((word) => ways.includes(word))).toHaveLength(1);
      const known = [...post.hashtags.map(({ name }) => `#${name}`), ...arbitrary.unbreakable, ...ways];
      // Where the summary ends early, after a hashtag, its "…" is no part of that.
      const whole = words.map((word) => word.replace(/…$/, ""));
      for (const word of whole.filter((word) => /^#\p{L}|https:/u.test(word))) expect(known).toContain(word);
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
    given((text, post, channel) => {
      // Hashtags beyond a channel's limit are words, and YouTube takes other brackets.
      const plain = (words: string) => words.replaceAll("#", "").replaceAll("＜", "<").replaceAll("＞", ">");
      const [first = ""] = text.split("\n\n");
      const kept = graphemes(plain(first.replace(/ ?…$/, "")));
      expect(graphemes(plain(post.summary)).slice(0, kept.length)).toEqual(kept);
      if (plain(first) !== plain(post.summary)) expect(first).toMatch(/[.!?…]["”’)]*$/);
      if (channel !== "youtube") expect(first).not.toMatch(/[＜＞]/);
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

describe("what an author wrote for a channel", () => {
  it("stands in the caption as it is, or is told", () => {
    fc.assert(
      fc.property(arbitrary.writtenPost, arbitrary.channel, arbitrary.site, (post, channel, site) => {
        const own = post.captions[channel] ?? "";
        const { text, problems, leftOut } = caption(post, channel, site);
        const told = problems.map(({ code }) => code);
        if (text.startsWith(own)) expect(told).not.toContain("caption-signs");
        else {
          expect(told).toContain("caption-signs");
          expect(text.startsWith(own.replaceAll("<", "＜").replaceAll(">", "＞"))).toBe(true);
        }
        const tooLong =
          count(text, channel) > stated[channel].text ||
          (channel === "bluesky" && Buffer.byteLength(text) > 3000);
        expect(told.includes("caption-too-long")).toBe(tooLong);
        expect(leftOut.link).toBe(!namesAddress(text, site.url + post.address));
      }),
      { numRuns: 300 },
    );
  });
});

it("every channel has limits", () => {
  expect(Object.keys(stated).sort()).toEqual([...channels].sort());
});
