/** Finds the post that a posting was of, by the address that it names or by the words that the office gave it. Nothing is guessed. */
import { basePath } from "../model/base.ts";
import type { InsightRow } from "../model/insights.ts";
import type { Channel, Post, Redirect, Site } from "../model/office.ts";

export type FoundPost =
  | { readonly type: "found"; readonly post: Post }
  /** could be several posts, or names several: the first of them */
  | { readonly type: "several"; readonly posts: readonly Post[] }
  | { readonly type: "foreign" };

type Row = Pick<InsightRow, "channel" | "text" | "date">;

/** Words from which on a text is no coincidence: as many as begin the one that is looked for, or the whole of a shorter one. */
const shortest = 3;
const longest = 6;

/** Days between a post and its posting within which likeness counts. */
const near = 3;

/** Of a post's words those that a posting has: from here on they are alike, and up to there another post is not. */
const alike = 0.6;
const unlike = 0.35;
/** Words that they share at least. */
const fewest = 6;

/** Of the posts that a posting could be of those that are named: a title that comes back each week has hundreds. */
const mostNamed = 5;

export function postFinder(
  posts: readonly Post[],
  site: Pick<Site, "url" | "writtenUrl">,
  redirects: readonly Redirect[] = [],
): (row: Row) => FoundPost {
  const named = addressesIn(posts, site, redirects);
  let known: ReturnType<typeof phrasesOf> | undefined;
  return (row) => {
    const linked = named(row.text);
    if (linked.length > 0) return resultOf(linked);
    known ??= phrasesOf(posts);
    const words = wordsOf(row.text);
    const said = known.saidIn(words, row);
    return said.length > 0 ? resultOf(said) : known.likeOf(words, row);
  };
}

function resultOf(posts: readonly Post[]): FoundPost {
  const [post] = posts;
  return post && posts.length === 1
    ? { type: "found", post }
    : { type: "several", posts: posts.slice(0, mostNamed) };
}

/** The posts whose addresses a text names, also as they once were. */
function addressesIn(
  posts: readonly Post[],
  { url, writtenUrl }: Pick<Site, "url" | "writtenUrl">,
  redirects: readonly Redirect[],
): (text: string) => Post[] {
  const byAddress = new Map(posts.map((post) => [post.address, post]));
  for (const { from, to } of redirects) {
    const post = byAddress.get(to);
    if (post && from.query === undefined && !byAddress.has(from.path)) byAddress.set(from.path, post);
  }
  const sites = [url, ...(writtenUrl === undefined ? [] : [writtenUrl])].map((one) => {
    const host = new URL(one).host.replace(/^www\./, "");
    return new RegExp(`(?<![\\w.-])(?:www\\.)?${escaped(host + basePath(one))}(/[^\\s?#"<>]*)`, "giu");
  });
  return (text) => {
    const found = new Set<Post>();
    for (const pattern of sites)
      for (const [, path = ""] of text.matchAll(pattern)) {
        const post = postAt(path, byAddress);
        if (post) found.add(post);
      }
    return [...found];
  };
}

/** A sentence may end behind an address, and below a post there are its documents. */
function postAt(path: string, byAddress: ReadonlyMap<string, Post>): Post | undefined {
  const plain = path.toLowerCase().replace(/[)\].,;:!?’”]*$/, "");
  const folder = plain.endsWith("/") ? plain : `${plain}/`;
  const post = /^\/\d{4}\/\d{2}\/[a-z0-9-]+\//.exec(folder)?.[0];
  return byAddress.get(folder) ?? (post === undefined ? undefined : byAddress.get(post));
}

/** What one post or more say, word by word. */
interface Phrase {
  readonly words: readonly string[];
  /** undefined where it is said on all */
  readonly channel: Channel | undefined;
  readonly posts: Set<Post>;
}

