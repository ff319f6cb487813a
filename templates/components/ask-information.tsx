import { mailOf, phoneParts } from "../../scripts/lib/site/contact-links.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { isolated } from "./isolated.tsx";

/** Whom to ask for information that is not on the site, and how. */
export function AskInformation({ frame }: { frame: Frame }) {
  const { ask } = frame.words.disclosure;
  const { ppid, contacts } = frame.site;
  const { phone, address, hours } = contacts;
  return (
    <section class="ask" aria-labelledby="minta">
      <h2 id="minta">{ask.heading}</h2>
      <p>{ask.body}</p>
      {ppid ? (
        <dl>
          <div>
            <dt>{ask.office}</dt>
            <dd>
              <a href={frame.href(ppid.url)}>{isolated(ppid.name)}</a>
            </dd>
          </div>
          {ppid.email && (
            <div>
              <dt>{ask.email}</dt>
              <dd>
                <a href={mailOf(ppid.email)}>{ppid.email}</a>
              </dd>
            </div>
          )}
          {phone && (
            <div>
              <dt>{ask.phone}</dt>
              <dd>
                {phoneParts(phone).map(({ text, href }, index) =>
                  href === undefined ? (
                    text
                  ) : (
                    <a key={index} href={href}>
                      {text}
                    </a>
                  ),
                )}
              </dd>
            </div>
          )}
          {address && (
            <div>
              <dt>{ask.address}</dt>
              <dd dir={dirOf(address)}>{address}</dd>
            </div>
          )}
          {hours && (
            <div>
              <dt>{ask.hours}</dt>
              <dd>{hours}</dd>
            </div>
          )}
        </dl>
      ) : (
        <p>{ask.noPpid}</p>
      )}
    </section>
  );
}
