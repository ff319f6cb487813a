import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkTo, namesAddress } from "../../scripts/lib/channels/link.ts";
import { channels } from "../../scripts/lib/model/office.ts";
import { samplePost } from "../templates/sample-site.ts";

const address = "https://kantor-contoh.go.id/2026/11/cara-ikut/";
const names = (text: string) => namesAddress(text, address);

describe("an address is named", () => {
  it.each([
    "Baca di kantor-contoh.go.id/2026/11/cara-ikut/ ya.",
    "kantor-contoh.go.id/2026/11/cara-ikut",
    "(www.kantor-contoh.go.id/2026/11/cara-ikut/)",
    "http://kantor-contoh.go.id/2026/11/cara-ikut/.",
    "https://WWW.Kantor-Contoh.go.id/2026/11/cara-ikut.",
    "Lihat: https://kantor-contoh.go.id/2026/11/cara-ikut/?utm_source=x&a=b",
    "kantor-contoh.go.id/2026/11/cara-ikut#syarat",
    "[laman kami](https://kantor-contoh.go.id/2026/11/cara-ikut/)",
    "“kantor-contoh.go.id/2026/11/cara-ikut/”",
    "_kantor-contoh.go.id/2026/11/cara-ikut_ *kantor-contoh.go.id*",
    "https://kantor-contoh.go.id/2026/11/cara-ikut/index.html.",
  ])("in %s", (text) => expect(names(text)).toBe(true));

  it.each([
    "kantor-contoh.go.id",
    "kantor-contoh.go.id/2026/11/",
    "kantor-contoh.go.id/2026/11/cara-ikut-lelang/",
    "kantor-contoh.go.id/2026/11/cara-ikut/bagikan/",
    "lain.kantor-contoh.go.id/2026/11/cara-ikut/",
    "bukan-kantor-contoh.go.id/2026/11/cara-ikut/",
    "kantor-contoh.go.id/2026/11/cara-ikut.html",
    "kantor-contoh.go.id/2026/11/cara-ikut_baru",
    "surel@kantor-contoh.go.id/2026/11/cara-ikut/",
    "cara-ikut",
  ])("not in %s", (text) => expect(names(text)).toBe(false));

  it("by what is written of it for each channel, wherever it stands", () => {
    const post = samplePost(0);
    fc.assert(
      fc.property(fc.constantFrom(...channels), fc.boolean(), fc.lorem(), (channel, utm, words) => {
        const site = { url: "https://www.kantor-contoh.go.id/situs", utm };
        const text = `${words}\n\nSelengkapnya: ${linkTo(post, channel, site)}`;
        expect(namesAddress(text, site.url + post.address)).toBe(true);
      }),
    );
  });
});

describe("a link", () => {
  const post = samplePost(1);
  const site = { url: "https://kantor-contoh.go.id", utm: true };

  it.each(["instagram", "tiktok"] as const)(
    "is as short as it can be typed on %s, where none can be tapped",
    (channel) => {
      expect(linkTo(post, channel, site)).toBe(`kantor-contoh.go.id${post.address}`);
    },
  );

  it.each(channels.filter((channel) => channel !== "instagram" && channel !== "tiktok"))(
    "says on %s where the reader came from",
    (channel) => {
      const { origin, pathname, searchParams } = new URL(linkTo(post, channel, site));
      expect(origin + pathname).toBe(site.url + post.address);
      expect(searchParams.get("utm_source")).toBe(channel);
      expect(linkTo(post, channel, { ...site, utm: false })).toBe(site.url + post.address);
    },
  );
});
