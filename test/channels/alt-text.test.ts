import fc from "fast-check";
import { expect, it } from "vitest";
import { type CardKind, cardKinds } from "../../scripts/lib/cards/card.ts";
import { type AltPost, altText } from "../../scripts/lib/channels/alt-text.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { clockIn } from "../../scripts/lib/model/clock.ts";
import type { Moment } from "../../scripts/lib/model/office.ts";
import { channel, words } from "./arbitraries.ts";

const id = wordsFor("id");
const image = { file: "/gambar.png", alt: "Seorang warga menunjuk layar ponselnya." };
const most = {
  instagram: 1000,
  x: 1000,
  threads: 1000,
  tiktok: 300,
  linkedin: 4086,
  bluesky: 2000,
} as Readonly<Record<string, number>>;

const site = { name: "KPKNL Contoh", timezone: "Asia/Jakarta", url: "https://contoh.go.id" };
const post: AltPost = {
  title: "Cara ikut lelang",
  address: "/2026/11/cara-ikut-lelang/",
  image,
  quote: "Siapa saja boleh ikut.",
  figure: { value: "1.284", label: "permohonan selesai" },
  slides: ["Buat akun", "Pilih barang"],
  auction: {
    lot: "Tanah 312 m²",
    limit: 1_250_000_000,
    deposit: 375_000_000,
    deadline: clockIn("Asia/Jakarta").parse("2026-11-20 23:59") as Moment,
    url: "https://lelang.go.id/lot/1",
  },
};
const read = (kind: CardKind) => altText(post, { kind }, "x", site, id);
const readSlide = (slide: number, position = slide) =>
  altText(post, { kind: "slide", slide }, "x", site, id, position);

it("says what stands on the card and what its photo shows", () => {
  expect(read("headline")).toBe(
    "Kartu bertuliskan “Cara ikut lelang” dari KPKNL Contoh. Seorang warga menunjuk layar ponselnya.",
  );
});

it("says a quote, a figure and a lot in their own words, before the title", () => {
  expect(read("quote")).toMatch(/^Kutipan: “Siapa saja boleh ikut\.” Kartu bertuliskan “Cara ikut lelang”/);
  expect(read("figure")).toMatch(/^Angka: 1\.284 permohonan selesai\. Kartu/);
  expect(read("auction").replaceAll("\u00a0", " ")).toBe(
    "Lelang: nilai limit Rp1.250.000.000, uang jaminan Rp375.000.000, batas setor 20 Nov 2026, 23.59 WIB. Tanah 312 m². Seorang warga menunjuk layar ponselnya.",
  );
});

it("says which slide a card is, and what it says", () => {
  const slides = [1, 2, 3, 4].map((slide) => readSlide(slide));
  expect(slides.map((text) => text.split(". Kartu bertuliskan")[0])).toEqual([
    "Kartu 1: Cara ikut lelang",
    "Kartu 2: 1. Buat akun",
    "Kartu 3: 2. Pilih barang",
    "Kartu 4: Baca selengkapnya https://contoh.go.id/2026/11/cara-ikut-lelang/",
  ]);
});

it("counts slides as they are posted, also without the cover", () => {
  expect(readSlide(2, 1)).toMatch(/^Kartu 1: 1\. Buat akun/);
});

it("keeps an auction's figures where there is little room", () => {
  const lot = `Tanah dan bangunan ${"di tepi jalan raya ".repeat(20)}`.trim();
  const long = { ...post, auction: { ...post.auction, lot } as NonNullable<AltPost["auction"]> };
  const text = altText(long, { kind: "auction" }, "tiktok", site, id);
  expect(text.length).toBeLessThanOrEqual(300);
  expect(text).toContain("23.59");
  expect(text).toContain("Rp375.000.000");
});

it("begins with what the card says: some planners end after 100 characters", () => {
  const first = (kind: CardKind) => altText(post, { kind, slide: 2 }, "instagram", site, id, 2).slice(0, 100);
  expect(first("quote")).toContain("Siapa saja boleh ikut.");
  expect(first("figure")).toContain("1.284 permohonan selesai");
  expect(first("slide")).toContain("Buat akun");
  expect(first("headline")).toContain("Cara ikut lelang");
  expect(first("auction")).toContain("Rp375.000.000");
});

it("leaves the marks of a quote that has some", () => {
  const own = { ...post, quote: "“Siapa saja boleh.” — Mas Rusdi" };
  expect(altText(own, { kind: "quote" }, "x", site, id)).toMatch(
    /^Kutipan: “Siapa saja boleh\.” — Mas Rusdi\. /,
  );
});

it("leaves out the title where only a card's own words fit", () => {
  const long = { ...post, quote: "Papan yang miring di ujung jalan itu tidak kelihatan. ".repeat(5).trim() };
  const text = altText(long, { kind: "quote" }, "tiktok", site, id);
  expect(text).toBe(`Kutipan: “${long.quote}”`);
});

it("stays within the channel's limit, and is never empty", () => {
  fc.assert(
    fc.property(words, words, channel, (title, alt, channel) => {
      const own = `Judul ${title}`.slice(0, 110).toWellFormed();
      const long = { ...post, title: own, quote: alt, image: { ...image, alt } };
      for (const kind of cardKinds) {
        const text = altText(long, { kind, slide: 2 }, channel, site, id);
        expect(text.length).toBeLessThanOrEqual(most[channel] ?? Number.POSITIVE_INFINITY);
        expect(text).not.toBe("");
      }
    }),
  );
});
