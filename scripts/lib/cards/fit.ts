/** A text as large as it may be: satori is asked how high it is, at some sizes after others. */
import { LRUCache } from "lru-cache";
import type { FittedProps, Plain, Size, Style } from "./tree.ts";
import { broken, setting, typeset, unbroken } from "./typeset.ts";

/** A text, and the box that it is for, whose size does not depend on it. */
export interface Task extends FittedProps {
  /** pixels of its box */
  readonly room: Size;
  /** a text as satori takes it */
  readonly write: (text: string) => string;
  /** how large satori makes elements, each by itself, in so many pixels of width */
  readonly measure: (elements: readonly Plain[], width: number) => Promise<readonly Size[]>;
}

interface Solution {
  /** pixels */
  readonly size: number;
  readonly text: string;
  /** lines that it is cut to; undefined where all of it has room */
  readonly lines: number | undefined;
}

/** What was found for a text, by all that it depends on: an office's name is on all of its cards. */
const found = new LRUCache<string, Solution>({ max: 2000 });
/** Pixels: a size to measure words at, of which all others follow. */
const probe = 100;
/** Sizes that are asked about at once: more of them cost more than another question. */
const atOnce = 3;

/** The largest of its sizes at which a text has room; at the smallest it is cut. @returns its element */
export async function fitText(task: Task): Promise<Plain> {
  const { room, write, measure, ...props } = task;
  const known = JSON.stringify([props, room.width, room.height]);
  const solution = found.get(known) ?? (await solve(task));
  found.set(known, solution);
  const { size, text, lines } = solution;
  return element(
    task,
    write(text),
    size,
    lines === undefined ? { textWrap: "balance" } : { lineClamp: lines },
  );
}

async function solve(task: Task): Promise<Solution> {
  const { sizes, write, measure, room } = task;
  const text = typeset(task.text);
  const whole = unbroken(text);
  const narrow = element(task, write(whole), probe, { position: "absolute", width: "min-content" });
  const [{ width } = room] = await measure([narrow], room.width);
  /** em of the widest part that no line ends within */
  const widest = width / probe;
  const hasRoom = (size: number): boolean => widest * size <= room.width + 0.5;
  // Of the longest word its own letters say how many have room.
  const longest = Math.max(...whole.split(" ").map((word) => word.length));
  const textAt = (size: number): string =>
    hasRoom(size) ? whole : broken(text, (room.width / size) * (longest / widest));
  const allowed = sizes.filter((size) => size <= breakFrom(task) || hasRoom(size));
  // Smaller ones have room where a larger one has.
  let [first, end] = [0, allowed.length];
  while (first < end) {
    const count = Math.min(atOnce, end - first);
    const asked = Array.from(
      { length: count },
      (_, index) => first + Math.floor(((index + 1) * (end - first)) / (count + 1)),
    );
    const elements = asked.map((at) =>
      element(task, write(textAt(allowed[at] as number)), allowed[at] as number),
    );
    for (const [index, { height }] of (await measure(elements, room.width)).entries()) {
      const at = asked[index] as number;
      if (height <= room.height + 0.5) end = Math.min(end, at);
      else first = Math.max(first, at + 1);
    }
  }
  const size = allowed[first];
  if (size !== undefined) return { size, text: textAt(size), lines: undefined };
  const least = sizes.at(-1) as number;
  const line = Math.round(least * Number(styleOf(task).lineHeight));
  const lines = Math.max(1, Math.floor((room.height + 0.5) / line));
  return { size: least, text: textAt(least), lines };
}

/** Whoever writes soft hyphens wants words to be broken there, in large letters too. */
function breakFrom({ text, sizes, breakWordsFrom = 0 }: FittedProps): number {
  return text.includes("\u00ad") ? Math.max(breakWordsFrom, 0.62 * (sizes[0] ?? 0)) : breakWordsFrom;
}

function styleOf({ text, style }: FittedProps): Style {
  const own = { lineHeight: 1.1, ...style };
  return { ...own, ...setting(text, own) };
}

function element(task: FittedProps, children: string, fontSize: number, more: Style = {}): Plain {
  const wordBreak = fontSize <= breakFrom(task) ? "break-word" : undefined;
  const box = { display: "block", width: "100%", minWidth: 0, flexShrink: 0 };
  return {
    ...{ type: "div", key: null },
    props: { style: { ...box, fontSize, wordBreak, ...styleOf(task), ...more }, children },
  };
}
