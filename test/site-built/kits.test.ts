import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { buildListAddress } from "../../scripts/lib/model/addresses.ts";
import { attribute, siteOf, textOf } from "./site.ts";

describe.each(["full", "court", "english"] as const)("the kits of %s", (name) => {
  const site = siteOf(name);
  const { office } = site;
  const since = office.now.epoch - office.site.kit.days * 86_400_000;
  const recent = office.posts.filter(({ state, date }) => state === "public" && date.epoch > since);

  test("are there for every recent public post, linked from it, and for no other", () => {
    const pages = [...site.addresses].filter((address) => address.endsWith("/bagikan/"));
    expect(recent.length).toBeGreaterThan(0);
    expect(pages.sort()).toEqual(recent.map(({ address }) => `${address}bagikan/`).sort());
    for (const post of office.posts.filter(({ state }) => state === "public")) {
      const links = site
        .page(post.address)
        .all("a")
        .map((link) => attribute(link, "href"));
      expect(links.includes(`${post.address}bagikan/`), post.address).toBe(recent.includes(post));
    }
  });

  test("are kept from search engines and out of the sitemap and every feed", () => {
    for (const address of [...site.addresses].filter((found) => found.endsWith("/bagikan/"))) {
      const robots = site
        .page(address)
        .all("meta")
        .find((meta) => attribute(meta, "name") === "robots");
      expect(robots && attribute(robots, "content")).toBe("noindex");
    }
    const feeds = [...site.addresses].filter((found) => /\.(?:xml|json)$/.test(found));
    // The list of all files names these too: it is for whoever verifies the site.
    for (const address of feeds.filter((found) => found !== buildListAddress)) {
      expect(site.bytes(address).includes("/bagikan/"), address).toBe(false);
    }
  });

  test("hold the same images and words as the page shows", () => {
    for (const { address, channels } of recent) {
      const page = site.page(`${address}bagikan/`);
      const zip = unzipSync(site.bytes(`${address}bagikan/kit.zip`));
      const shown = new Map(page.all("textarea").map((field) => [attribute(field, "id"), textOf(field)]));
      for (const channel of channels) {
        const text = Buffer.from(zip[`${channel}-teks.txt`] ?? []).toString("utf8");
        expect(text, `${address} ${channel}`).toBe(`${shown.get(`${channel}-teks`)}\n`);
      }
      const downloads = page.all("a").filter((link) => attribute(link, "class") === "kit-image");
      expect(downloads.length).toBeGreaterThanOrEqual(channels.length);
      for (const link of downloads) {
        const file = zip[attribute(link, "download") ?? ""];
        expect(file && site.bytes(attribute(link, "href") ?? "").equals(file), address).toBe(true);
      }
    }
  });
});
