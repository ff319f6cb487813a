/** A small publication made in memory, with one of everything that a page can show. */

import type { Card, Cards } from "../../scripts/lib/cards/card.ts";
import type { Picture, Pictures } from "../../scripts/lib/images/picture.ts";
import type { Words } from "../../scripts/lib/language/words.ts";
import { publicMonthReports } from "../../scripts/lib/mix/month-reports.ts";
import { picturesIn } from "../../scripts/lib/model/body.ts";
import type { Correction } from "../../scripts/lib/model/corrections.ts";
import type { Posting } from "../../scripts/lib/model/insights.ts";
import type {
  Body,
  Campaign,
  Hashtag,
  Office,
  Pillar,
  Post,
  Redirect,
  StandingPage,
} from "../../scripts/lib/model/office.ts";
import { oldAddress } from "../../scripts/lib/model/old-address.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import type { Assets } from "../../scripts/lib/site/assets.ts";
import { type Frame, makeFrame } from "../../scripts/lib/site/frame.ts";
import type { Kits } from "../../scripts/lib/site/kits.ts";
import type { SiteContent } from "../../scripts/lib/site/page.ts";
import { digestOf } from "../../scripts/lib/text/digest.ts";
import { pageTypes } from "../../templates/pages/index.ts";
import { notesOf } from "../mix/make-office.ts";

/** The pillars that offices are taught. */
export const taught: readonly Pillar[] = [
  { id: "informasi", label: "Informasi", colour: "#0b5c70", target: 70 },
  { id: "emosi", label: "Emosi", colour: "#c9472f", target: 20 },
  { id: "promosi", label: "Promosi", colour: "#e8ab25", target: 10 },
].map((pillar) => ({
  ...pillar,
  description: `Tentang ${pillar.label}.`,
  kinds: [{ id: "kisah", label: "Kisah" }],
}));

const hashtags: readonly Hashtag[] = ["InfoLelang", "UangKita", "JarangDipakai"].map((name) => ({
  key: name.toLowerCase(),
  name,
  description: `Tentang ${name}.`,
}));

const campaign: Campaign = {
  id: "uang-kita",
  name: "Uang Kita",
  slogan: "Dari kita untuk kita",
  description: "Kampanye tentang keuangan negara.",
  hashtags,
  start: "2026-07-01",
  end: "2026-12-31",
  replaces: ["APBN"],
};

/** One for each place of a link. */
export const standing: readonly StandingPage[] = (["header", "footer"] as const).map((nav) => ({
  slug: `di-${nav}`,
  address: `/di-${nav}/`,
  title: `Halaman ${nav}`,
  summary: "Halaman tetap milik kantor.",
  nav,
  ...bodyOf("<p>Isi halaman tetap.</p>"),
  links: [],
  attachments: [],
  anchors: [],
  file: `content/pages/di-${nav}.md`,
}));

/** A picture that is in no picture map, as if the image pass had not made it. */
export const unmade = "/gambar/tidak-dibuat.png";

/** What an author could try to break out with; every page must show it as text. */
export const hostile = `</title></script><script>alert("x")</script>{{ 7*7 }} & 'kutip'`;

/** A body, the pictures that it holds, and its version. */
export function bodyOf(...parts: Body): Pick<Post, "body" | "images" | "version"> {
  return {
    body: () => parts,
    images: parts.flatMap((part) => (typeof part === "string" ? [] : picturesIn(part))),
    version: digestOf(JSON.stringify(parts)),
  };
}

/** Post `index`, newest first, one a day back from 20 November 2026. */
export function samplePost(index: number, changes: Partial<Post> = {}): Post {
  const epoch = Date.UTC(2026, 10, 20 - index, 1);
  const date = new Date(epoch).toISOString().slice(0, 10);
  const slug = `tulisan-${index}`;
  return {
    id: `${date.slice(0, 7)}/${slug}`,
    slug,
    address: `/${date.slice(0, 7).replace("-", "/")}/${slug}/`,
    title: `Tulisan nomor ${index}`,
    date: { iso: `${date}T08:00:00+07:00`, date, month: date.slice(0, 7), time: "08:00", epoch },
    pillar: taught[index % 10 < 7 ? 0 : index % 10 < 9 ? 1 : 2] as Pillar,
    kind: { id: "kisah", label: "Kisah" },
    hashtags: hashtags.slice(index % 2, 2),
    summary: "Ringkasan tulisan yang cukup panjang untuk sebuah daftar.",
    image: index % 3 === 0 ? { file: `/gambar/${index}.png`, alt: `Gambar ${index}` } : undefined,
    channels: [],
    captions: {},
    fulfils: [],
    campaign: index % 4 === 0 ? campaign : undefined,
    state: "public",
    bodyDigest: "",
    ...bodyOf(`<p>Lihat <a href="/di-header/">halaman</a> ${index}.</p>`),
    links: [],
    attachments: [],
    anchors: [],
    file: `content/posts/${slug}/index.md`,
    at: {},
    ...changes,
  };
}

