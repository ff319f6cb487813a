import sanitizeHtml from "sanitize-html";
import { withoutHidden } from "../text/hidden-characters.ts";

/** What a reader sees of a bit of HTML, on one line: no tags, no entities, no character that nobody sees. */
export function plainText(html: string): string {
  const bare = /[<&]/.test(html) ? unescaped(withoutTags(html)) : html;
  return withoutHidden(bare, " ")
    .normalize("NFC")
    .replace(styled, (letters) => letters.normalize("NFKC"))
    .replace(/\s+/gu, " ")
    .trim();
}

/** Letters of mathematics that stand for bold ones in a title: cards cannot draw them, and a screen reader spells them out. */
const styled = /[\u{1d400}-\u{1d7ff}]+/gu;

function withoutTags(html: string): string {
  // A word must not run into the next one where only a tag stands between.
  const parted = html.replace(
    /<(?:br|\/?(?:p|div|li|ul|ol|h[1-6]|tr|td|th|blockquote|figure|figcaption))\b/gi,
    " $&",
  );
  return sanitizeHtml(parted, { allowedTags: [], allowedAttributes: {}, nestingLimit: 100 });
}

/** What sanitize-html escapes, and titles that were escaped twice: "Barang &amp;amp; Jasa". */
function unescaped(text: string): string {
  const once = text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  return once.replace(
    /&(amp|nbsp|quot|#0?39|#8217|#8216|#8220|#8221|#8211|#8212|#8230);/g,
    (all, name: string) => {
      return named[name] ?? all;
    },
  );
}

const named: Readonly<Record<string, string>> = {
  ...{ amp: "&", nbsp: " ", quot: '"', "#39": "'", "#039": "'", "#8217": "’", "#8216": "‘" },
  ...{ "#8220": "“", "#8221": "”", "#8211": "–", "#8212": "—", "#8230": "…" },
};
