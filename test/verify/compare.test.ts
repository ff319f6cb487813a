import { hash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { zipSync } from "fflate";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { type BuildList, digestOfFiles, type ListedFile } from "../../scripts/lib/output/build-list.ts";
import { digestOf } from "../../scripts/lib/text/digest.ts";
import { type Comparison, compare } from "../../scripts/lib/verify/compare.ts";
import type { PublishedSite, Served } from "../../scripts/lib/verify/published-site.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

type Bytes = string | Uint8Array;
type Files = Readonly<Record<string, Bytes>>;

const sha256 = (bytes: Bytes): string => hash("sha256", bytes);

function rowsOf(files: Files, kept: readonly string[] = []): ListedFile[] {
  return Object.entries(files)
    .map(([path, bytes]) => ({
      ...{ path, size: Buffer.from(bytes as string).length, sha256: sha256(bytes) },
      ...(kept.includes(path) && { kept: true as const }),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function listOf(files: Files, kept: readonly string[] = []): BuildList {
  const rows = rowsOf(files, kept);
  return {
    ...{ format: 1, about: "", commit: "a".repeat(40), changed: false, repository: null, signed: false },
    ...{
      now: "2026-11-22",
      url: "https://kantor.go.id/kabar",
      cards: true,
      history: true,
      pilar: { version: "", code: "" },
    },
    machine: { node: "", platform: "", sharp: "" },
    ...{ digest: digestOfFiles(rows), files: rows },
  };
}

interface Case {
  /** what the commit gives */
  readonly made?: Files;
  /** what is there instead; null takes a file away */
  readonly served?: Readonly<Record<string, Bytes | Served | null>>;
  /** the site's own list, where it is not of what is served */
  readonly list?: BuildList;
  readonly kept?: readonly string[];
  readonly hosted?: boolean;
}

const site: Files = { "index.html": "beranda", "2026/11/a/index.html": "pos a", "gambar/x.png": "x" };

async function look({ made = site, served = {}, list, kept, hosted = false }: Case): Promise<Comparison> {
  const folder = temporaryFolder();
  for (const [path, bytes] of Object.entries(made)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const there: Record<string, Bytes | Served | null> = { ...made, ...served };
  const files = Object.fromEntries(
    Object.entries(there).filter(
      (entry): entry is [string, Bytes] => typeof entry[1] === "string" || entry[1] instanceof Uint8Array,
    ),
  );
  const published: PublishedSite = {
    ...{ name: "situs", hosted, paths: () => (hosted ? undefined : Object.keys(files)) },
    async read(path, most) {
      const found = there[path];
      if (found === undefined || found === null) return { missing: true };
      if (typeof found !== "string" && !(found instanceof Uint8Array)) return found;
      const bytes = Buffer.from(found as string);
      return bytes.length > most ? { tooLarge: true } : { bytes };
    },
  };
  return compare({
    site: published,
    list: list ?? listOf(files, kept),
    made: { folder, list: listOf(made) },
  });
}

const foundIn = ({ findings }: Comparison): string[] => findings.map(({ kind, path }) => `${kind} ${path}`);

describe("a site that is held against its commit", () => {
  test("is the same where every file is", async () => {
    expect(await look({})).toMatchObject({ findings: [], same: 3, pictures: [], kept: [], unanswered: [] });
  });

  test.each<[string, Case, string[]]>([
    ["a word was changed", { served: { "index.html": "beranda!" } }, ["differs index.html"]],
    ["much was put in", { served: { "index.html": "x".repeat(5000) } }, ["differs index.html"]],
    ["a file was taken away", { served: { "index.html": null } }, ["missing index.html"]],
    ["a file was put in and listed", { served: { "palsu/index.html": "palsu" } }, ["extra palsu/index.html"]],
    [
      "a file was put in and not listed",
      { served: { "palsu.html": "palsu" }, list: listOf(site) },
      ["extra palsu.html"],
    ],
    [
      "the list says something else of a file that is right",
      { list: listOf({ ...site, "index.html": "lain" }) },
      ["list index.html"],
    ],
    [
      "the list leaves a file out",
      { list: listOf({ "index.html": "beranda", "gambar/x.png": "x" }) },
      ["list 2026/11/a/index.html"],
    ],
    [
      "the digest is of other files",
      { list: { ...listOf(site), digest: sha256("lain") } },
      ["list build.json"],
    ],
    [
      "an address is sent to another site",
      { hosted: true, served: { "index.html": { leadsTo: "https://jahat.example/" } } },
      ["leads-elsewhere index.html"],
    ],
  ])("differs where %s", async (_what, given, expected) => {
    const found = await look(given);
    expect(foundIn(found)).toEqual(expected);
  });

  test("is not sure of what nobody answered for", async () => {
    const { findings, unanswered } = await look({ served: { "index.html": { unanswered: "HTTP 503" } } });
    expect([findings, unanswered]).toEqual([[], [{ path: "index.html", reason: "HTTP 503" }]]);
  });
});

describe("a file that the list calls kept", () => {
  const bytes = "kartu lama";
  const card = `kartu/2026-11/a/og.${digestOf(Buffer.from(bytes)).slice(0, 10)}.png`;

  test("may be a card of an earlier build, and the list of all cards", async () => {
    const manifest = "kartu/manifest.json";
    const found = await look({
      made: { ...site, [manifest]: "{}" },
      served: { [card]: bytes, [manifest]: '{"lama":1}' },
      kept: [card, manifest],
    });
    expect(foundIn(found)).toEqual([]);
    expect(found.kept).toEqual([card, manifest]);
  });

  test.each<[string, string, Bytes, string]>([
    ["a page", "palsu/index.html", "palsu", "extra"],
    ["a page of the office", "index.html", "palsu", "differs"],
    ["another picture in a card's place", card, "kartu palsu", "differs"],
    ["a page that is named as cards are", "kartu/x.0123456789.html", "palsu", "extra"],
  ])("is no way to publish %s", async (_what, path, served, kind) => {
    expect(foundIn(await look({ served: { [path]: served }, kept: [path] }))).toEqual([`${kind} ${path}`]);
  });
});

describe("what a host does by itself", () => {
  const made = {
    ...site,
    _headers: "h",
    _redirects: "/kabar/lama/ /kabar/2026/11/a/ 301\n",
    "lama/index.html": "pindah",
  };
  const served = { _headers: null, _redirects: null };

  test("is its own matter as far as the files say so", async () => {
    const found = await look({
      ...{ made, hosted: true, list: listOf(made) },
      served: { ...served, "lama/index.html": { leadsTo: "/2026/11/a/" } },
    });
    expect(foundIn(found)).toEqual([]);
    expect(found.byHost).toEqual(["_headers", "_redirects", "lama/index.html"]);
  });

  test("is a difference where they say something else, and in a folder", async () => {
    const elsewhere = { ...served, "lama/index.html": { leadsTo: "/2026/11/b/" } };
    const led = await look({ made, hosted: true, list: listOf(made), served: elsewhere });
    expect(foundIn(led)).toEqual(["leads-elsewhere lama/index.html"]);
    expect(foundIn(await look({ made, list: listOf(made), served }))).toEqual([
      "missing _headers",
      "missing _redirects",
    ]);
  });
});

describe("a picture", () => {
  const dots = (red: number): Buffer =>
    Buffer.from(Array.from({ length: 64 * 64 * 3 }, (_, index) => (index % 3 === 0 ? red : index % 200)));
  const png = (red: number, level = 9): Promise<Buffer> =>
    sharp(dots(red), { raw: { width: 64, height: 64, channels: 3 } })
      .png({ compressionLevel: level })
      .toBuffer();
  const name = "gambar/foto.png";

  test("with other bytes that looks the same is told apart, and so is a kit that holds it", async () => {
    const [one, other] = [await png(100), await png(102)];
    const kit = (bytes: Buffer) =>
      zipSync({ "ig.png": bytes, "ig-teks.txt": Buffer.from("Halo") }, { level: 0 });
    const made = { ...site, [name]: one, "kit.zip": kit(one) };
    const found = await look({ made, served: { [name]: other, "kit.zip": kit(other) } });
    expect(foundIn(found)).toEqual([]);
    expect(found.pictures).toEqual([name, "kit.zip"]);
  });

  test("does not make the page that shows the digest another one", async () => {
    const [one, other] = [await png(100), await png(101)];
    const page = (files: Files): string => `sidik jari ${digestOfFiles(rowsOf(files))}`;
    const [made, served] = [one, other].map((bytes) => ({ ...site, [name]: bytes }));
    const verification = "verifikasi/index.html";
    const found = await look({
      made: { ...made, [verification]: page(made ?? {}) },
      served: { [name]: other, [verification]: page(served ?? {}) },
    });
    expect(foundIn(found)).toEqual([]);
    const forged = await look({
      made: { ...made, [verification]: page(made ?? {}) },
      served: { [name]: other, [verification]: `${page(served ?? {})}!` },
    });
    expect(foundIn(forged)).toEqual([`differs ${verification}`]);
  });

  test.each<[string, () => Promise<Uint8Array>]>([
    ["of another colour", () => png(140)],
    [
      "with a word in it",
      async () => {
        const bytes = dots(100);
        bytes.fill(255, 3000, 3030);
        return sharp(bytes, { raw: { width: 64, height: 64, channels: 3 } })
          .png()
          .toBuffer();
      },
    ],
    [
      "of another size",
      async () =>
        sharp(await png(100))
          .resize(60, 64)
          .png()
          .toBuffer(),
    ],
    [
      "of another type",
      async () =>
        sharp(await png(100))
          .webp({ lossless: true })
          .toBuffer(),
    ],
    [
      "with notes in it",
      async () =>
        sharp(await png(100))
          .withExif({ IFD0: { Artist: "Orang lain" } })
          .png()
          .toBuffer(),
    ],
    ["with much behind it", async () => Buffer.concat([await png(100), Buffer.alloc(5000, 1)])],
  ])("%s is another one", async (_what, other) => {
    const made = { ...site, [name]: await png(100) };
    expect(foundIn(await look({ made, served: { [name]: await other() } }))).toEqual([`differs ${name}`]);
  });
});
