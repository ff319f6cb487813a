import type { MarkdownIt } from "markdown-it";
import { basePath, below, withoutBase } from "../model/base.ts";
import { attachedTo } from "./attached-links.ts";

const safeSchemes: ReadonlySet<string> = new Set(["http", "https", "mailto", "tel"]);

/** Whether a link may be followed: one of the allowed schemes, or an address within the site. */
export function isSafeLink(url: string): boolean {
  // Browsers skip control characters and spaces inside a scheme, so "java\nscript:" is one too.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const plain = url.replace(/[\u0000-\u0020\u007f-\u009f]/g, "");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1];
  return scheme === undefined || safeSchemes.has(scheme.toLowerCase());
}

/** Which links stay within a site, and what they lead to there. */
export interface SiteLinks {
  /** Whether a link leads away from the site: to another server, or by its whole address to what stands beside the site. */
  isExternal(url: string): boolean;
  /**
   * The address that a link within the site means, without the path that the site stands under, or #part of the page that it is on;
   * undefined for a file under a whole address, which another program may serve.
   */
  addressOf(url: string): string | undefined;
  /** What a page has to link to, so that a link from the root leads to where the site stands; other links stay as they are. */
  hrefOf(url: string): string;
  /** The same of an address of the site that no author wrote. */
  placeOf(address: string): string;
}

/**
 * @param site its URL, perhaps with a path, without a slash at the end
 * @param lists addresses that the site surely has: a site below /pilar has /pilar/informasi/ too, which a link without the site's
 * path means
 * @param former another URL of the site, which links may have: they mean this one
 */
export function linksWithin(
  site: string,
  lists: ReadonlySet<string> = new Set(),
  former: string = site,
): SiteLinks {
  const base = basePath(site);
  const inSite = (written: string): string =>
    lists.has(written.replace(/[?#].*$/s, "")) ? written : withoutBase(base, written);
  const { origin } = new URL(site);
  const links: SiteLinks = {
    isExternal(url) {
      if (/^(?:mailto|tel):/i.test(url) || fromRoot.test(url)) return false;
      const absolute = URL.parse(url, `${site}/`);
      if (absolute === null) return false;
      if (absolute.origin !== origin) return true;
      return isWhole.test(url) && !`${absolute.pathname}/`.startsWith(`${base}/`);
    },
    addressOf(url) {
      if (fromRoot.test(url)) return inSite(url);
      if (/^[?#]/.test(url)) return url.slice(url.indexOf("#"));
      const parsed = URL.parse(url, `${site}/`);
      if (!parsed || /\.(?!html?$)[a-z0-9]+$/i.test(parsed.pathname)) return undefined;
      return withoutBase(base, parsed.pathname) + parsed.hash;
    },
    hrefOf: (url) => (fromRoot.test(url) ? below(base, inSite(url)) : url),
    placeOf: (address) => below(base, address),
  };
  if (former === site) return links;

  const here = (url: string): string => hereFrom(former, site, lists, url);
  return {
    isExternal: (url) => links.isExternal(here(url)),
    addressOf: (url) => links.addressOf(here(url)),
    hrefOf: (url) => links.hrefOf(here(url)),
    placeOf: links.placeOf,
  };
}

/** A link that was written for a site at `former`, as it has to be at `site`. */
function hereFrom(former: string, site: string, lists: ReadonlySet<string>, url: string): string {
  const base = basePath(former);
  if (fromRoot.test(url)) return lists.has(url.replace(/[?#].*$/s, "")) ? url : withoutBase(base, url);
  const parsed = isWhole.test(url) ? URL.parse(url, `${former}/`) : null;
  if (parsed?.origin !== new URL(former).origin || !`${parsed.pathname}/`.startsWith(`${base}/`)) return url;
  return site + parsed.pathname.slice(base.length) + parsed.search + parsed.hash;
}

/** /ppid/, but not //server/ */
const fromRoot = /^\/(?![/\\])/;

/** With a scheme, a server or both; all else is written from a page or the root. */
const isWhole = /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i;

/** Writes links as pages must have them, and marks those that lead away. */
export function renderLinks(markdown: MarkdownIt, site: SiteLinks): void {
  markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
    const token = tokens[index];
    if (token?.hidden) return "";
    if (token) {
      const url = String(token.attrGet("href") ?? "");
      const attached = attachedTo(token)?.address;
      token.attrSet("href", attached === undefined ? site.hrefOf(url) : site.placeOf(attached));
      if (attached === undefined && site.isExternal(url)) token.attrSet("rel", "noopener");
    }
    return self.renderToken(tokens, index, options);
  };
}
