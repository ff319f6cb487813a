/** The month as a grid of weeks from Monday: days with posts, empty days and special days. */
import type { Words } from "../../language/words.ts";
import { writerFor } from "../../language/writer.ts";
import type { Paint } from "../../terminal/terminal.ts";
import type { PlanDay } from "../month-plan.ts";
import { daySigns, type Marks } from "./marks.ts";

/** Characters of a day: two digits, a sign, and room for two posts. */
const cellWidth = 11;

/** Narrower terminals get the list of days alone. */
export const gridWidth = cellWidth * 7 - 1;

export function monthGrid(days: readonly PlanDay[], marks: Marks, words: Words, paint: Paint): string[] {
  const first = days[0]?.weekday ?? 1;
  const cells = [
    ...Array.from({ length: first - 1 }, () => blank),
    ...days.map((day) => dayCell(day, marks, paint)),
  ];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    cells
      .slice(week * 7, week * 7 + 7)
      .join("")
      .trimEnd(),
  );
  return [
    paint(
      "dim",
      weekdayNames(words)
        .map((name) => ` ${name}`.padEnd(cellWidth))
        .join("")
        .trimEnd(),
    ),
    ...weeks,
  ];
}

const blank = " ".repeat(cellWidth);

function dayCell(day: PlanDay, marks: Marks, paint: Paint): string {
  const closed = day.special.some(({ kind }) => kind !== "commemoration");
  const sign = closed ? daySigns.closed : day.special.length > 0 ? daySigns.commemoration : "";
  const number = day.date.slice(8).replace(/^0/, " ") + sign;
  const dressed = day.working ? number : paint(closed ? "red" : "dim", number);
  const { text, width } = content(day, marks, paint);
  return `${dressed}${sign === "" ? " " : ""} ${text}${" ".repeat(cellWidth - 4 - width)}`;
}

/** @returns the text, and its width without colour */
function content({ posts, working }: PlanDay, marks: Marks, paint: Paint): { text: string; width: number } {
  const [first, second, ...more] = posts;
  if (!first) return working ? { text: paint("dim", daySigns.empty), width: 1 } : { text: "", width: 0 };
  if (!second) return { text: marks.post(first), width: 2 };
  if (more.length === 0) return { text: `${marks.post(first)} ${marks.post(second)}`, width: 5 };
  const rest = `+${Math.min(posts.length - 1, 99)}`;
  return { text: `${marks.post(first)} ${rest}`, width: 3 + rest.length };
}

/** Sen, Sel, …: three characters at most, Monday first. */
export function weekdayNames(words: Words): string[] {
  return writerFor(words.site.locale)
    .weekdays()
    .map((name) => name.slice(0, 3));
}
