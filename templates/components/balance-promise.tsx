import { pillarAddress } from "../../scripts/lib/model/addresses.ts";
import type { Pillar } from "../../scripts/lib/model/office.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { judgedFrom, pointsOf } from "../../scripts/lib/site/mix-words.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { lookOf, Mark } from "./mark.tsx";
import { VerdictWord } from "./verdict.tsx";

/** What the office aims at, who set that, and what each verdict means. */
export function BalancePromise({ frame }: { frame: Frame }) {
  const { balance } = frame.words;
  const tolerance = pointsOf(frame, frame.site.mix.tolerance);
  return (
    <section aria-labelledby="janji">
      <h2 id="janji">{balance.promise}</h2>
      <p>{balance.promiseIntro}</p>
      <ul class="targets">
        {frame.pillars.map((pillar) => (
          <Target key={pillar.id} frame={frame} pillar={pillar} />
        ))}
      </ul>
      <p>{`${balance.rules(tolerance)} ${balance.setBy(frame.site.name)}`}</p>
      <details class="fold">
        <summary>{balance.meaningsHeading}</summary>
        <dl class="meanings">
          {meaningsOf(frame).map(([verdict, meaning]) => (
            <div key={verdict}>
              <dt>
                <VerdictWord frame={frame} verdict={verdict} />
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

function Target({ frame, pillar }: { frame: Frame; pillar: Pillar }) {
  const { tone, shape } = lookOf(frame, pillar);
  const formats = formattersOf(frame);
  const { tolerance } = frame.site.mix;
  const low = formats.points(Math.max(0, pillar.target - tolerance));
  const high = formats.points(Math.min(100, pillar.target + tolerance));
  return (
    <li class={tone}>
      <a href={frame.href(pillarAddress(pillar.id))}>
        <Mark shape={shape} />
        {pillar.label}
      </a>
      <b>{formats.points(pillar.target)}</b>
      {pillar.description && <p dir={dirOf(pillar.description)}>{pillar.description}</p>}
      <small>{frame.words.balance.range(low, high)}</small>
    </li>
  );
}

/** The verdicts that the public can meet. */
function meaningsOf(frame: Frame) {
  const { meanings } = frame.words.balance;
  const tolerance = pointsOf(frame, frame.site.mix.tolerance);
  const posts = judgedFrom(frame);
  const shown = (["balanced", "off", "few", "open"] as const).filter((verdict) => verdict !== "few" || posts);
  return shown.map((verdict) => [verdict, meanings[verdict](tolerance, posts)] as const);
}
