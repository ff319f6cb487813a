import type { BenchRow } from "./build-rows.ts";
import type { CardsComparison, CardsRow } from "./cards.ts";
import type { HugoRow } from "./hugo.ts";

/** Milliseconds a post must stay flat from one size to the next. */
export function buildTable(rows: readonly BenchRow[]): string {
  const line = ({ posts, cards, state, seconds, megabytes, drawn }: BenchRow): string => {
    const perPost = ((seconds * 1000) / posts).toFixed(2);
    const rate = drawn > 1 ? (drawn / seconds).toFixed(0) : "–";
    return `| ${posts} | ${cards ? "yes" : "no"} | ${state} | ${seconds.toFixed(2)} | ${perPost} | ${megabytes.toFixed(0)} | ${drawn} | ${rate} |`;
  };
  return [
    "| posts | cards | build | seconds | ms a post | peak MB | cards drawn | cards a second |",
    "| ---: | --- | --- | ---: | ---: | ---: | ---: | ---: |",
    ...rows.map(line),
  ].join("\n");
}

export function hugoTable(rows: readonly HugoRow[]): string {
  const line = ({ posts, pilar, hugo, ratio }: HugoRow): string =>
    `| ${posts} | ${pilar.toFixed(2)} | ${hugo.toFixed(2)} | ${ratio.toFixed(2)} |`;
  return [
    "| posts | Pilar, seconds | Hugo, seconds | ratio (median of pairs) |",
    "| ---: | ---: | ---: | ---: |",
    ...rows.map(line),
  ].join("\n");
}

export function cardsTable({ rows, ratio, first }: CardsComparison): string {
  const line = ({ renderer, cards, milliseconds, bytes }: CardsRow): string =>
    `| ${renderer} | ${cards} | ${milliseconds.toFixed(1)} | ${(1000 / milliseconds).toFixed(0)} | ${bytes} |`;
  return [
    "| renderer | cards | ms a card | cards a second | bytes a card |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...rows.map(line),
    "",
    `Pilar's time to Takumi's, median of the rounds: ${ratio.toFixed(2)}`,
    `Not counted, the first round, in which code is compiled: ${first.pilar.toFixed(1)} and ${first.takumi.toFixed(1)} ms a card`,
  ].join("\n");
}
