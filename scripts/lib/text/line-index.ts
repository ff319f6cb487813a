/** Where the lines of a text begin, counted once however many places are asked for. */
export interface LineIndex {
  /** offset of a line's first character; undefined behind the last line. @param line counts from 0 */
  startOf(line: number): number | undefined;
  /** the line, from 0, that a place stands on */
  lineAt(offset: number): number;
}

export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return {
    startOf: (line) => starts[line],
    lineAt(offset) {
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle;
      }
      return low;
    },
  };
}
