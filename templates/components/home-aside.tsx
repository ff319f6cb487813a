import type { MonthReport } from "../../scripts/lib/mix/month-report.ts";
import { campaignAddress, monthAddress, pillarAddress } from "../../scripts/lib/model/addresses.ts";
import type { Campaign } from "../../scripts/lib/model/office.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { mixSentence } from "../../scripts/lib/site/mix-words.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { BalanceLink } from "./balance-link.tsx";
import { isolated } from "./isolated.tsx";
import { lookOf, Mark } from "./mark.tsx";
import { MixBar } from "./mix.tsx";

export interface HomeAsideProps {
  readonly frame: Frame;
  readonly campaigns: readonly Pick<Campaign, "id" | "name" | "slogan">[];
  /** the newest with a public post */
  readonly month: MonthReport | undefined;
}

/** Beside the stream of the front page: ways into the site, and how this month stands. */
export function HomeAside({ frame, campaigns, month }: HomeAsideProps) {
  const { words, href } = frame;
  return (
    <aside class="aside">
      {month && <MonthNow frame={frame} report={month} />}
      <section>
        <h2>{words.site.pillarsHeading}</h2>
        <ul class="pillars">
          {frame.pillars.map((pillar) => {
            const { tone, shape } = lookOf(frame, pillar);
            return (
              <li key={pillar.id} class={tone}>
                <Mark shape={shape} />
                <div>
                  <a href={href(pillarAddress(pillar.id))}>{pillar.label}</a>
                  {pillar.description && <p dir={dirOf(pillar.description)}>{pillar.description}</p>}
                </div>
              </li>
            );
          })}
        </ul>
      </section>
      {campaigns.length > 0 && (
        <section>
          <h2>{words.site.campaignsHeading}</h2>
          <ul class="campaigns">
            {campaigns.map(({ id, name, slogan }) => (
              <li key={id}>
                <a href={href(campaignAddress(id))}>{isolated(name)}</a>
                {slogan && <p dir={dirOf(slogan)}>{slogan}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

/** The newest month's mix, shown to everyone where everyone looks first. */
function MonthNow({ frame, report }: { frame: Frame; report: MonthReport }) {
  const formats = formattersOf(frame);
  const shares = frame.pillars.map((pillar) => {
    const { tone, shape } = lookOf(frame, pillar);
    return (
      <li key={pillar.id} class={tone}>
        <Mark shape={shape} />
        {`${pillar.label} ${formats.percent(report.pillars[pillar.id]?.share ?? 0)}`}
      </li>
    );
  });
  return (
    <section class="month-now">
      <h2>{frame.words.site.mix}</h2>
      <p>{mixSentence(frame, report)}</p>
      <MixBar frame={frame} report={report} />
      <ul class="legend">{shares}</ul>
      <p>
        <a class="more" href={frame.href(monthAddress(report.month))}>
          {frame.words.site.mixSeeMonth(formats.month(report.month))}
        </a>
      </p>
      <BalanceLink frame={frame} />
    </section>
  );
}
