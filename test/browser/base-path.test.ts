import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import jsQR from "jsqr";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { pixel, post, soundOffice, writeFiles } from "../fixtures/temporary-office.ts";
import { build, fixtures } from "../output/project.ts";
import { openBrowser, typeOf } from "./browser.ts";

/** Typed as a namespace, but the module is the function. */
const readCode = jsQR as unknown as typeof jsQR.default;
const photo = join(fixtures, "pengadilan-agama", "posts", "2026-10", "sidang-keliling-pulau", "dermaga.jpg");
const about = (body: string) =>
  `---\ntitle: Tentang\nsummary: Halaman berdiri dengan ringkasan yang cukup panjang.\n---\n${body}`;

/**
 * An office of all kinds of pages, whose authors write links with the site's path and without.
 *
 * @param posts how many it has beside those that show something; from 28 on its home page has a second
 */
function officeAt(url: string, base: string, posts: number) {
  const links = [
    "[satu](/2026/11/pos-pertama/)",
    `[dua](${base}/2026/11/pos-pertama/)`,
    `[tiga](${new URL(url).origin}${base}/2026/11/pos-pertama/)`,
    "[empat](/tagar/infolelang/) #JagaAsetNegara",
    "[lima](/pilar/informasi/)",
    "[enam](/tentang/#isi)",
    `[tujuh](${base}/)`,
    "[delapan](/)",
    "[sembilan](/feed.xml)",
  ].join(" ");
  const many = Array.from({ length: posts }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, "0");
    const fields = { title: `Pos ${index}`, date: `2026-10-${day}`, channels: "[x]" };
    return [`posts/2026-10/pos-${index}/index.md`, post(fields, `${links}\n`)] as const;
  });
  return {
    ...soundOffice,
    "site.yaml": [
      ...["name: Kantor Kecil", `url: ${url}`, `ppid: { name: PPID, url: ${base}/tentang/ }`],
      ...["brand: { logo: logo.png }", "notice: Ini contoh.", "kit: { days: 10 }"],
      ...["channels:", "  x: https://x.com/kantor", "  instagram: https://instagram.com/kantor", ""],
    ].join("\n"),
    "media/logo.png": pixel,
    "pages/tentang.md": about(`${links}\n`),
    "posts/2026-11/bergambar/index.md": post(
      {
        ...{ title: "Bergambar", date: "2026-11-20", image: "foto.jpg", imageAlt: "Foto" },
        ...{
          campaign: "uang-kita",
          hashtags: "[InfoLelang, JagaAsetNegara]",
          slides: "[Daftar dahulu, Pilih barang, Tawar]",
        },
      },
      `${links}\n\n![Foto](foto.jpg)\n`,
    ),
    "posts/2026-11/bergambar/foto.jpg": readFileSync(photo),
    ...Object.fromEntries(many),
  };
}

