import { describe, expect, it } from "vitest";
import type { Card } from "../../scripts/lib/cards/card.ts";
import type { PeriodicItem } from "../../scripts/lib/model/disclosure.ts";
import { channels, type Post, type StandingPage } from "../../scripts/lib/model/office.ts";
import { frameKey } from "../../scripts/lib/site/frame.ts";
import type { Page } from "../../scripts/lib/site/page.ts";
import { PastTexts, type PostHistory } from "../../scripts/lib/site/post-history.ts";
import { pageTypes } from "../../templates/pages/index.ts";
import {
  bodyOf,
  correction,
  pagesOf,
  type SampleOptions,
  type SampleSite,
  samplePost,
  sampleSite,
  standing,
  withdrawnPost,
} from "../templates/sample-site.ts";

/** One of everything that a post can bring, and some plain ones that make lists long. */
const posts: readonly Post[] = [
  samplePost(0, {
    channels,
    captions: { x: "Lelang hari ini #InfoLelang" },
    auction: {
      lot: "Tanah dan bangunan",
      limit: 1_000_000_000,
      deposit: 200_000_000,
      deadline: samplePost(-1).date,
      url: "https://lelang.go.id",
    },
  }),
  samplePost(1, {
    ...{ channels: ["instagram", "facebook"], quote: "Siapa saja boleh ikut." },
    collaborators: [{ id: "bkad", name: "BKAD", about: undefined, url: undefined, handles: { x: "bkad" } }],
    corrections: [correction(0, "Jam layanannya pukul 08.00.")],
  }),
  samplePost(2, { channels: ["x"], figure: { value: "1.204", label: "lot terjual" } }),
  samplePost(3, {
    channels: ["instagram"],
    slides: ["Daftar", "Setor", "Tawar"],
    ...bodyOf("<p>Tiga langkah.</p>", { file: "/gambar/langkah.png", alt: "Langkah" }),
  }),
  samplePost(4, {
    classification: "serta-merta",
    fulfils: ["kinerja"],
    image: { file: "/gambar/foto.png", alt: "Foto" },
  }),
  ...Array.from({ length: 30 }, (_, index) => samplePost(index + 5)),
];

const periodic: PeriodicItem = {
  ...{
    id: "kinerja",
    name: "Kinerja",
    about: "Angka layanan.",
    rule: "UU 14/2008",
    every: "semesteran",
    within: 90,
  },
  ...{ since: "2026-01-01", page: { address: "/di-header/", updated: "2026-02-01" } },
  at: { file: "content/berkala.yaml", line: 3, column: 3 },
};

const changed: PostHistory = {
  versions: [2, 1].map((index) => ({ from: samplePost(index).date, commit: `${index}`, notes: 0 })),
  changed: samplePost(1).date,
  texts: new PastTexts(["a", "b"], () => undefined),
};

/** What of a value JSON would not see, as paths; nothing where it is plain data. */
function unseen(value: unknown, path: string): string[] {
  if (value === null || value === undefined) return [];
  if (["string", "boolean"].includes(typeof value)) return [];
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== "object") return [`${path} is a ${typeof value}`];
  if (value instanceof Date) return [`${path} is a Date`];
  if (Array.isArray(value)) return value.flatMap((item, index) => unseen(item, `${path}[${index}]`));
  const prototype = Object.getPrototypeOf(value);
  const plain = prototype === Object.prototype || prototype === null;
  const own = Reflect.ownKeys(value).filter((key) => !(key === "toJSON" && isDigested(value)));
  const hidden = own.flatMap((key) =>
    typeof key === "symbol" || !Object.getOwnPropertyDescriptor(value, key)?.enumerable
      ? [`${path} hides ${String(key)}`]
      : [],
  );
  if (plain) {
    return [...hidden, ...Object.entries(value).flatMap(([key, part]) => unseen(part, `${path}.${key}`))];
  }
  if (!("toJSON" in value) || typeof value.toJSON !== "function") {
    return [`${path} is a ${prototype.constructor?.name}`];
  }
  return [...hidden, ...unseen(value.toJSON(), `${path}.toJSON()`)];
}

function isDigested(value: object): boolean {
  const own = Object.getOwnPropertyDescriptor(value, "toJSON");
  return own !== undefined && !own.enumerable;
}

function keysOf(site: SampleSite): Map<string, string> {
  const frame = frameKey(site.frame);
  return new Map(planned(site).map((page) => [page.address, page.key(frame)]));
}