function phrasesOf(posts: readonly Post[]) {
  const byWords = new Map<string, Phrase>();
  const byStart = new Map<string, Phrase[]>();
  const byDay = new Map<string, Post[]>();
  const add = (post: Post, channel: Channel | undefined, text: string): void => {
    const words = wordsOf(text);
    const start = words.slice(0, longest);
    if (start.length < shortest || start.join("").length < 12) return;
    const all = `${channel ?? ""} ${words.join(" ")}`;
    const known = byWords.get(all);
    if (known) {
      known.posts.add(post);
      return;
    }
    const phrase: Phrase = { words, channel, posts: new Set([post]) };
    byWords.set(all, phrase);
    const key = start.join(" ");
    const same = byStart.get(key);
    if (same) same.push(phrase);
    else byStart.set(key, [phrase]);
  };
  for (const post of posts) {
    add(post, undefined, post.title);
    add(post, undefined, post.summary);
    for (const [channel, text] of Object.entries(post.captions)) add(post, channel as Channel, text);
    const { date } = post.date;
    const day = byDay.get(date);
    if (day) day.push(post);
    else byDay.set(date, [post]);
  }
  const around = (date: string): Post[] => daysAround(date).flatMap((day) => byDay.get(day) ?? []);
  const tellingWords = new Map<Channel, Map<Post, ReadonlySet<string>>>();
  const tellingOf = (post: Post, channel: Channel): ReadonlySet<string> => {
    const ofChannel = tellingWords.get(channel) ?? new Map<Post, ReadonlySet<string>>();
    tellingWords.set(channel, ofChannel);
    const known = ofChannel.get(post);
    if (known) return known;
    const text = `${post.title}\n${post.captions[channel] ?? post.summary}`;
    const words = new Set(wordsOf(text).filter(isTelling));
    ofChannel.set(post, words);
    return words;
  };

  return {
    /** Posts whose title, summary or own words a posting says, those alone that it says most of. */
    saidIn(words: readonly string[], { channel, date }: Row): Post[] {
      let most = 0;
      let best = new Set<Phrase>();
      for (let at = 0; at < words.length; at++)
        for (let length = shortest; length <= longest; length++)
          for (const phrase of byStart.get(words.slice(at, at + length).join(" ")) ?? []) {
            if (phrase.channel !== undefined && phrase.channel !== channel) continue;
            const count = Math.min(phrase.words.length, words.length - at);
            if (count < most) continue;
            if (!phrase.words.every((word, index) => isWordAt(word, words, at + index))) continue;
            if (count > most) best = new Set();
            most = count;
            best.add(phrase);
          }
      const first = firstOf(best);
      if (first.length < 2 || date === undefined) return first;
      // A post that is repeated every month has the same words: the nearest before its posting is meant, if it goes there at all.
      const meant = around(date).filter(
        (post) => post.channels.includes(channel) && [...best].some(({ posts }) => posts.has(post)),
      );
      return meant.length > 0 ? meant : first;
    },

    /** The one post of these days that has most of its words in a posting. */
    likeOf(words: readonly string[], { channel, date }: Row): FoundPost {
      if (date === undefined || words.length < fewest) return { type: "foreign" };
      const there = new Set(words.filter(isTelling));
      const scored: { readonly post: Post; readonly score: number }[] = [];
      for (const post of around(date)) {
        if (!post.channels.includes(channel)) continue;
        const own = tellingOf(post, channel);
        let shared = 0;
        for (const word of own) if (there.has(word)) shared++;
        if (shared >= fewest) scored.push({ post, score: shared / own.size });
      }
      scored.sort((a, b) => b.score - a.score);
      const [first, second] = scored;
      if (!first || first.score < alike) return { type: "foreign" };
      if (second && second.score > unlike)
        return {
          type: "several",
          posts: scored
            .filter(({ score }) => score > unlike)
            .slice(0, mostNamed)
            .map(({ post }) => post),
        };
      return { type: "found", post: first.post };
    },
  };
}

/** Posts that say one of these, as many as are named. */
function firstOf(phrases: Iterable<Phrase>): Post[] {
  const first = new Set<Post>();
  for (const { posts } of phrases)
    for (const post of posts) {
      first.add(post);
      if (first.size === mostNamed) return [...first];
    }
  return [...first];
}

/** Words alone, without links, hashtags and accounts, which captions of one office share. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/https?:\/\/\S+|\b(?:[\w-]+\.)+[a-z]{2,}\/\S*/g, " ")
      .replace(/[#@][\p{L}\p{N}_.]+/gu, " ")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** What was cut off at the end of a text, even within a word, still says it. */
function isWordAt(word: string, words: readonly string[], at: number): boolean {
  const found = words[at];
  return found === undefined || found === word || (at === words.length - 1 && word.startsWith(found));
}

function isTelling(word: string): boolean {
  return word.length > 3;
}

function daysAround(date: string): string[] {
  const start = Date.parse(date);
  return Array.from({ length: 2 * near + 1 }, (_, index) =>
    new Date(start + (index - near) * 86_400_000).toISOString().slice(0, 10),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
