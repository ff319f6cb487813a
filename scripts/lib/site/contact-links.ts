import type { Contact } from "../model/office.ts";

/** A part of a contact as it is shown, and where it leads; undefined for words. */
export interface ContactPart {
  readonly text: string;
  readonly href: string | undefined;
}

/** "(021) 555-0100 / 555-0101 (humas)": each number a link, what stands between them as it is. */
export function phoneParts(text: string): ContactPart[] {
  const parts = text.split(/(\s*(?:[/,;|]|\s(?:atau|dan|or|and)\s)\s*)/i);
  const numbers = parts.filter((_, index) => index % 2 === 0).map(telOf);
  // "555-0100/0101" names the end of a second number, which alone leads nowhere.
  const isWhole = (href: string | undefined): boolean => parts.length === 1 || (href?.length ?? 0) > 8;
  return parts.map((part, index) => {
    const href = index % 2 === 0 ? numbers[index / 2] : undefined;
    return { text: part, href: isWhole(href) ? href : undefined };
  });
}

/** A mail address, percent-encoded where a question mark or the like would end it. */
export function mailOf(address: string): string {
  const at = address.lastIndexOf("@");
  return `mailto:${encodeURIComponent(address.slice(0, at))}@${address.slice(at + 1)}`;
}

/** What a contact of the office's own shows behind its label. One without a text is a link on its label. */
export function contactParts({ label, value, url }: Contact): ContactPart[] {
  if (value === undefined) return [{ text: label, href: url }];
  if (url !== undefined) return [{ text: value, href: url }];
  if (/^https:\/\/\S+$/i.test(value)) {
    return [{ text: value.replace(/^https:\/\//i, "").replace(/\/$/, ""), href: value }];
  }
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(value)) return [{ text: value, href: mailOf(value) }];
  return phoneParts(value);
}

/**
 * A phone number as RFC 3966 writes it, as it was given: with + from abroad, or as it is dialled in the country; short ones such as 110
 * too. Undefined where the text is no single number.
 */
function telOf(text: string): string | undefined {
  const [, written = "", extension] =
    /^\s*(\+?[\d\s().-]+?)\s*(?:(?:ext|ekst|pes|pesawat)\.?\s*(\d{1,6}))?\s*$/i.exec(text) ?? [];
  const digits = written.replace(/\D/g, "");
  if (digits.length < 3 || digits.length > 15) return undefined;
  return `tel:${written.startsWith("+") ? "+" : ""}${digits}${extension ? `;ext=${extension}` : ""}`;
}
