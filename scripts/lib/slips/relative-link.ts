import type { RelativeLinkKind } from "../problems/problem.ts";
import { schemeSlip } from "./scheme-slip.ts";

/** What an incomplete address was meant to be; undefined for a complete one, within the site or elsewhere. */
export function relativeLink(
  url: string,
): { readonly kind: RelativeLinkKind; readonly meant?: string } | undefined {
  const meant = schemeSlip(url);
  if (meant !== undefined) return { kind: "scheme", meant };
  if (/^(?:[/?#]|[a-z][a-z0-9+.-]*:)/i.test(url)) return undefined;
  if (/^[^\s/@]+@[^\s/@]+\.[a-z]{2,}$/i.test(url)) return { kind: "email" };
  if (namesSite.test(url)) return { kind: "site" };
  const isFile = /\.[a-z0-9]{2,5}(?:[?#]|$)/i.test(url) && !/\.(?:html?|md)(?:[?#]|$)/i.test(url);
  return { kind: isFile ? "file" : "page" };
}

/** www., a name with a dot before the first slash, or one that ends as names of sites do here and files never do. */
const namesSite =
  /^(?:www\.|(?:[\p{L}\p{N}-]+\.)+(?!html?\b|md\b|pdf\b)\p{L}{2,}\/|(?:[\p{L}\p{N}-]+\.)+(?:id|com|org|net|info|co|gov|edu|int|ly|gle|ee)(?:[?#]|$))/iu;
