import type { ItemReport } from "../disclosure/item-reports.ts";
import type { ItemState } from "../disclosure/judge-item.ts";
import { writerFor } from "../language/writer.ts";
import { painter, type Terminal } from "../terminal/terminal.ts";
import { fitCells, widthOf } from "../terminal/width.ts";
import { wrap } from "../terminal/wrap.ts";
import type { CheckReport } from "./check-report.ts";

export const periodicSigns: Readonly<Record<ItemState, string>> = { current: "✓", due: "…", late: "!" };

/** By when the next publication is due, and when the last one was. */
export function periodicSentence(
  { state, last, due, missed }: ItemReport,
  words: CheckReport["words"],
): string {
  const { periodic: say } = words.disclosure;
  const { shortDate } = writerFor(words.site.locale);
  const day = shortDate(due);
  const when =
    state === "late" ? say.lateSince(day, missed) : state === "due" ? say.dueBy(day) : say.next(day);
  return last ? `${when} (${uncapitalised(say.last(shortDate(last.date)))})` : when;
}

/** What is to be published periodically, a line each: whether it is there, since when, and by when the next one is due. */
export function periodicLines({ periodic = [], words }: CheckReport, terminal: Terminal): string[] {
  if (periodic.length === 0) return [];
  const paint = painter(terminal);
  const widest = Math.max(...periodic.map(({ name }) => widthOf(name)));
  const room = Math.min(widest, Math.max(16, terminal.width - 48));
  const rows = periodic.flatMap((item) => {
    const shown = fitCells(item.name, room);
    const title = shown + " ".repeat(Math.max(0, room - widthOf(shown)));
    const width = Math.max(20, terminal.width - room - 4);
    const [first = "", ...more] = wrap(periodicSentence(item, words), width);
    const line = `${periodicSigns[item.state]} ${title}  ${first}`;
    return [
      item.state === "late" ? paint("yellow", line) : line,
      ...more.map((rest) => " ".repeat(room + 4) + rest),
    ];
  });
  return [paint("bold", words.disclosure.periodic.reportTitle), "", ...rows];
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
