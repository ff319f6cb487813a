/** Words of a page as Markdown reads them back: what would be a mark there is escaped, and no more than that. */
import { bareAddressEnd } from "../markdown/bare-addresses.ts";

/** @param text of one node of a page @param isRegistered whether a word behind # is a hashtag of the office */
export function escapeMarkdown(text: string, isRegistered: (name: string) => boolean = () => false): string {
  let escaped = "";
  let from = 0;
  // An address is a link as it stands: escaped it would be cut.
  for (const { index } of text.matchAll(/https?:/gi)) {
    if (index < from) continue;
    const end = bareAddressEnd(text, index);
    if (end === undefined) continue;
    escaped += escapeWords(text.slice(from, index), isRegistered) + text.slice(index, end);
    from = end;
  }
  return escapeStart(escaped + escapeWords(text.slice(from), isRegistered));
}

function escapeWords(text: string, isRegistered: (name: string) => boolean): string {
  return (
    text
      .replace(/[\\`*[\]]/g, "\\$&")
      // Within a word it is a letter of a name.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
      .replace(/<(?=[a-z/!?])/gi, "\\<")
      .replace(/&(?=#?\w{1,31};)/g, "\\&")
      .replace(/~(?=~)|(?<=~)~|(?<![\p{L}\p{N}~])~(?=\p{L})/gu, "\\~")
      .replace(/\{(?=[{%:.#])/g, "\\{")
      .replace(/=(?==)/g, "\\=")
      .replace(/(?<![^\s(]):(?=[a-z][a-z0-9_+-]{1,30}:)/g, "\\:")
      .replace(/#(?=([A-Za-z]\w*))/g, (mark, name: string) => (isRegistered(name) ? mark : `\\${mark}`))
  );
}

/** Marks that count at the start of a line alone. */
function escapeStart(text: string): string {
  return text
    .replace(/^(\s*)([-+>]|#{1,6})(?=\s|$)/gm, "$1\\$2")
    .replace(/^(\s*)(-{2,}|={2,})(?=\s*$)/gm, "$1\\$2")
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/gm, "$1\\$2")
    .replace(/^(\s*)>/gm, "$1\\>")
    .replace(/^(\s*)(~{3,}|:{3,})/gm, "$1\\$2");
}
