/** The parts of a caption put together, within what a channel takes. */
import { hashtagKey } from "../model/hashtag-key.ts";
import { hashtagsIn, marksIn } from "../text/marks-in.ts";
import { shorten } from "../text/shorten.ts";
import type { ChannelLimits } from "./limits.ts";
import { namesAddress } from "./link.ts";
import { bytesOf, lengthOf } from "./measure.ts";
import { findLinks } from "./x/links.ts";

export interface Parts {
  readonly words: string;
  /** that follow the words where they fit; may be empty */
  readonly facts: string;
  /** by an admin, for this channel: then never changed */
  readonly written: boolean;
  /** whom the post was made with; may be empty */
  readonly credit: string;
  readonly call: string;
  /** of the post, whole and without parameters */
  readonly address: string;
  /** to the post, as this channel gets it */
  readonly link: string;
  /** in their registered spelling, the most important first */
  readonly hashtags: readonly string[];
}

/**
 * Joins the parts. Where they do not fit, hashtags go first, from the last to the second; then the facts; then the words are
 * shortened, unless an admin wrote them: then the last hashtag, the call, the credit and the link give way to them, in this order. Before
 * a link goes, its parameters do.
 */
export function compose(parts: Parts, limits: ChannelLimits): string {
  const { facts, written, credit, call, address, link, hashtags } = parts;
  const most = limits.hashtags?.value ?? Number.POSITIVE_INFINITY;
  const words = written ? parts.words : withHashtags(parts.words, most);
  const fits = (text: string): boolean => fitsIn(text, limits);
  const there = hashtagsIn(words).map(hashtagKey);
  const missing = hashtags
    .filter((name) => !there.includes(hashtagKey(name)))
    .slice(0, Math.max(0, most - there.length));
  const tagged = (count: number): string[] => {
    const names = missing.slice(0, count).map((name) => `#${name}`);
    return names.length === 0 ? [] : [names.join(" ")];
  };
  /** Without the way to the post where the words name its address themselves. */
  const join = (body: string, way: string, count = 0, made = credit): string =>
    [body, made, ...(way === "" || namesAddress(body, address) ? [] : [way]), ...tagged(count)]
      .filter((part) => part !== "")
      .join("\n\n");

  const called = `${call} ${link}`;
  const few = Math.min(1, missing.length);
  for (const body of facts === "" ? [words] : [`${words}\n\n${facts}`, words]) {
    for (let count = missing.length; count >= few; count--) {
      const whole = join(body, called, count);
      if (fits(whole)) return whole;
    }
  }
  const ways: readonly (readonly [way: string, count?: number, made?: string])[] = [
    ...[[called, few] as const, [called] as const, [link] as const, [bare(link)] as const],
    ...(credit === "" ? [] : [[bare(link), 0, ""] as const]),
    ...(written ? [[""] as const, ["", 0, ""] as const] : []),
  ];
  for (const [way, count, made] of ways) {
    const body = written ? words : shorten(words, (body) => fits(join(body, way, count, made)));
    const text = join(body, way, count, made);
    if (body !== "" && fits(text)) return text;
  }
  // Nothing of the words fits: the link alone, or what an admin wrote, as it is.
  if (written) return words;
  return [link, bare(link)].find(fits) ?? shorten(words, fits);
}

function fitsIn(text: string, limits: ChannelLimits): boolean {
  return (
    lengthOf(text, limits) <= limits.text.value &&
    (!limits.textBytes || bytesOf(text) <= limits.textBytes.value) &&
    (!limits.links || findLinks(text).length <= limits.links.value)
  );
}

/** Words whose first hashtags alone are hashtags, so many as a channel takes: of the others the words stay. */
function withHashtags(words: string, most: number): string {
  const beyond = marksIn(words)
    .filter(({ kind }) => kind === "hashtag")
    .slice(most);
  return beyond.reduceRight((text, { index }) => text.slice(0, index) + text.slice(index + 1), words);
}

function bare(link: string): string {
  return link.replace(/\?.*$/, "");
}
