import type { MarkdownIt } from "markdown-it";
import { cellsOf } from "../slips/table-marks.ts";
import { once } from "../text/once.ts";
import type { RenderState } from "./render-state.ts";

/** Collects text that Markdown drops: cells beyond a table's columns, addresses of links that nobody wrote, words behind ```. */
export function findLostText(markdown: MarkdownIt, { lost }: Pick<RenderState, "lost">): void {
  markdown.core.ruler.after("inline", "find_lost_text", ({ tokens, src, env }) => {
    const lines = once(() => src.split("\n"));
    let columns = 0;
    for (const { type, map, info } of tokens) {
      if (type === "table_open") columns = 0;
      else if (type === "tr_open" && map) {
        const cells = cellsOf((lines()[map[0]] ?? "").replace(/^[\s>]*/, ""));
        columns ||= cells.length;
        for (const found of cells.slice(columns))
          if (found !== "") lost.push({ kind: "cell", found, line: map[0] });
      } else if (type === "fence" && map && /\s/.test(info.trim())) {
        lost.push({ kind: "fence", found: info.trim(), line: map[0] });
      }
    }
    const { references = {} } = env as { references?: Record<string, unknown> };
    const defined = new Set(Object.keys(references));
    if (defined.size === 0) return;
    const { normalizeReference } = markdown.utils;
    const used = new Set(
      Array.from(src.matchAll(/\[([^[\]\n]+)\](?!:)/g), ([, name = ""]) => normalizeReference(name)),
    );
    for (const [line, text] of lines().entries()) {
      const [found = "", name = ""] = /^[\s>]*\[([^\]\n]+)\]:.*$/.exec(text) ?? [];
      const key = normalizeReference(name);
      if (found !== "" && defined.has(key) && !used.has(key))
        lost.push({ kind: "reference", found: found.trim(), line });
    }
  });
}
