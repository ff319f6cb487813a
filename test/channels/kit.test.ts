import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Card, CardSet } from "../../scripts/lib/cards/card.ts";
import { formats } from "../../scripts/lib/cards/format.ts";
import { kitOf } from "../../scripts/lib/channels/kit.ts";
import { kitFiles } from "../../scripts/lib/channels/kit-files.ts";
import { shareLinks } from "../../scripts/lib/channels/share-links.ts";
import { channels } from "../../scripts/lib/model/office.ts";
import { zipFiles } from "../../scripts/lib/output/zip-files.ts";
import { samplePost, sampleSite } from "../templates/sample-site.ts";

const { publication, words } = sampleSite();
const all = (["og", "portrait", "square", "story", "landscape"] as const).map((format): Card => {
  const { width, height } = formats[format];
  return {
    ...{ address: `/kartu/2026-11/a/${format}.0123456789.png`, name: format, kind: "headline", format },
    ...{ width, height, type: "image/png", bytes: 3 },
  };
});
const cards: CardSet = { og: all[0], all };
const post = samplePost(0, { channels: ["x", "facebook", "instagram"] });
const kit = kitOf(post, cards, publication.site, words);
const read = (address: string): Uint8Array => new TextEncoder().encode(address);

describe("a kit", () => {
  it("holds for each of the post's channels the formats that it takes", () => {
    expect(kit.map(({ channel, images }) => [channel, ...images.map(({ card }) => card.format)])).toEqual([
      ["instagram", "portrait", "square", "story"],
      ["facebook", "og", "story"],
      ["x", "landscape"],
    ]);
  });

  it("has a title where a channel asks for one, within its limit", () => {
    const long = samplePost(0, { channels: ["tiktok", "x", "youtube"], title: "Kata ".repeat(22).trim() });
    const titles = kitOf(long, cards, publication.site, words).map(({ channel, title }) => [
      channel,
      title?.length,
    ]);
    expect(titles).toEqual([
      ["x", undefined],
      ["tiktok", 90],
      ["youtube", 100],
    ]);
  });

  it("has no sign in YouTube's title that YouTube refuses", () => {
    const signed = samplePost(0, { channels: ["youtube", "tiktok"], title: "Harga < Rp1 juta, hemat > 20%" });
    expect(kitOf(signed, cards, publication.site, words).map(({ title }) => title)).toEqual([
      "Harga < Rp1 juta, hemat > 20%",
      "Harga ＜ Rp1 juta, hemat ＞ 20%",
    ]);
  });

  it("keeps a carousel apart from what is posted by itself, in the format of its channel", () => {
    const slides = (["portrait", "story"] as const).flatMap((format) =>
      [1, 2, 3, 4].map((slide): Card => {
        const name = `slide-${format}-0${slide}`;
        return { ...(all[0] as Card), name, kind: "slide", slide, format, address: `/kartu/${name}.0.png` };
      }),
    );
    const swiped = samplePost(0, { channels: ["instagram", "x", "tiktok"], slides: ["Daftar", "Pilih"] });
    const made = kitOf(swiped, { og: all[0], all: [...all, ...slides] }, publication.site, words);
    expect(
      made.map(({ channel, images, carousel }) => [
        channel,
        images.length,
        ...carousel.map(({ card }) => card.name),
      ]),
    ).toEqual([
      ["instagram", 3, ...["01", "02", "03", "04"].map((number) => `slide-portrait-${number}`)],
      ["x", 1],
      ["tiktok", 1, ...["01", "02", "03", "04"].map((number) => `slide-story-${number}`)],
    ]);
    expect(kitFiles(made, read).map(({ name }) => name)).toContain("instagram-karusel-01.png");
    expect(kitFiles(made, read).map(({ name }) => name)).toContain("tiktok-judul.txt");
  });

  it("has an auction's card first", () => {
    const lot = { ...(all[1] as Card), name: "auction-portrait", kind: "auction" } as const;
    const made = kitOf(
      samplePost(0, { channels: ["instagram"] }),
      { og: all[0], all: [...all, lot] },
      publication.site,
      words,
    );
    expect(made[0]?.images.map(({ label }) => label)).toEqual([
      "Lelang, tegak",
      "Judul, tegak",
      "Judul, persegi",
      "Judul, story",
    ]);
  });

  it("takes the link's card where a channel's own was not drawn", () => {
    const only = kitOf(post, { og: all[0], all: all.slice(0, 1) }, publication.site, words);
    expect(only.flatMap(({ images }) => images.map(({ card }) => card.name))).toEqual(["og", "og", "og"]);
  });

  it("names its files so that a folder sorts by channel, and within it as the channel likes them", () => {
    const names = kitFiles(kit, read).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const channels = [...names].sort().map((name) => name.split("-")[0]);
    expect(channels.filter((name, index) => name !== channels[index - 1])).toEqual([
      "facebook",
      "instagram",
      "x",
    ]);
    expect([...names].sort().filter((name) => /^instagram.*png$/.test(name))).toEqual([
      "instagram-01-judul-tegak.png",
      "instagram-02-judul-persegi.png",
      "instagram-03-judul-story.png",
    ]);
  });

  it("is one zip with every file whole, the same in every time zone", () => {
    const files = kitFiles(kit, read);
    const zone = process.env.TZ;
    const zips = ["Asia/Jayapura", "America/New_York", "UTC"].map((name) => {
      process.env.TZ = name;
      return Buffer.from(zipFiles(files, "2026-11-03")).toString("hex");
    });
    process.env.TZ = zone;
    if (zone === undefined) delete process.env.TZ;
    expect(new Set(zips).size).toBe(1);
    const back = unzipSync(Buffer.from(zips[0] ?? "", "hex"));
    expect(Object.keys(back)).toEqual(files.map(({ name }) => name).sort());
    expect(Buffer.from(back["x-teks.txt"] ?? []).toString()).toBe(`${kit[2]?.caption.text}\n`);
    expect(Buffer.from(back["x-01-judul-mendatar.png"] ?? []).toString()).toBe(all[4]?.address);
  });
});

