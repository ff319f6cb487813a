/** Where an entry was on the old site: what links within it name, and what people have bookmarked. */
import { type OldAddress, oldAddress } from "../model/old-address.ts";
import type { Entry } from "./source.ts";

/** Every address that led to an entry. @param site of the old site: a path in it is taken off */
export function oldAddressesOf({ type, id, link }: Entry, site: string | undefined): OldAddress[] {
  const found = [
    link === undefined ? undefined : addressWithin(link, site),
    id === undefined ? undefined : oldAddress(type === "page" ? `/?page_id=${id}` : `/?p=${id}`),
  ];
  const known = new Map<string, OldAddress>();
  for (const address of found) if (address && !isRoot(address)) known.set(keyOf(address), address);
  return [...known.values()];
}

/** The address within the old site that a link names; undefined for any other. */
export function addressWithin(link: string, site: string | undefined): OldAddress | undefined {
  const home = site === undefined ? undefined : URL.parse(site);
  const url = home ? URL.parse(link, `${site}/`) : undefined;
  if (!home || !url || bare(url.hostname) !== bare(home.hostname)) return undefined;
  const base = home.pathname.replace(/\/$/, "");
  const path =
    base !== "" && url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : url.pathname;
  // Of a query only what names a page counts: ?utm_source and ?share say nothing.
  const [, name, id] = /[?&](p|page_id|attachment_id|cat|tag)=([^&]+)/.exec(url.search) ?? [];
  return oldAddress(name === undefined || path !== "/" ? path : `/?${name}=${id}`);
}

/** www. and none are one site. */
function bare(host: string): string {
  return host.replace(/^www\./, "");
}

function isRoot({ path, query }: OldAddress): boolean {
  return path === "/" && query === undefined;
}

/** By which an address is found again. */
export function keyOf({ path, query }: OldAddress): string {
  return (query === undefined ? path : `${path}?${query}`).toLowerCase();
}