describe.each([
  ["https://instansi.github.io/pilar", "/pilar", 28],
  ["https://pa-contoh.go.id/informasi/", "/informasi", 2],
])("a site at %s", { timeout: 300_000 }, (url, base, posts) => {
  const { origin } = new URL(url);
  const home = `${origin}${base}/`;
  const folder = mkdtempSync(join(tmpdir(), "pilar-test-"));
  const output = join(folder, "situs");
  const read = (address: string) => readFileSync(join(output, address), "utf8");
  const files = () =>
    readdirSync(output, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(output.length).replaceAll("\\", "/"));
  const pages = () => files().filter((file) => file.endsWith(".html"));
  let browser: Browser;

  beforeAll(async () => {
    writeFiles(join(folder, "content"), officeAt(url, base, posts));
    const { code, stdout, stderr } = await build(join(folder, "content"), output, {
      project: inject("project"),
      more: ["--cache", join(folder, "cache")],
    });
    expect(code, stdout + stderr).toBe(0);
    browser = await openBrowser();
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("leads nowhere but below its path, and there to what is there", async () => {
    // Files that a page leads to are asked for out of it, which its policy lets no page do.
    const context = await browser.newContext({ serviceWorkers: "block", bypassCSP: true });
    const failures: string[] = [];
    let from = "";
    // The site's host has nothing but the site, and no other host answers.
    await context.route("**/*", async (route) => {
      const target = new URL(route.request().url());
      const path = fileAt(output, home, target.href);
      if (path) return route.fulfill({ path, contentType: typeOf(path) });
      failures.push(`${target.href} from ${from}`);
      return route.fulfill({ status: 404, body: "" });
    });
    const page = await context.newPage();
    const seen = new Set([home]);
    for (const address of seen) {
      from = address;
      for (const found of await visit(page, address)) {
        if (found.startsWith(`${origin}/`)) seen.add(found);
      }
    }
    await context.close();
    expect(failures).toEqual([]);
    const second = posts < 28 ? [] : ["halaman/2/"];
    const kinds = ["", ...second, "2026/", "2026/11/", "2026/11/bergambar/", "2026/11/bergambar/bagikan/"];
    const files = ["tagar/", "pilar/informasi/", "kampanye/uang-kita/", "keseimbangan/data.csv", "feed.json"];
    for (const address of [...kinds, ...files, "tentang/"]) expect(seen).toContain(home + address);
  });

  test("finds words with what lies below its path, and leads there", async () => {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const asked: string[] = [];
    await context.route("**/*", async (route) => {
      const { pathname } = new URL(route.request().url());
      const path = fileAt(output, home, origin + pathname);
      asked.push(path === undefined ? `none at ${pathname}` : pathname);
      return path
        ? route.fulfill({ path, contentType: typeOf(path) })
        : route.fulfill({ status: 404, body: "" });
    });
    const page = await context.newPage();
    await page.goto(`${home}cari/?q=bergambar`);
    const links = page.locator("#hasil li a");
    await expect.poll(() => links.count(), { timeout: 30_000 }).toBeGreaterThan(0);
    expect(await links.first().getAttribute("href")).toBe(`${base}/2026/11/bergambar/`);
    expect(asked.filter((address) => !address.startsWith(`${base}/`))).toEqual([]);
    await context.close();
  });

  test("names itself by its whole address", () => {
    for (const file of pages()) {
      const html = read(file);
      const own = home + file.slice(1).replace(/index\.html$/, "");
      const values = (pattern: RegExp) => Array.from(html.matchAll(pattern), ([, value = ""]) => value);
      // The editor's page is for nobody to find or to share.
      if (file === "/admin/index.html") continue;
      // An address of earlier days only says where to go.
      const [target] = values(/<meta http-equiv="refresh" content="0; ?url=([^"]+)"/g);
      if (target !== undefined) {
        const canonical = values(/<link rel="canonical" href="([^"]+)"/g);
        expect(canonical, file).toEqual([new URL(target, own).href]);
        expectBelow(output, home, canonical, file);
        continue;
      }
      // Pages that are to be found by no search name no address of their own.
      if (!html.includes('content="noindex')) {
        expect(values(/<link rel="canonical" href="([^"]+)"/g), file).toEqual([own]);
        expect(values(/<meta property="og:url" content="([^"]+)"/g), file).toEqual([own]);
      }
      const images = values(/<meta (?:property="og:image"|name="twitter:image") content="([^"]+)"/g);
      expect(images.length, file).toBeGreaterThan(0);
      const data = values(/<script type="application\/ld\+json">(.+?)<\/script>/g);
      expect(data, file).toHaveLength(1);
      expectBelow(output, home, [...images, ...addressesIn(JSON.parse(data[0] ?? ""), origin)], file);
    }
  });

  test("is named so by its sitemap, its robots.txt, and its feeds", () => {
    expect(read("robots.txt")).toContain(`Sitemap: ${home}sitemap.xml\n`);
    const locations = Array.from(read("sitemap.xml").matchAll(/<loc>([^<]+)</g), ([, found = ""]) => found);
    expect(locations.length).toBeGreaterThan(posts + 10);
    expectBelow(output, home, locations, "sitemap.xml");
    const feeds = files().filter((file) => /feed\.(?:xml|json)$|^\/kanal\/[^/]+\.json$/.test(file));
    expect(feeds.length).toBeGreaterThan(10);
    for (const feed of feeds) {
      const whole = plain(read(feed)).replaceAll('\\"', '"');
      // Its styles are for whoever opens it in a browser, from where it lies; all else is read elsewhere.
      const styles = Array.from(
        whole.matchAll(/<\?xml-stylesheet [^>]*href="([^"]*)"/g),
        ([, at = ""]) => at,
      );
      if (feed.endsWith("/feed.xml")) expect(styles, feed).toHaveLength(1);
      for (const at of styles) expectBelow(output, home, [new URL(at, origin).href], feed);
      const text = whole.replace(/<\?xml-stylesheet [^>]*\?>/g, "");
      expect(text, feed).not.toMatch(/(?:href|src)="\//);
      expectBelow(output, home, textAddresses(text, origin), feed);
    }
    expect(read("kanal/x.json")).toContain(`${home}2026/11/pos-pertama/?utm_source=x`);
    expectBelow(output, home, textAddresses(read("keseimbangan/data.json"), origin), "data.json");
  });

  test("is where captions, share links and the code of a closing slide lead", async () => {
    const kit = read("2026/11/bergambar/bagikan/index.html").replaceAll("&amp;", "&");
    expect(kit).toContain(`${home}2026/11/bergambar/?utm_source=x`);
    // Where links cannot be tapped, one is typed.
    expect(kit).toContain(`${home.replace("https://", "")}2026/11/bergambar/\n`);
    expect(kit).toContain(encodeURIComponent(`${home}2026/11/bergambar/`));
    const cards = join(output, "kartu", "2026-11", "bergambar");
    const [last = ""] = readdirSync(cards)
      .filter((name) => name.startsWith("slide-portrait-"))
      .sort()
      .slice(-1);
    const { data, info } = await sharp(join(cards, last))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const code = readCode(new Uint8ClampedArray(data), info.width, info.height);
    expect(code?.data).toBe(`${home}2026/11/bergambar/`);
  });

  test("has one address for a link that its authors write in two ways", () => {
    const html = read("tentang/index.html");
    const body = html.slice(html.indexOf('<div class="prose"'), html.indexOf("</main>"));
    const links = Array.from(body.matchAll(/href="([^"]+)"/g), ([, found = ""]) => found);
    expect(links).toEqual([
      ...[`${base}/2026/11/pos-pertama/`, `${base}/2026/11/pos-pertama/`, `${home}2026/11/pos-pertama/`],
      ...[`${base}/tagar/infolelang/`, `${base}/tagar/jagaasetnegara/`, `${base}/pilar/informasi/`],
      ...[`${base}/tentang/#isi`, `${base}/`, `${base}/`, `${base}/feed.xml`],
    ]);
  });
});

