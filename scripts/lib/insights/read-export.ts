/** An export of a platform's statistics made into rows, whatever its columns are called and however its numbers and dates are written. */
import type { Clock } from "../model/clock.ts";
import type { InsightExport, InsightRow } from "../model/insights.ts";
import type { Channel } from "../model/office.ts";
import type { CsvRow } from "../text/read-csv.ts";
import { countIn, dayOrderOf, momentIn } from "./cells.ts";
import { channelCalled, channelOfFile, channelOfLink } from "./channel-of.ts";
import { type Column, columnNamed, type Field } from "./columns.ts";

export interface ExportRead {
  readonly export: InsightExport;
  /** what has to be there and is not: then it has no rows */
  readonly lacks: readonly ("figures" | "post" | "channel")[];
  /** cells that are neither a count nor a moment, by their column */
  readonly unread: readonly {
    readonly column: string;
    readonly found: string;
    readonly line: number;
    readonly count: number;
  }[];
  /** whether nothing says which number of its dates is the day */
  readonly doubtfulDates: boolean;
  /** the line of its header */
  readonly line: number;
}

/** Rows above the header that exports begin with: a title, a period. */
const aboveHeader = 6;

/** @param file as problems name it @param rows of the whole file */
export function readExport(file: string, rows: readonly CsvRow[], clock: Clock): ExportRead {
  const at = headerAt(rows);
  const header = rows[at]?.cells ?? [];
  const table = new Table(header, channelOfFile(file.slice(file.lastIndexOf("/") + 1)));
  const own = rows.slice(at + 1);
  const order = dayOrderOf(own.map((row) => table.first(row, "published")));
  const unread = new Map<string, { column: string; found: string; line: number; count: number }>();
  const tell = (column: string, found: string, line: number): void => {
    const known = unread.get(column);
    if (known) known.count++;
    else unread.set(column, { column, found, line, count: 1 });
  };
  const lacks = table.lacks(own);
  let empty = 0;
  let doubtful = false;
  const read = (lacks.length > 0 ? [] : own).flatMap((row): InsightRow[] => {
    const link = table.first(row, "link");
    const written = table.first(row, "published");
    const linked = channelOfLink(link);
    // In a table of the office's own it may be the post's address.
    const text = [...table.all(row, "text"), ...(linked || link === "" ? [] : [link])].join("\n");
    // The sum that some tables begin or end with.
    if (link === "" && text === "" && written === "") return [];
    const count = (field: Field, channel: Channel): number | undefined => {
      const { cell, column } = table.cell(row, field, channel);
      const found = countIn(cell);
      if (found === null) tell(column, cell, row.line);
      return found ?? undefined;
    };
    const channel = linked ?? channelCalled(table.first(row, "channel")) ?? table.channel;
    if (channel === undefined) {
      empty++;
      return [];
    }
    const parts = (["reactions", "comments", "shares", "saves"] as const).map((field) =>
      count(field, channel),
    );
    const sum = parts.some((part) => part !== undefined)
      ? parts.reduce<number>((total, part) => total + (part ?? 0), 0)
      : count("interactions", channel);
    const figures = { reach: count("reach", channel), views: count("views", channel), interactions: sum };
    if (Object.values(figures).every((figure) => figure === undefined)) {
      empty++;
      return [];
    }
    const moment = momentIn(written, order, clock);
    if (written !== "" && moment === undefined) {
      if (order === undefined && momentIn(written, "day-first", clock)) doubtful = true;
      else tell(table.nameOf("published"), written, row.line);
    }
    const time = moment && (moment.zoned || table.ownTimes) ? moment.time : undefined;
    const key = keyOf(channel, link, table.first(row, "id"), `${text}\n${written}`);
    return [{ line: row.line, channel, key, text, date: moment?.date, time, ...figures }];
  });
  const { once, repeated } = withoutRepeated(read);
  return {
    export: {
      ...{ file, rows: once, repeated, empty, unknown: table.unknown },
      day: dayOfName(file) ?? once.reduce((day, { date = "" }) => (date > day ? date : day), ""),
    },
    ...{ lacks, doubtfulDates: doubtful, line: rows[at]?.line ?? 1 },
    unread: [...unread.values()],
  };
}

/** The row in which most cells are columns that we know. */
function headerAt(rows: readonly CsvRow[]): number {
  const scores = rows
    .slice(0, aboveHeader)
    .map(({ cells }) => cells.filter((cell) => typeof columnNamed(cell) === "object").length);
  return Math.max(0, scores.indexOf(Math.max(0, ...scores)));
}

class Table {
  readonly channel: Channel | undefined;
  readonly unknown: readonly string[];
  /** whether its times are the office's own */
  readonly ownTimes: boolean;
  readonly #columns: readonly (Column & { readonly index: number; readonly name: string })[];

