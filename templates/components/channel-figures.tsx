import type { ChannelFigures as Figures } from "../../scripts/lib/insights/compare.ts";
import { insightWords } from "../../scripts/lib/language/insight-words.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";

/** What the middle posting of each channel got, and what the channel counts. */
export function ChannelFigures({ frame, channels }: { frame: Frame; channels: readonly Figures[] }) {
  const { audience, site } = frame.words;
  const say = audience.insights;
  const { columns } = say;
  const { number } = formattersOf(frame);
  const { figure } = insightWords(frame.words, frame.pillars);
  const cell = (value: number | undefined) =>
    value === undefined ? <small>{say.few}</small> : figure(value);
  return (
    <section aria-labelledby="kanal">
      <h2 id="kanal">{say.channelsHeading}</h2>
      <p>{say.channelsIntro}</p>
      <section
        class="table"
        tabindex={0}
        aria-label={`${frame.words.markdown.table}: ${say.channelsHeading}`}
      >
        <table class="figures standings">
          <caption class="unseen">{say.channelsHeading}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.channel}</th>
              <th scope="col">{columns.postings}</th>
              <th scope="col">{columns.reach}</th>
              <th scope="col">{columns.interactions}</th>
            </tr>
          </thead>
          <tbody>
            {channels.map(({ channel, postings, counts, reach, interactions, rate }) => (
              <tr key={channel}>
                <th scope="row">
                  {site.channelNames[channel]}
                  {counts && <small>{say.counts[counts]}</small>}
                </th>
                <td>{number(postings)}</td>
                <td>{cell(reach)}</td>
                <td>
                  {cell(interactions)}
                  {rate !== undefined && <small>{say.per(figure(rate))}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