/** Opens a page, or asks for a file; loads all that it names, whether shown or not. @returns where it leads, without fragments */
async function visit(page: Page, address: string): Promise<string[]> {
  if (!/\/$|\.html$/.test(address)) {
    await page.evaluate((url) => fetch(url).then((answer) => answer.arrayBuffer()), address);
    return [];
  }
  await page.goto(address, { waitUntil: "load" });
  return page.evaluate(async () => {
    const all = (query: string) => [...document.querySelectorAll(query)];
    const candidates = ["srcset", "imagesrcset"].flatMap((name) =>
      all(`[${name}]`).flatMap((element) =>
        (element.getAttribute(name) ?? "").split(",").map((one) => one.trim().split(/\s+/)[0] ?? ""),
      ),
    );
    const named = ["href", "src", "content"].flatMap((name) =>
      all(`[${name}]`)
        .map((element) => element.getAttribute(name) ?? "")
        .filter((value) => name !== "content" || /^https?:/.test(value)),
    );
    await Promise.all([...document.fonts].map((font) => font.load()));
    const found = [...named, ...candidates].flatMap((one) => URL.parse(one, location.href) ?? []);
    return found
      .filter(({ protocol }) => protocol === "https:")
      .map(({ origin, pathname }) => origin + pathname);
  });
}

/** The file that a static host answers an address with; undefined for all that is not below the site's path. */
function fileAt(output: string, home: string, address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const whole = origin + decodeURI(pathname);
  if (!whole.startsWith(home)) return undefined;
  const path = join(output, whole.slice(home.length), whole.endsWith("/") ? "index.html" : "");
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? path : undefined;
}

function expectBelow(output: string, home: string, addresses: readonly string[], where: string): void {
  expect(addresses.length, where).toBeGreaterThan(0);
  const lost = addresses.filter((address) => !/#kantor$/.test(address) && !fileAt(output, home, address));
  expect(lost, where).toEqual([]);
}

/** Every string of a piece of JSON that is an address of the host. */
function addressesIn(value: unknown, origin: string): string[] {
  if (typeof value === "string") return value.startsWith(origin) ? [value] : [];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap((inner) => addressesIn(inner, origin))
    : [];
}

/** Without the escapes of XML. */
function plain(text: string): string {
  const named: Record<string, string> = { quot: '"', amp: "&", lt: "<", gt: ">" };
  return text
    .replace(/&(quot|amp|lt|gt);/g, (_all, name: string) => named[name] ?? "")
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)));
}

function textAddresses(text: string, origin: string): string[] {
  return Array.from(text.matchAll(/https:\/\/[^\s"'<>\\)]+/g), ([found]) => found).filter((found) =>
    found.startsWith(origin),
  );
}