  constructor(header: readonly string[], named: Channel | undefined) {
    const found = header.map((name) => ({ name: name.trim(), column: columnNamed(name) }));
    const known = found
      .flatMap(({ name, column }, index) => (typeof column === "object" ? [{ ...column, index, name }] : []))
      .sort((a, b) => a.rank - b.rank);
    const told = known.find(({ channel }) => channel !== undefined)?.channel;
    this.channel = told ?? named ?? ofMeta(header);
    const isForeign = ({ only }: Pick<Column, "only">): boolean =>
      only !== undefined && only !== this.channel;
    this.#columns = known.filter((column) => !isForeign(column));
    this.unknown = found.flatMap(({ name, column }) =>
      column === undefined || (typeof column === "object" && isForeign(column)) ? [name] : [],
    );
    this.ownTimes = this.#columns.find(({ field }) => field === "published")?.own ?? false;
  }

  /** The first cell of a field that is filled, with the column it stands in. */
  cell({ cells }: CsvRow, field: Field, channel?: Channel): { cell: string; column: string } {
    for (const { field: own, except, index, name } of this.#columns) {
      if (own !== field || (except !== undefined && except === channel)) continue;
      const cell = cells[index]?.trim() ?? "";
      // A date that is none stands beside the one that is.
      if (cell !== "" && !/^lifetime$/i.test(cell)) return { cell, column: name };
    }
    return { cell: "", column: "" };
  }

  first(row: CsvRow, field: Field): string {
    return this.cell(row, field).cell;
  }

  all({ cells }: CsvRow, field: Field): string[] {
    return this.#columns.flatMap(({ field: own, index }) => (own === field && cells[index]?.trim()) || []);
  }

  nameOf(field: Field): string {
    return this.#columns.find((column) => column.field === field)?.name ?? field;
  }

  lacks(rows: readonly CsvRow[]): ("figures" | "post" | "channel")[] {
    const has = (...fields: Field[]): boolean => this.#columns.some(({ field }) => fields.includes(field));
    const figures = ["reach", "views", "reactions", "comments", "shares", "saves", "interactions"] as const;
    const known = this.channel ?? rows.map((row) => channelOfLink(this.first(row, "link"))).find(Boolean);
    return [
      ...(has(...figures) ? [] : (["figures"] as const)),
      ...(has("text", "link") ? [] : (["post"] as const)),
      ...(known !== undefined || has("channel") ? [] : (["channel"] as const)),
    ];
  }
}

/** Meta's exports of its two applications differ in whose name they have. */
function ofMeta(header: readonly string[]): Channel | undefined {
  const names = header.map((name) => name.trim().toLowerCase());
  const has = (...some: string[]): boolean => some.some((name) => names.includes(name));
  if (has("page name", "page id", "nama halaman", "id halaman")) return "facebook";
  return has("account username", "nama pengguna akun") ? "instagram" : undefined;
}

/** Excel writes long numbers as 1.22158E+17, which is the same for many. */
const damaged = /^\d(?:[.,]\d+)?E\+\d+$/i;

function keyOf(channel: Channel, link: string, id: string, rest: string): string {
  const url = URL.parse(link);
  if (url && url.pathname.length > 1) {
    const video = url.searchParams.get("v") ?? url.searchParams.get("story_fbid") ?? "";
    return `${channel} ${url.pathname.replace(/\/$/, "")} ${video}`.trimEnd();
  }
  return `${channel} ${id !== "" && !damaged.test(id) ? id : rest}`;
}

/** Rows of which there is one, or that all say the same. */
function withoutRepeated(rows: readonly InsightRow[]): { once: InsightRow[]; repeated: number } {
  let repeated = 0;
  const once = Array.from(Map.groupBy(rows, ({ key }) => key).values()).flatMap((same) => {
    const [first] = same;
    const figures = ({ reach, views, interactions }: InsightRow) =>
      JSON.stringify([reach, views, interactions]);
    if (first && same.every((row) => figures(row) === figures(first))) return [first];
    repeated += same.length;
    return [];
  });
  return { once, repeated };
}

/** instagram-2026-11-26.csv, Nov-01-2026_Nov-26-2026_123.csv: the last day that a name has */
function dayOfName(file: string): string | undefined {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const iso = name.match(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g) ?? [];
  const worded = Array.from(
    name.matchAll(/(?<![a-z])([a-z]{3,9})-(\d{1,2})-(\d{4})(?!\d)/gi),
    ([, month = "", day = "", year = ""]) => {
      const parsed = Date.parse(`${month} ${day}, ${year} UTC`);
      return Number.isNaN(parsed) ? "" : new Date(parsed).toISOString().slice(0, 10);
    },
  );
  return [...iso, ...worded]
    .filter((day) => day !== "")
    .sort()
    .at(-1);
}
