/** WordPress's block editor: its marks are comments, which go; what only the old site could fill in is named. */
import { linkParagraph } from "./html-text.ts";
import type { Losses } from "./losses.ts";

export interface BlockTools {
  readonly losses: Losses;
  /** the text of a block that several posts share */
  readonly shared: (id: string) => string | undefined;
}

const mark = /<!--\s*(\/?)wp:([a-z][a-z0-9/_-]*)\s+(\{(?:(?!-->)[\s\S])*?\}\s+)?(\/?)-->/g;

/** How deep blocks may hold others: one that held itself would never end. */
const deepest = 5;

export function withoutBlockMarks(html: string, tools: BlockTools, depth = 0): string {
  if (!html.includes("<!--")) return html;
  return html
    .replace(mark, (_all, closing: string, name: string, json: string | undefined, alone: string) => {
      if (closing !== "" || alone === "") return "";
      const settings = settingsIn(json);
      if (name === "block") {
        const shared = depth < deepest ? tools.shared(String(settings.ref ?? "")) : undefined;
        if (shared !== undefined) return withoutBlockMarks(shared, tools, depth + 1);
      }
      if (/^(?:core-)?embed\b/.test(name) && typeof settings.url === "string")
        return linkParagraph(settings.url);
      if (!empty.has(name)) tools.losses.add("block", name);
      return "";
    })
    .replace(/<!--[\s\S]*?(?:-->|$)/g, "");
}

/** They show nothing of their own. */
const empty: ReadonlySet<string> = new Set([
  "spacer",
  "separator",
  "more",
  "nextpage",
  "paragraph",
  "column",
  "columns",
  "group",
]);

function settingsIn(json: string | undefined): Record<string, unknown> {
  try {
    return JSON.parse(json ?? "{}");
  } catch {
    return {};
  }
}
