import type { ItemState } from "../disclosure/judge-item.ts";
import { writerFor } from "../language/writer.ts";
import { painter, type Terminal } from "../terminal/terminal.ts";
import { fitCells, widthOf } from "../terminal/width.ts";
import { wrap } from "../terminal/wrap.ts";
import { capitalise } from "../text/capitalise.ts";
import type { CheckReport } from "./check-report.ts";

const signs: Readonly<Record<ItemState, string>> = { current: "✓", due: "…", late: "!" };

/** What is to be published periodically, a line each: whether it is there, since when, and by when the next one is due. */
export function periodicLines({ periodic = [], words }: CheckReport, terminal: Terminal): string[] {
  if (periodic.length === 0) return [];
  const { periodic: say } = words.disclosure;
  const { shortDate } = writerFor(words.site.locale);
  const paint = painter(terminal);
  const widest = Math.max(...periodic.map(({ name }) => widthOf(name)));
  const room = Math.min(widest, Math.max(16, terminal.width - 48));
  const rows = periodic.flatMap(({ name, state, last, due, missed }) => {
    const day = shortDate(due);
    const when =
      state === "late" ? say.lateSince(day, missed) : state === "due" ? say.dueBy(day) : say.next(day);
    const there = last ? ` (${uncapitalised(say.last(shortDate(last.date)))})` : "";
    const shown = fitCells(name, room);
    const title = shown + " ".repeat(Math.max(0, room - widthOf(shown)));
    const [first = "", ...more] = wrap(`${when}${there}`, Math.max(20, terminal.width - room - 4));
    const line = `${signs[state]} ${title}  ${first}`;
    return [
      state === "late" ? paint("yellow", line) : line,
      ...more.map((rest) => " ".repeat(room + 4) + rest),
    ];
  });
  return [paint("bold", capitalise(say.reportTitle)), "", ...rows];
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
