/**
 * Exports of platforms' statistics: content/insights/*.csv. What is wrong with one costs that one alone and is a warning, since it is not
 * the office that wrote it; but what is a person's must not lie in a repository, whoever put it there.
 */
import { machineFault } from "../files/machine-error.ts";
import { readRegular } from "../files/read-regular.ts";
import { readExport } from "../insights/read-export.ts";
import type { Clock } from "../model/clock.ts";
import type { InsightExport } from "../model/insights.ts";
import type { OwnIdentifiers } from "../personal/own-identifiers.ts";
import { mostOfFile } from "../problems/at-most.ts";
import { type Position, problem } from "../problems/problem.ts";
import { Findings, type Read } from "../problems/read.ts";
import { decodeText } from "../text/decode-text.ts";
import { readCsv } from "../text/read-csv.ts";
import type { ContentFolder } from "./folder.ts";
import { reasonOf } from "./guarded.ts";
import { personalIn } from "./personal-problems.ts";

export const insightsFolder = "insights";

/** Bytes of one export: some ten thousand postings. */
export const insightLimit = 5_000_000;

/** By their names. */
export function readInsights(
  folder: ContentFolder,
  clock: Clock,
  own: OwnIdentifiers,
): Read<InsightExport[]> {
  const findings = new Findings();
  const exports = [...(folder.files.get(insightsFolder) ?? [])].sort().flatMap((name) => {
    const label = folder.labelOf(`${insightsFolder}/${name}`);
    try {
      return findings.take(readOne(folder.path(`${insightsFolder}/${name}`), name, label, clock, own));
    } catch (error) {
      findings.tell(problem("unprocessable", startOf(label), { reason: reasonOf(error) }, "warning"));
      return [];
    }
  });
  return findings.with(exports);
}

function readOne(
  path: string,
  name: string,
  file: string,
  clock: Clock,
  own: OwnIdentifiers,
): Read<InsightExport[]> {
  const at = startOf(file);
  const findings = new Findings();
  if (!/\.(?:csv|tsv|txt)$/i.test(name)) {
    // A note on where exports come from may lie beside them.
    if (/^readme\b/i.test(name)) return findings.with([]);
    const kind = /\.(?:xlsx?|xlsm|ods|numbers)$/i.test(name) ? "workbook" : "other";
    findings.tell(problem("insight-file", at, { name, kind }));
    return findings.with([]);
  }
  const bytes = bytesOf(path);
  if (typeof bytes === "string") {
    findings.tell(problem("unreadable-file", at, { name, fault: bytes }, "warning"));
    return findings.with([]);
  }
  if (!(bytes instanceof Uint8Array)) {
    // The listing has told of what is no file.
    if ("size" in bytes)
      findings.tell(problem("file-too-large", at, { bytes: bytes.size, limit: bytes.limit }, "warning"));
    return findings.with([]);
  }
  if (isWorkbook(bytes)) {
    findings.tell(problem("insight-file", at, { name, kind: "workbook" }));
    return findings.with([]);
  }
  const { rows, unclosed } = readCsv(decodeText(bytes).text);
  if (unclosed !== undefined)
    findings.tell(problem("insight-quote", { file, line: unclosed, column: 1 }, {}));
  for (const { cells, line } of rows) {
    const words = cells.filter((cell) => mayTell.test(cell)).join("\n");
    if (words !== "")
      findings.tell(...personalIn(words, { file, line, column: 1 }, { own, within: "cells" }));
  }
  const { export: read, lacks, unread, doubtfulDates, line } = readExport(file, rows, clock);
  const header: Position = { file, line, column: 1 };
  if (lacks.length > 0)
    findings.tell(problem("insight-columns", header, { lacks, unknown: read.unknown.slice(0, mostOfFile) }));
  for (const { column, found, line: first, count } of unread)
    findings.tell(problem("insight-value", { file, line: first, column: 1 }, { column, found, count }));
  if (doubtfulDates) findings.tell(problem("insight-dates", header, {}));
  if (read.repeated > 0) findings.tell(problem("insight-repeated", header, { count: read.repeated }));
  return findings.with(lacks.length > 0 ? [] : [read]);
}

/** One that was only given another name: an archive, as Excel writes them now, or its older form. */
function isWorkbook(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  return start === "504b0304" || start === "d0cf11e0";
}

/** Words, or an address of mail: figures and the platforms' own numbers are nobody's, and a posting's address is its own. */
const mayTell = /^(?!https?:\/\/\S+$)(?=.*(?:\p{L}{2}|@))/su;

function bytesOf(path: string) {
  try {
    return readRegular(path, insightLimit);
  } catch (error) {
    const fault = machineFault(error);
    if (fault === undefined) throw error;
    return fault;
  }
}

function startOf(file: string): Position {
  return { file, line: 1, column: 1 };
}
