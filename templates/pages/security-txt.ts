import { securityTxtAddress } from "../../scripts/lib/model/addresses.ts";
import { pageType } from "../../scripts/lib/site/page.ts";
import { securityContact, securityExpiry, securityPolicy } from "../../scripts/lib/site/security-contact.ts";

/**
 * `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness of the site. Without a contact there is none, as the file must have
 * one. It is looked for at a host's root alone: below a path it does no harm.
 */
export const securityTxt = pageType(
  "security-txt",
  ({ publication: { site, now } }) => {
    const contact = securityContact(site);
    return contact === undefined
      ? []
      : [
          {
            address: securityTxtAddress,
            data: { contact, policy: securityPolicy(site), expires: securityExpiry(now.month) },
          },
        ];
  },
  ({ site, absolute }, { contact, policy, expires }) =>
    [
      `Contact: ${contact}`,
      `Expires: ${expires}`,
      ...(policy === undefined ? [] : [`Policy: ${policy}`]),
      `Preferred-Languages: ${[...new Set([site.language, "id", "en"])].join(", ")}`,
      `Canonical: ${absolute(securityTxtAddress)}`,
      "",
    ].join("\n"),
);
