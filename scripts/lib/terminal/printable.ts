/** Control characters, and marks that turn the direction of all text after them. */
const unprintable = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text on one line that moves no cursor, starts no colour and hides no letter. Messages quote what stands in files, and
 * a file can hold anything.
 */
export function printable(text: string): string {
  return text.replace(/\s+/g, " ").replace(unprintable, "\ufffd");
}
