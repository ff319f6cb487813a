/** The days that have a post or are special, one line for each. */

import type { Words } from "../../language/words.ts";
import type { Post, SpecialDay } from "../../model/office.ts";
import type { Paint } from "../../terminal/terminal.ts";
import { fitCells, widthOf } from "../../terminal/width.ts";
import { dayLabel } from "../day-label.ts";
import type { PlanDay } from "../month-plan.ts";
import { weekdayNames } from "./grid.ts";
import { daySigns, type Marks } from "./marks.ts";

export interface AgendaStyle {
  readonly marks: Marks;
  readonly words: Words;
  readonly paint: Paint;
  /** characters in a line */
  readonly width: number;
  /** how many channels the office has; a post that goes to all of them needs one word */
  readonly ownChannels: number;
}

/** "Rab  9  ◐I  ": what stands before a title */
const margin = 12;

export function agenda(days: readonly PlanDay[], style: AgendaStyle): string[] {
  const names = weekdayNames(style.words);
  return days.flatMap((day) => {
    const lines = [
      ...day.special.map((special) => specialLine(special, style)),
      ...day.posts.map((post) => postLine(post, style)),
    ];
    const label = `${(names[day.weekday - 1] ?? "").padEnd(3)} ${day.date.slice(8).replace(/^0/, " ")}`;
    return lines.map((line, i) => `${i === 0 ? label : " ".repeat(6)}  ${line}`);
  });
}

function postLine(post: Post, { marks, words, paint, width, ownChannels }: AgendaStyle): string {
  const channels = channelsOf(post, words, ownChannels);
  const time = post.date.time === undefined ? "" : `${words.site.shortTime(post.date.time, "")} `;
  const room = Math.max(10, width - margin - widthOf(channels) - 2);
  const title = fitCells(time + post.title, room);
  const gap = " ".repeat(Math.max(0, room - widthOf(title)) + 2);
  return `${marks.post(post)}  ${title}${gap}${paint("dim", channels)}`.trimEnd();
}

function specialLine(day: SpecialDay, { words, paint, width }: AgendaStyle): string {
  const closed = day.kind !== "commemoration";
  const sign = closed ? daySigns.closed : daySigns.commemoration;
  return paint(closed ? "red" : "dim", `${sign}   ${fitCells(dayLabel(day, words), width - margin)}`);
}

function channelsOf({ channels }: Post, { plan }: Words, ownChannels: number): string {
  if (channels.length === 0) return plan.noChannels;
  if (channels.length === ownChannels && ownChannels > 1) return plan.allChannels;
  return channels.map((channel) => plan.channelCodes[channel]).join(" ");
}
