import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { attribute, metaOf, references, siteOf, textOf, within } from "./site.ts";

const names = ["full", "court", "english"] as const;

test("the court's site has a page at every address of the contract, and no other", () => {
  // Share kits have a test of their own.
  const pages = siteOf("court").pages.filter((address) => !address.endsWith("/bagikan/"));
  expect(pages).toEqual(
    [
      "/",
      "/404.html",
      "/cari/",
      "/halaman/2/",
      "/cek/",
      "/kanal/",
      "/2026/",
      "/2026/09/",
      "/2026/09/biaya-perkara-gratis/",
      "/2026/09/daftar-lewat-ecourt/",
      "/2026/09/isbat-nikah/",
      "/2026/09/istilah-ishlah/",
      "/2026/09/kursi-kecil-di-ruang-tunggu/",
      "/2026/10/",
      "/2026/10/kabar-sidang-lewat-pesan/",
      "/2026/10/mediasi-wajib/",
      "/2026/10/pojok-ecourt/",
      "/2026/10/pos-bantuan-hukum/",
      "/2026/10/sidang-keliling-pulau/",
      "/2026/11/",
      "/2026/11/antrean-tengah-malam/",
      "/2026/11/perahu-yang-kembali/",
      "/2026/11/salinan-putusan/",
      "/kampanye/keadilan-yang-dekat/",
      "/keseimbangan/",
      "/pilar/emosi/",
      "/pilar/informasi/",
      "/pilar/promosi/",
      "/ppid/",
      "/tagar/",
      "/tagar/bantuanhukum/",
      "/tagar/ecourt/",
      "/tagar/layananpublik/",
      "/tagar/mediasi/",
      "/tagar/peradilanagama/",
      "/tagar/sidangkeliling/",
      "/tentang/",
      "/koreksi/",
      "/verifikasi/",
    ].sort(),
  );
});

test("lists longer than 20 go on at the contract's addresses, and hold each post once", () => {
  const site = siteOf("full");
  const posts = site.office.posts.filter(({ state }) => state === "public");
  expect(posts.length).toBeGreaterThan(20);
  // The front page shows the newest alone; the chapters have all.
  const lists = Array.from({ length: Math.ceil(posts.length / 20) + 1 }, (_, index) =>
    index === 0 ? "/" : `/halaman/${index + 1}/`,
  );
  expect(site.pages.filter((address) => /^\/halaman\/\d/.test(address))).toEqual(lists.slice(1));
  const addresses = new Set(posts.map(({ address }) => address));
  const shown = lists.map((list) => {
    const linked = references(site.page(list)).map(
      (reference) => within(site, site.page(list), reference)?.address ?? "",
    );
    return new Set(linked.filter((address) => addresses.has(address)));
  });
  for (const list of shown.slice(1)) expect(list.size).toBeLessThanOrEqual(20);
  expect(new Set(shown.flatMap((list) => [...list])).size).toBe(posts.length);
});

test("old addresses, and those that were documented for further pages, lead to where these are", () => {
  const site = siteOf("full");
  const redirects = new Map(site.office.redirects.map(({ from, to }) => [from.path, to]));
  expect(site.former).toEqual(expect.arrayContaining(["/2019/03/kontak-kami/", "/profil.html"]));
  for (const address of site.former) {
    const page = site.page(address);
    const to = redirects.get(address) ?? address.replace("/halaman/", "/");
    expect(site.pages, address).toContain(to);
    const [link] = page.all("link").filter((element) => attribute(element, "rel") === "canonical");
    expect(link && attribute(link, "href")).toBe(site.office.site.url + to);
    expect(page.source).toContain(`http-equiv="refresh" content="0; url=${to}"`);
    expect(site.bytes("/sitemap.xml").toString("utf8")).not.toContain(address);
  }
});

