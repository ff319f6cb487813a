import type { Pillar } from "../../scripts/lib/model/office.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import { judgedFrom, pointsOf } from "../../scripts/lib/site/mix-words.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";
import { lookOf, Mark } from "./mark.tsx";
import { VerdictWord } from "./verdict.tsx";

/** What the office aims at, who set that, and what each verdict means. */
export function BalancePromise({ site }: { site: SiteContext }) {
  const { publication, words } = site;
  const { balance } = words;
  const tolerance = pointsOf(site, publication.site.mix.tolerance);
  return (
    <section aria-labelledby="janji">
      <h2 id="janji">{balance.promise}</h2>
      <p>{balance.promiseIntro}</p>
      <ul class="targets">
        {publication.pillars.map(({ subject, address }) => (
          <Target key={subject.id} site={site} pillar={subject} address={address} />
        ))}
      </ul>
      <p>{`${balance.rules(tolerance)} ${balance.setBy(publication.site.name)}`}</p>
      <h3>{balance.meaningsHeading}</h3>
      <dl class="meanings">
        {meaningsOf(site).map(([verdict, meaning]) => (
          <div key={verdict}>
            <dt>
              <VerdictWord site={site} verdict={verdict} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Target({ site, pillar, address }: { site: SiteContext; pillar: Pillar; address: string }) {
  const { tone, shape } = lookOf(site, pillar);
  const formats = formatsOf(site);
  const { tolerance } = site.publication.site.mix;
  const low = formats.points(Math.max(0, pillar.target - tolerance));
  const high = formats.points(Math.min(100, pillar.target + tolerance));
  return (
    <li class={tone}>
      <a href={address}>
        <Mark shape={shape} />
        {pillar.label}
      </a>
      <b>{formats.points(pillar.target)}</b>
      {pillar.description && <p>{pillar.description}</p>}
      <small>{site.words.balance.range(low, high)}</small>
    </li>
  );
}

/** The verdicts that the public can meet. */
function meaningsOf(site: SiteContext) {
  const { meanings } = site.words.balance;
  const tolerance = pointsOf(site, site.publication.site.mix.tolerance);
  const posts = judgedFrom(site);
  const shown = (["balanced", "off", "few", "open"] as const).filter((verdict) => verdict !== "few" || posts);
  return shown.map((verdict) => [verdict, meanings[verdict](tolerance, posts)] as const);
}
