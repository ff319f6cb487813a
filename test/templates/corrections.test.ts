import { XMLValidator } from "fast-xml-parser";
import { parseAtomFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import {
  correction,
  hostile,
  pagesOf,
  render,
  samplePost,
  sampleSite,
  withdrawnPost,
} from "./sample-site.ts";

const corrected = samplePost(5, {
  corrections: [
    correction(4, `Namanya keliru ${hostile}`),
    correction(3, "Ada jadwal tambahan.", "pembaruan"),
  ],
});
const plain = samplePost(6);
const site = sampleSite({
  posts: [corrected, plain],
  withdrawn: [withdrawnPost(2, "Fotonya dipakai tanpa izin.")],
});
const modified = samplePost(3).date.iso;

describe("a post that was corrected", () => {
  const page = render(site, corrected.address);

  it("says so near its head, by its newest note, and has all notes at its end, newest first", () => {
    expect(page).toContain('<a href="#koreksi">Diperbarui 17 November 2026</a>');
    expect(page).toMatch(/id="koreksi-2"[\s\S]+id="koreksi-1"/);
    expect(page).not.toContain("<script>alert");
  });

  it("says so to search engines, to those who show links, to feed readers and in the sitemap", () => {
    expect(page).toContain(`"datePublished":"${corrected.date.iso}","dateModified":"${modified}"`);
    expect(page).toContain(`"@type":"CorrectionComment"`);
    expect(page).toContain(`<meta property="article:modified_time" content="${modified}"`);
    const feed = parseAtomFeed(render(site, "/feed.xml"));
    expect(feed.updated).toBe(modified);
    expect(feed.entries?.map(({ updated }) => updated)).toEqual([modified, plain.date.iso]);
    expect(JSON.parse(render(site, "/feed.json")).items[0].date_modified).toBe(modified);
    expect(render(site, "/sitemap.xml")).toContain(
      `<loc>https://kantor-contoh.go.id${corrected.address}</loc><lastmod>${modified}</lastmod>`,
    );
  });

  it("leaves one that was not as it is", () => {
    const other = render(site, plain.address);
    expect(other).toContain(`"dateModified":"${plain.date.iso}"`);
    expect(other).not.toMatch(/modified_time|id="koreksi"/);
  });
});

describe("a post that was taken back", () => {
  const [gone = withdrawnPost(2, "")] = site.publication.withdrawn;
  const page = render(site, gone.address);

  it("leaves a page with day, reason and the office's contacts, which search engines forget", () => {
    expect(page).toContain("Fotonya dipakai tanpa izin.");
    expect(page).toContain("Ditarik pada 19 November 2026");
    expect(page).toContain("mailto:halo@kantor-contoh.go.id");
    expect(page).toContain('<meta name="robots" content="noindex"');
    expect(page).not.toMatch(/\/kartu\/2026|\/gambar\//);
    expect(render(site, "/sitemap.xml")).not.toContain(gone.address);
  });

  it("is in no list but that of corrections, by address, day and reason", () => {
    const naming = [...pagesOf(site).values()].filter(({ render: text }) => text().includes(gone.address));
    expect(naming.map(({ address }) => address).sort()).toEqual([
      gone.address,
      ...["/koreksi/", "/koreksi/feed.json", "/koreksi/feed.xml"],
    ]);
  });
});

describe("the list of corrections", () => {
  it("has all of them, newest first, with a feed of each kind", () => {
    const list = render(site, "/koreksi/");
    const order = ["Fotonya dipakai", "jadwal tambahan", "Namanya keliru"].map((text) => list.indexOf(text));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
    const feed = render(site, "/koreksi/feed.xml");
    expect(XMLValidator.validate(feed)).toBe(true);
    expect(parseAtomFeed(feed).entries?.map(({ id }) => id)).toEqual([
      "https://kantor-contoh.go.id/2026/11/tulisan-2/",
      `https://kantor-contoh.go.id${corrected.address}#koreksi-2`,
      `https://kantor-contoh.go.id${corrected.address}#koreksi-1`,
    ]);
    expect(JSON.parse(render(site, "/koreksi/feed.json")).items).toHaveLength(3);
    expect(list).toContain('href="/koreksi/feed.xml"');
  });

  it("is cut into chapters as other lists are", () => {
    const posts = Array.from({ length: 45 }, (_, index) =>
      samplePost(index + 1, { corrections: [correction(index, `Koreksi nomor ${index}.`)] }),
    );
    const pages = pagesOf(sampleSite({ posts }));
    const lists = [...pages.keys()].filter((address) => /^\/koreksi\/(?:\d+\/)?$/.test(address));
    expect(lists.sort()).toEqual(["/koreksi/", "/koreksi/2/", "/koreksi/3/"]);
    expect(pages.get("/koreksi/2/")?.render()).toContain("Koreksi nomor 44.");
  });

  it("says that there is none, and how a mistake is reported", () => {
    const empty = render(sampleSite({ posts: [plain] }), "/koreksi/");
    expect(empty).toContain("Belum ada yang perlu dikoreksi.");
    expect(empty).toContain("Menemukan kekeliruan?");
  });

  it("has a feed that no build and no post changes as long as there is none", () => {
    const posts = [samplePost(3), samplePost(2), samplePost(1)];
    const feed = (...shown: Parameters<typeof sampleSite>) =>
      render(sampleSite(...shown), "/koreksi/feed.xml");
    expect(feed({ posts })).toBe(feed({ posts: posts.slice(1) }));
    expect(feed({ posts })).toContain(`<updated>${samplePost(1).date.iso}</updated>`);
    expect(feed({ posts: [] })).toContain("<updated>1970-01-01T00:00:00Z</updated>");
  });

  it("is led to from every page", () => {
    expect(render(site, "/")).toContain('<a href="/koreksi/">Koreksi</a>');
  });
});
