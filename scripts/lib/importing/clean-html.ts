/**
 * HTML of an old site made into the little that Markdown can say. Nothing that runs, loads or hides comes through: scripts and styles go
 * with all that is in them, frames and players become links, and links keep to the schemes that Pilar follows.
 */
import sanitizeHtml from "sanitize-html";
import { pageOfFrame } from "./embeds.ts";
import type { Losses } from "./losses.ts";

const blocks =
  "p div section article aside header footer nav main figure figcaption blockquote pre hr address center details summary";
const lists = "ul ol li dl dt dd table caption thead tbody tfoot tr th td";
const inline =
  "a b strong i em cite dfn var u s strike del ins code kbd samp tt sub sup q br img h1 h2 h3 h4 h5 h6";
const allowedTags = `${blocks} ${lists} ${inline}`.split(" ");

/** What is told when it goes: what looks like a part of the post to a reader. */
const told: ReadonlySet<string> = new Set([
  "form",
  "script",
  "object",
  "embed",
  "applet",
  "canvas",
  "svg",
  "marquee",
  "map",
]);

export function cleanHtml(html: string, losses: Losses): string {
  const media = (tagName: string, source: string | undefined, name: string) => {
    const url = source === undefined ? undefined : pageOfFrame(source);
    if (url !== undefined) return { tagName: "a", attribs: { href: url, "data-embed": "" } };
    if (source !== undefined && /^\/[^/]/.test(source))
      return { tagName: "a", attribs: { href: source, "data-embed": "" } };
    if (tagName !== "source") losses.add("element", name);
    return { tagName: "span", attribs: {} };
  };
  const clean = sanitizeHtml(linkable(html), {
    allowedTags,
    allowedAttributes: {
      a: ["href", "id", "name", "title", "class", "data-embed"],
      img: [
        "src",
        "alt",
        "title",
        "class",
        "data-id",
        "data-src",
        "data-lazy-src",
        "data-orig-file",
        "data-large-file",
      ],
      ol: ["start"],
      code: ["class"],
      ...Object.fromEntries(["td", "th"].map((name) => [name, ["colspan", "rowspan"]])),
      ...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => [name, ["id"]])),
      figure: ["class"],
    },
    allowedSchemes: ["http", "https", "mailto", "tel"],
    allowProtocolRelative: true,
    // Their text is no text of the post.
    nonTextTags: [
      "script",
      "style",
      "textarea",
      "option",
      "noscript",
      "select",
      "button",
      "template",
      "title",
    ],
    nestingLimit: 150,
    transformTags: {
      iframe: (tagName, { src, "data-src": later }) => media(tagName, src || later, "iframe"),
      audio: (tagName, { src }) => (src ? media(tagName, src, "audio") : { tagName: "span", attribs: {} }),
      video: (tagName, { src }) => (src ? media(tagName, src, "video") : { tagName: "span", attribs: {} }),
      source: (tagName, { src }) => media(tagName, src, "source"),
      embed: (tagName, { src }) => media(tagName, src, "embed"),
      "*": (tagName, attribs) => {
        if (told.has(tagName)) losses.add("element", tagName);
        return { tagName, attribs };
      },
    },
    exclusiveFilter: ({ tag, attribs }) =>
      tag === "a" && /\bwp-block-file__button\b/.test(attribs.class ?? ""),
  });
  return withoutSchemes(clean, html, losses);
}

/** A picture that is loaded late has its address elsewhere; what is in <noscript> is the same once more. */
function linkable(html: string): string {
  return html.replace(/<picture\b[^>]*>|<\/picture>/gi, "").replace(/<source\b[^>]*\bsrcset=[^>]*>/gi, "");
}

/** Says which links lost their address. */
function withoutSchemes(clean: string, html: string, losses: Losses): string {
  for (const [, scheme = ""] of html.matchAll(/\bhref\s*=\s*["']?\s*([a-z][a-z0-9+.-]*):/gi))
    if (!/^(?:https?|mailto|tel)$/i.test(scheme)) losses.add("link", `${scheme.toLowerCase()}:`);
  return clean;
}
