import { monthWords } from "../language/month-words.ts";
import { balanceCsv } from "../mix/balance-csv.ts";
import { monthJson } from "../mix/month-json.ts";
import type { MonthReport } from "../mix/month-report.ts";
import { balanceAddress } from "../model/addresses.ts";
import type { Moment } from "../model/moment.ts";
import type { Frame } from "./frame.ts";
import type { SiteContent } from "./page.ts";

/** What the public's data are made of. */
export interface BalanceFacts {
  /** oldest first, made from public posts alone */
  readonly months: readonly MonthReport[];
  readonly now: Moment;
}

export function balanceFactsOf({ publication, months }: SiteContent): BalanceFacts {
  const reports = [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
  return { months: reports, now: publication.now };
}

/**
 * The public's months as JSON and as CSV. Nothing in it tells of a draft or a scheduled post. The CSV has no byte order mark:
 * all but the office's notes is ASCII, which a spreadsheet reads rightly in any encoding, and a mark would stand before the name of the
 * first column for every other program.
 */
export function balanceJsonText(frame: Frame, { months, now }: BalanceFacts): string {
  const { site, words, pillars, absolute } = frame;
  const { advice } = monthWords(words, pillars);
  const address = absolute(balanceAddress);
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
    months: months.map((report) => monthJson(report, advice)),
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

export function balanceCsvText({ pillars, site }: Frame, { months }: Pick<BalanceFacts, "months">): string {
  return balanceCsv(months, pillars, site.mix);
}
