/** Marks within a text that Markdown leaves as they are: of other dialects and programs, or with a space or an end out of place. */
import type { UnreadMark, UnreadMarkKind } from "../problems/marks.ts";
import { excerpt } from "../text/excerpt.ts";
import { findHtmlTags } from "./html-tags.ts";

/** `index` is where it stands in the text. */
export type TextMark = UnreadMark & { readonly index: number };

/** @param text of one block, its lines parted by \n; what Markdown has read stands in it as one sign that is no letter */
export function findTextMarks(text: string): TextMark[] {
  if (!candidate.test(text)) return [];
  const tags = findHtmlTags(text).map(
    ({ name, text: found, index }): TextMark =>
      name === "!--"
        ? { kind: "html-comment", found, index }
        : { kind: "html", found: short(found), tag: name, index },
  );
  // What stands within a tag is the tag's.
  const plain = tags.length > 0 ? text.replace(/<[^<>]*>/g, (tag) => " ".repeat(tag.length)) : text;
  return [...tags, ...patterns.flatMap((pattern) => marksOf(pattern, plain)), ...stressIn(plain)];
}

/** Marks of Markdown and HTML in a field, which is shown as it is: the first one of each kind. */
export function findFieldMarks(value: string): UnreadMark[] {
  if (!/[&<*_[]/.test(value)) return [];
  const tags = findHtmlTags(value).map(
    // What Markdown has in place of an element would be shown as well.
    ({ name, text }): UnreadMark =>
      name === "!--" ? { kind: "html-comment", found: text } : { kind: "field-html", found: short(text) },
  );
  const [entity] = /&(?:[a-z][a-z0-9]{1,20}|#\d{1,7}|#x[0-9a-f]{1,6});/i.exec(value) ?? [];
  // A single word is perhaps a name: __proto__.
  const [stress, , stressed = ""] =
    /(?<![*_\p{L}\p{N}])(\*\*|__)(?=[^\s*_])([^*_\n]+)(?<!\s)\1(?![*_\p{L}\p{N}])/u.exec(
      /\s/.test(value) ? value : "",
    ) ?? [];
  const [link, words = ""] = /\[([^\][\n]+)\]\((?:https?:|\/|www\.)[^()\s]*\)/i.exec(value) ?? [];
  return [
    ...tags.slice(0, 1),
    ...(entity ? [{ kind: "entity" as const, found: entity }] : []),
    ...(stress ? [{ kind: "field-stress" as const, found: short(stress), meant: short(stressed) }] : []),
    ...(link ? [{ kind: "field-link" as const, found: short(link), meant: short(words) }] : []),
  ];
}

const candidate = /[<[\]{}=~*_]|:[a-z]|www\.|\.[a-z]{2,4}\//i;

interface Pattern {
  readonly kind: UnreadMarkKind;
  readonly mark: string;
  readonly pattern: RegExp;
  readonly meant?: (...parts: string[]) => string;
}

const address =
  "(?:https?:\\/\\/|www\\.|mailto:|\\/)[^()\\s]*|[^()\\s]+\\.(?:pdf|jpe?g|png|webp|docx?|xlsx?)|\\ufffc";

/**
 * www.kantor.go.id, or a page of a site: youtu.be/abc. The name of a site alone stays a word, as whoever writes lelang.go.id may only
 * mean its name; so do the words of a link.
 */
const bareAddress =
  /(?<![\p{L}\p{N}\ufffc@/._:-])(?:www\.(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s<>"“”()\ufffc]*)?|(?:[a-z0-9-]+\.)+(?:id|com|org|net|info|co|be|ly|me|ee|gle|gov|edu)\/[^\s<>"“”()\ufffc]+)(?<![.,;:!?])(?!\ufffc)/giu;

/** `mark` is what a text must hold for the pattern to be tried. */
const patterns: readonly Pattern[] = [
  { kind: "address", mark: ".", pattern: bareAddress, meant: (_words, _url, whole) => `https://${whole}` },
  { kind: "footnote", mark: "[^", pattern: /\[\^[^\]\s]{1,40}\]/gu },
  {
    kind: "link-space",
    mark: "]",
    pattern: new RegExp(`\\[([^\\][\\n]{1,200})\\][^\\S\\n]+\\((${address})\\)`, "giu"),
    meant: (words, url) => `[${words}](${url.replace("\ufffc", "https://…")})`,
  },
  {
    kind: "link-reversed",
    mark: ")[",
    pattern: /\(([^()\n]{1,200})\)\[((?:https?:\/\/|www\.|\/)[^\]\s]*|\ufffc+)\]/giu,
    meant: (words, url) => `[${words}](${url.replace(/\ufffc+/, "https://…")})`,
  },
  { kind: "wiki-link", mark: "[[", pattern: /!?\[\[[^\]\n]{1,200}\]\]/gu },
  {
    kind: "link-reference",
    mark: "][",
    pattern: /\[(?!\d+\])[^\][\n]{1,200}\]\[[^\][\n]{0,200}\]/gu,
  },
  { kind: "image", mark: "![", pattern: /!\[(?!\[)[^\][\n]{1,200}\](?![([])/gu },
  {
    kind: "highlight",
    mark: "==",
    pattern: /(?<!=)==([^\s=][^=\n]{0,200})==(?!=)/gu,
    meant: (words) => `**${words.trim()}**`,
  },
  {
    kind: "strike",
    mark: "~~",
    pattern: /(?<!~)~~\s*([^~\n]{1,200}?)\s*~~(?!~)/gu,
    meant: (words) => `~~${words}~~`,
  },
  {
    kind: "strike",
    mark: "~",
    pattern: /(?<![\p{L}\p{N}~])~(\p{L}[^~\n]{0,200}?)(?<![\s~])~(?=[\s.,;:!?)]|$)/gmu,
    meant: (words) => `~~${words}~~`,
  },
  { kind: "strike", mark: "~~", pattern: /(?<![\p{L}\p{N}~])~~(?=\p{L})/gu },
  { kind: "attributes", mark: "{", pattern: /\{:?[^\S\n]*[.#][a-z][\w-]*(?:\s[^{}\n]*)?\}/giu },
  { kind: "template", mark: "{", pattern: /\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}/gu },
  { kind: "emoji-name", mark: ":", pattern: /(?<![^\s(]):[a-z][a-z0-9_+-]{1,30}:(?=[\s.,!?)]|$)/gmu },
];

function marksOf({ kind, mark, pattern, meant }: Pattern, text: string): TextMark[] {
  if (!text.includes(mark)) return [];
  return Array.from(text.matchAll(pattern), ({ 0: found, index, ...parts }) => ({
    ...{ kind, index },
    found: short(found),
    meant: meant && short(meant(parts[1] ?? "", parts[2] ?? "", found)),
  }));
}

/**
 * Stress that Markdown did not take: with a space inside, or without its end. Stars behind a letter or before a digit hide something
 * (0812****), and one star before a text leads to a note.
 */
function stressIn(text: string): TextMark[] {
  if (!/[*_]/.test(text)) return [];
  const pair = /(?<![*_\p{L}\p{N}])(\*{1,3}|__)(?![*_])([^*_\n]{1,200}?)(?<![*_])\1(?![*_\p{L}\p{N}])/gu;
  const pairs = Array.from(text.matchAll(pair)).flatMap(
    ({ 0: found, 1: mark = "", 2: words = "", index }) => {
      const spaced = mark === "*" ? /^\p{L}.*\s$/u.test(words) : /\p{L}/u.test(words);
      return spaced
        ? [{ kind: "stress" as const, found: short(found), meant: short(mark + words.trim() + mark), index }]
        : [];
    },
  );
  if (pairs.length > 0) return pairs;
  const open = /(?<![*_\p{L}\p{N}\ufffc])(?:\*{2,3}|__)(?=[\p{L}“"'(])[^\s*_]{1,40}/u.exec(text);
  return open ? [{ kind: "stress", found: short(open[0]), index: open.index }] : [];
}

function short(text: string): string {
  return excerpt(text.replace(/\s+/g, " ").replaceAll("\ufffc", "…"));
}
