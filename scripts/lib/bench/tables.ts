import type { BuildRow } from "./build-rows.ts";
import type { CardsRow } from "./cards.ts";
import type { CheckRow } from "./check-row.ts";
import type { GuardRow } from "./guard-row.ts";
import type { HugoRow } from "./hugo.ts";
import type { PreviewRow } from "./preview-row.ts";
import type { RecognitionRow } from "./recognition.ts";
import type { SearchRow } from "./search-row.ts";

/** Milliseconds a post must stay flat from one size to the next. */
export function buildTable(rows: readonly BuildRow[]): string {
  return table(
    ["posts", "build", "seconds", "× cold", "ms a post", "peak MB", "cards drawn"],
    rows.map(({ posts, state, seconds, ratio, megabytes, drawn }) => [
      whole(posts),
      state,
      seconds.toFixed(2),
      ratio.toFixed(2),
      ((seconds * 1000) / posts).toFixed(2),
      whole(megabytes),
      whole(drawn),
    ]),
  );
}

export function previewTable(rows: readonly PreviewRow[]): string {
  return table(
    ["posts", "save to page, ms", "build after an edit, s", "ratio", "launch to first page, s"],
    rows.map(({ posts, milliseconds, build, launch }) => [
      whole(posts),
      whole(milliseconds),
      build.toFixed(2),
      (milliseconds / 1000 / build).toFixed(2),
      launch.toFixed(2),
    ]),
  );
}

export function searchTable(rows: readonly SearchRow[]): string {
  return table(
    ["posts", "index all, s", "after an edit, s", "files", "MB", "a first search: requests", "kB"],
    rows.map(({ posts, whole: all, edit, files, megabytes, requests, kilobytes }) => [
      whole(posts),
      all.toFixed(1),
      edit.toFixed(2),
      whole(files),
      megabytes.toFixed(1),
      whole(requests),
      whole(kilobytes),
    ]),
  );
}

export function guardTable(rows: readonly GuardRow[]): string {
  return table(
    ["posts", "build", "processor, s", "without a guard, s", "ratio (median of pairs)", "by the clock"],
    rows.map(({ posts, build, guarded, unguarded, ratio, clock }) => [
      ...[whole(posts), build, guarded.toFixed(2), unguarded.toFixed(2), ratio.toFixed(3), clock.toFixed(3)],
    ]),
  );
}

export function checkTable({ launched, uncompiled, node, ratio }: CheckRow): string {
  return table(
    ["`check` of the sample, s", "the same without the launcher, s", "ratio", "Node alone, s"],
    [[launched.toFixed(2), uncompiled.toFixed(2), ratio.toFixed(2), node.toFixed(2)]],
  );
}

export function hugoTable(rows: readonly HugoRow[]): string {
  return table(
    ["posts", "Pilar, s", "Hugo, s", "ratio (median of pairs)"],
    rows.map(({ posts, pilar, hugo, ratio }) => [
      whole(posts),
      pilar.toFixed(2),
      hugo.toFixed(2),
      ratio.toFixed(2),
    ]),
  );
}

export function cardsTable(rows: readonly CardsRow[]): string {
  const [pilar, ...others] = rows;
  return [
    table(
      [
        "renderer",
        "cards",
        "ms a card",
        "of the first round",
        "of the others",
        "of processors",
        "bytes a card",
      ],
      rows.map(({ renderer, cards, bytes, ...times }) => [
        ...[renderer, whole(cards)],
        ...[times.milliseconds, times.first, times.later, times.processor].map((time) => time.toFixed(1)),
        whole(bytes),
      ]),
    ),
    "",
    ...others.map(({ renderer, milliseconds, processor }) => {
      const ratios = [(pilar?.milliseconds ?? 0) / milliseconds, (pilar?.processor ?? 0) / processor];
      const [clock, processors] = ratios.map((ratio) => ratio.toFixed(2));
      return `Pilar's time to that of “${renderer}”, of all cards from the first on: ${clock} by the clock, ${processors} of processors.`;
    }),
  ].join("\n");
}

export function recognitionTable(rows: readonly RecognitionRow[]): string {
  return table(
    [
      ...["way", "our cards", "known", "as the same"],
      ...["altered, foreign", "altered: traced", "marked", "least agreement"],
      ...["foreign: alike", "called ours", "most agreement"],
    ],
    rows.map((row) => [
      row.way,
      ...[row.pictures, row.known, row.same, row.others, row.traced, row.marked].map(whole),
      row.leastTraced.toFixed(2),
      ...[row.alike, row.mistaken].map(whole),
      row.mostForeign.toFixed(2),
    ]),
  );
}

/** 10,000 rather than 10000. */
function whole(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: 0 });
}

/** Markdown; columns of figures are set to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isFigure = (column: number): boolean => rows.every((row) => /^[\d.,]+$/.test(row[column] ?? ""));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(head),
    line(head.map((_, column) => (isFigure(column) ? "---:" : "---"))),
    ...rows.map(line),
  ].join("\n");
}
