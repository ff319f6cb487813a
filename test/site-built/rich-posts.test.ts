import { describe, expect, it } from "vitest";
import { attribute, siteOf, textOf } from "./site.ts";

const site = siteOf("full");
const address = "/2026/11/sepuluh-bulan/";
const page = site.page(address);
const figures = page.all("figure").filter((figure) => attribute(figure, "class") === "data");

/** Words with single spaces. */
const words = (node: Parameters<typeof textOf>[0]) => textOf(node).replace(/\s+/g, " ");

describe("a table of a file", () => {
  it("has its title, names of rows and columns, and figures as the language writes them", () => {
    const table = figures[3];
    if (!table) throw new Error("no table");
    expect(words(table)).toContain("Biaya menurut layanan");
    expect(table && words(table)).toContain("1Café ke-1Rp1.000,50");
    const markup = page.source;
    expect(markup).toContain('<th scope="col" class="to-right">Biaya</th>');
    expect(markup).toContain('<td>1</td><th scope="row">Café ke-1</th><td class="to-right">Rp1.000,50</td>');
  });

  it("says how many rows are not shown, and leads to all of them", () => {
    expect(words(figures[3] as never)).toContain("Tampil 40 dari 45 baris. Seluruh datanya (CSV)");
    expect(page.source).toContain(`<a href="${address}biaya.csv">Seluruh datanya (CSV)</a>`);
  });
});

describe("a chart", () => {
  it("says each value in words beside its bar, and has its table behind it", () => {
    const text = words(figures[0] as never);
    expect(text).toContain("Juni masuk: 158selesai: tidak ada data".replace("Juni ", "Juni"));
    expect(text).toContain("Lihat angkanyaPermohonan yang masuk dan selesaibulanmasukselesaiMei1.042998");
    expect(page.source).toContain("<details><summary>Lihat angkanya</summary>");
    expect(page.source).toContain('<span class="s0 w100"></span>');
  });

  it("says of lines where they are highest and lowest", () => {
    expect(words(figures[1] as never)).toContain("masuk: tertinggi 1.042 (Mei), terendah 84 (Juli)");
  });

  it("says of shares what part each is", () => {
    expect(words(figures[2] as never)).toContain("BMN 48,3% (620)Lelang 37,7% (484)Piutang 14% (180)");
  });

  it("has no style and no script of its own", () => {
    expect(page.source).not.toMatch(/ style=|<script(?! defer src="|\s+type="application\/ld\+json")/);
  });
});

it("is a table in feeds, with whole addresses", () => {
  const feed: { items: { url: string; content_html: string }[] } = JSON.parse(
    String(site.bytes("/feed.json")),
  );
  const html = feed.items.find(({ url }) => url.endsWith(address))?.content_html ?? "";
  expect(html).toContain(
    "<table><caption>Permohonan menurut jenis</caption><thead><tr><th>jenis</th><th>jumlah</th></tr>",
  );
  expect(html).toContain("<td>Mei</td><td>1.042</td><td>998</td>");
  expect(html).not.toMatch(/(?:href|src)="(?!https:)/);
  expect(html).toContain("<figcaption>Rak baru di ruang arsip. Foto: Balai</figcaption>");
});

it("loads what such posts need, and other posts do not", () => {
  expect(page.source).toContain("/aset/kaya.");
  expect(site.page("/2026/11/papan-nama/").source).not.toContain("/aset/kaya.");
});

describe("a video", () => {
  it("elsewhere is a link without what tells who shared it, and loads nothing", () => {
    expect(page.source).toContain('<a href="https://youtu.be/dQw4w9WgXcQ" rel="noopener">');
    expect(page.source).toContain('<a href="https://www.instagram.com/reel/Cabc123xyz/" rel="noopener">');
    expect(page.source).toContain("Mengambil nomor antrean, dua menit</span>");
    expect(page.source).not.toMatch(/<iframe|(?:src|poster)="https?:/);
  });

  it("of the site's own plays with captions when somebody starts it, and only there", () => {
    expect(page.source).toMatch(
      /<video controls[^>]* preload="none"[^>]* aria-label="Balai dalam satu menit" poster="\/gambar\/balai-[^"]+"/,
    );
    expect(page.source).toContain(`<track kind="captions" src="${address}balai.vtt" srclang="id"`);
    expect(page.source).toContain("media-src 'self'");
    expect(site.page("/2026/11/papan-nama/").source).not.toContain("media-src");
  });
});