function planned(site: SampleSite): Page[] {
  return pageTypes.flatMap((type) => [...type.pages(site)]);
}

describe("what a page is made of", () => {
  const redirects = { "/lama/": "/di-header/" };
  const site: SampleOptions["site"] = { admin: { review: false, open: false }, preset: ["auction"] };
  const pages = [
    ...pagesOf({
      ...sampleSite({
        posts,
        redirects,
        site,
        periodic: [periodic],
        pages: Array.from({ length: 11 }, (_, index) => ({
          ...(standing[1] as StandingPage),
          ...{ slug: `laman-${index}`, address: `/laman-${index}/` },
        })),
        terms: [
          { id: "pnbp", name: "PNBP", also: [], plain: "selain pajak", meaning: undefined, avoid: false },
        ],
        postings: posts.slice(0, 8).map(({ id, date }, index) => ({
          ...{ post: id, channel: "x", date: date.date, time: "08:00" },
          ...{ reach: undefined, views: 100 + index, interactions: index },
        })),
        withdrawn: [withdrawnPost(50, "Fotonya keliru.")],
      }),
      histories: new Map([[posts[1]?.id ?? "", changed]]),
    }).values(),
  ];

  it("is looked at here for every kind of page", () => {
    expect([...new Set(pages.map(({ type }) => type))]).toEqual(pageTypes.map(({ name }) => name));
  });

  it.each(pageTypes.map(({ name }) => name))("is all seen by JSON, on pages of %s", (name) => {
    const found = pages
      .filter(({ type }) => type === name)
      .flatMap(({ address, data }) => unseen(data, address));
    expect(found).toEqual([]);
  });

  it("would be found to be no plain data", () => {
    class Other {
      readonly one = 1;
    }
    const bad = {
      ...{ map: new Map(), set: new Set(), call: () => 1, symbol: Symbol("a"), big: 1n, date: new Date(0) },
      ...{ other: new Other(), nan: Number.NaN, deep: [{ inner: new Map() }] },
    };
    expect(unseen(bad, "$")).toHaveLength(Object.keys(bad).length);
    expect(unseen({ a: [1, "b", null, undefined, { c: true }] }, "$")).toEqual([]);
  });
});

