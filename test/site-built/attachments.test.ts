import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { buildListAddress } from "../../scripts/lib/model/addresses.ts";
import { mediaTypes } from "../../scripts/lib/model/attachment.ts";
import { attribute, siteOf, textOf } from "./site.ts";

const site = siteOf("full");
const shown = [...site.office.posts.filter(({ state }) => state === "public"), ...site.office.pages].filter(
  ({ attachments }) => attachments.length > 0,
);

describe("the documents of a site", () => {
  test("are there for public posts and standing pages, and for nothing else", () => {
    const own = shown.flatMap(({ attachments }) => attachments.map(({ address }) => address));
    expect(own).toHaveLength(9);
    const served = [...site.addresses].filter((address) => /\.(?:pdf|xlsx|csv|zip|mp4|vtt)$/.test(address));
    const ours = /\/(?:data\.csv|kit\.zip)$/;
    expect(served.filter((address) => !ours.test(address)).sort()).toEqual(own.sort());
  });

  test("are listed at their page with kind, pages and the SHA-256 of what is served", () => {
    for (const { address: page, attachments } of shown) {
      const list = site
        .page(page)
        .all("section")
        .find((section) => attribute(section, "class") === "files");
      if (!list) throw new Error(`${page} lists no documents`);
      for (const { address, title, type } of attachments) {
        // Captions are the film's.
        if (type === "vtt") continue;
        const sha256 = createHash("sha256").update(site.bytes(address)).digest("hex");
        expect(textOf(list)).toContain(sha256);
        expect(textOf(list).toLowerCase()).toContain(title.toLowerCase());
        const links = site
          .page(page)
          .all("a")
          .filter((link) => attribute(link, "href") === address);
        expect(links.length, address).toBeGreaterThanOrEqual(2);
      }
    }
    expect(site.page("/2026/11/cara-ikut-lelang/").source).toContain("PDF, 2 halaman, ");
  });

  test("stand in the list of all files, and in the feeds", () => {
    const list = String(site.bytes(buildListAddress));
    const atom = String(site.bytes("/feed.xml"));
    const feed: {
      items: { url: string; attachments?: { url: string; mime_type: string; size_in_bytes: number }[] }[];
    } = JSON.parse(String(site.bytes("/feed.json")));
    for (const { address, type } of shown.flatMap(({ attachments }) => attachments))
      expect(list, `${address} ${mediaTypes[type]}`).toContain(address.slice(1));
    const [post] = shown;
    const item = feed.items.find(({ url }) => url.endsWith(post?.address ?? "-"));
    expect(item?.attachments?.map(({ mime_type }) => mime_type)).toEqual(
      post?.attachments.filter(({ type }) => type !== "vtt").map(({ type }) => mediaTypes[type]),
    );
    for (const { url, size_in_bytes } of item?.attachments ?? []) {
      expect(site.bytes(new URL(url).pathname)).toHaveLength(size_in_bytes);
      expect(atom).toContain(`length="${size_in_bytes}"`);
    }
  });

  test("are found by their titles", () => {
    const words = [...site.addresses]
      .filter((address) => address.endsWith(".pf_fragment"))
      .map((address) => String(gunzipSync(site.bytes(address))));
    for (const { address, attachments } of shown) {
      const own = words.find((text) => text.includes(`"url":"${address}"`));
      for (const { title, type } of attachments) expect(own).toContain(`${title} ${type.toUpperCase()}`);
    }
  });
});
