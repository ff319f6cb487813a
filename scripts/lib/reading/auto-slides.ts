import type { Steps } from "../markdown/steps.ts";
import { fewestSlides, longestStep } from "../model/slide-limits.ts";
import { shorten } from "../text/shorten.ts";

/** With `slides: auto` the texts of a carousel are the steps of the body's first numbered list, or else its headings. */
export function autoSlides({ items, headings }: Steps): string[] {
  const steps = items.map((item) => firstSentence(plain(item))).filter((text) => text !== "");
  const found = steps.length >= fewestSlides ? steps : headings.map(plain).filter((text) => text !== "");
  return found.map((text) => shorten(text, fits));
}

const fits = (text: string): boolean => Array.from(text).length <= longestStep;

/** The first sentence of a step: the others explain it, and stand in the post. */
function firstSentence(text: string): string {
  return /^.{12,}?[.!?](?=\s\p{Lu}|$)/u.exec(text)?.[0] ?? text;
}

/** On one line, without a space before a mark. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/ (?=[.,;:!?])/g, "")
    .trim();
}
