import type { Group } from "../../scripts/lib/model/publication.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";
import { BalanceLink } from "./balance-link.tsx";
import { MixBar } from "./mix.tsx";
import { VerdictWord } from "./verdict.tsx";

/** A year's months with their counts and verdicts. */
export function YearMonths({ site, months }: { site: SiteContext; months: readonly Group<string>[] }) {
  const words = site.words.site;
  const formats = formatsOf(site);
  return (
    <section class="year-months" aria-labelledby="bulan">
      <h2 id="bulan">{words.yearMonths}</h2>
      <ul>
        {months.map(({ subject, address, posts }) => {
          const report = site.months.get(subject);
          return (
            <li key={subject}>
              <a href={address}>{formats.monthName(subject)}</a>
              <span>{words.posts(formats.number(posts.length), posts.length)}</span>
              {report && <MixBar site={site} report={report} />}
              {report && <VerdictWord site={site} verdict={report.verdict} />}
            </li>
          );
        })}
      </ul>
      <BalanceLink site={site} />
    </section>
  );
}
