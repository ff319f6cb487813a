/** A text with a capital as its first letter; the others stay as they are. */
export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
