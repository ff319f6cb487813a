import { describe, expect, test } from "vitest";
import { joinInsights } from "../../scripts/lib/insights/join.ts";
import { postFinder } from "../../scripts/lib/insights/post-finder.ts";
import type { InsightExport, InsightRow } from "../../scripts/lib/model/insights.ts";
import type { Post, Redirect } from "../../scripts/lib/model/office.ts";
import { oldAddress } from "../../scripts/lib/model/old-address.ts";
import { samplePost } from "../templates/sample-site.ts";

const site = { url: "https://kantor.go.id/pilar", writtenUrl: "https://www.kantor-lama.go.id" };
const channels: Post["channels"] = ["instagram", "x"];

/** Post `index` days before 20 November 2026. */
const post = (index: number, title: string, summary: string, more: Partial<Post> = {}) =>
  samplePost(index, { title, summary, channels, ...more });
const lelang = post(
  0,
  "Cara ikut lelang lewat lelang.go.id",
  "Empat langkah mengikuti lelang resmi dari rumah, tanpa perantara.",
);
const gudang = post(
  1,
  "Penjaga kunci gudang",
  "Selama tiga puluh tahun Pak Tarno menjaga gudang arsip di lantai bawah tanah.",
  {
    captions: { x: "Kenalan dengan Pak Tarno, yang hafal bunyi setiap kunci gudang kami." },
  },
);
const [juni, juli] = [30, 2].map((index) =>
  post(index, "Jadwal loket bulan ini", "Jam buka loket, hari libur, dan nomor yang dapat dihubungi."),
);
const posts = [lelang, gudang, juli, juni] as Post[];
const [redirect] = [{ from: oldAddress("/2019/kunci/"), to: gudang.address }] as unknown as Redirect[];
const find = postFinder(posts, site, redirect ? [redirect] : []);
const found = (text: string, row: Partial<InsightRow> = {}) => {
  const result = find({ channel: "instagram", text, date: "2026-11-20", ...row });
  return result.type === "found" ? result.post.id : result.type;
};

describe("the post of a posting is found", () => {
  test.each([
    ["its address, as the kit writes it", `Simak! kantor.go.id/pilar${lelang.address}`],
    ["its address with parameters", `https://kantor.go.id/pilar${lelang.address}?utm_source=x&a=b`],
    [
      "its address with no slash, at a sentence's end",
      `(https://www.kantor.go.id/pilar${lelang.address.slice(0, -1)}).`,
    ],
    ["its address where the site once stood", `https://kantor-lama.go.id${lelang.address}`],
    ["a document below it", `https://kantor.go.id/pilar${lelang.address}panduan.pdf`],
    [
      "its summary, as the kit writes it",
      `${lelang.summary}\n\nSelengkapnya: https://t.co/abc\n\n#InfoLelang`,
    ],
    ["its title, cut off at the end", "📣 Cara ikut lelang lewat lelang.go.i…"],
  ])("by %s", (_what, text) => {
    expect(found(text)).toBe(lelang.id);
  });

  test("by an old address, and by what its author wrote for that channel alone", () => {
    expect(found("Baca kantor.go.id/pilar/2019/kunci/")).toBe(gudang.id);
    const own = gudang.captions.x ?? "";
    expect(found(own, { channel: "x", date: undefined })).toBe(gudang.id);
    expect(found(own, { channel: "instagram", date: undefined })).toBe("foreign");
  });

  test("by most of its words within some days, on a channel that it goes to", () => {
    const text =
      "Pak Tarno sudah tiga puluh tahun menjaga kunci gudang arsip kami di lantai bawah tanah. Siapa penggantinya?";
    expect(found(text, { date: "2026-11-21" })).toBe(gudang.id);
    expect(found(text, { date: "2026-12-21" })).toBe("foreign");
    expect(found(text, { date: "2026-11-21", channel: "tiktok" })).toBe("foreign");
  });

  test("of posts with the same words, by the days", () => {
    const text = "Jadwal loket bulan ini sudah ada.";
    expect(found(text, { date: "2026-11-18" })).toBe(juli?.id);
    expect(found(text, { date: "2026-11-01" })).toBe("several");
    expect(found(text, { date: undefined })).toBe("several");
  });
});

