/**
 * Lists that were typed as lines: "1. KTP", "• Foto", "- Formulir", each with a line break behind it, or as a paragraph of its own as Word
 * has them. Readers see lines either way; as a list a screen reader counts them, and Markdown does not join them.
 */
const paragraph =
  /<p\b[^>]*>((?:(?!<\/?(?:p|div|ul|ol|li|table|blockquote|figure|h[1-6]|pre)\b)[\s\S])*?)<\/p>/gi;
const paragraphs = new RegExp(`(?:${paragraph.source}\\s*){2,}`, "gi");

export function withLists(html: string): string {
  const apart = html.replace(paragraphs, (run: string) => {
    const lines = Array.from(run.matchAll(paragraph), ([, inner = ""]) => inner.trim());
    // A paragraph of several lines is looked at by itself.
    const kinds = kindsOf(lines).map((kind, index) => (/<br\b/i.test(lines[index] ?? "") ? undefined : kind));
    return kinds.some((_, index) => startsList(kinds, index)) ? grouped(lines, kinds, "</p>\n<p>") : run;
  });
  if (!/<br\b/i.test(apart)) return apart;
  return apart.replace(paragraph, (whole, inner: string) => {
    const lines = inner.split(/\s*<br\b[^>]*>\s*/i).map((line) => line.trim());
    const kinds = kindsOf(lines);
    return kinds.some((_, index) => startsList(kinds, index)) ? grouped(lines, kinds, "<br>") : whole;
  });
}

type Kind = "bullet" | "dash" | "number" | "letter";

const starts: Readonly<Record<Kind, RegExp>> = {
  bullet: /^(?:[•●▪■◦‣⁃∙]|&(?:bull|middot);|\uf0b7)\s*/,
  dash: /^[-–]\s+/,
  number: /^(\d{1,3})[.)]\s+/,
  letter: /^([a-z])[.)]\s+/,
};

/** Numbers and letters make a list only where they follow each other. */
function kindsOf(lines: readonly string[]): (Kind | undefined)[] {
  const found = lines.map((line) => {
    const kind = (Object.keys(starts) as Kind[]).find((one) => starts[one].test(line));
    const label = kind && starts[kind].exec(line)?.[1];
    const place = label === undefined ? undefined : kind === "number" ? Number(label) : label.charCodeAt(0);
    return { kind, place };
  });
  return found.map(({ kind, place }, index) => {
    if (place === undefined) return kind;
    const follows = (at: number, by: number): boolean =>
      found[at]?.kind === kind && found[at]?.place === place + by;
    return follows(index - 1, -1) || follows(index + 1, 1) ? kind : undefined;
  });
}

/** @param between what parts lines that are no items */
function grouped(lines: readonly string[], kinds: readonly (Kind | undefined)[], between: string): string {
  const parts: string[] = [];
  for (let index = 0; index < lines.length; ) {
    const kind = kinds[index];
    let end = index + 1;
    if (kind === undefined || !isInList(kinds, index)) {
      while (end < lines.length && !startsList(kinds, end)) end++;
      const words = lines.slice(index, end).join(between);
      if (words.trim() !== "") parts.push(`<p>${words}</p>`);
    } else {
      while (kinds[end] === kind) end++;
      // Markdown has no list of letters: each keeps its own.
      const bare = (line: string): string => (kind === "letter" ? line : line.replace(starts[kind], ""));
      const items = lines.slice(index, end).map((line) => `<li>${bare(line)}</li>`);
      const [, first = "1"] = starts.number.exec(lines[index] ?? "") ?? [];
      if (kind === "number") parts.push(`<ol start="${first}">${items.join("")}</ol>`);
      else parts.push(`<ul>${items.join("")}</ul>`);
    }
    index = end;
  }
  return parts.join("\n");
}

function startsList(kinds: readonly (Kind | undefined)[], index: number): boolean {
  return kinds[index] !== undefined && kinds[index] === kinds[index + 1];
}

function isInList(kinds: readonly (Kind | undefined)[], index: number): boolean {
  return startsList(kinds, index) || kinds[index] === kinds[index - 1];
}
