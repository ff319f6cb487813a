import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceCsv } from "../../scripts/lib/mix/balance-csv.ts";
import { monthReports } from "../../scripts/lib/mix/month-reports.ts";
import { makeOffice, postsOf } from "./make-office.ts";
import { verdict } from "./oracle.ts";

const csvOf = (office: ReturnType<typeof makeOffice>): string =>
  balanceCsv(monthReports(office), office.pillars, office.site.mix);

/** Rows as another program reads them: strictly by RFC 4180, every row as long as the header. */
const rowsOf = (csv: string): Record<string, string>[] =>
  parse(csv, { columns: true, record_delimiter: "\r\n" });

/** The verdict from nothing but a row, by the definition and not by this project's code. */
function verdictOf(row: Record<string, string>): string {
  const ids = Object.keys(row).flatMap((column) => /^(.+)_target$/.exec(column)?.[1] ?? []);
  const basisPoints = (text: string | undefined): number => Math.round(Number(text) * 100);
  return verdict(
    ids.map((id) => Number(row[`${id}_posts`])),
    ids.map((id) => basisPoints(row[`${id}_target`])),
    basisPoints(row.tolerance),
    Number(row.minimum),
  );
}

describe("the months as CSV", () => {
  it("are a header and a row a month that a spreadsheet reads", () => {
    const posts = [
      ...postsOf("2026-09", { informasi: 5, emosi: 1, promosi: 4 }),
      ...postsOf("2026-10", { informasi: 2, emosi: 1 }),
    ];
    expect(csvOf(makeOffice({ posts, mix: { tolerance: 2.5 } })).split("\r\n")).toEqual([
      "month,verdict,posts,informasi_posts,informasi_percent,informasi_target,emosi_posts,emosi_percent,emosi_target,promosi_posts,promosi_percent,promosi_target,tolerance,minimum",
      "2026-09,off,10,5,50,70,1,10,20,4,40,10,2.5,5",
      "2026-10,few,3,2,66.67,70,1,33.33,20,0,0,10,2.5,5",
      "2026-11,open,0,0,0,70,0,0,20,0,0,10,2.5,5",
      "",
    ]);
  });

  it("have a column of notes where the office explains a month, which no spreadsheet takes for a formula", () => {
    const posts = postsOf("2026-09", { promosi: 5 });
    const noteIn = (note: string) => {
      const csv = csvOf(makeOffice({ posts, notes: { "2026-09": note, "2026-11": "Belum." } }));
      return { csv, notes: rowsOf(csv).map((row) => row.note) };
    };
    const plain = 'Kami, "sibuk"; = <b>pekan</b> lelang';
    expect(noteIn(plain).notes).toEqual([plain, ""]);
    expect(noteIn(plain).csv).toContain(',5,"Kami, ""sibuk""; = <b>pekan</b> lelang"\r\n');
    for (const formula of ["=1+1", "+1", "-1", "@SUM(A1)"])
      expect(noteIn(formula).notes).toEqual([` ${formula}`, ""]);
  });

  it("give back every verdict on a month that is over, and every forecast", () => {
    const counts = fc.record({
      informasi: fc.nat({ max: 5 }),
      emosi: fc.nat({ max: 4 }),
      promosi: fc.nat({ max: 4 }),
    });
    const mix = fc.record({
      targets: fc.constantFrom(
        { informasi: 70, emosi: 20, promosi: 10 },
        { informasi: 33.33, emosi: 33.33, promosi: 33.34 },
        { informasi: 99.99, emosi: 0.01, promosi: 0 },
      ),
      tolerance: fc.constantFrom(0, 0.01, 2.5, 10, 33.33),
      minimum: fc.nat({ max: 8 }),
    });
    const months = ["2026-08", "2026-09", "2026-10", "2026-11", "2026-12"];
    fc.assert(
      fc.property(fc.tuple(...months.map(() => counts)), mix, (all, rules) => {
        const posts = months.flatMap((month, i) =>
          postsOf(month, all[i] ?? {}, month > "2026-11" ? "scheduled" : "public"),
        );
        const office = makeOffice({ posts, mix: rules });
        const reports = monthReports(office);
        const rows = rowsOf(csvOf(office));
        expect(rows.map(({ month }) => month)).toEqual(reports.map(({ month }) => month));
        for (const [i, { verdict: said, forecast }] of reports.entries()) {
          expect(verdictOf(rows[i] ?? {})).toBe(forecast?.verdict ?? said);
          expect(rows[i]?.verdict).toBe(said);
        }
      }),
    );
  });
});
