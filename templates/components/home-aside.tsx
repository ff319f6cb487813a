import { formatsOf } from "../../scripts/lib/site/formats.ts";
import { mixSentence } from "../../scripts/lib/site/mix-words.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";
import { BalanceLink } from "./balance-link.tsx";
import { lookOf, Mark } from "./mark.tsx";
import { MixBar } from "./mix.tsx";

/** Hashtags that the front page names; the others are on their own page. */
const popular = 10;

/** Beside the stream of the front page: ways into the site, and how this month stands. */
export function HomeAside({ site }: { site: SiteContext }) {
  const { publication, words } = site;
  const formats = formatsOf(site);
  return (
    <aside class="aside">
      <section>
        <h2>{words.site.pillarsHeading}</h2>
        <ul class="pillars">
          {publication.pillars.map(({ subject, address }) => {
            const { tone, shape } = lookOf(site, subject);
            return (
              <li key={address} class={tone}>
                <Mark shape={shape} />
                <div>
                  <a href={address}>{subject.label}</a>
                  {subject.description && <p>{subject.description}</p>}
                </div>
              </li>
            );
          })}
        </ul>
      </section>
      <MonthNow site={site} />
      {publication.hashtags.length > 0 && (
        <section>
          <h2>{words.site.popularHashtags}</h2>
          <ul class="tags counted">
            {publication.hashtags.slice(0, popular).map(({ subject, address, posts }) => (
              <li key={subject.key}>
                <a href={address}>
                  {`#${subject.name}`} <span>{formats.number(posts.length)}</span>
                </a>
              </li>
            ))}
          </ul>
          <p>
            <a class="more" href="/tagar/">
              {words.site.allHashtags}
            </a>
          </p>
        </section>
      )}
      {publication.campaigns.length > 0 && (
        <section>
          <h2>{words.site.campaignsHeading}</h2>
          <ul class="campaigns">
            {publication.campaigns.map(({ subject, address }) => (
              <li key={subject.id}>
                <a href={address}>{subject.name}</a>
                {subject.slogan && <p>{subject.slogan}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

/** The newest month's mix, shown to everyone where everyone looks first. */
function MonthNow({ site }: { site: SiteContext }) {
  const newest = site.publication.months[0];
  const report = newest && site.months.get(newest.subject);
  if (!newest || !report) return null;
  const formats = formatsOf(site);
  const shares = site.publication.pillars.map(({ subject }) => {
    const figures = report.pillars[subject.id];
    return (
      <li key={subject.id} class={lookOf(site, subject).tone}>
        <Mark shape={lookOf(site, subject).shape} />
        {`${subject.label} ${formats.percent(figures?.share ?? 0)}`}
      </li>
    );
  });
  return (
    <section class="month-now">
      <h2>{site.words.site.mix}</h2>
      <p>{mixSentence(site, report)}</p>
      <MixBar site={site} report={report} />
      <ul class="legend">{shares}</ul>
      <p>
        <a class="more" href={newest.address}>
          {site.words.site.mixSeeMonth(formats.month(newest.subject))}
        </a>
      </p>
      <BalanceLink site={site} />
    </section>
  );
}