describe("the key of a page", () => {
  it("is the same for a site that is read again", () => {
    expect(keysOf(sampleSite({ posts: posts.map((post) => ({ ...post })) }))).toEqual(
      keysOf(sampleSite({ posts })),
    );
  });

  it("is of one page alone", () => {
    const keys = keysOf(sampleSite({ posts }));
    expect(new Set(keys.values()).size).toBe(keys.size);
  });

  it("changes with the frame, on every page", () => {
    const before = keysOf(sampleSite({ posts }));
    const after = keysOf(sampleSite({ posts, site: { notice: "Kantor lain." } }));
    expect([...before].filter(([address, key]) => after.get(address) === key)).toEqual([]);
  });

  const [first, second, third, fourth] = posts as [Post, Post, Post, Post];
  const replaced = (index: number, changes: Partial<Post>): SampleOptions => ({
    posts: posts.map((post, at) => (at === index ? { ...post, ...changes } : post)),
  });
  const changes: [string, SampleOptions][] = [
    ["a title", replaced(20, { title: "Judul baru" })],
    ["a summary", replaced(20, { summary: "Ringkasan baru dari tulisan ini." })],
    ["a body", replaced(3, bodyOf("<p>Empat langkah.</p>"))],
    ["a picture's words", replaced(3, bodyOf(...fourth.body(), { file: "/gambar/b.png", alt: "B" }))],
    ["an opening picture", replaced(4, { image: undefined })],
    [
      "a pillar",
      replaced(10, { pillar: third.pillar === first.pillar ? samplePost(9).pillar : first.pillar }),
    ],
    ["a kind", replaced(10, { kind: { id: "lain", label: "Lain" } })],
    ["the hashtags", replaced(10, { hashtags: [...samplePost(0).hashtags].reverse() })],
    ["the campaign", replaced(8, { campaign: undefined })],
    ["a caption", replaced(0, { captions: { x: "Kata lain" } })],
    ["the channels", replaced(1, { channels: ["facebook"] })],
    ["a lot's price", replaced(0, { auction: first.auction && { ...first.auction, limit: 5 } })],
    ["slides", replaced(3, { slides: ["Daftar", "Setor"] })],
    ["a quote", replaced(1, { quote: "Siapa pun." })],
    ["a date", replaced(1, { date: { ...second.date, time: undefined } })],
    ["one post less", { posts: posts.slice(1) }],
    ["a state", replaced(12, { state: "draft" })],
    ["the moment, before a lot's deadline", { posts, now: samplePost(-1).date }],
    ["the moment, a month later", { posts, now: samplePost(-30).date }],
    ["the tolerance", { posts, site: { mix: { ...sampleSite().publication.site.mix, tolerance: 3 } } }],
    ["the language", { posts, site: { language: "en" } }],
    ["the time zone", { posts, site: { timezone: "Asia/Makassar" } }],
    ["the path", { posts, site: { url: "https://instansi.github.io/kantor" } }],
    ["no cards", { posts, dressed: false }],
  ];

  it.each(changes)("stays only where the page's text does: %s", (_what, options) => {
    const [before, after] = [sampleSite({ posts, now: samplePost(-2).date }), sampleSite(options)];
    expect(wrong(before, after)).toEqual([]);
  });

  it("stays only where the page's text does: cards and kits", () => {
    const before = sampleSite({ posts });
    const card: Card = {
      ...{ address: "/kartu/2026-11/tulisan-1/og.baru.png", name: "og", kind: "headline", format: "og" },
      ...{ width: 1200, height: 630, type: "image/png", bytes: 2 },
    };
    const cards = new Map(before.cards).set(second.id, { og: card, all: [card] });
    expect(wrong(before, { ...before, cards })).toEqual([]);
    const zip = before.kits.get(second.id);
    if (!zip) throw new Error("the post has a kit");
    const kits = new Map(before.kits).set(second.id, { ...zip, bytes: 123_456 });
    expect(wrong(before, { ...before, kits })).toEqual([]);
    kits.delete(second.id);
    expect(wrong(before, { ...before, kits })).toEqual([]);
  });

  it("stays only where the page's text does: pictures", () => {
    const before = sampleSite({ posts });
    const file = "/gambar/langkah.png";
    const picture = before.pictures.get(file);
    if (!picture) throw new Error("there is a picture");
    const pictures = new Map(before.pictures).set(file, { ...picture, src: "/gambar/langkah-baru.jpeg" });
    expect(wrong(before, { ...before, pictures })).toEqual([]);
    pictures.delete(file);
    expect(wrong(before, { ...before, pictures })).toEqual([]);
  });

  it("changes with a file of figures on its own post alone, and in the feeds that hold its text", () => {
    const file = "/isi/permohonan.csv";
    const at = { file: "content/posts/2026-11/tulisan-20/index.md", line: 9, column: 1 };
    const use = { table: file, address: "/2026/10/tulisan-20/permohonan.csv", title: "Permohonan", at };
    const told = posts.map((post, index) =>
      index === 20 ? { ...post, ...bodyOf(use), tables: [use] } : post,
    );
    const withFigure = (value: number): SampleSite => {
      const row = ["Januari", { value, decimals: 0 }] as const;
      const table = {
        ...{ header: ["Bulan", "Masuk"], rows: [row], total: 1, numeric: [false, true], names: 0, odd: [] },
      };
      const facts = { size: 20 + value, sha256: "0".repeat(64), table };
      return { ...sampleSite({ posts: told }), attachments: new Map([[file, facts]]) };
    };
    const before = keysOf(withFigure(96));
    const changed = [...keysOf(withFigure(97))].filter(([address, key]) => before.get(address) !== key);
    const pages = changed.map(([address]) => address).filter((address) => !/\/feed\.\w+$/.test(address));
    expect(pages).toEqual([told[20]?.address]);
    expect(wrong(withFigure(96), withFigure(97))).toEqual([]);
  });

  /** Pages that are taken for the same though they are others. */
  function wrong(before: SampleSite, after: SampleSite): string[] {
    const keys = keysOf(before);
    const texts = pagesOf(before);
    const now = pagesOf(after);
    const changed = [...keysOf(after)].filter(([address, key]) => keys.get(address) !== key);
    expect(changed.length).toBeGreaterThan(0);
    const same = [...now].filter(([address]) => texts.has(address) && !changed.some(([a]) => a === address));
    return same.flatMap(([address, page]) =>
      page.render() === texts.get(address)?.render() ? [] : [address],
    );
  }
});
