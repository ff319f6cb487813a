import { withoutHidden } from "./hidden-characters.ts";

/**
 * The words of HTML that was made of Markdown, for comparison: what is said, whatever signs, spaces, capitals and marks it is dressed in. A
 * change of form alone leaves them as they are; a change of a letter or a figure does not.
 */
export function wordsOfHtml(html: string): string {
  const text = withoutHidden(html, " ")
    // Within a word a mark parts nothing: <b>ke</b>lelangan.
    .replace(/<\/?(?:a|b|strong|i|em|s|del|code|span|bdi)\b[^<>]*>/g, "")
    .replace(/<[^<>]*>/g, " ")
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? " ");
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}%]+/gu) ?? []
  ).join(" ");
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};
