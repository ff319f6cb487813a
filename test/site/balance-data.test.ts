import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { balanceCsvText, balanceFactsOf, balanceJsonText } from "../../scripts/lib/site/balance-data.ts";
import { verdict } from "../mix/oracle.ts";
import { postsIn } from "../templates/months.ts";
import { sampleSite } from "../templates/sample-site.ts";

const mixes = [
  [7, 2, 1],
  [3, 1, 4],
  [2, 0, 1],
  [4, 1, 0],
  [9, 0, 1],
];
const posts = mixes.flatMap((counts, i) => postsIn(`2026-${String(11 - i).padStart(2, "0")}`, counts));
const site = sampleSite({ posts });
const facts = balanceFactsOf(site);
const csv = balanceCsvText(site.frame, facts);
const data = JSON.parse(balanceJsonText(site.frame, facts));

describe("the public's data", () => {
  it("name their office, their moment, their rules and who set them", () => {
    const { months, ...about } = data;
    expect(months).toHaveLength(5);
    expect(about).toEqual({
      office: "Kantor Contoh",
      address: "https://kantor-contoh.go.id/keseimbangan/",
      generated: site.publication.now.iso,
      notice: "Kantor ini rekaan.",
      source: "Kantor Contoh, https://kantor-contoh.go.id/keseimbangan/",
      rules: {
        targets: { informasi: 70, emosi: 20, promosi: 10 },
        tolerance: 10,
        minimum: 5,
        setBy: "Kantor Contoh",
      },
      labels: {
        pillars: { informasi: "Informasi", emosi: "Emosi", promosi: "Promosi" },
        verdicts: {
          balanced: "seimbang",
          off: "timpang",
          few: "sedikit",
          open: "berjalan",
          planned: "rencana",
        },
      },
    });
  });

  it("hold each month by the contract's fields alone, oldest first", () => {
    expect(data.months.map(({ month }: { month: string }) => month)).toEqual([
      ...["2026-07", "2026-08", "2026-09", "2026-10", "2026-11"],
    ]);
    expect(data.months[3]).toEqual({
      month: "2026-10",
      verdict: "off",
      posts: 8,
      pillars: {
        informasi: { count: 3, share: 0.375, target: 0.7 },
        emosi: { count: 1, share: 0.125, target: 0.2 },
        promosi: { count: 4, share: 0.5, target: 0.1 },
      },
      advice: "ganti 3 promosi dengan informasi",
    });
  });

  it("say the same as CSV, from which the verdicts can be computed again", () => {
    const rows: Record<string, string>[] = parse(csv, { columns: true, record_delimiter: "\r\n" });
    expect(rows.map(({ month, verdict: said, posts }) => [month, said, Number(posts)])).toEqual(
      data.months.map(({ month, verdict: said, posts }: Record<string, unknown>) => [month, said, posts]),
    );
    const ids = ["informasi", "emosi", "promosi"];
    for (const row of rows.slice(0, -1)) {
      const counts = ids.map((id) => Number(row[`${id}_posts`]));
      const targets = ids.map((id) => Number(row[`${id}_target`]) * 100);
      expect(verdict(counts, targets, Number(row.tolerance) * 100, Number(row.minimum))).toBe(row.verdict);
    }
  });

  it("say why a month is off, as the office does, and are otherwise the same", () => {
    const note = "Pekan lelang nasional; \u201csengaja\u201d <b>banyak</b> promosi.";
    const explained = sampleSite({
      posts,
      notes: { "2026-10": note, "2026-11": "Belum.", "2026-08": "Tidak." },
    });
    const said = JSON.parse(balanceJsonText(explained.frame, balanceFactsOf(explained)));
    expect(said.months.map((month: { note?: string }) => month.note)).toEqual([
      ...[undefined, undefined, undefined, note, undefined],
    ]);
    expect(said.months[3]).toEqual({ ...data.months[3], explained: true, note });
    const rows: Record<string, string>[] = parse(balanceCsvText(explained.frame, balanceFactsOf(explained)), {
      columns: true,
      record_delimiter: "\r\n",
    });
    expect(rows.map((row) => row.note)).toEqual(["", "", "", note, ""]);
  });

  it("are ASCII as CSV, so that no program mistakes their encoding", () => {
    expect(csv).toMatch(/^[\x20-\x7e\r\n]+$/);
  });
});
