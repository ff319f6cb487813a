/**
 * A text as part of an address, a file's name or an id: ASCII letters and digits in lower case, one hyphen between words.
 * Letters lose their accents. Empty if there is no such letter or digit: the caller decides what to use instead.
 *
 * @param most characters; a longer slug is cut, and never ends with a hyphen
 */
export function slug(text: string, most = Number.POSITIVE_INFINITY): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? []).join("-").slice(0, most).replace(/-$/, "");
}
