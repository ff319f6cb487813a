/** Where CONTRIBUTING.md has the figures of one part of the bench: between two comments, which stay. */

/**
 * @param text the document
 * @param part such as "builds"
 * @returns the document with these figures in place of those it had; undefined where it has no such place
 */
export function putFigures(text: string, part: string, figures: string): string | undefined {
  const [open, close] = [`<!-- bench: ${part} -->`, "<!-- end -->"];
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) return undefined;
  return `${text.slice(0, start + open.length)}\n\n${figures}\n\n${text.slice(end)}`;
}
