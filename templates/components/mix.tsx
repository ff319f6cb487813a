import type { MonthReport } from "../../scripts/lib/mix/month-report.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import { mixExplained, mixSentence } from "../../scripts/lib/site/mix-words.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";
import { lookOf, Mark } from "./mark.tsx";

interface MixProps {
  readonly site: SiteContext;
  readonly report: MonthReport;
}

/** A month's mix, or its targets, as one bar: each pillar in its colour and pattern. Figures in words stand beside it. */
export function MixBar({ site, report, of = "share" }: MixProps & { of?: "share" | "target" }) {
  return (
    <div class="bar" aria-hidden="true">
      {site.publication.pillars.map(({ subject }) => {
        const size = report.pillars[subject.id]?.[of] ?? 0;
        const { tone, shape } = lookOf(site, subject);
        return size > 0 ? (
          <i key={subject.id} class={`${tone} ${shape}`} style={`width:${width(size)}`} />
        ) : null;
      })}
    </div>
  );
}

/** The verdict on a month, with the figures that it rests on. */
export function Mix({ site, report }: MixProps) {
  const { mix, mixVerdict, mixColumns } = site.words.site;
  return (
    <section class={`mix ${report.verdict}`} aria-labelledby="imbangan">
      <h2 id="imbangan">{mix}</h2>
      <p class="verdict">
        <strong>{mixVerdict[report.verdict]}</strong>
      </p>
      <p>{mixSentence(site, report)}</p>
      <div class="bars" aria-hidden="true">
        <span>{mixColumns.share}</span>
        <MixBar site={site} report={report} />
        <span>{mixColumns.target}</span>
        <MixBar site={site} report={report} of="target" />
      </div>
      <MixTable site={site} report={report} />
      <p class="fine">{mixExplained(site)}</p>
    </section>
  );
}

function MixTable({ site, report }: MixProps) {
  const { mixCaption, mixColumns, mixTotal } = site.words.site;
  const formats = formatsOf(site);
  return (
    <table>
      <caption>{mixCaption(formats.month(report.month))}</caption>
      <thead>
        <tr>
          <th scope="col">{mixColumns.pillar}</th>
          <th scope="col">{mixColumns.count}</th>
          <th scope="col">{mixColumns.share}</th>
          <th scope="col">{mixColumns.target}</th>
        </tr>
      </thead>
      <tbody>
        {site.publication.pillars.map(({ subject, address }) => {
          const figures = report.pillars[subject.id];
          if (!figures) return null;
          const { tone, shape } = lookOf(site, subject);
          return (
            <tr key={subject.id} class={tone}>
              <th scope="row">
                <a href={address}>
                  <Mark shape={shape} />
                  {subject.label}
                </a>
              </th>
              <td>{formats.number(figures.count)}</td>
              <td>{formats.percent(figures.share)}</td>
              <td>{formats.points(subject.target)}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{mixTotal}</th>
          <td>{formats.number(report.posts)}</td>
          <td>{formats.percent(1)}</td>
          <td>{formats.percent(1)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** A share of 0–1 as a CSS width, to a hundredth of a percent. */
function width(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
