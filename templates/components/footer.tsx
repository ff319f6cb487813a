import { channels } from "../../scripts/lib/model/office.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";

export function Footer({ site }: { site: SiteContext }) {
  const { publication, words } = site;
  const { name, fullName, parent, ppid } = publication.site;
  const own = channels.flatMap((channel) => {
    const href = publication.site.channels[channel];
    return href ? [{ channel, href }] : [];
  });
  const pages = publication.pages.filter((page) => page.nav === "footer");
  return (
    <footer class="site-foot">
      <div class="wrap foot-grid">
        <section class="foot-office">
          <h2>{name}</h2>
          {fullName !== name && <p>{fullName}</p>}
          {parent && <p>{parent}</p>}
          <Contacts site={site} />
        </section>
        {(ppid || pages.length > 0) && (
          <section>
            <h2>{words.site.publicInformation}</h2>
            <ul>
              {ppid && (
                <li>
                  <a href={ppid.url}>{ppid.name}</a>
                </li>
              )}
              {ppid?.email && (
                <li>
                  <a href={`mailto:${ppid.email}`}>{ppid.email}</a>
                </li>
              )}
              {pages.map((page) => (
                <li key={page.address}>
                  <a href={page.address}>{page.title}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Archive site={site} />
        <section>
          {own.length > 0 && (
            <>
              <h2>{words.site.channelsHeading}</h2>
              <ul>
                {own.map(({ channel, href }) => (
                  <li key={channel}>
                    <a href={href} rel="me noopener">
                      {words.site.channelNames[channel]}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <h2>{words.site.feeds}</h2>
          <ul>
            <li>
              <a href="/feed.xml">{words.site.atom}</a>
            </li>
            <li>
              <a href="/feed.json">{words.site.jsonFeed}</a>
            </li>
          </ul>
        </section>
      </div>
    </footer>
  );
}

function Contacts({ site: { publication, words } }: { site: SiteContext }) {
  const { address, phone, email, hours } = publication.site.contacts;
  if (!address && !phone && !email && !hours) return null;
  return (
    <address>
      {address && <p>{address}</p>}
      {hours && <p>{`${words.site.hours}: ${hours}`}</p>}
      {phone && (
        <p>
          <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</a>
        </p>
      )}
      {email && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
    </address>
  );
}

/** Every year, and the months of the newest: a year's own page has the rest, so the footer stays short. */
function Archive({ site }: { site: SiteContext }) {
  const { years, months } = site.publication;
  const newest = years[0];
  if (!newest) return null;
  const formats = formatsOf(site);
  return (
    <section>
      <h2>{site.words.site.archive}</h2>
      <ul>
        {months
          .filter((month) => month.subject.startsWith(newest.subject))
          .map((month) => (
            <li key={month.subject}>
              <a href={month.address}>{formats.month(month.subject)}</a>
            </li>
          ))}
      </ul>
      <ul class="years">
        {years.map((year) => (
          <li key={year.subject}>
            <a href={year.address}>{year.subject}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
