import { describe, expect, it } from "vitest";
import type { StandingPage } from "../../scripts/lib/model/office.ts";
import { siteAddresses } from "../../scripts/lib/site/site-addresses.ts";
import { pagesOf, samplePost, sampleSite, standing } from "../templates/sample-site.ts";

/** In the footer, each with a name of its own. */
function standingPages(count: number): StandingPage[] {
  return Array.from({ length: count }, (_, index) => ({
    ...(standing[1] as StandingPage),
    ...{ slug: `laman-${index}`, address: `/laman-${index}/`, title: `Laman ${index}` },
  }));
}

/** The addresses of all pages but those of share kits. */
function addressesOf(site: ReturnType<typeof sampleSite>): string[] {
  return [...pagesOf(site).values()]
    .filter(({ type }) => type !== "kit")
    .map(({ address }) => address)
    .sort();
}

describe("the addresses of a site", () => {
  it.each([0, 1, 9, 10, 20, 21, 29, 30, 41, 120])("are those of its pages, with %i posts", (count) => {
    const posts = Array.from({ length: count }, (_, index) =>
      samplePost(index, { channels: index % 2 === 0 ? ["x"] : [] }),
    );
    const site = sampleSite({ posts });
    expect([...siteAddresses(site.publication)].sort()).toEqual(addressesOf(site));
  });

  it("are those of its pages with old addresses among them, where there is room", () => {
    const posts = Array.from({ length: 25 }, (_, index) => samplePost(index));
    const redirects = {
      "/2019/03/judul-lama/": "/2026/11/tulisan-0/",
      "/2019/03/judul-lama.html": "/2026/11/tulisan-0/",
      "/dokumen.pdf": "/di-header/",
      "/?p=12": "/2026/11/tulisan-0/",
      "/2026/11/tulisan-1/": "/2026/11/tulisan-0/",
    };
    const site = sampleSite({ posts, redirects });
    const addresses = addressesOf(site);
    expect([...siteAddresses(site.publication)].sort()).toEqual(addresses);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toEqual(expect.arrayContaining(["/2019/03/judul-lama/", "/_redirects"]));
    expect(addresses).not.toContain("/dokumen.pdf");
  });

  it("are those of its pages, with a list of standing pages where they are many", () => {
    for (const count of [10, 11]) {
      const site = sampleSite({ pages: standingPages(count) });
      expect([...siteAddresses(site.publication)].sort()).toEqual(addressesOf(site));
      expect(siteAddresses(site.publication).has("/halaman/")).toBe(count > 10);
    }
  });

  it("are those of its pages, whatever channels it has, and below a path too", () => {
    const posts = Array.from({ length: 25 }, (_, index) => samplePost(index));
    for (const site of [
      sampleSite({ posts, site: { channels: {} } }),
      sampleSite({ posts, site: { url: "https://instansi.github.io/kantor" } }),
    ]) {
      expect([...siteAddresses(site.publication)].sort()).toEqual(addressesOf(site));
    }
  });
});
