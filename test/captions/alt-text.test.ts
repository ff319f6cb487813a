import fc from "fast-check";
import { expect, it } from "vitest";
import { altText } from "../../scripts/lib/captions/alt-text.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { channel, words } from "./arbitraries.ts";

const id = wordsFor("id");
const headline = { kind: "headline", name: "og" } as const;
const image = { file: "/gambar.png", alt: "Seorang warga menunjuk layar ponselnya." };
const most = { instagram: 100, x: 1000, tiktok: 300, linkedin: 1000 } as Readonly<Record<string, number>>;

it("says what stands on the card and what its photo shows", () => {
  expect(altText({ title: "Cara ikut lelang", image }, headline, "x", "KPKNL Contoh", id)).toBe(
    "Kartu bertuliskan “Cara ikut lelang” dari KPKNL Contoh. Seorang warga menunjuk layar ponselnya.",
  );
});

it("says which slide a card is", () => {
  const card = { kind: "slide", name: "slide-portrait-03" } as const;
  expect(altText({ title: "Cara ikut lelang", image }, card, "x", "KPKNL Contoh", id)).toMatch(/^Kartu 3: /);
});

it("stays within the channel's limit, and is never empty", () => {
  fc.assert(
    fc.property(words, words, channel, (title, alt, channel) => {
      const post = { title: `Judul ${title}`.slice(0, 110).toWellFormed(), image: { ...image, alt } };
      const text = altText(post, headline, channel, "KPKNL Contoh", id);
      expect(text.length).toBeLessThanOrEqual(most[channel] ?? Number.POSITIVE_INFINITY);
      expect(text).not.toBe("");
    }),
  );
});
