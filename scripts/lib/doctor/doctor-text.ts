import type { Words } from "../language/words.ts";
import { printable } from "../terminal/printable.ts";
import { painter, type Terminal } from "../terminal/terminal.ts";
import { widthOf } from "../terminal/width.ts";
import { wrap } from "../terminal/wrap.ts";
import type { State } from "./examination.ts";
import type { Examined } from "./examine.ts";

const marks = { well: "✓", unknown: "·", watch: "!", broken: "✗" } as const satisfies Record<State, string>;
const colours = { well: "green", unknown: "dim", watch: "yellow", broken: "red" } as const satisfies Record<
  State,
  string
>;

/** One line for each thing that was looked at, with how to mend it below, and what it comes to. */
export function doctorText(found: readonly Examined[], { doctor }: Words, terminal: Terminal): string {
  const paint = painter(terminal);
  const label = Math.max(...found.map(({ topic }) => widthOf(doctor.topics[topic])));
  const margin = " ".repeat(label + 4);
  const lines = found.flatMap(({ topic, state, says, mend }) => {
    const room = Math.max(20, terminal.width - margin.length);
    const [first = "", ...rest] = wrap(printable(says), room);
    const name = doctor.topics[topic];
    return [
      `${paint(colours[state], marks[state])} ${name}${" ".repeat(label - widthOf(name))}  ${first}`,
      ...rest.map((line) => margin + line),
      ...(mend ?? "")
        .split("\n")
        .filter((line) => line !== "")
        .flatMap((line) => wrap(line, room - 2))
        .map((line, index) => `${margin}${index === 0 ? "→ " : "  "}${line}`),
    ];
  });
  const count = (state: State): number => found.filter((one) => one.state === state).length;
  return `${[...lines, "", doctor.sum(count("broken"), count("watch"))].join("\n")}\n`;
}
