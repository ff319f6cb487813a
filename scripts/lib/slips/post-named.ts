/** Which post is meant by what was typed or pasted: a name, an address, the path of its file; and which come near it. */
import { distance } from "fastest-levenshtein";
import { decoded } from "../text/decoded.ts";
import { slug as slugOf } from "../text/slug.ts";
import { withoutOddCharacters } from "./characters.ts";

interface NamedPost {
  /** 2026-11/slug */
  readonly id: string;
  readonly slug: string;
  readonly title: string;
}

/**
 * The id or the slug that a text names: "cara-ikut-lelang", "2026-11/cara-ikut-lelang", an address with or without its host, the
 * site's path, the share kit's page or what a channel added to it, or the path of a post's file.
 */
export function postNameIn(written: string): string {
  const text = (withoutOddCharacters(written.trim())?.plain ?? written).trim().replaceAll("\\", "/");
  const path = decoded(text.replace(/^[a-z]+:\/\//i, "").replace(/[?#].*$/, ""));
  const [, year, month, slug] = /(?:^|\/)(\d{4})[-/](\d{2})\/([^/]+)/.exec(path) ?? [];
  if (slug !== undefined) return `${year}-${month}/${slug}`;
  const parts = path
    .split("/")
    .filter((part) => part !== "" && !/^(?:index\.(?:md|html?)|bagikan)$/i.test(part));
  return parts.at(-1) ?? text;
}

/** The posts of that id or slug. */
export function postsNamed<T extends NamedPost>(name: string, posts: readonly T[]): T[] {
  const wanted = name.toLowerCase();
  return posts.filter(({ id, slug }) => id === wanted || slug === wanted);
}

/** Posts that may be meant by a name that none has, the likeliest first: those that hold its words, or else those spelt nearly so. */
export function postsNear<T extends NamedPost>(name: string, posts: readonly T[], most = 5): T[] {
  const slug = slugOf(name.slice(name.indexOf("/") + 1));
  if (slug === "") return [];
  const words = slug.split("-");
  const ranked = posts.flatMap((post) => {
    const rank = rankOf(slug, words, post);
    return rank === undefined ? [] : [{ post, rank }];
  });
  const sure = ranked.filter(({ rank }) => rank < 4);
  return (sure.length > 0 ? sure : ranked)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ post }) => post);
}

/** Smaller is likelier; from 4 on it is only spelt nearly so. */
function rankOf(slug: string, words: readonly string[], post: NamedPost): number | undefined {
  if (post.slug === slug) return 0;
  const title = slugOf(post.title);
  if (title === slug) return 1;
  if (words.every((word) => post.slug.includes(word))) return 2;
  if (words.every((word) => title.includes(word))) return 3;
  const differing = distance(slug, post.slug);
  if (differing <= Math.max(2, Math.floor(slug.length / 3))) return 4 + differing / 100;
  const [first = ""] = words;
  const near = post.slug.split("-").some((word) => word.length > 3 && distance(word, first) <= 1);
  return words.length === 1 && near ? 5 : undefined;
}
