/** Where a value stands. `line` and `column` count from 1; `file` is relative to the folder of the content's parent, with `/`. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
