import { clip } from "./clip.ts";

/** Of what was found, as much as a message quotes: 60 code units, and no character cut in two. */
export function excerpt(text: string): string {
  return clip(text, (part) => part.length <= 60);
}

/** An excerpt at the end of a sentence: one that is cut already ends in "…". */
export function ended(excerpt: string): string {
  return excerpt.endsWith("…") ? excerpt : `${excerpt}.`;
}
