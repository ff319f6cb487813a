/** Lines that were meant to be the --- around front matter, and are not: text behind it, other dashes, dots. */

export interface FenceSlip {
  /** text stands behind the ---, or the line is another than --- */
  readonly wrong: "text" | "line";
  readonly found: string;
  /** counts from 1 */
  readonly column: number;
}

/** Of one line. Indented dashes are not looked at: they may be text within a value. */
export function fenceSlip(line: string): FenceSlip | undefined {
  const [, text = ""] = /^---(?!-)\s*(\S.*)$/.exec(line) ?? [];
  if (text !== "") return { wrong: "text", found: text.trim(), column: line.indexOf(text, 3) + 1 };
  return other.test(line) ? { wrong: "line", found: line.trim(), column: 1 } : undefined;
}

/** Too few or too many dashes, those that Word makes of them, and other lines that part. */
const other = /^(?:--|-{4,}|-*[–—][-–—]*|\.{3,}|…|- - -|_{3,}|\*{3,}|={3,})\s*$/;

/**
 * The first such line of a front matter. Where nothing closes it, an indented --- is one too.
 *
 * @returns its line, counted from 0
 */
export function findFenceSlip(
  yaml: string,
  unclosed: boolean,
): (FenceSlip & { readonly line: number }) | undefined {
  if (!candidate.test(yaml)) return undefined;
  for (const [line, text] of yaml.split("\n").entries()) {
    const slip = fenceSlip(text) ?? (unclosed && indented.test(text) ? ownLine(text) : undefined);
    if (slip) return { ...slip, line };
  }
  return undefined;
}

const candidate = /^[ \t]*(?:[-–—_*=]|\.\.|…)/m;
const indented = /^\s+---\s*$/;

function ownLine(text: string): FenceSlip {
  return { wrong: "line", found: text.trim(), column: text.search(/\S/) + 1 };
}

/**
 * A field with which a body begins, since a --- above it was one too many.
 *
 * @param known the keys of the front matter
 * @returns its line, counted from 0
 */
export function fieldInBody(
  body: string,
  known: readonly string[],
): { readonly key: string; readonly line: number } | undefined {
  const [, before = "", key = ""] = /^(\s*)([A-Za-z]\w*):(?=\s)/.exec(body) ?? [];
  return known.includes(key) ? { key, line: before.split("\n").length - 1 } : undefined;
}
