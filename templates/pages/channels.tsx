import {
  channelFeedAddress,
  channelsAddress,
  feedAddresses,
  homeAddress,
  insightsAddress,
} from "../../scripts/lib/model/addresses.ts";
import { channels as allChannels, type Channel } from "../../scripts/lib/model/office.ts";
import { hasChannels } from "../../scripts/lib/model/publication.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { hasInsights } from "../../scripts/lib/site/insights-data.ts";
import { homeCardOf, type PageCard, pageType } from "../../scripts/lib/site/page.ts";
import { widthClass } from "../../scripts/lib/site/widths.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { lookOf, Mark } from "../components/mark.tsx";
import { renderDocument } from "../layouts/document.tsx";

interface ShownChannel {
  readonly channel: Channel;
  readonly profile: string;
  /** of the newest posts, how many belong to each pillar, by id */
  readonly mix: Readonly<Record<string, number>>;
  readonly posts: number;
  readonly newest: readonly { readonly address: string; readonly title: string; readonly date: string }[];
}

interface ChannelsData {
  readonly channels: readonly ShownChannel[];
  /** whether there is a page of how far posts got */
  readonly reach: boolean;
  readonly card: PageCard | undefined;
}

/** Posts that say what a channel is for. */
const lately = 30;
const shownNewest = 3;

/** `/kanal/`: the office's channels, what is posted on each, for whom, and how to follow it */
export const channels = pageType<ChannelsData>(
  "channels",
  (content) => {
    if (!hasChannels(content.publication.site)) return [];
    return [
      {
        address: channelsAddress,
        get data() {
          const { site, posts } = content.publication;
          const shown = allChannels.flatMap((channel): ShownChannel[] => {
            const profile = site.channels[channel];
            if (profile === undefined) return [];
            const recent = [];
            for (const post of posts) {
              if (recent.length === lately) break;
              if (post.channels.includes(channel)) recent.push(post);
            }
            const mix: Record<string, number> = {};
            for (const { pillar } of recent) mix[pillar.id] = (mix[pillar.id] ?? 0) + 1;
            const newest = recent
              .slice(0, shownNewest)
              .map(({ address, title, date }) => ({ address, title, date: date.date }));
            return [{ channel, profile, mix, posts: recent.length, newest }];
          });
          return { channels: shown, reach: hasInsights(content.publication), card: homeCardOf(content) };
        },
      },
    ];
  },
  renderChannels,
);

function renderChannels(
  frame: Frame,
  { channels: shown, reach, card }: ChannelsData,
  address: string,
): string {
  const { channels: say } = frame.words.audience;
  const feeds = feedAddresses(homeAddress);
  return renderDocument(frame, {
    ...{ address, card, title: say.title },
    description: say.description(frame.site.name),
    type: "website",
    crumbs: crumbsTo(frame, { label: say.nav, address }),
    moreStyles: true,
    look: "wrap list channels",
    children: (
      <>
        <header class="list-head">
          <h1>{say.title}</h1>
          {shown.length > 0 && <p class="lede">{say.lede}</p>}
        </header>
        {shown.map((one) => (
          <ChannelPart key={one.channel} frame={frame} shown={one} />
        ))}
        <section class="channel" aria-labelledby="tanpa-akun">
          <h2 id="tanpa-akun">{say.more}</h2>
          <p>
            {`${say.moreText} `}
            <a href={frame.href(feeds.atom)}>{say.all}</a>.
          </p>
          {reach && (
            <p>
              <a href={frame.href(insightsAddress)}>{say.reach}</a>
            </p>
          )}
        </section>
      </>
    ),
  });
}

function ChannelPart({ frame, shown }: { frame: Frame; shown: ShownChannel }) {
  const { channel, profile, newest } = shown;
  const { audience, site: words } = frame.words;
  const { channels: say } = audience;
  const { about, for: readers } = frame.site.audience?.[channel] ?? {};
  const { shortDate } = formattersOf(frame);
  const name = words.channelNames[channel];
  return (
    <section class="channel" aria-labelledby={channel}>
      <h2 id={channel}>{name}</h2>
      <p>
        <a class="visit" href={profile} rel="me noopener">
          {say.visit(name)}
        </a>
      </p>
      {(about !== undefined || readers !== undefined) && (
        <dl class="fields">
          {about !== undefined && (
            <div>
              <dt>{say.about}</dt>
              <dd dir={dirOf(about)}>{about}</dd>
            </div>
          )}
          {readers !== undefined && (
            <div>
              <dt>{say.for}</dt>
              <dd dir={dirOf(readers)}>{readers}</dd>
            </div>
          )}
        </dl>
      )}
      {newest.length === 0 ? (
        <p class="empty">{say.none}</p>
      ) : (
        <>
          <ChannelMix frame={frame} shown={shown} />
          <h3>{say.newest}</h3>
          <ul class="newest">
            {newest.map(({ address, title, date }) => (
              <li key={address}>
                <a href={frame.href(address)} dir={dirOf(title)}>
                  {title}
                </a>{" "}
                <time dateTime={date}>{shortDate(date)}</time>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="fine">
        <a href={frame.href(channelFeedAddress(channel))}>{say.feed}</a>
      </p>
    </section>
  );
}

/** Of its newest posts how many belong to each pillar, as a bar and in words. */
function ChannelMix({ frame, shown: { mix, posts } }: { frame: Frame; shown: ShownChannel }) {
  const { number } = formattersOf(frame);
  const pillars = frame.pillars.map((pillar) => ({
    ...{ pillar, look: lookOf(frame, pillar) },
    count: mix[pillar.id] ?? 0,
  }));
  return (
    <div class="channel-mix">
      <h3>{frame.words.audience.channels.mix(number(posts))}</h3>
      <div class="bar" aria-hidden="true">
        {pillars.map(
          ({ pillar, look, count }) =>
            count > 0 && (
              <i key={pillar.id} class={`${look.tone} ${look.shape} ${widthClass(count / posts)}`} />
            ),
        )}
      </div>
      <ul class="legend">
        {pillars.map(({ pillar, look, count }) => (
          <li key={pillar.id} class={look.tone}>
            <Mark shape={look.shape} />
            {`${pillar.label} ${number(count)}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
