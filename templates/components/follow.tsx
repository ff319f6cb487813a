import { channelsAddress, feedAddresses } from "../../scripts/lib/model/addresses.ts";
import { channels } from "../../scripts/lib/model/office.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";

interface FollowProps {
  readonly frame: Frame;
  /** "#InfoLelang", "pilar Informasi" */
  readonly what: string;
  /** the address of the list */
  readonly list: string;
}

/** How to hear of what is new in a list, in plain words. */
export function Follow({ frame, what, list }: FollowProps) {
  const { readers: say, site: words } = frame.words;
  const own = channels.flatMap((channel) => {
    const profile = frame.site.channels[channel];
    return profile ? [{ channel, profile }] : [];
  });
  return (
    <section class="follow" aria-labelledby="ikuti">
      <h2 id="ikuti">{say.follow(what)}</h2>
      {own.length > 0 && (
        <>
          <p>
            {say.channels[0]}
            <a href={frame.href(channelsAddress)}>{say.channels[1]}</a>
            {say.channels[2]}
          </p>
          <ul class="tags">
            {own.map(({ channel, profile }) => (
              <li key={channel}>
                <a href={profile} rel="me noopener">
                  {words.channelNames[channel]}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {`${say.feed} `}
        <a href={frame.href(feedAddresses(list).atom)}>{say.feedLink(what)}</a>
      </p>
    </section>
  );
}