describe.each(names)("every page of %s", (name) => {
  test("refers only to what is there, down to the part of the page", () => {
    const site = siteOf(name);
    const broken: string[] = [];
    for (const address of site.pages) {
      const page = site.page(address);
      for (const reference of references(page)) {
        const target = within(site, page, reference);
        if (!target) continue;
        const there = site.addresses.has(target.address);
        if (!there) broken.push(`${address}: ${reference}`);
        else if (target.fragment !== "" && !idsOf(site, target.address).has(target.fragment)) {
          broken.push(`${address}: ${reference}`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  test("is reached by links from home", () => {
    const site = siteOf(name);
    const reached = new Set(["/"]);
    for (const address of reached) {
      if (!site.pages.includes(address)) continue;
      const page = site.page(address);
      for (const link of page.all("a")) {
        const target = within(site, page, attribute(link, "href") ?? "");
        if (target) reached.add(target.address);
      }
    }
    expect(site.pages.filter((address) => !reached.has(address) && address !== "/404.html")).toEqual([]);
  });

  test("loads nothing from another site", () => {
    const site = siteOf(name);
    const loading = ["img", "script", "source", "iframe", "video", "audio", "embed", "object"];
    const foreign = site.pages.flatMap((address) => {
      const page = site.page(address);
      const loaded = page.elements.filter((element) => {
        const rel = attribute(element, "rel") ?? "";
        return (
          loading.includes(element.tagName) ||
          (element.tagName === "link" && /stylesheet|icon|preload/.test(rel))
        );
      });
      return references({ ...page, elements: loaded }).filter((reference) => !within(site, page, reference));
    });
    expect(foreign).toEqual([]);
  });

  test("is well-formed HTML in the office's language, with one title, one h1 and no id twice", () => {
    const site = siteOf(name);
    for (const address of site.pages) {
      const page = site.page(address);
      expect(page.errors, address).toEqual([]);
      expect(page.source, address).toMatch(/^<!doctype html>/i);
      expect(
        page.all("html").map((element) => attribute(element, "lang")),
        address,
      ).toEqual([site.office.site.language]);
      const titles = page.all("title").filter(({ parentNode }) => parentNode?.nodeName === "head");
      expect(titles, address).toHaveLength(1);
      expect(page.all("h1"), address).toHaveLength(1);
      const ids = page.elements.flatMap((element) => attribute(element, "id") ?? []);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        address,
      ).toEqual([]);
    }
  });

  test("says what it is to machines that share it", async () => {
    const site = siteOf(name);
    for (const address of site.pages.filter((page) => page !== "/404.html")) {
      const page = site.page(address);
      const meta = metaOf(page);
      const url = site.office.site.url + address;
      const hidden = meta.get("robots") === "noindex";
      const canonical = page.all("link").filter((element) => attribute(element, "rel") === "canonical");
      expect(
        canonical.map((element) => attribute(element, "href")),
        address,
      ).toEqual(hidden ? [] : [url]);
      expect(meta.get("og:url"), address).toBe(url);
      expect(meta.get("description")?.length, address).toBeGreaterThan(10);
      expect(meta.get("og:title")?.length, address).toBeGreaterThan(0);
      expect(meta.get("twitter:card"), address).toBe("summary_large_image");

      const image = meta.get("og:image") ?? "";
      expect(image, address).toMatch(/^https:\/\//);
      expect(meta.get("og:image:alt")?.length, address).toBeGreaterThan(0);
      const file = join(site.folder, ...new URL(image).pathname.split("/"));
      expect(existsSync(file), `${address}: ${image}`).toBe(true);
      const { width, height } = await sharp(file).metadata();
      expect([width, height], image).toEqual([1200, 630]);
      expect([meta.get("og:image:width"), meta.get("og:image:height")], address).toEqual(["1200", "630"]);
      expect(statSync(file).size, image).toBeLessThanOrEqual(300_000);
    }
  });

  test("shows pictures with their sizes and a text, from files of those sizes", async () => {
    const site = siteOf(name);
    for (const address of site.pages) {
      for (const image of site.page(address).all("img")) {
        const source = attribute(image, "src") ?? "";
        expect(attribute(image, "alt"), `${address}: ${source}`).toBeDefined();
        const [width, height] = [Number(attribute(image, "width")), Number(attribute(image, "height"))];
        expect(width > 0 && height > 0, `${address}: ${source}`).toBe(true);
        if (!source.startsWith("/gambar/")) continue;
        const file = await sharp(join(site.folder, ...source.split("/"))).metadata();
        expect(Math.abs(file.width / file.height - width / height), `${address}: ${source}`).toBeLessThan(
          0.02,
        );
      }
    }
  });

  test("sends nobody away without rel=noopener", () => {
    const site = siteOf(name);
    const loose = site.pages.flatMap((address) => {
      const page = site.page(address);
      return page.all("a").flatMap((link) => {
        const href = attribute(link, "href") ?? "";
        const away = /^(?:https?:)?\/\//.test(href) && !within(site, page, href);
        return away && !/\bnoopener\b/.test(attribute(link, "rel") ?? "") ? [`${address}: ${href}`] : [];
      });
    });
    expect(loose).toEqual([]);
  });

  test("holds no script that is needed: none but data", () => {
    const site = siteOf(name);
    for (const address of site.pages) {
      for (const script of site.page(address).all("script")) {
        // The copy buttons of a post and of its share kit, which stay hidden without it (test/browser/kit.test.ts), and the page that looks at a
        // link, which says without it how to do so by hand; the search leads to hashtags and months without it; tables that may scroll can be
        // reached by the keyboard without it.
        const isTabled = / class="table" tabindex="0"/.test(site.page(address).source);
        const usesScript = /^\/\d{4}\/\d\d\/./.test(address) || ["/cek/", "/cari/"].includes(address);
        if ((usesScript || isTabled) && attribute(script, "src")) continue;
        expect(attribute(script, "type"), address).toBe("application/ld+json");
        expect(() => JSON.parse(textOf(script)), address).not.toThrow();
      }
    }
  });

  test("shows the office's notice", () => {
    const site = siteOf(name);
    const notice = site.office.site.notice;
    expect(notice).toBeDefined();
    for (const address of site.pages) {
      const body = site.page(address).all("body")[0];
      expect(body && textOf(body).includes(notice ?? "?"), address).toBe(true);
    }
  });
});

describe.each(names)("the post pages of %s", (name) => {
  test("show title, body and hashtags, and link to the posts before and after", () => {
    const site = siteOf(name);
    const posts = site.office.posts.filter(({ state }) => state === "public");
    posts.forEach((post, index) => {
      const page = site.page(post.address);
      const heading = page.all("h1")[0];
      expect(heading && textOf(heading).trim()).toBe(post.title);
      const linked = new Set(references(page).map((reference) => within(site, page, reference)?.address));
      for (const { key } of post.hashtags)
        expect(linked.has(`/tagar/${key}/`), `${post.id}: ${key}`).toBe(true);
      for (const neighbour of [posts[index - 1], posts[index + 1]]) {
        if (neighbour) expect(linked.has(neighbour.address), `${post.id} to ${neighbour.id}`).toBe(true);
      }
      const month = post.date.month.replace("-", "/");
      expect(linked.has(`/${month}/`), post.id).toBe(true);
      expect(linked.has(`/pilar/${post.pillar.id}/`), post.id).toBe(true);
    });
  });
});

function idsOf(site: ReturnType<typeof siteOf>, address: string): Set<string> {
  if (!site.pages.includes(address)) return new Set();
  return new Set(site.page(address).elements.flatMap((element) => attribute(element, "id") ?? []));
}
