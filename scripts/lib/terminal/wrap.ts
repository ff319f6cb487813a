/** Breaks a text at spaces into lines of at most `width` characters; a word longer than that stays whole on its own line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && length(line) + 1 + length(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** In code points: what most terminals give one cell each. */
export function length(text: string): number {
  return Array.from(text).length;
}