/** A post that was taken back, dated as `samplePost` dates its own. */
export function withdrawnPost(index: number, reason: string): Office["withdrawn"][number] {
  const { id, address, date, file } = samplePost(index);
  return {
    id,
    address,
    date,
    file,
    withdrawn: { date: samplePost(index - 1).date, reason, at: startOf(file) },
  };
}

/** A note on a change of a post, with the moment that `samplePost` gives. */
export function correction(index: number, note: string, kind: Correction["kind"] = "koreksi"): Correction {
  return { date: samplePost(index).date, note, kind, at: startOf("content/posts/x/index.md") };
}

function startOf(file: string) {
  return { file, line: 1, column: 1 };
}

export interface SampleOptions {
  readonly posts?: readonly Post[];
  readonly site?: Partial<Office["site"]>;
  /** informasi, emosi and promosi if absent */
  readonly pillars?: readonly Pillar[];
  /** 22 November 2026 if absent */
  readonly now?: Office["now"];
  /** false for a site of no card, logo or icon */
  readonly dressed?: boolean;
  /** what the office says of months that are off */
  readonly notes?: Readonly<Record<string, string>>;
  /** old addresses with those they lead to */
  readonly redirects?: Readonly<Record<string, string>>;
  /** posts that were taken back */
  readonly withdrawn?: Office["withdrawn"];
  /** what is to be published periodically */
  readonly periodic?: Office["periodic"];
  /** what texts explain */
  readonly terms?: Office["terms"];
  /** how postings of its posts did */
  readonly postings?: readonly Posting[];
  readonly pages?: readonly StandingPage[];
}

/** What pages are made of, with the frame that they share. */
export interface SampleSite extends SiteContent {
  readonly pictures: Pictures;
  readonly cards: Cards;
  readonly kits: Kits;
  readonly frame: Frame;
  readonly words: Words;
}

