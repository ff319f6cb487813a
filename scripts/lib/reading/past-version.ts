/**
 * What an earlier version of a post or page said, as far as it matters what the public could read. Nothing of it depends on what the office
 * registers now: a hashtag that is gone makes no version unread that was public.
 */
import type { Clock } from "../model/clock.ts";
import type { Moment } from "../model/moment.ts";
import { fieldInBody } from "../slips/fences.ts";
import { digestOf } from "../text/digest.ts";
import { wordsOfHtml } from "../text/words-of-html.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { gapsOfBody, gapsOfYaml } from "./gap-problems.ts";
import { pageSchema, postSchema } from "./schema/post.ts";
import { keysAt } from "./schema/walk.ts";
import { textOf } from "./text-of.ts";
import { validate } from "./validate.ts";
import { parseYaml, type YamlSource } from "./yaml-source.ts";

/** Digests of what was said: equal ones are equal words, whatever their form. */
export interface SaidWords {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

/** Plain data, so that it can be kept. */
export interface PastVersion {
  readonly title: string;
  /** from which on it was public; undefined for a page */
  readonly date?: number | undefined;
  /** no draft, and not taken back */
  readonly shown: boolean;
  /** how many notes on changes it had */
  readonly corrections: number;
  readonly said: SaidWords;
}

/** The words of a post or page, as far as one version is compared with another. */
export interface PastText {
  readonly title: string;
  readonly summary: string;
  /** HTML, without pictures */
  readonly body: string;
}

export interface PastReader {
  readonly clock: Clock;
  /** renders Markdown, with pictures left out */
  readonly html: (markdown: string) => string;
}

/** Undefined where no build could have read it. */
export function readPastVersion(bytes: Uint8Array, { clock, html }: PastReader): PastVersion | undefined {
  const file = partsOf(bytes);
  if (!file || !isAccepted(file)) return undefined;
  const { date, draft, withdrawn, corrections } = file.fields;
  const moment = typeof date === "string" || typeof date === "number" ? clock.parse(String(date)) : undefined;
  const { title, summary, body } = textIn(file, html);
  return {
    title,
    date: (moment as Moment | undefined)?.epoch,
    shown: draft !== true && withdrawn === undefined,
    corrections: Array.isArray(corrections) ? corrections.length : 0,
    said: saidWords(title, summary, body),
  };
}

export function readPastText(bytes: Uint8Array, html: PastReader["html"]): PastText | undefined {
  const file = partsOf(bytes);
  return file && textIn(file, html);
}

interface Parts {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly markdown: string;
  readonly source: YamlSource;
}

/**
 * Whether the file by itself kept no build from publishing it: what says `draft: ya`, which is refused, was never there. Whatever else there
 * was in the office may have done so too; nobody knows.
 */
function isAccepted({ fields, markdown, source }: Parts): boolean {
  if (source.problems.some(({ severity }) => severity === "error")) return false;
  const schema = "date" in fields || "pillar" in fields ? postSchema : pageSchema;
  if (validate(schema, source).value === undefined) return false;
  if (fieldInBody(markdown, keysAt(schema, []))) return false;
  if (fields.draft === true) return true;
  const gaps = [
    ...gapsOfYaml({ text: source.text, line: 1 }, ""),
    ...gapsOfBody({ text: markdown, line: 1 }, ""),
  ];
  return gaps.length === 0;
}

function partsOf(bytes: Uint8Array): Parts | undefined {
  const { value: text } = textOf(bytes, "");
  if (text === undefined) return undefined;
  const parts = splitFrontMatter(text, "");
  if ("code" in parts) return undefined;
  const source = parseYaml(parts.yaml, "");
  const { value } = source;
  if (typeof value !== "object" || value === null) return undefined;
  return { fields: value as Record<string, unknown>, markdown: parts.body, source };
}

function textIn({ fields, markdown }: Parts, html: PastReader["html"]): PastText {
  const { title, summary } = fields;
  return { title: String(title ?? ""), summary: String(summary ?? ""), body: html(markdown) };
}

/** @param html of the body */
export function saidWords(title: string, summary: string, html: string): SaidWords {
  return {
    title: digestOf(wordsOfHtml(escaped(title))),
    summary: digestOf(wordsOfHtml(escaped(summary))),
    body: digestOf(wordsOfHtml(html)),
  };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
