/** What makes a feed readable in a browser: a stylesheet, and links in words, which feed readers pass over (RFC 4287, 6.3). */

import { xmlText } from "../text/xml.ts";
import type { Frame } from "./frame.ts";

/** Comes right after the XML declaration. */
export function feedStyle({ assets, href }: Frame): string {
  return `<?xml-stylesheet type="text/css" href="${xmlText(href(assets.feedStylesheet))}"?>`;
}

/** What this is, and the way to the page that it belongs to. @param page its absolute address */
export function aboutFeed({ words }: Frame, page: string): string {
  const { aboutFeed: about, toPage } = words.readers;
  return `<div ${xhtml}><p>${xmlText(about)}</p><p><a href="${xmlText(page)}">${xmlText(toPage)}</a></p></div>`;
}

/** From an entry to its page. */
export function entryLink({ words }: Frame, page: string): string {
  return `<div ${xhtml}><a href="${xmlText(page)}">${xmlText(words.readers.read)}</a></div>`;
}

const xhtml = 'xmlns="http://www.w3.org/1999/xhtml" class="human"';