describe("nothing is guessed", () => {
  test.each([
    [
      "names two posts",
      `kantor.go.id/pilar${lelang.address} dan kantor.go.id/pilar${gudang.address}`,
      "several",
    ],
    [
      "is of something else",
      "Selamat ulang tahun, rekan-rekan! Panjang umur dan sehat selalu di tempat kerja.",
      "foreign",
    ],
    ["has another site's address", `https://bukan-kantor.go.id/pilar${lelang.address}`, "foreign"],
    ["has no post's address", "Lihat kantor.go.id/pilar/tagar/infolelang/", "foreign"],
    ["says too little", "Penjaga kunci.", "foreign"],
    ["says nothing", "", "foreign"],
  ])("where a posting %s", (_what, text, type) => {
    expect(found(text)).toBe(type);
  });
});

const row = (key: string, text: string, more: Partial<InsightRow> = {}): InsightRow => ({
  ...{ line: 2, channel: "x", key, text, date: "2026-11-20", time: undefined },
  ...{ reach: undefined, views: 10, interactions: 1, ...more },
});
const made = (file: string, day: string, ...rows: InsightRow[]): InsightExport => ({
  ...{ file, day, rows, unknown: [], repeated: 0, empty: 0 },
});

describe("exports", () => {
  const address = `https://kantor.go.id/pilar${lelang.address}`;

  test("that overlap: the newest counts, whatever it is called", () => {
    const older = made("b.csv", "2026-11-20", row("1", address), row("2", "lain"));
    const newer = made("a.csv", "2026-11-22", row("1", address, { views: 25 }));
    const { exports, postings } = joinInsights([newer, older], { posts, site });
    expect(postings).toEqual([expect.objectContaining({ post: lelang.id, views: 25 })]);
    expect(exports.map(({ matched, superseded, foreign }) => [matched, superseded, foreign])).toEqual([
      [1, 0, 0],
      [0, 1, 1],
    ]);
    expect(joinInsights([older, newer], { posts, site }).postings).toEqual(postings);
  });

  test("have the post's own moment where theirs is of an unknown zone and a day away, and else their day alone", () => {
    const moments = ["2026-11-19", "2026-11-20", "2026-11-25", undefined].map((date) => {
      const { postings } = joinInsights([made("a.csv", "", row("1", address, { date }))], { posts, site });
      return [postings[0]?.date, postings[0]?.time];
    });
    const own = [lelang.date.date, lelang.date.time];
    expect(moments).toEqual([own, own, ["2026-11-25", undefined], own]);
    const zoned = joinInsights(
      [made("a.csv", "", row("1", address, { date: "2026-11-21", time: "19:30" }))],
      { posts, site },
    );
    expect(zoned.postings[0]).toMatchObject({ date: "2026-11-21", time: "19:30" });
  });

  test("of thousands of rows over thousands of posts are joined", () => {
    const many = Array.from({ length: 4000 }, (_, index) =>
      post(
        index,
        `Tulisan pendek nomor ${index}`,
        `Ringkasan tulisan nomor ${index} dari ribuan tulisan kantor ini.`,
      ),
    );
    const rows = many.map(({ summary, date }, index) => row(`r${index}`, summary, { date: date.date }));
    expect(joinInsights([made("a.csv", "", ...rows)], { posts: many, site }).postings).toHaveLength(4000);
  });
});

test("a title that comes back for years is looked for once, and some of its posts are named", () => {
  const many = Array.from({ length: 3_000 }, (_, index) =>
    post(index * 7, juli?.title ?? "", "Ringkasan lain."),
  );
  const among = postFinder(many, site);
  const row = { channel: "instagram", text: juli?.title ?? "" } as const;
  for (let count = 0; count < 20_000; count++) among({ ...row, date: undefined });
  const result = among({ ...row, date: undefined });
  expect(result.type === "several" && result.posts).toHaveLength(5);
  expect(among({ ...row, date: "2026-11-21" })).toEqual({ type: "found", post: many[0] });
});
