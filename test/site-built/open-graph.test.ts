/** What two readers of Open Graph tags, which know nothing of each other, make of every page. */
import { Handler } from "htmlmetaparser";
import { Parser } from "htmlparser2";
import ogs from "open-graph-scraper";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { siteOf } from "./site.ts";

interface Shared {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly url: string | undefined;
  readonly images: readonly { url: string; width: number; height: number; type: string; alt: string }[];
}

async function byScraper(html: string): Promise<Shared> {
  const { result, error } = await ogs({ html });
  if (error) throw new Error(result.error ?? "open-graph-scraper");
  return {
    title: result.ogTitle,
    description: result.ogDescription,
    url: result.ogUrl,
    images: (result.ogImage ?? []).map(({ url, width, height, type, alt }) => ({
      ...{ url, type: type ?? "", alt: String(alt) },
      ...{ width: Number(width), height: Number(height) },
    })),
  };
}

function byMetaParser(html: string, url: string): Shared {
  let found: Shared | undefined;
  const handler = new Handler(
    (error, { rdfa = [] }) => {
      if (error) throw error;
      const all = (name: string): string[] =>
        rdfa
          .flatMap((node) => (node[`og:${name}`] ?? []) as { "@value": string }[])
          .map((entry) => entry["@value"]);
      const one = (name: string): string => all(name)[0] ?? "";
      found = {
        title: one("title"),
        description: one("description"),
        url: one("url"),
        images: all("image").map((image) => ({
          ...{ url: image, type: one("image:type"), alt: one("image:alt") },
          ...{ width: Number(one("image:width")), height: Number(one("image:height")) },
        })),
      };
    },
    { url },
  );
  const parser = new Parser(handler, { decodeEntities: true });
  parser.write(html);
  parser.end();
  if (!found) throw new Error("htmlmetaparser");
  return found;
}

describe.each(["full", "court"] as const)("the pages of %s", (name) => {
  const site = siteOf(name);
  const { url, name: office } = site.office.site;

  test("tell both readers the same: title, description, address and one image that is there as it says", async () => {
    for (const address of site.pages) {
      const html = site.bytes(address).toString("utf8");
      const one = await byScraper(html);
      const other = byMetaParser(html, url + address);
      expect(one, address).toEqual(other);
      expect(one.title, address).not.toBe("");
      expect(one.url, address).toBe(url + address);
      expect(one.images, address).toHaveLength(1);
      const [image] = one.images;
      if (!image) continue;
      expect(image.url.startsWith(`${url}/kartu/`), address).toBe(true);
      const bytes = site.bytes(image.url.slice(url.length));
      const { width, height, format } = await sharp(bytes).metadata();
      expect({ width, height, type: `image/${format}` }).toEqual({
        width: image.width,
        height: image.height,
        type: image.type,
      });
      expect(bytes.length).toBeLessThanOrEqual(300_000);
      expect(image.alt).toContain(office);
      expect(Buffer.byteLength(html.slice(0, html.indexOf("</head>")))).toBeLessThan(300_000);
    }
  });

  test("tell of a post its own title and summary", async () => {
    for (const post of site.office.posts.filter(({ state }) => state === "public")) {
      const shared = await byScraper(site.bytes(post.address).toString("utf8"));
      expect(shared.title).toBe(post.title);
      expect(shared.description).toBe(post.summary);
    }
  });
});
