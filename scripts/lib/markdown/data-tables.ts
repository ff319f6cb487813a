import { chartOf } from "../model/data-table.ts";
import type { MarkdownTable, RenderState } from "./render-state.ts";

interface Named {
  readonly typed: string;
  readonly alt: string;
  readonly title: string;
  readonly line: number;
}

/**
 * The table that a picture's address names, where it is a file of values beside the text. One word behind it asks for a chart, more are a
 * caption. It is a document too, so that whoever sees some of it can have all of it.
 */
export function tableAt(
  { typed, alt, title, line }: Named,
  escaped: (text: string) => string,
  state: Pick<RenderState, "attachmentAt" | "attached" | "unknownCharts">,
): MarkdownTable | undefined {
  const found = state.attachmentAt(typed);
  if (found?.type !== "csv") return undefined;
  const { address } = found;
  state.attached.push({ url: typed, address, title: alt, line });
  const chart = chartOf(title);
  const isWord = /^\S{1,30}$/.test(title);
  if (isWord && !chart) state.unknownCharts.push({ word: title, line });
  return {
    ...{ table: typed, address, title: alt, line },
    ...(chart && { chart }),
    ...(title !== "" && !isWord && { caption: escaped(title) }),
  };
}
