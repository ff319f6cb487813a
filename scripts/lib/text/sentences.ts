/** The sentences of HTML that was made of Markdown, as they are read: for comparing what was said with what is said. */
import { withoutHidden } from "./hidden-characters.ts";

export interface Sentence {
  /** one line, without marks */
  readonly text: string;
  /** whether it heads what follows */
  readonly heading: boolean;
}

/**
 * In their order. An item of a list, a row of a table and a heading end one, whatever they end with.
 *
 * @param html of our own renderer @param locale whose rules for where a sentence ends hold: id
 */
export function sentencesOf(html: string, locale: string): Sentence[] {
  const segmenter = segmenterFor(locale);
  return blocksOf(html).flatMap(({ text, heading }) =>
    Array.from(segmenter.segment(text), ({ segment }) => segment.trim())
      .filter((one) => one !== "")
      .map((one) => ({ text: one, heading })),
  );
}

/** Plain text as one line, as sentences have it. */
export function oneLine(text: string): string {
  return withoutHidden(text, " ").replace(/\s+/g, " ").trim();
}

const blockEnd =
  /(<h[1-6]\b[^<>]*>)|<\/?(?:p|h[1-6]|ul|ol|li|blockquote|pre|tr|table|section|div|hr|thead|tbody|figure|figcaption|dl|dt|dd)\b[^<>]*>/;

function blocksOf(html: string): Sentence[] {
  const blocks: Sentence[] = [];
  let heading = false;
  // The pattern's group stands between two texts: a heading's beginning, or nothing.
  html.split(blockEnd).forEach((part, index) => {
    if (index % 2 === 1) {
      heading = part !== undefined;
      return;
    }
    const text = oneLine(
      (part ?? "")
        .replace(/<\/t[dh]>\s*<t[dh]\b[^<>]*>/g, " · ")
        .replace(/<(?:br|\/?t[dh])\b[^<>]*>/g, " ")
        .replace(/<[^<>]*>/g, "")
        .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity),
    );
    if (text !== "") blocks.push({ text, heading });
  });
  return blocks;
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: "sentence" });
  segmenters.set(locale, known);
  return known;
}
