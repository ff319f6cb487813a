import { XMLParser, XMLValidator } from "fast-xml-parser";
import { parseAtomFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { openSearchAddress } from "../../scripts/lib/model/addresses.ts";
import { bodyOf, render, samplePost, samplePosts, sampleSite } from "./sample-site.ts";

const posts = samplePosts();
posts[0] = samplePost(0, {
  title: 'Lelang <b>& \u0007 \ud800 "kutip"',
  ...bodyOf('<p>Isi <a href="/di-header/">tautan</a> ]]> &amp;</p>', {
    file: "/gambar/isi.png",
    alt: 'Kata "A"',
  }),
});
const site = sampleSite({ posts });

describe("the Atom feed", () => {
  const feed = render(site, "/feed.xml");

  it("holds the newest 20 posts and what RFC 4287 asks of a feed", () => {
    expect(feed.match(/<entry>/g)).toHaveLength(20);
    expect(feed).toContain("<id>https://kantor-contoh.go.id/</id>");
    expect(feed).toContain(
      '<link rel="self" type="application/atom+xml" href="https://kantor-contoh.go.id/feed.xml"/>',
    );
    expect(feed).toContain("<updated>2026-11-20T08:00:00+07:00</updated>");
    expect(feed).toContain("<author><name>Kantor Contoh</name>");
  });

  it("is well-formed whatever a title holds", () => {
    expect(feed).toContain("<title>Lelang &#60;b&#62;&#38;  \ufffd &#34;kutip&#34;</title>");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
    expect(feed).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|&(?!#\d+;)/);
    expect(XMLValidator.validate(feed)).toBe(true);
  });

  it("says to a feed reader what its posts say", () => {
    const read = parseAtomFeed(feed);
    expect(read.entries?.map(({ links, published }) => [links?.[0]?.href, published])).toEqual(
      posts.slice(0, 20).map(({ address, date }) => [`https://kantor-contoh.go.id${address}`, date.iso]),
    );
    expect(read.entries?.[0]?.title?.value).toBe('Lelang <b>&  \ufffd "kutip"');
  });

  it("says in a browser what it is, and leads to its page and to each post", () => {
    expect(feed).toMatch(
      /^<\?xml [^>]+>\n<\?xml-stylesheet type="text\/css" href="\/aset\/umpan\.css"\?>\n<feed /,
    );
    const links = Array.from(feed.matchAll(/<a href="([^"]+)">/g), ([, href]) => href);
    expect(links).toEqual([
      "https://kantor-contoh.go.id/",
      ...posts.slice(0, 20).map(({ address }) => `https://kantor-contoh.go.id${address}`),
    ]);
  });

  it("does not change with each build where there is no post", () => {
    expect(render(sampleSite({ posts: [] }), "/feed.xml")).toContain(
      "<updated>1970-01-01T00:00:00Z</updated>",
    );
  });
});

describe("the JSON feed", () => {
  const feed = JSON.parse(render(site, "/feed.json"));

  it("follows JSON Feed 1.1", () => {
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      home_page_url: "https://kantor-contoh.go.id/",
      feed_url: "https://kantor-contoh.go.id/feed.json",
      language: "id",
    });
    expect(feed.items).toHaveLength(20);
    expect(feed.items[1]).toMatchObject({
      id: "https://kantor-contoh.go.id/2026/11/tulisan-1/",
      date_published: "2026-11-19T08:00:00+07:00",
      tags: ["Informasi", "UangKita"],
    });
  });

  it("stands by itself: every address in it is absolute, and pictures are plain", () => {
    const { content_html: content } = feed.items[0];
    expect(content).toContain('<a href="https://kantor-contoh.go.id/di-header/">');
    expect(content).toContain(
      '<img src="https://kantor-contoh.go.id/gambar/isi-1600.jpeg" width="1600" height="900" alt="Kata &#34;A&#34;">',
    );
    expect(content).not.toMatch(/(href|src)="\//);
  });

  it("of a hashtag holds that hashtag's posts alone", () => {
    const { items } = JSON.parse(render(site, "/tagar/jarangdipakai/feed.json"));
    expect(items.map((item: { url: string }) => item.url)).toEqual([
      "https://kantor-contoh.go.id/2026/10/tulisan-44/",
    ]);
  });
});

describe("the sitemap", () => {
  it("holds every page that should be found, once, with absolute addresses", () => {
    const locations = Array.from(
      render(site, "/sitemap.xml").matchAll(/<loc>(.*?)<\/loc>/g),
      (match) => match[1],
    );
    expect(new Set(locations).size).toBe(locations.length);
    expect(locations).toEqual(
      expect.arrayContaining(
        ["/", "/halaman/3/", "/2026/11/tulisan-0/", "/tagar/uangkita/3/", "/pilar/emosi/", "/di-footer/"].map(
          (address) => `https://kantor-contoh.go.id${address}`,
        ),
      ),
    );
    expect(locations).not.toContain("https://kantor-contoh.go.id/404.html");
  });

  it("is named in robots.txt", () => {
    expect(render(site, "/robots.txt")).toContain("Sitemap: https://kantor-contoh.go.id/sitemap.xml");
  });
});

describe("a channel's feed", () => {
  it("has the title that the channel takes", () => {
    const dear = samplePost(0, { title: "Sewa < Rp1 juta, hemat > 20%", channels: ["youtube", "x"] });
    const channels = { youtube: "https://youtube.com/@contoh", x: "https://x.com/contoh" };
    const own = sampleSite({ posts: [dear], site: { channels } });
    const titleOn = (channel: string): string =>
      JSON.parse(render(own, `/kanal/${channel}.json`)).items[0].title;
    expect(titleOn("youtube")).toBe("Sewa ＜ Rp1 juta, hemat ＞ 20%");
    expect(titleOn("x")).toBe(dear.title);
  });
});

it("a browser reads where the site's search is, whatever the office is called", () => {
  const named = sampleSite({
    site: { name: "Kantor “Lelang” & Aset <Contoh>", url: "https://a.go.id/pilar" },
  });
  const text = render(named, openSearchAddress);
  expect(XMLValidator.validate(text)).toBe(true);
  const { OpenSearchDescription: described } = new XMLParser({ ignoreAttributes: false }).parse(text);
  expect(described.ShortName.length).toBeLessThanOrEqual(16);
  expect(described.Url["@_template"]).toBe("https://a.go.id/pilar/cari/?q={searchTerms}");
  expect(render(named, "/")).toContain(`<link rel="search" type="application/opensearchdescription+xml"`);
});
