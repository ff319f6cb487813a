import { characterEnds } from "./characters.ts";

/**
 * Shortens a text until it fits: at the end of a sentence where that keeps at least half of what would fit, else at the end
 * of a word, followed by "…". A hashtag, a link and a character as a reader sees it are kept whole or left out.
 *
 * @param fits must be false for a longer text once it is false for a shorter one
 */
export function shorten(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const cut = lastThat(wordEnds(text), (end) => fits(open(text, end)));
  const longest = cut === undefined ? "" : open(text, cut);
  const sentence = lastThat(sentenceEnds(text), (end) => fits(text.slice(0, end)));
  const whole = sentence === undefined ? "" : text.slice(0, sentence);
  if (whole.length >= longest.length / 2 && whole !== "") return whole;
  if (longest !== "") return longest;
  const part = lastThat(endsInFirstWord(text), (end) => fits(open(text, end)));
  return part === undefined ? "" : open(text, part);
}

/** A text up to a place, without the punctuation that leads on, and with "…", which never touches a link or a hashtag. */
function open(text: string, end: number): string {
  const kept = text.slice(0, end);
  if (unbreakable.test(/(?<!\S)\S*$/u.exec(kept)?.[0] ?? "")) return `${kept} …`;
  const bare = kept.replace(/(?<![\s\p{P}])[\s\p{P}]+$/u, (tail) => /^\p{Pe}+/u.exec(tail)?.[0] ?? "");
  return bare === "" ? "" : `${bare}…`;
}

/** A word that holds a hashtag, a name of an account, a link or the name of a site. */
const unbreakable = /[#@/]|[^\s.]\.[^\s.]/u;

function wordEnds(text: string): number[] {
  return Array.from(text.matchAll(/\S(?=\s)/gu), ({ index, 0: letter }) => index + letter.length);
}

const sentences = new Intl.Segmenter("id", { granularity: "sentence" });

function sentenceEnds(text: string): number[] {
  return Array.from(sentences.segment(text), ({ index, segment }) => index + segment.trimEnd().length).filter(
    (end) =>
      /[.!?…。！？]["'”’)\]»]{0,9}$/u.test(text.slice(Math.max(0, end - 10), end)) &&
      !insideWord.test(text.slice(end - 1)),
  );
}

/** A mark with more of a word behind it, as in a link: https://kantor.go.id/?a=b */
const insideWord = /^[^。！？]\S/u;

/** For a text whose first word alone is too long; none within a hashtag or a link. */
function endsInFirstWord(text: string): number[] {
  const word = /\S+/u.exec(text);
  if (!word || unbreakable.test(word[0])) return [];
  return Array.from(characterEnds(word[0]), (end) => word.index + end);
}

/**
 * Looked for from the start, in steps that double, so that the time follows what fits and not how long the text is: once a text does not fit,
 * none that goes on from it does.
 */
function lastThat(places: readonly number[], test: (place: number) => boolean): number | undefined {
  let bound = 1;
  while (bound < places.length && test(places[bound - 1] ?? 0)) bound *= 2;
  return places.slice(0, bound).findLast(test);
}
