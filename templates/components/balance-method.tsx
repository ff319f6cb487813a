import { balanceOf, type WorkedExample } from "../../scripts/lib/site/balance.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import { judgedFrom, pointsOf } from "../../scripts/lib/site/mix-words.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";
import { lookOf, Mark } from "./mark.tsx";

/** How a month is judged, in words and on one of the office's own months. */
export function BalanceMethod({ site }: { site: SiteContext }) {
  const { balance } = site.words;
  const { example } = balanceOf(site);
  const tolerance = pointsOf(site, site.publication.site.mix.tolerance);
  return (
    <section aria-labelledby="cara">
      <h2 id="cara">{balance.method}</h2>
      <ol class="steps-list">
        {balance.steps(tolerance, judgedFrom(site)).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {example && <Example site={site} example={example} />}
    </section>
  );
}

function Example({ site, example }: { site: SiteContext; example: WorkedExample }) {
  const { balance, site: general } = site.words;
  const { columns } = balance;
  const formats = formatsOf(site);
  const month = formats.month(example.month);
  const posts = general.posts(formats.number(example.posts), example.posts);
  return (
    <>
      <h3>{balance.example(month)}</h3>
      <p>{balance.exampleIntro(month, posts)}</p>
      <section class="table" tabindex={0} aria-label={balance.example(month)}>
        <table class="figures">
          <caption class="unseen">{balance.exampleCaption(month)}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.pillar}</th>
              <th scope="col">{columns.posts}</th>
              <th scope="col">{columns.share}</th>
              <th scope="col">{columns.target}</th>
              <th scope="col">{columns.gap}</th>
              {example.beyond && <th scope="col">{columns.closest}</th>}
            </tr>
          </thead>
          <tbody>
            {example.pillars.map(({ pillar, count, share, gap, beyond, closest }) => (
              <tr key={pillar.id} class={lookOf(site, pillar).tone}>
                <th scope="row">
                  <Mark shape={lookOf(site, pillar).shape} />
                  {pillar.label}
                </th>
                <td>{formats.number(count)}</td>
                <td>{formats.percent(share)}</td>
                <td>{formats.points(pillar.target)}</td>
                <td>{beyond ? <b>{gapWords(site, gap, true)}</b> : gapWords(site, gap, false)}</td>
                {example.beyond && <td>{formats.number(closest)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="conclusion">{conclusion(site, example, month, posts)}</p>
    </>
  );
}

function gapWords(site: SiteContext, gap: number, beyond: boolean): string {
  return site.words.balance.gap(pointsOf(site, gap), beyond);
}

function conclusion(site: SiteContext, example: WorkedExample, month: string, posts: string): string {
  const { balance, verdicts } = site.words;
  const label = verdicts.labels[example.verdict];
  if (!example.beyond)
    return balance.verdictWithin(month, label, pointsOf(site, site.publication.site.mix.tolerance));
  if (example.verdict === "balanced") return balance.verdictClosest(month, label, posts);
  const { own, closest } = example.distance;
  return balance.verdictOff(month, label, posts, pointsOf(site, own), pointsOf(site, closest));
}
