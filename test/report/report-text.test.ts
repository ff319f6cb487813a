import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { breakdown, breakdownKeys } from "../../scripts/lib/mix/breakdown.ts";
import { monthReports } from "../../scripts/lib/mix/month-reports.ts";
import { problem } from "../../scripts/lib/problems/problem.ts";
import { reportText } from "../../scripts/lib/report/report-text.ts";
import { makeOffice, postsOf } from "../mix/make-office.ts";
import { sampleOffice, sampleReport } from "./sample.ts";

const plain = { colour: false, width: 80 };

describe("the text report", () => {
  it("shows the months at a glance, then the problems by file, then their sum", () => {
    expect(reportText(sampleReport(), plain)).toMatchInlineSnapshot(`
      "Imbangan pilar setiap bulan (per 22 November 2026 pukul 08.00)

      Bulan           Pos  █ Informasi  ▓ Emosi  ░ Promosi  Imbangan        Hasil
      Target                      70%      20%        10%   ██████████▓▓▓░
      Agustus 2026     10      7  70%   2  20%     1  10%   ██████████▓▓▓░  ✓ seimbang
      September 2026   10      5  50%▼  1  10%     4  40%▲  ███████▓░░░░░░  ! timpang
      Oktober 2026      3      2  67%   1  33%     0   0%   █████████▓▓▓▓▓  – sedikit
      November 2026    10      8  80%   0   0%▼    2  20%   ███████████░░░  … berjalan
        Perkiraan timpang: 8 terbit, 2 terjadwal.
        Saran: tambah 2 emosi. Berikutnya: emosi. Masih sempat: perlu 2 pos, ada
        tempat untuk 27.
      Desember 2026     5      4  80%   1  20%     0   0%   ███████████▓▓▓  + rencana
        Perkiraan seimbang: 5 konsep.
        Kalau menambah, pilih promosi.

      ▲ terlalu banyak, ▼ terlalu sedikit: selisih dengan target lebih dari 10 poin.
      – sedikit: kurang dari 5 pos, jadi belum dinilai.

      content/pages/ppid.md
         1:1  ! peringatan  Berkas diawali tanda BOM; tetap terbaca, tetapi tidak
                            perlu. [byte-order-mark]
                            Di Notepad pilih Simpan Sebagai dengan pengodean UTF-8,
                            bukan UTF-8 dengan BOM.

      content/posts/2026-09/pos-16/index.md
         1:1  ! peringatan  Bulan September 2026 timpang dan belum dijelaskan:
                            informasi 50% (target 70%), emosi 10% (target 20%),
                            promosi 40% (target 10%). [month-off]
                            Pos yang sudah terbit jangan diubah. Tulis sebabnya di
                            months.yaml: 2026-09: { note: "…" }

      content/posts/2026-11/cara/index.md
         4:1  ✗ kesalahan   Kunci "hastags" tidak dikenal. [unknown-key]
                            Mungkin maksudnya "hashtags"?
        12:1  ✗ kesalahan   Pos ini belum punya isi. [empty-body]
                            Tulis isinya di bawah baris --- yang kedua.

      ✗ 2 kesalahan, 2 peringatan.
      Penjelasan tiap kode: scripts/lib/checks/README.md
      "
    `);
  });

  it("says a hint of many problems once, with the first, and how many more it is for", () => {
    const gap = (file: string, line: number) =>
      problem("unfilled-gap", { file, line, column: 1 }, { what: "x" });
    const other = problem("empty-body", { file: "b.md", line: 3, column: 1 }, {});
    const count = (problems: ReturnType<typeof problem>[], pattern: RegExp) =>
      reportText({ ...sampleReport(), problems }, plain).match(pattern)?.length ?? 0;
    const gaps = [gap("a.md", 1), gap("a.md", 2), gap("b.md", 1)];
    expect(count([...gaps, other], /\[unfilled-gap\]$/gm)).toBe(3);
    expect(count([...gaps, other], /Ganti seluruh tandanya/g)).toBe(1);
    expect(count([...gaps, other], /Berlaku juga untuk 2 \[unfilled-gap\]/g)).toBe(1);
    expect(count([...gaps, other], /Tulis isinya/g)).toBe(1);
    expect(count(gaps.slice(1), /Ganti seluruh tandanya/g)).toBe(2);
    expect(count(gaps.slice(1), /Berlaku juga/g)).toBe(0);
  });

  it("says the same with colour, only dressed", () => {
    const dressed = reportText(sampleReport(), { ...plain, colour: true });
    expect(dressed).not.toBe(reportText(sampleReport(), plain));
    expect(stripVTControlCharacters(dressed)).toBe(reportText(sampleReport(), plain));
  });

  it.each([56, 64, 72, 80, 100, 140])("fits %i columns", (width) => {
    const lines = reportText(sampleReport(), { colour: false, width }).split("\n");
    expect(lines.filter((line) => Array.from(line).length > width)).toEqual([]);
  });

  it("fits five pillars with long labels into 80 columns", () => {
    const targets = {
      pengumuman: 30,
      pengetahuan: 30,
      kemasyarakatan: 20,
      perlelangan: 10,
      kekayaannegara: 10,
    };
    const posts = postsOf("2026-09", {
      pengumuman: 14,
      pengetahuan: 10,
      kemasyarakatan: 5,
      perlelangan: 5,
      kekayaannegara: 5,
    });
    const office = makeOffice({ mix: { targets }, posts });
    const report = { ...sampleReport(), office, months: monthReports(office), problems: [] };
    const lines = reportText(report, plain).split("\n");
    expect(lines.filter((line) => Array.from(line).length > 80)).toEqual([]);
    expect(lines.join("\n")).toContain("14  36%");
  });

  it("aligns the figures of all months", () => {
    const lines = reportText(sampleReport(), plain).split("\n");
    const rows = lines.filter((line) => /^(?:Target|\S+ 2026 )/.test(line) && line.includes("%"));
    expect(rows).toHaveLength(6);
    expect(new Set(rows.map((row) => row.indexOf("%"))).size).toBe(1);
  });

  it.each(breakdownKeys)("shows the mix by %s in 80 columns, with what stands out", (by) => {
    const text = reportText({ ...sampleReport(), breakdown: breakdown(sampleOffice, by) }, plain);
    expect(text.split("\n").filter((line) => Array.from(line).length > 80)).toEqual([]);
    expect(text).toContain("3 bulan terakhir (September 2026 sampai November 2026), 21 pos terbit");
    expect(text).toMatch(
      by === "kind" ? /^Semua jenis sudah dipakai\.$/m : /^Tanpa \S+: promosi 29% \(target 10%\)\.$/m,
    );
  });

  it("says that a month is lost, or that it cannot be mended", () => {
    const late = makeOffice({ now: "2026-11-30", posts: postsOf("2026-11", { promosi: 5 }) });
    const text = reportText(
      { ...sampleReport(), office: late, months: monthReports(late), problems: [] },
      plain,
    );
    expect(text).toContain("Tidak sempat lagi: perlu 20 pos, hanya ada tempat untuk 3. Berikutnya:");
    const targets = { informasi: 80, emosi: 20, promosi: 0 };
    const stuck = makeOffice({ posts: postsOf("2026-11", { promosi: 5 }), mix: { targets, tolerance: 0 } });
    const hopeless = reportText({ ...sampleReport(), office: stuck, months: monthReports(stuck) }, plain);
    expect(hopeless).toContain("Tidak dapat lagi dibuat seimbang.");
  });

  it("says so where nothing is wrong", () => {
    const text = reportText({ ...sampleReport(), problems: [] }, plain);
    expect(text.trimEnd().split("\n").at(-1)).toBe("✓ Tidak ada masalah.");
  });

  it("says that months cannot be judged where the office cannot be read", () => {
    const text = reportText({ ...sampleReport(), office: undefined, months: [] }, plain);
    expect(text.split("\n")[0]).toMatch(/^Imbangan bulan belum dapat dihitung/);
    expect(text).toContain("[unknown-key]");
  });

  it("shows problems alone where no months are asked for", () => {
    expect(reportText({ ...sampleReport(), months: [] }, plain)).toMatch(/^content\/pages\/ppid\.md\n/);
  });

  it("lets nothing that stands in a file steer the terminal", () => {
    const at = { file: "content/posts/2026-11/\u001b[2Jx/index.md", line: 1, column: 1 };
    const evil = problem("invalid-date", at, {
      found: "\u001b]0;judul\u0007\nkedua\u202e",
      wrong: "form",
      meant: undefined,
    });
    const text = reportText({ ...sampleReport(), problems: [evil] }, plain);
    for (const mark of ["\u001b", "\u0007", "\u202e"]) expect(text).not.toContain(mark);
    expect(text).toContain("kedua");
  });
});
