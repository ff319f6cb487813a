import { describe, expect, it } from "vitest";
import { siteAddresses } from "../../scripts/lib/site/site-addresses.ts";
import { pagesOf, samplePost, sampleSite } from "../templates/sample-site.ts";

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
