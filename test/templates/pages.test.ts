import { HtmlValidate } from "html-validate";
import { serializeOuter } from "parse5";
import { describe, expect, it } from "vitest";
import { addressesIn, attribute, elementsOf, meta, textOf } from "./html.ts";
import {
  bodyOf,
  hostile,
  pagesOf,
  render,
  samplePost,
  samplePosts,
  sampleSite,
  unmade,
} from "./sample-site.ts";

const site = sampleSite();
const pages = pagesOf(site);
const html = [...pages.values()].filter((page) => /\/$|\.html$/.test(page.address));

/** One page of each kind. */
const kinds = [
  "/",
  "/halaman/2/",
  "/2026/11/",
  "/2026/",
  "/2026/halaman/2/",
  "/2026/11/tulisan-0/",
  "/tagar/",
  "/tagar/infolelang/",
  "/pilar/informasi/",
  "/kampanye/uang-kita/",
  "/di-header/",
  "/keseimbangan/",
  "/404.html",
];

/** A documented address of a page that stands elsewhere. */
const former = "/pilar/informasi/halaman/2/";

describe("the pages of a site", () => {
  it("stand at the addresses of the contract", () => {
    const lists = [...pages.keys()].filter((address) => !/tulisan-\d+/.test(address));
    expect(lists.sort()).toEqual(
      [
        ...[
          "/",
          "/halaman/2/",
          "/halaman/3/",
          "/halaman/4/",
          "/404.html",
          "/_headers",
          "/robots.txt",
          "/opensearch.xml",
          "/cari/",
          "/sitemap.xml",
          "/feed.xml",
          "/feed.json",
          "/kanal/",
          "/kanal/instagram.json",
          "/kanal/x.json",
        ],
        ...[
          "/2026/",
          "/2026/halaman/2/",
          "/2026/halaman/3/",
          "/2026/11/",
          "/2026/10/",
          "/2026/10/halaman/2/",
        ],
        ...["/keseimbangan/", "/keseimbangan/data.json", "/keseimbangan/data.csv", "/verifikasi/"],
        "/.well-known/security.txt",
        ...["/cek/", "/cek/kartu.json", "/cek/kartu-2026.json", "/cek/kartu-lama.json"],
        ...["/koreksi/", "/koreksi/feed.xml", "/koreksi/feed.json"],
        ...["/tagar/", "/tagar/uangkita/", "/tagar/uangkita/2/", "/tagar/uangkita/3/", "/tagar/infolelang/"],
        ...["/tagar/infolelang/2/", "/tagar/jarangdipakai/", "/pilar/informasi/", "/pilar/informasi/2/"],
        former,
        ...["/pilar/emosi/", "/pilar/promosi/", "/kampanye/uang-kita/", "/di-header/", "/di-footer/"],
        ...["uangkita", "infolelang", "jarangdipakai"].flatMap((key) => [
          `/tagar/${key}/feed.xml`,
          `/tagar/${key}/feed.json`,
        ]),
        ...["informasi", "emosi", "promosi"].flatMap((id) => [
          `/pilar/${id}/feed.xml`,
          `/pilar/${id}/feed.json`,
        ]),
      ].sort(),
    );
  });

  it("link only to pages that exist", () => {
    const broken = html.flatMap((page) =>
      addressesIn(page.render())
        .filter((address) => address.startsWith("/") && !/^\/(aset|gambar|kartu)\//.test(address))
        .filter((address) => !pages.has(address))
        .map((address) => `${page.address} → ${address}`),
    );
    expect(broken).toEqual([]);
  });

  it("can all be reached from home by links", () => {
    const reached = new Set(["/"]);
    for (const address of reached) {
      const page = pages.get(address);
      if (!page || !address.endsWith("/")) continue;
      for (const link of addressesIn(page.render())) if (pages.has(link)) reached.add(link);
    }
    const unreached = [...pages.keys()].filter((address) => !reached.has(address));
    // Hosts and crawlers find these by themselves, and old links.
    expect(unreached.sort()).toEqual([
      "/.well-known/security.txt",
      "/404.html",
      "/_headers",
      "/cek/kartu-2026.json",
      "/cek/kartu-lama.json",
      "/cek/kartu.json",
      former,
      "/robots.txt",
      "/sitemap.xml",
    ]);
  });

  it("are valid HTML", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:recommended"],
      rules: {
        "doctype-style": ["error", { style: "lowercase" }],
        // JSX closes void elements, which HTML allows.
        "void-style": ["error", { style: "selfclose" }],
        // The bars of a month are as wide as its shares.
        "no-inline-style": ["error", { allowedProperties: ["width"] }],
        // Style keeps the number on one line.
        "tel-non-breaking": "off",
      },
    });
    for (const address of [...kinds, former]) {
      const report = await validator.validateString(render(site, address));
      const messages = report.results.flatMap((result) => result.messages);
      expect(messages.map((message) => `${address}: ${message.ruleId}: ${message.message}`)).toEqual([]);
    }
  });

  it.each(kinds)(
    "%s has one h1, one main, a title and no script but JSON-LD, and where it has a use that of copying and of tables",
    (address) => {
      const elements = elementsOf(render(site, address));
      const count = (tag: string): number => elements.filter((element) => element.tagName === tag).length;
      expect([count("h1"), count("main"), count("title")]).toEqual([1, 1, 1]);
      const scripts = elements.filter((element) => element.tagName === "script");
      const [data, ...others] = scripts;
      expect(data && attribute(data, "type")).toBe("application/ld+json");
      expect(() => JSON.parse(data ? textOf(data) : "")).not.toThrow();
      // What copies a post's address, and takes the stop of a keyboard from tables that fit.
      const isTabled = elements.some(
        (element) => attribute(element, "class") === "table" && attribute(element, "tabindex") === "0",
      );
      const own = /tulisan-\d/.test(address) || isTabled ? ["/aset/salin.js"] : [];
      expect(others.map((script) => attribute(script, "src"))).toEqual(own);
      expect(
        elements.flatMap((element) => element.attrs.filter((attr) => attr.name.startsWith("on"))),
      ).toEqual([]);
    },
  );

  it.each(kinds)("%s steps down its headings one at a time", (address) => {
    const levels = elementsOf(render(site, address)).flatMap(
      (element) => /^h(\d)$/.exec(element.tagName)?.[1] ?? [],
    );
    const steps = levels.map((level, index) => Number(level) - Number(levels[index - 1] ?? 0));
    expect(levels[0]).toBe("1");
    expect(Math.max(...steps)).toBe(1);
  });

  it.each(kinds)("%s links to every year in its footer, and to no month there", (address) => {
    const [foot] = elementsOf(render(site, address)).filter(({ tagName }) => tagName === "footer");
    const links = foot ? addressesIn(serializeOuter(foot)) : [];
    expect(links.filter((link) => /^\/\d/.test(link))).toEqual(["/2026/"]);
  });

  it.each(kinds)("%s shows the office's notice", (address) => {
    expect(render(site, address)).toContain("Kantor ini rekaan.");
  });

  it.each(kinds)("%s shows every way to reach the office, as links that lead there", (address) => {
    const others = [
      { label: "WhatsApp", value: "0811-0000-0000", url: "https://wa.me/6281100000000" },
      { label: "SP4N-LAPOR!", url: "https://www.lapor.go.id" },
      { label: "Loket <b>", value: "lantai & satu" },
    ];
    const contacts = { phone: "(021) 555-0100, 555-01011", email: "halo@kantor-contoh.go.id", others };
    const html = render(sampleSite({ site: { contacts } }), address);
    const [shown = ""] = /<address>.*?<\/address>/s.exec(html) ?? [];
    expect(shown.match(/<p>.*?<\/p>/gs)).toEqual([
      '<p><a href="tel:0215550100">(021) 555-0100</a>, <a href="tel:55501011">555-01011</a></p>',
      '<p><a href="mailto:halo@kantor-contoh.go.id">halo@kantor-contoh.go.id</a></p>',
      '<p>WhatsApp: <a href="https://wa.me/6281100000000" rel="noopener">0811-0000-0000</a></p>',
      '<p><a href="https://www.lapor.go.id" rel="noopener">SP4N-LAPOR!</a></p>',
      "<p>Loket &lt;b>: lantai &amp; satu</p>",
    ]);
  });

  it("render for an office with no posts, pages, cards or logo", () => {
    const bare = sampleSite({
      posts: [],
      dressed: false,
      site: {
        contacts: {},
        channels: {},
        ppid: undefined,
        notice: undefined,
        parent: undefined,
        description: "",
      },
    });
    for (const page of pagesOf(bare).values()) expect(page.render().length).toBeGreaterThan(0);
    expect(render(bare, "/")).toContain(bare.words.site.noPosts);
    expect(meta(render(bare, "/"), "og:image")).toBeUndefined();
  });

  it("render in English", () => {
    const english = render(sampleSite({ site: { language: "en" } }), "/2026/11/");
    expect(english).toContain('<html lang="en">');
    expect(english).toContain("November 2026 is in progress.");
  });

  it("show what an author wrote as text, whatever it is", () => {
    const posts = samplePosts();
    posts[0] = samplePost(0, {
      title: hostile,
      summary: hostile,
      image: { file: "/gambar/0.png", alt: hostile },
    });
    const attacked = sampleSite({ posts, site: { name: hostile, notice: hostile, description: hostile } });
    for (const address of [...kinds, "/2026/11/tulisan-1/"]) {
      const elements = elementsOf(render(attacked, address));
      const scripts = elements.filter((element) => element.tagName === "script");
      expect(scripts.filter((script) => attribute(script, "src") === undefined)).toHaveLength(1);
      const { "@graph": graph } = JSON.parse(scripts.map(textOf).join(""));
      expect(graph.at(-1).alternateName).toBe(hostile);
    }
    const elements = elementsOf(render(attacked, "/2026/11/tulisan-0/"));
    expect(elements.filter((element) => element.tagName === "h1").map(textOf)).toEqual([hostile]);
  });

  it("say nothing of drafts and scheduled posts", () => {
    const posts = [samplePost(-1, { state: "scheduled", title: "Rahasia A" }), ...samplePosts()];
    posts.push(samplePost(46, { state: "draft", title: "Rahasia B" }));
    const every = [...pagesOf(sampleSite({ posts })).values()].map((page) => page.render()).join("");
    expect(every).not.toMatch(/Rahasia|tulisan--1|tulisan-46/);
  });
});

