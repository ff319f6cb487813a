/**
 * Paragraphs of text that has none: WordPress's classic editor keeps an empty line between paragraphs and a line break within one, and
 * puts <p> and <br> there when a post is shown.
 */
const blocks =
  "table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|" +
  "style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary|" +
  "iframe|object|video|audio|center|script|noscript";
const blockStart = new RegExp(`<(?:${blocks})(?=[\\s/>])`, "gi");
const blockEnd = new RegExp(`</(?:${blocks})\\s*>`, "gi");
const beginsWithBlock = new RegExp(`^</?(?:${blocks}|!--)(?=[\\s/>]|--)`, "i");
/** Within these a line is a line of theirs: a cell needs no paragraph. */
const inner = /^<(?:li|td|th|dd|dt|caption|figcaption|summary|h[1-6])\b/i;

export function withParagraphs(text: string): string {
  const kept: string[] = [];
  const keep = (whole: string): string => `\n\n<!--kept:${kept.push(whole) - 1}-->\n\n`;
  const plain = text
    .replace(/\r\n?/g, "\n")
    .replace(/<!--kept:/g, "<!--")
    .replace(/<(pre|script|style)\b[\s\S]*?<\/\1\s*>/gi, keep)
    // A tag that goes over lines is one tag.
    .replace(/<[a-z/][^<>]*>/gi, (tag) => tag.replace(/\s*\n\s*/g, " "))
    .replace(blockStart, "\n\n$&")
    .replace(blockEnd, "$&\n\n");
  const chunks = plain.split(/\n[^\S\n]*\n/).map((chunk) => chunk.trim());
  return chunks
    .filter((chunk) => chunk !== "")
    .map((chunk) => {
      const lines = chunk.replace(/[^\S\n]*(?<!<br \/>|<br>|<br\/>)\n(?!<br)/gi, "<br>\n");
      if (inner.test(chunk)) return lines;
      if (!beginsWithBlock.test(chunk)) return `<p>${lines}</p>`;
      return /^<(?:p|blockquote|div|center)\b/i.test(chunk) ? lines : chunk;
    })
    .join("\n\n")
    .replace(/<!--kept:(\d+)-->/g, (_all, index: string) => kept[Number(index)] ?? "");
}
