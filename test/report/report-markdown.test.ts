import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { breakdown } from "../../scripts/lib/mix/breakdown.ts";
import { problem } from "../../scripts/lib/problems/problem.ts";
import { markdownText } from "../../scripts/lib/report/markdown-text.ts";
import { reportMarkdown } from "../../scripts/lib/report/report-markdown.ts";
import { sampleOffice, sampleReport } from "./sample.ts";

/** As GitHub reads it: HTML and bare addresses would come to life. */
const github = new MarkdownIt("default", { html: true, linkify: true });

const visible = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

describe("text in Markdown", () => {
  const awkward = fc.string({
    unit: fc.constantFrom(
      ..."\\`*_{}[]()#+-.!|<>&~$@:=^\"'1 a".split(""),
      "<b>",
      "&lt;",
      "https://a.id",
      "www.a.id",
      "a@b.id",
      "](x)",
      "1. ",
      "- ",
      "# ",
      "    ",
    ),
  });

  it("is shown as it is, and as nothing else", () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const html = github.render(`| kepala |\n| --- |\n| ${markdownText(text)} |\n`);
        expect(html.match(/<td>([\s\S]*)<\/td>/)?.[1]).not.toMatch(/<[a-z/]/i);
        expect(visible(html.match(/<td>([\s\S]*)<\/td>/)?.[1] ?? "")).toBe(text.replace(/\s+/g, " ").trim());
      }),
      { numRuns: 2000 },
    );
  });

  it("is a paragraph of its own even at the start of a line", () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const html = github.render(`${markdownText(text)}\n`);
        expect(visible(html).trim()).toBe(text.replace(/\s+/g, " ").trim());
        expect(html).not.toMatch(/<(?!\/?p>)[a-z/]/i);
      }),
      { numRuns: 2000 },
    );
  });

  it("mentions nobody, refers to no issue and draws no emoji", () => {
    expect(markdownText("@admin #12 :tada: $x$ ~~a~~")).toBe("\\@admin \\#12 \\:tada: \\$x\\$ \\~\\~a\\~\\~");
  });
});

describe("the Markdown report", () => {
  it("is a table of months and a list of problems by file", () => {
    expect(reportMarkdown(sampleReport())).toMatchInlineSnapshot(`
      "## Imbangan pilar setiap bulan

      per 22 November 2026 pukul 08.00

      | Bulan | Pos | Informasi (70%) | Emosi (20%) | Promosi (10%) | Hasil | Keterangan |
      | --- | --: | --: | --: | --: | --- | --- |
      | Agustus 2026 | 10 | 7 · 70% | 2 · 20% | 1 · 10% | ✓ seimbang |  |
      | September 2026 | 10 | 5 · 50% ▼ | 1 · 10% | 4 · 40% ▲ | ! timpang |  |
      | Oktober 2026 | 3 | 2 · 67% | 1 · 33% | 0 · 0% | – sedikit |  |
      | November 2026 | 10 | 8 · 80% | 0 · 0% ▼ | 2 · 20% | … berjalan | Perkiraan timpang: 8 terbit, 2 terjadwal. Saran: tambah 2 emosi. Berikutnya: emosi. Masih sempat: perlu 2 pos, ada tempat untuk 27. |
      | Desember 2026 | 5 | 4 · 80% | 1 · 20% | 0 · 0% | + rencana | Perkiraan seimbang: 5 konsep. Kalau menambah, pilih promosi. |

      ✗ **2 kesalahan, 2 peringatan.**

      ### Yang perlu diperbaiki

      **content/pages/ppid.md**

      - \`1:1\` peringatan \`byte-order-mark\` Berkas diawali tanda BOM; tetap terbaca, tetapi tidak perlu. Di Notepad pilih Simpan Sebagai dengan pengodean UTF-8, bukan UTF-8 dengan BOM.

      **content/posts/2026-09/pos-16/index.md**

      - \`1:1\` peringatan \`month-off\` Bulan September 2026 timpang dan belum dijelaskan: informasi 50% (target 70%), emosi 10% (target 20%), promosi 40% (target 10%). Pos yang sudah terbit jangan diubah. Tulis sebabnya di months.yaml: 2026-09: { note: "…" }

      **content/posts/2026-11/cara/index.md**

      - \`4:1\` kesalahan \`unknown-key\` Kunci "hastags" tidak dikenal. Mungkin maksudnya "hashtags"?
      - \`12:1\` kesalahan \`empty-body\` Pos ini belum punya isi. Tulis isinya di bawah baris --- yang kedua.

      Penjelasan tiap kode: \`scripts/lib/checks/README.md\`
      "
    `);
  });

  it("has as many cells in every row as its head", () => {
    const html = github.render(reportMarkdown(sampleReport()));
    expect(html.match(/<table>/g)).toHaveLength(1);
    for (const row of html.match(/<tr>[\s\S]*?<\/tr>/g) ?? []) expect(row.match(/<t[hd]/g)).toHaveLength(7);
  });

  it("links each code where the page's address is known", () => {
    const page = "https://github.com/kantor/situs/blob/abc/scripts/lib/checks/README.md";
    const html = github.render(reportMarkdown({ ...sampleReport(), helpPage: page }));
    expect(html).toContain(`<a href="${page}#month-off">month-off</a>`);
    expect(html).toContain(`<a href="${page}">README.md</a>`);
  });

  it("shows the breakdown that was asked for", () => {
    const report = reportMarkdown({ ...sampleReport(), breakdown: breakdown(sampleOffice, "channel") });
    expect(report).toContain("## Imbangan pilar menurut kanal");
    expect(report).toContain("- Tanpa kanal: promosi 29% (target 10%).");
  });

  it("says so where nothing is wrong, or where months cannot be judged", () => {
    expect(reportMarkdown({ ...sampleReport(), problems: [] })).toMatch(/✓ Tidak ada masalah\.\n$/);
    expect(reportMarkdown({ ...sampleReport(), office: undefined, months: [] })).toContain(
      "belum dapat dihitung",
    );
  });

  it("stays under a megabyte and counts what it leaves out", () => {
    const at = (i: number) => ({ file: `content/posts/2026-11/pos-${i}/index.md`, line: 1, column: 1 });
    const problems = Array.from({ length: 20_000 }, (_, i) =>
      problem("invalid-date", at(i), { found: "é".repeat(40), wrong: "form", meant: undefined }),
    );
    const report = reportMarkdown({ ...sampleReport(), problems });
    expect(Buffer.byteLength(report)).toBeLessThanOrEqual(1_000_000);
    expect(Buffer.byteLength(report)).toBeGreaterThan(990_000);
    const shown = report.match(/^- /gm)?.length ?? 0;
    expect(report).toContain(`dan ${20_000 - shown} lagi`);
    expect(report).toContain("20000 kesalahan");
  });
});
