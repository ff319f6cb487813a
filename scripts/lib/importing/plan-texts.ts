/** What posts and pages of an import have alike: titles, summaries, names of pictures, and old addresses. */
import { writtenAddress } from "../model/old-address.ts";
import type { Converted } from "./convert-entry.ts";
import { fittingSummary, fittingTitle } from "./field-texts.ts";
import { oldAddressesOf } from "./old-addresses.ts";
import { tokenPattern } from "./pictures.ts";
import { plainText } from "./plain-text.ts";
import type { Entry, Source } from "./source.ts";

/** Bytes that a content file may have. */
export const longestText = 1_000_000;

/** The first words of a text, for a post that had no title. */
export function fromBody(plain: string): string {
  return plain === "" ? "" : fittingTitle(plain, "").title;
}

export function summaryOf(
  entry: Entry,
  { plain }: Converted,
  title: string,
  pad: (text: string) => string,
): string {
  const excerpt = plainText(entry.excerpt).replace(
    /\s*(?:\[(?:…|\.\.\.)\]|Continue reading.*|Baca selengkapnya.*)$/i,
    "",
  );
  // A text that is cut off was made by the old site of the beginning, headings and all.
  const cut = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(plainText(entry.excerpt));
  const texts = [plainText(entry.description), ...(cut ? [plain, excerpt] : [excerpt, plain]), title];
  // Nothing is read as a mark in a summary: what looks like one would be shown.
  return fittingSummary(
    texts.map((text) => text.replace(/<([^<>]*)>/g, "$1").replace(/\*{2,}|_{2,}/g, "")),
    pad,
  );
}

export function usedIn(body: string, lead: number | undefined): number[] {
  const indexes = Array.from(body.matchAll(tokenPattern), ([, index]) => Number(index));
  return [...new Set(lead === undefined ? indexes : [lead, ...indexes])];
}

/** Names as pictures will have them, for a look at the text before anything is written. */
export function namesFor(used: readonly number[]): string[] {
  return used.map((index) => `gambar-${index}.jpg`);
}

export function named(text: string): string {
  return withPictureNames(text, (index) => `gambar-${index}.jpg`);
}

/** A text with its pictures' names in place of their tokens. */
export function withPictureNames(text: string, nameOf: (index: number) => string): string {
  return text
    .replace(tokenPattern, (_all, index: string) => `(${nameOf(Number(index))})`)
    .replace(/^image: pilar-picture:(\d+)$/m, (_all, index: string) => `image: ${nameOf(Number(index))}`);
}

/** Lines of redirects.yaml for an entry: none for an address that it keeps. */
export function fromOf(entry: Entry, address: string, { site }: Source): string[] {
  return oldAddressesOf(entry, site)
    .map(writtenAddress)
    .filter((from) => from.toLowerCase() !== address.toLowerCase());
}
