import type { RelativeLinkKind } from "../problems/problem.ts";

/** What an incomplete address was meant to be; undefined for a complete one, within the site or elsewhere. */
export function relativeLinkKind(url: string): RelativeLinkKind | undefined {
  if (/^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(url)) return undefined;
  if (/^[^\s/@]+@[^\s/@]+\.[a-z]{2,}$/i.test(url)) return "email";
  if (/^www\.|^(?:[a-z0-9-]+\.)+(?:id|com|org|net|info|co|gov)(?:[/:?#]|$)/i.test(url)) return "site";
  return /\.[a-z0-9]{2,5}(?:[?#]|$)/i.test(url) && !/\.(?:html?|md)(?:[?#]|$)/i.test(url) ? "file" : "page";
}
