/**
 * Lists that were typed as lines: "1. KTP", "• Foto", "- Formulir", each with a line break behind it. Readers see lines either way; as a
 * list a screen reader counts them, and Markdown does not join them.
 */
const paragraph =
  /<p\b[^>]*>((?:(?!<\/?(?:p|div|ul|ol|li|table|blockquote|figure|h[1-6]|pre)\b)[\s\S])*?)<\/p>/gi;

export function withLists(html: string): string {
  if (!/<br\b/i.test(html)) return html;
  return html.replace(paragraph, (whole, inner: string) => {
    const lines = inner.split(/\s*<br\b[^>]*>\s*/i).map((line) => line.replace(/^(?:\s|&nbsp;)+/, "").trim());
    const kinds = lines.map(kindOf);
    if (!kinds.some((kind, index) => kind !== undefined && kind === kinds[index + 1])) return whole;
    return grouped(lines, kinds);
  });
}

type Kind = "bullet" | "dash" | "number";

const starts: Readonly<Record<Kind, RegExp>> = {
  bullet: /^(?:[•●▪■◦‣⁃∙]|&(?:bull|middot);|\uf0b7)(?:\s|&nbsp;)*/,
  dash: /^[-–](?:\s|&nbsp;)+/,
  number: /^(\d{1,3})[.)](?:\s|&nbsp;)+/,
};

function kindOf(line: string): Kind | undefined {
  return (["bullet", "dash", "number"] as const).find((kind) => starts[kind].test(line));
}

function grouped(lines: readonly string[], kinds: readonly (Kind | undefined)[]): string {
  const parts: string[] = [];
  for (let index = 0; index < lines.length; ) {
    const kind = kinds[index];
    let end = index + 1;
    if (kind === undefined) {
      while (end < lines.length && !startsList(kinds, end)) end++;
      const words = lines.slice(index, end).join("<br>");
      if (words.trim() !== "") parts.push(`<p>${words}</p>`);
    } else {
      while (kinds[end] === kind) end++;
      const items = lines.slice(index, end).map((line) => `<li>${line.replace(starts[kind], "")}</li>`);
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