describe("the pages of a site that stands below a path", () => {
  // The reader has put the links of bodies below the path already.
  const body = bodyOf('<p>Lihat <a href="/kantor/di-header/">halaman</a>.</p>');
  const below = sampleSite({
    site: { url: "https://instansi.github.io/kantor" },
    posts: samplePosts().map((post) => ({ ...post, ...body })),
  });

  it("link, load and name themselves below it", () => {
    for (const page of pagesOf(below).values()) {
      if (!/\/$|\.html$/.test(page.address)) continue;
      const text = page.render();
      const outside = addressesIn(text).filter(
        (link) => link.startsWith("/") && !link.startsWith("/kantor/"),
      );
      expect(outside, page.address).toEqual([]);
      const url = `https://instansi.github.io/kantor${page.address}`;
      if (!["/404.html", former].includes(page.address)) expect(meta(text, "og:url"), page.address).toBe(url);
    }
  });

  it("lead on below it from an address that a page had", () => {
    const elements = elementsOf(render(below, former));
    const [refresh] = elements.filter((element) => attribute(element, "http-equiv") === "refresh");
    expect(refresh && attribute(refresh, "content")).toBe("0; url=/kantor/pilar/informasi/2/");
    const [link] = elements.filter((element) => attribute(element, "rel") === "canonical");
    expect(link && attribute(link, "href")).toBe("https://instansi.github.io/kantor/pilar/informasi/2/");
  });

  it("stand at the same addresses as without one", () => {
    expect([...pagesOf(below).keys()]).toEqual([...pages.keys()]);
  });

  it("are named in full in feeds and sitemaps", () => {
    for (const address of ["/feed.xml", "/feed.json", "/sitemap.xml", "/robots.txt", "/kanal/x.json"]) {
      const urls = render(below, address).match(/https:\/\/instansi\.github\.io\/[^"<\s]*/g) ?? [];
      expect(urls.length, address).toBeGreaterThan(0);
      const wrong = urls.filter((url) => !url.startsWith("https://instansi.github.io/kantor/"));
      expect(wrong, address).toEqual([]);
    }
  });
});

describe("the page of a post", () => {
  const page = render(site, "/2026/11/tulisan-3/");

  it("names itself absolutely to search engines and social networks", () => {
    const canonical = elementsOf(page).find((element) => attribute(element, "rel") === "canonical");
    expect(canonical && attribute(canonical, "href")).toBe("https://kantor-contoh.go.id/2026/11/tulisan-3/");
    expect(meta(page, "og:type")).toBe("article");
    expect(meta(page, "og:url")).toBe("https://kantor-contoh.go.id/2026/11/tulisan-3/");
    expect(meta(page, "og:image")).toBe("https://kantor-contoh.go.id/kartu/2026-11/tulisan-3/og.png");
    expect([meta(page, "og:image:width"), meta(page, "og:image:height")]).toEqual(["1200", "630"]);
    expect(meta(page, "og:image:alt")).toContain("Tulisan nomor 3");
    expect(meta(page, "article:published_time")).toBe("2026-11-17T08:00:00+07:00");
    expect(meta(page, "twitter:card")).toBe("summary_large_image");
  });

  it("gives its date in words, with the office's zone", () => {
    expect(page).toContain(
      'datetime="2026-11-17T08:00:00+07:00">Selasa, 17 November 2026, pukul\u00a008.00\u00a0WIB<',
    );
  });

  it("links to the posts before and after it, its pillar, campaign and hashtags", () => {
    const links = addressesIn(render(site, "/2026/11/tulisan-4/"));
    expect(links).toEqual(
      expect.arrayContaining([
        ...["/2026/11/tulisan-5/", "/2026/11/tulisan-3/", "/pilar/informasi/", "/kampanye/uang-kita/"],
        ...["/tagar/infolelang/", "/tagar/uangkita/", "/2026/11/"],
      ]),
    );
  });

  it("loads its opening picture first and the others late", () => {
    const posts = samplePosts();
    posts[3] = samplePost(3, {
      ...bodyOf("<p>a</p>", { file: "/gambar/b.png", alt: "B" }, { file: unmade, alt: "C" }),
    });
    const images = elementsOf(render(sampleSite({ posts }), "/2026/11/tulisan-3/")).filter(
      (element) => element.tagName === "img" && attribute(element, "src")?.startsWith("/gambar/"),
    );
    expect(
      images.map((image) => [
        attribute(image, "alt"),
        attribute(image, "loading"),
        attribute(image, "fetchpriority"),
      ]),
    ).toEqual([
      ["Gambar 3", undefined, "high"],
      ["B", "lazy", undefined],
    ]);
    expect(images.map((image) => [attribute(image, "width"), attribute(image, "height")])).toEqual([
      ["1600", "900"],
      ["1600", "900"],
    ]);
  });

  it("weighs less than 14 KB without its body", () => {
    expect(Buffer.byteLength(page)).toBeLessThan(14 * 1024);
  });
});

describe("the pages of a list", () => {
  /** The posts that a list's page shows, in their order. */
  const postsOn = (address: string): string[] =>
    addressesIn(render(site, address)).filter((link) => /tulisan-\d+\/$/.test(link));
  /** Where the link of a relation leads. */
  const linked = (address: string, rel: "next" | "prev"): string | undefined => {
    const link = elementsOf(render(site, address)).find((element) => attribute(element, "rel") === rel);
    return link && attribute(link, "href");
  };

  it("show every post once and newest first to whoever reads on, 20 on each page after the first", () => {
    const shown: string[][] = [];
    for (let at: string | undefined = "/tagar/uangkita/"; at; at = linked(at, "next"))
      shown.push(postsOn(at));
    expect(shown.map((links) => links.length)).toEqual([25, 20]);
    expect(shown.flat()).toEqual(site.publication.posts.map((post) => post.address));
    // The newest chapter is there too, though the first page shows what it holds.
    expect(postsOn("/tagar/uangkita/3/")).toEqual(shown[0]?.slice(5));
  });

  it("lead back to the newest posts", () => {
    expect(linked("/tagar/uangkita/2/", "prev")).toBe("/tagar/uangkita/3/");
    expect(linked("/tagar/uangkita/3/", "prev")).toBe("/tagar/uangkita/");
    expect(linked("/tagar/uangkita/", "prev")).toBeUndefined();
    expect(linked("/tagar/uangkita/2/", "next")).toBeUndefined();
  });

  it("name the chapters that are older, never newer ones, and the first page as the newest", () => {
    const ways = (address: string): string[] =>
      elementsOf(render(site, address))
        .filter((element) => attribute(element, "class") === "pages")
        .flatMap((nav) => elementsOf(serializeOuter(nav)))
        .filter(({ tagName }) => tagName === "li")
        .map(textOf);
    expect(ways("/halaman/4/")).toEqual(["Terbaru", "4", "3", "2"]);
    expect(ways("/halaman/3/")).toEqual(["Terbaru", "3", "2"]);
    expect(ways("/halaman/2/")).toEqual(["Terbaru", "2"]);
    // All 25 posts of October are on its first page; the chapter that their number has brought is there all the same.
    expect(ways("/2026/10/")).toEqual(["Terbaru", "2"]);
    expect(ways("/2026/11/")).toEqual([]);
  });

  it("say which they are to search engines, each in its own words", () => {
    const texts = ["title", "description"].map((name) =>
      ["/2026/", "/2026/halaman/2/", "/2026/halaman/3/", "/2026/10/", "/2026/10/halaman/2/"].map(
        (address) => meta(render(site, address), `og:${name}`) ?? "",
      ),
    );
    for (const list of texts) {
      expect(new Set(list).size).toBe(list.length);
      expect(Math.min(...list.map(({ length }) => length))).toBeGreaterThan(3);
    }
    expect(texts[1]?.[1]).toBe("2026, halaman 2: 7 Oktober 2026 sampai 26 Oktober 2026");
  });

  it("are shared with the list's card, a chapter with that of its newest post", () => {
    const card = (address: string): (string | undefined)[] =>
      ["og:image", "og:image:alt"].map((name) => meta(render(site, address), name));
    expect(card("/tagar/infolelang/")[0]).toBe("https://kantor-contoh.go.id/kartu/tagar/infolelang/og.png");
    const [image, alt] = card("/tagar/uangkita/2/");
    const newest = site.publication.posts[25];
    expect(image).toBe(`https://kantor-contoh.go.id/kartu/${newest?.id}/og.png`);
    expect(alt).toContain(newest?.title);
  });

  it("show all public posts of home, of which the front page has the newest eight", () => {
    expect(postsOn("/")).toEqual(site.publication.posts.slice(0, 8).map((post) => post.address));
    const links = ["/", "/halaman/2/", "/halaman/3/", "/halaman/4/"].flatMap((address) =>
      addressesIn(render(site, address)),
    );
    const posts = site.publication.posts.map((post) => post.address);
    expect(posts.filter((address) => !links.includes(address))).toEqual([]);
  });

  it("mark the page one is on", () => {
    const current = (address: string): string[] =>
      elementsOf(render(site, address))
        .filter((element) => attribute(element, "aria-current") === "page")
        .map((element) => textOf(element).trim());
    expect(current("/pilar/emosi/")).toEqual(["Emosi"]);
    expect(current("/tagar/uangkita/2/")).toEqual(["2"]);
    expect(current("/")).toEqual(["Beranda"]);
  });

  it("offer their own feeds", () => {
    const feeds = elementsOf(render(site, "/tagar/uangkita/"))
      .filter((element) => attribute(element, "rel") === "alternate")
      .map((element) => attribute(element, "href"));
    expect(feeds).toEqual([
      "/feed.xml",
      "/feed.json",
      "/tagar/uangkita/feed.xml",
      "/tagar/uangkita/feed.json",
    ]);
  });
});

describe("the page of a month", () => {
  it("gives the verdict in words, and the figures it rests on", () => {
    const october = render(site, "/2026/10/");
    const report = site.months.get("2026-10");
    const cells = elementsOf(october)
      .filter((element) => element.tagName === "td")
      .map(textOf);
    expect(report?.posts).toBe(25);
    // Posts 20 to 44 of the sample: 7 + 7 + 5 of informasi, 2 + 2 of emosi, 1 + 1 of promosi.
    expect(cells).toEqual(["19", "76%", "70%", "4", "16%", "20%", "2", "8%", "10%", "25", "100%", "100%"]);
    const headline = elementsOf(october).find((element) => attribute(element, "class") === "headline");
    expect(headline && textOf(headline)).toBe("Seimbang");
    expect(addressesIn(october)).toContain("/keseimbangan/");
  });

  it("says of the current month that it is in progress", () => {
    expect(render(site, "/2026/11/")).toContain("November 2026 masih berjalan");
  });

  it("names the pillars of which there is too much and too little", () => {
    const promosi = samplePost(9).pillar;
    const posts = samplePosts().map((post) =>
      post.date.month === "2026-10" && post.pillar.id === "informasi" ? { ...post, pillar: promosi } : post,
    );
    const october = render(sampleSite({ posts }), "/2026/10/");
    expect(october).toContain("meleset dari target: Promosi terlalu banyak, Informasi kurang.");
  });
});
