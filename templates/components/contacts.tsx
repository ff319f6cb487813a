import { type ContactPart, contactParts, mailOf, phoneParts } from "../../scripts/lib/site/contact-links.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";

/** How the office is reached; nothing where it does not say. */
export function Contacts({ frame: { site, words } }: { frame: Frame }) {
  const { address, phone, email, hours, others = [] } = site.contacts;
  if (!address && !phone && !email && !hours && others.length === 0) return null;
  return (
    <address>
      {address && <p dir={dirOf(address)}>{address}</p>}
      {hours && <p>{`${words.site.hours}: ${hours}`}</p>}
      {phone && (
        <p>
          <Parts parts={phoneParts(phone)} />
        </p>
      )}
      {email && (
        <p>
          <a href={mailOf(email)}>{email}</a>
        </p>
      )}
      {others.map((contact, index) => (
        <p key={index}>
          {contact.value !== undefined && `${contact.label}: `}
          <Parts parts={contactParts(contact)} />
        </p>
      ))}
    </address>
  );
}

function Parts({ parts }: { parts: readonly ContactPart[] }) {
  return (
    <>
      {parts.map(({ text, href }, index) =>
        href === undefined ? (
          text
        ) : (
          <a key={index} href={href} rel={href.startsWith("https:") ? "noopener" : undefined}>
            {text}
          </a>
        ),
      )}
    </>
  );
}
