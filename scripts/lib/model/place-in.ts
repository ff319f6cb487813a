import type { Post } from "./office.ts";
import type { Position } from "./position.ts";

/** Where a field of a post's front matter stands; the file's first line where it has none. */
export function placeIn({ file, at }: Pick<Post, "file" | "at">, field: string): Position {
  const [line, column] = at[field] ?? [1, 1];
  return { file, line, column };
}