export function sampleSite({
  posts = samplePosts(),
  site = {},
  pillars = taught,
  now = samplePost(-2).date,
  dressed = true,
  notes = {},
  redirects = {},
  withdrawn = [],
  periodic = [],
  terms = [],
  postings = [],
  pages = standing,
}: SampleOptions = {}): SampleSite {
  const office: Office = {
    folder: "content",
    leftOut: 0,
    ...(postings.length > 0 && { insights: () => ({ exports: [], postings }) }),
    placeOf: (file) => ({ file: `content/${file}`, line: 1, column: 1 }),
    site: {
      name: "Kantor Contoh",
      fullName: "Kantor Pelayanan Contoh",
      parent: "Kementerian Contoh",
      description: "Kabar dari kantor contoh.",
      notice: "Kantor ini rekaan.",
      url: "https://kantor-contoh.go.id",
      timezone: "Asia/Jakarta",
      language: "id",
      preset: [],
      urgent: { days: 7 },
      contacts: {
        address: "Jalan Contoh 1",
        phone: "(021) 555-0100",
        email: "halo@kantor-contoh.go.id",
        hours: "08.00",
      },
      ppid: { name: "PPID Contoh", url: "/di-footer/", email: "ppid@kantor-contoh.go.id" },
      channels: { instagram: "https://www.instagram.com/contoh/", x: "https://x.com/contoh" },
      brand: { logo: undefined, colour: "#0f3d5e", tagline: "Milik kita semua" },
      captions: {},
      utm: true,
      admin: false,
      cards: { keep: 365 },
      history: "words",
      kit: { days: 60 },
      verification: { signed: false },
      mix: {
        targets: { informasi: 70, emosi: 20, promosi: 10 },
        tolerance: 10,
        minimum: 5,
        perDay: 3,
        enforce: [],
      },
      ...site,
    },
    now,
    pillars,
    hashtags,
    campaigns: [campaign],
    days: [],
    monthNotes: notesOf(notes),
    redirects: redirectsOf(redirects),
    withdrawn,
    periodic,
    terms,
    posts,
    pages,
  };
  const publication = publish(office);
  const images = posts.flatMap((post) => [post.image, ...post.images]).filter((image) => image !== undefined);
  const made = images.map((image) => image.file).filter((file) => file !== unmade);
  const card = (key: string): Card => ({
    ...{ address: `/kartu/${key}/og.png`, name: "og", kind: "headline", format: "og" },
    ...{ width: 1200, height: 630, type: "image/png", bytes: 1 },
  });
  const keys = dressed
    ? ["beranda", "bulan/2026-11", "tagar/infolelang", ...publication.posts.map((post) => post.id)]
    : [];
  const assets: Assets = {
    stylesheet: "/aset/gaya.css",
    listStylesheet: "/aset/daftar.css",
    moreStylesheet: "/aset/lain.css",
    kitStylesheet: "/aset/kit.css",
    copyScript: "/aset/salin.js",
    feedStylesheet: "/aset/umpan.css",
    cardCheckScript: "/aset/cek.js",
    richStylesheet: "/aset/kaya.css",
    dataStylesheet: "/aset/data.css",
    campaignStylesheet: "/aset/kampanye.css",
    searchStylesheet: "/aset/cari.css",
    searchScript: "/aset/cari.js",
    fonts: ["/aset/huruf.woff2"],
    editor: { script: "/admin/editor.js", cms: "/admin/sveltia-cms-0.0.0/index.js" },
    icons: dressed ? { 32: "/aset/ikon-32.png", 180: "/aset/ikon-180.png", 512: "/aset/ikon-512.png" } : {},
    logo: dressed ? { src: "/aset/logo.png", width: 96, height: 96 } : undefined,
  };
  const frame = makeFrame(publication, { assets });
  return {
    publication,
    frame,
    words: frame.words,
    attachments: new Map(),
    pictures: new Map(made.map((file) => [file, pictureOf(file)])),
    cards: new Map(keys.map((key) => [key, { og: card(key), all: [card(key)] }])),
    kits: new Map(
      publication.posts
        .filter(({ id, channels }) => keys.includes(id) && channels.length > 0)
        .map(({ id, address }) => [id, { address: `${address}bagikan/kit.zip`, bytes: 1000 }]),
    ),
    months: publicMonthReports(publication),
  };
}

function redirectsOf(redirects: Readonly<Record<string, string>>): Redirect[] {
  return Object.entries(redirects).map(([written, to], index) => {
    const from = oldAddress(written);
    if (!from) throw new Error(`${written} is no old address`);
    const at = { file: "content/redirects.yaml", line: index + 1, column: 1 };
    return { from, to, written, at, targetAt: at };
  });
}

/** 45 posts over two months: three pages of home, one hashtag on all, one on half, one on the oldest alone. */
export function samplePosts(): Post[] {
  const posts = Array.from({ length: 45 }, (_, index) => samplePost(index));
  const oldest = samplePost(44, { hashtags });
  return [...posts.slice(0, 44), oldest];
}

/** A page of a site, with the frame that it stands in. */
export interface SamplePage {
  /** the name of its kind of page */
  readonly type: string;
  readonly address: string;
  readonly data: object;
  /** the whole file's text */
  render(): string;
}

/** All pages of a site by address. */
export function pagesOf(site: SampleSite): ReadonlyMap<string, SamplePage> {
  const pages = pageTypes.flatMap((type) => [...type.pages(site)]);
  return new Map(
    pages.map((page) => {
      const { type, address, data } = page;
      return [address, { type, address, data, render: () => page.render(site.frame) }];
    }),
  );
}

/** A page's text; an address without a page is the test's mistake. */
export function render(site: SampleSite, address: string): string {
  const page = pagesOf(site).get(address);
  if (!page) throw new Error(`There is no page ${address}`);
  return page.render();
}

function pictureOf(file: string): Picture {
  const name = file.replace(/\.png$/, "");
  return {
    width: 1600,
    height: 900,
    src: `${name}-1600.jpeg`,
    sources: ["avif", "webp"].map((type) => ({
      type: `image/${type}`,
      files: [{ address: `${name}-400.${type}`, width: 400 }],
    })),
  };
}
