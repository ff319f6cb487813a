import {
  cardCheckAddress,
  channelsAddress,
  correctionsAddress,
  feedAddresses,
  homeAddress,
  informationAddress,
  pageListAddress,
  periodicAddress,
  termsAddress,
  verificationAddress,
} from "../../scripts/lib/model/addresses.ts";
import { classifications } from "../../scripts/lib/model/disclosure.ts";
import { channels } from "../../scripts/lib/model/office.ts";
import { mailOf } from "../../scripts/lib/site/contact-links.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { Contacts } from "./contacts.tsx";
import { isolated } from "./isolated.tsx";

export function Footer({ frame }: { frame: Frame }) {
  const { words, href } = frame;
  const { name, fullName, parent, ppid } = frame.site;
  const feeds = feedAddresses(homeAddress);
  const own = channels.flatMap((channel) => {
    const profile = frame.site.channels[channel];
    return profile ? [{ channel, profile }] : [];
  });
  const pages = frame.pages.filter((page) => page.nav === "footer");
  return (
    <footer class="site-foot">
      <div class="wrap foot-grid">
        <section class="foot-office">
          <h2 dir={dirOf(name)}>{name}</h2>
          {fullName !== name && <p dir={dirOf(fullName)}>{fullName}</p>}
          {parent && <p dir={dirOf(parent)}>{parent}</p>}
          <Contacts frame={frame} />
        </section>
        <section>
          <h2>{words.site.publicInformation}</h2>
          <ul>
            {ppid && (
              <li>
                <a href={href(ppid.url)}>{isolated(ppid.name)}</a>
              </li>
            )}
            {ppid?.email && (
              <li>
                <a href={mailOf(ppid.email)}>{ppid.email}</a>
              </li>
            )}
            <InformationLinks frame={frame} />
            {pages.map((page) => (
              <li key={page.address}>
                <a href={href(page.address)}>{isolated(page.title)}</a>
              </li>
            ))}
            {frame.morePages && (
              <li>
                <a href={href(pageListAddress)}>{words.site.pageList.nav}</a>
              </li>
            )}
            {frame.terms && (
              <li>
                <a href={href(termsAddress)}>{words.terms.nav}</a>
              </li>
            )}
            <li>
              <a href={href(correctionsAddress)}>{words.corrections.nav}</a>
            </li>
            <li>
              <a href={href(cardCheckAddress)}>{words.cardCheck.nav}</a>
            </li>
            <li>
              <a href={href(verificationAddress)}>{words.verification.nav}</a>
            </li>
          </ul>
        </section>
        <div class="foot-more">
          {own.length > 0 && (
            <section>
              <h2>
                <a href={href(channelsAddress)}>{words.site.channelsHeading}</a>
              </h2>
              <ul>
                {own.map(({ channel, profile }) => (
                  <li key={channel}>
                    <a href={profile} rel="me noopener">
                      {words.site.channelNames[channel]}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>{words.site.feeds}</h2>
            <ul>
              <li>
                <a href={href(feeds.atom)}>{words.site.atom}</a>
              </li>
              <li>
                <a href={href(feeds.json)}>{words.site.jsonFeed}</a>
              </li>
            </ul>
          </section>
          <Archive frame={frame} />
        </div>
      </div>
    </footer>
  );
}

/** The classes of public information, and what is published periodically. */
function InformationLinks({ frame }: { frame: Frame }) {
  const { information, words, href } = frame;
  if (!information.classes) return null;
  const { classes, periodic } = words.disclosure;
  return (
    <>
      {classifications.map((one) => (
        <li key={one}>
          <a href={href(informationAddress(one))}>{classes[one].title}</a>
        </li>
      ))}
      {information.periodic && (
        <li>
          <a href={href(periodicAddress)}>{periodic.nav}</a>
        </li>
      )}
    </>
  );
}

/** Every year; its own page has its months. The months themselves would change every page of the site each month. */
function Archive({ frame }: { frame: Frame }) {
  const { years, words, href } = frame;
  if (years.length === 0) return null;
  return (
    <section>
      <h2>{words.site.archive}</h2>
      <ul>
        {years.map(({ year, address }) => (
          <li key={year}>
            <a href={href(address)}>{year}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