describe("share links", () => {
  const titled = samplePost(0, { title: "Emas & perak? 100% #asli", channels: ["x"] });
  const address = publication.site.url + titled.address;
  const linksOf = (post: typeof titled) =>
    new Map(shareLinks(post, publication.site).map(({ target, href }) => [target, new URL(href)]));

  it("carry the post's words and address, each as its service reads them", () => {
    const links = linksOf(titled);
    expect(links.get("whatsapp")?.origin).toBe("https://wa.me");
    expect(links.get("whatsapp")?.searchParams.get("text")).toContain(address);
    expect(links.get("telegram")?.searchParams.get("url")).toBe(address);
    expect(links.get("telegram")?.searchParams.get("text")).toBe(
      `Emas & perak? 100% #asli\n\n${titled.summary}`,
    );
    expect(links.get("x")?.host).toBe("x.com");
    expect(links.get("facebook")?.searchParams.get("u")).toBe(address);
    const mail = links.get("email");
    expect(mail?.searchParams.get("subject")).toBe("Emas & perak? 100% #asli");
    expect(mail?.href).not.toContain("+");
    expect(mail?.searchParams.get("body")).toContain("\r\n\r\nhttps://");
  });

  it("name the address once, where the post's own words do", () => {
    const words = `Baca di ${address.replace("https://", "")}.`;
    const links = linksOf({ ...titled, summary: words, captions: { telegram: words, whatsapp: words } });
    expect(links.get("telegram")?.searchParams.get("text")).toBe(titled.title);
    expect(links.get("whatsapp")?.searchParams.get("text")?.split(words)).toHaveLength(2);
    for (const target of ["whatsapp", "x", "email"] as const) {
      expect(decodeURIComponent(links.get(target)?.href ?? "").split(titled.address), target).toHaveLength(2);
    }
    const own = linksOf({ ...titled, captions: { telegram: words } });
    expect(own.get("telegram")?.searchParams.get("text")).toBe(`${titled.title}\n\n${titled.summary}`);
  });

  it("are clean: what citizens share counts nobody", () => {
    const everywhere = samplePost(0, { channels });
    expect(publication.site.utm).toBe(true);
    for (const [target, url] of linksOf(everywhere)) {
      expect(decodeURIComponent(url.href), target).not.toContain("utm_");
    }
  });

  it("offer Bluesky where the post goes there, and nothing else anew", () => {
    const always = ["whatsapp", "telegram", "x", "facebook", "email"];
    expect([...linksOf(titled).keys()]).toEqual(always);
    const there = linksOf(samplePost(0, { channels: ["bluesky"] }));
    expect([...there.keys()]).toEqual([...always.slice(0, 4), "bluesky", "email"]);
    expect(there.get("bluesky")?.href).toContain("https://bsky.app/intent/compose?text=");
  });
});
