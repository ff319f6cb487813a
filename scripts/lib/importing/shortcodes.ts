/**
 * WordPress's shortcodes made into HTML (https://codex.wordpress.org/Shortcode_API). Those that stand for pictures, captions and videos
 * are known; of all others the marks go, and what stands between them stays.
 */
import { pageOfFrame, videoAddress } from "./embeds.ts";
import { escapeHtml, linkParagraph } from "./html-text.ts";
import type { Losses } from "./losses.ts";

export interface Gallery {
  /** ids of attachments, as they were listed; undefined for all of the post's own */
  readonly ids: readonly string[] | undefined;
}

export interface ShortcodeTools {
  readonly losses: Losses;
  /** the pictures of a gallery, as HTML */
  readonly gallery: (gallery: Gallery) => string;
  /** one attachment as a picture; "" where there is none */
  readonly picture: (id: string) => string;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly closing: boolean;
  readonly self: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

export function withoutShortcodes(text: string, tools: ShortcodeTools): string {
  if (!text.includes("[")) return text;
  const marks = marksIn(text);
  let html = "";
  let from = 0;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index];
    if (!mark || mark.start < from) continue;
    html += text.slice(from, mark.start);
    from = mark.end;
    if (mark.closing) continue;
    const end = holding.has(mark.name) && !mark.self ? closingOf(marks, index) : undefined;
    const inner = end ? text.slice(mark.end, end.start) : "";
    if (end) from = end.end;
    html += render(mark, inner, tools);
  }
  return html + text.slice(from);
}

/** Those whose text is no text of the post. */
const holding: ReadonlySet<string> = new Set([
  ...["caption", "wp_caption", "embed", "youtube", "audio", "video", "playlist", "gallery", "googlemaps"],
]);

function render({ name, attributes }: Mark, inner: string, tools: ShortcodeTools): string {
  const of = (...keys: readonly string[]): string =>
    keys.map((key) => attributes.get(key)).find(Boolean) ?? "";
  const lost = (): string => {
    tools.losses.add("shortcode", name);
    return "";
  };
  switch (name) {
    case "caption":
    case "wp_caption": {
      const [picture = "", behind = ""] =
        /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(inner)?.slice(1) ?? [];
      if (picture === "") return inner;
      const caption = of("caption") ? escapeHtml(of("caption")) : behind.trim();
      return `\n\n<figure>${picture}${caption === "" ? "" : `<figcaption>${caption}</figcaption>`}</figure>\n\n`;
    }
    case "gallery":
    case "playlist": {
      const type = of("type");
      if (name === "playlist" || type === "audio" || type === "video") return lost();
      const ids = of("ids", "include");
      return tools.gallery({ ids: ids === "" ? undefined : ids.split(",").map((id) => id.trim()) });
    }
    case "embed":
    case "embedyt":
    case "youtube":
    case "audio":
    case "video":
    case "vimeo": {
      const url = [
        inner.replace(/<[^>]*>/g, "").trim(),
        of("src", "url", "mp4", "m4v", "webm", "mp3", "ogg", "m4a", "wav", "0"),
      ]
        .map((text) => text.replaceAll("&amp;", "&").replace(/^=/, ""))
        .find((text) => text !== "");
      if (url === undefined) return lost();
      if (/^https?:\/\//.test(url)) return linkParagraph(pageOfFrame(url) ?? url);
      if (name === "vimeo" && /^\d+$/.test(url)) return linkParagraph(`https://vimeo.com/${url}`);
      return name === "youtube" && /^[\w-]{6,}$/.test(url) ? linkParagraph(videoAddress(url)) : lost();
    }
    case "vc_custom_heading":
      return of("text") === "" ? lost() : `\n\n<h2>${escapeHtml(of("text"))}</h2>\n\n`;
    case "vc_single_image":
    case "et_pb_image": {
      const source = of("src");
      tools.losses.add("shortcode", name);
      return source
        ? `\n\n<figure><img src="${escapeHtml(source)}" alt="${escapeHtml(of("alt"))}"></figure>\n\n`
        : tools.picture(of("image"));
    }
    default:
      return lost();
  }
}

/** Everything that looks like one and is none of an author's own brackets: [sic], [1] and [diperbarui] are words. */
function marksIn(text: string): Mark[] {
  const all: Mark[] = [];
  const closed = new Set(
    Array.from(text.matchAll(/\[\/([a-z][\w-]*)\]/gi), ([, name = ""]) => name.toLowerCase()),
  );
  for (const match of text.matchAll(pattern)) {
    const { 0: whole, 1: slash = "", 2: written = "", 3: rest = "", index } = match;
    // [[gallery]] is how WordPress writes about a shortcode.
    if (text[index - 1] === "[" && text[index + whole.length] === "]") continue;
    const name = written.toLowerCase();
    const isKnown = known.has(name) || closed.has(name) || name.includes("_") || plugins.test(name);
    const attributes = attributesIn(rest);
    const named = [...attributes.keys()].some((key) => !/^\d+$/.test(key));
    if (!isKnown && !named) continue;
    const self = /\/\s*$/.test(rest);
    all.push({ start: index, end: index + whole.length, name, closing: slash !== "", self, attributes });
  }
  return all;
}

const pattern =
  /\[(\/?)([a-z][\w-]*)((?:\s(?:[^\][<>"=]|"[^"]{0,2000}"|='[^']{0,2000}'|=(?!'[^']{0,2000}')|<[^<>]{0,2000}>)*|=[^\][<>\s]*)?\/?)\]/gi;
const known: ReadonlySet<string> = new Set([...holding, "embedyt", "vimeo", "gallery"]);
const plugins =
  /^(?:contact-form(?:-7)?|wpforms|ninja_?forms?|gravityform|ngg|nggallery|slideshow|envira-gallery|rev_slider|smartslider3|metaslider|wpdm|download|table|tablepress|mc4wp|polls?|mapsmarker|wpgmza|toc|recent-posts|sitemap|su|vc|et|fusion|elementor)\b/;

/** `a="b c" d='e' f=g h`: what has no name is counted from 0. */
function attributesIn(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  // Editors put the marks of printers for plain quotes.
  const plain = text.replace(/[“”″]|&#8221;|&#8243;|&quot;/g, '"').replace(/\/\s*$/, "");
  let unnamed = 0;
  for (const [, name, double, single, bare, alone] of plain.matchAll(attribute)) {
    const value = double ?? single ?? bare ?? alone ?? "";
    attributes.set(name?.toLowerCase() ?? String(unnamed++), value);
  }
  return attributes;
}

const attribute = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"?([^\s"]+)"?/g;

/** The mark that ends one, past others of its name within. */
function closingOf(marks: readonly Mark[], index: number): Mark | undefined {
  const { name } = marks[index] ?? {};
  let depth = 0;
  for (const mark of marks.slice(index + 1, index + 1 + farthest)) {
    if (mark.name !== name) continue;
    if (mark.closing && depth-- === 0) return mark;
    // A gallery or video that has no end of its own.
    if (!mark.closing && name !== "caption" && name !== "wp_caption") return undefined;
    if (!mark.closing) depth++;
  }
  return undefined;
}

/** Marks between a shortcode's start and its end: a caption holds few. */
const farthest = 20;
