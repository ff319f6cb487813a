import type { MarkdownIt } from "markdown-it";
import type { RenderState } from "./render-state.ts";

/**
 * Collects headings that skip a level under the one before, and the first of the level that the page's title has. Levels are those that
 * the author typed: it comes before they step down.
 */
export function checkHeadingLevels(markdown: MarkdownIt, { outline }: Pick<RenderState, "outline">): void {
  markdown.core.ruler.after("inline", "check_heading_levels", ({ tokens }) => {
    const levels = tokens.flatMap((token, index) =>
      token.type === "heading_open" && tokens[index + 1]?.content
        ? [
            {
              level: Number(token.tag.slice(1)),
              line: token.map?.[0] ?? 0,
            },
          ]
        : [],
    );
    const top = levels.find(({ level }) => level === 1);
    if (top) outline.push({ ...top, kind: "title", above: 1, meant: 2 });
    // The title's own; and what the heading before should be, where that skips a level too.
    let before = 1;
    let mended = 1;
    for (const { level, line } of levels) {
      const skips = level > before + 1;
      mended = skips ? mended + 1 : Math.min(level, mended + 1);
      if (skips) outline.push({ kind: "skipped", level, above: before, meant: mended, line });
      before = level;
    }
  });
}
