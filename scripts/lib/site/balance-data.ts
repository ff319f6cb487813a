import { monthWords } from "../language/month-words.ts";
import { balanceCsv } from "../mix/balance-csv.ts";
import { monthJson } from "../mix/month-json.ts";
import { balanceAddress } from "../model/addresses.ts";
import { oncePerSite } from "./once.ts";

/** A file to download. */
export interface DataFile {
  readonly text: string;
  readonly bytes: number;
}

/**
 * The public's months as data, oldest first: made from public posts alone, so that nothing in it tells of a draft or a
 * scheduled post. The CSV has no byte order mark: it is ASCII by its schema, so that a spreadsheet reads it rightly in any
 * encoding, and a mark would stand before the name of its first column for every other program.
 */
export const balanceData = oncePerSite(({ publication, months, words }) => {
  const { site, now } = publication;
  const pillars = publication.pillars.map(({ subject }) => subject);
  const reports = [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
  const { advice } = monthWords(words, pillars);
  const address = site.url + balanceAddress;
  const json = {
    office: site.name,
    address,
    generated: now.iso,
    notice: site.notice ?? null,
    source: words.balance.source(site.name, address),
    rules: {
      targets: Object.fromEntries(pillars.map(({ id, target }) => [id, target])),
      tolerance: site.mix.tolerance,
      minimum: site.mix.minimum,
      setBy: site.name,
    },
    labels: {
      pillars: Object.fromEntries(pillars.map(({ id, label }) => [id, label])),
      verdicts: words.verdicts.labels,
    },
    months: reports.map((report) => monthJson(report, advice)),
  };
  return {
    json: file(`${JSON.stringify(json, undefined, 2)}\n`),
    csv: file(balanceCsv(reports, pillars, site.mix)),
  };
});

function file(text: string): DataFile {
  return { text, bytes: Buffer.byteLength(text) };
}
