import type { RelativeLinkKind } from "../problems/codes/bodies.ts";
import { decoded } from "../text/decoded.ts";
import { withoutEnd } from "../text/without-end.ts";
import { schemeSlip } from "./scheme-slip.ts";

/**
 * What an incomplete address was meant to be; undefined for a complete one, within the site or elsewhere.
 *
 * @param page the address of the page that it stands on: /2026/11/lelang/
 */
export function relativeLink(
  url: string,
  page = "/",
): { readonly kind: RelativeLinkKind; readonly meant?: string } | undefined {
  const meant = schemeSlip(url);
  if (meant !== undefined) return { kind: "scheme", meant };
  if (/^(?:[/?#]|[a-z][a-z0-9+.-]*:)/i.test(url)) return undefined;
  if (/^[^\s/@]+@[^\s/@]+\.[a-z]{2,}$/i.test(url)) return { kind: "email" };
  if (namesSite.test(url)) return { kind: "site" };
  const isFile = /\.[a-z0-9]{2,5}(?:[?#]|$)/i.test(url) && !/\.(?:html?|md)(?:[?#]|$)/i.test(url);
  return isFile ? { kind: "file" } : { kind: "page", meant: pageMeant(url, page) };
}

/** kontak is /kontak/, and what leads up is taken from the page, as in a browser, or from the post's folder: ../../2026-10/lelang/index.md */
function pageMeant(url: string, page: string): string {
  const found = URL.parse(url.replace(/^(?!\.)/, "/"), `https://x${page}`);
  if (!found) return page;
  const path = found.pathname
    .replace(/(?:\/index)?\.(?:md|html?)$/i, "")
    .replace(/^\/(?:content\/)?pages\//, "/")
    .replace(/^.*\/(\d{4})-(\d{2})\/([^/]+)$/, "/$1/$2/$3");
  return decoded(`${withoutEnd(path, /\//)}/${found.search}${found.hash}`);
}

/** www., a name with a dot before the first slash, or one that ends as names of sites do here and files never do. */
const namesSite =
  /^(?:www\.|(?:[\p{L}\p{N}-]+\.)+(?!html?\b|md\b|pdf\b)\p{L}{2,}\/|(?:[\p{L}\p{N}-]+\.)+(?:id|com|org|net|info|co|gov|edu|int|ly|gle|ee)(?:[?#]|$))/iu;
