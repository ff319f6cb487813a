import { mailOf } from "./contact-links.ts";
import type { Frame } from "./frame.ts";

/**
 * Where a reader tells of a fault on a page: a form of the office's, with title and address filled in where it asks for them, or a mail that
 * names both. Undefined where the office has neither.
 */
export function reportLink(
  { site, words, absolute }: Frame,
  { title, address }: { readonly title: string; readonly address: string },
): string | undefined {
  const to = site.contacts.report ?? site.contacts.email ?? site.ppid?.email;
  if (to === undefined) return undefined;
  const url = absolute(address);
  if (to.startsWith("https:")) {
    return to.replace(/(?:\{|%7B)(title|url)(?:\}|%7D)/gi, (_, name: string) =>
      encoded(name.toLowerCase() === "title" ? title : url),
    );
  }
  const { subject, body } = words.readers.report;
  // Line breaks as mail asks for them (RFC 6068).
  return `${mailOf(to)}?subject=${encoded(subject(title))}&body=${encoded(body(url).replace(/\n/g, "\r\n"))}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
