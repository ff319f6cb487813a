import { describe, expect, it } from "vitest";
import { render, samplePost, sampleSite } from "../templates/sample-site.ts";

const [first, second] = ["/2026/11/tulisan-0/", "/2026/11/tulisan-1/"];
const posts = [samplePost(0), samplePost(1, { state: "draft" })];

describe("a page at an old address", () => {
  const redirects = { "/lama/": first, "/luar/": "https://arsip.go.id/x", "/konsep/": second };

  it("leads on by itself, by a link, and for search engines", () => {
    const html = render(sampleSite({ posts, redirects }), "/lama/");
    expect(html).toContain(`content="0; url=${first}"`);
    expect(html).toContain(`<a href="${first}">`);
    expect(html).toContain(`<link rel="canonical" href="https://kantor-contoh.go.id${first}"/>`);
    expect(html).not.toContain("noindex");
    expect(html).not.toContain("<script");
  });

  it("leads below the path that the site stands under", () => {
    const site = sampleSite({ posts, redirects, site: { url: "https://instansi.github.io/kantor" } });
    expect(render(site, "/lama/")).toContain(`url=/kantor${first}`);
    expect(render(site, "/_redirects")).toContain(`/kantor/lama/ /kantor${first} 301\n`);
  });

  it("may lead to another site", () => {
    const html = render(sampleSite({ posts, redirects }), "/luar/");
    expect(html).toContain('<link rel="canonical" href="https://arsip.go.id/x"/>');
  });

  it("is not there as long as what it leads to is not public, and tells nothing of it", () => {
    const site = sampleSite({ posts, redirects });
    expect(() => render(site, "/konsep/")).toThrow();
    expect(render(site, "/_redirects")).not.toContain(second);
  });
});

describe("/_redirects", () => {
  it("has a row for each old address, those with a query last and before any page", () => {
    const redirects = {
      "/?p=3&lang=id": first,
      "/dua kata/–/": `${first}#bagian-x`,
      "/lama.pdf": "https://arsip.go.id/a%20b.pdf",
      [first]: "/",
    };
    expect(render(sampleSite({ posts, redirects }), "/_redirects").split("\n")).toEqual([
      `/dua%20kata/%E2%80%93/ ${first}#bagian-x 301`,
      "/lama.pdf https://arsip.go.id/a%20b.pdf 301",
      `/ p=3 lang=id ${first} 301!`,
      "",
    ]);
  });

  it("is not there without old addresses", () => {
    expect(() => render(sampleSite({ posts }), "/_redirects")).toThrow();
  });
});
