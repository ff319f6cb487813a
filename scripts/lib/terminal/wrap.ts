import wrapAnsi from "wrap-ansi";

/** Breaks a text at spaces into lines of at most `width` cells; a word longer than that stays whole on its own line. */
export function wrap(text: string, width: number): string[] {
  return wrapAnsi(text, width).split("\n");
}
