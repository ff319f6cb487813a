/**
 * What an earlier version of a post or page said, as far as it matters what the public could read. Nothing of it depends on what the office
 * registers now: a hashtag that is gone makes no version unread that was public.
 */
import type { Clock } from "../model/clock.ts";
import type { Moment } from "../model/moment.ts";
import { digestOf } from "../text/digest.ts";
import { wordsOfHtml } from "../text/words-of-html.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { textOf } from "./text-of.ts";
import { parseYaml } from "./yaml-source.ts";

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

/** @param html renders Markdown, with pictures left out */
export function readPastVersion(
  bytes: Uint8Array,
  { clock, html }: { readonly clock: Clock; readonly html: (markdown: string) => string },
): PastVersion | undefined {
  const { value: text } = textOf(bytes, "");
  if (text === undefined) return undefined;
  const parts = splitFrontMatter(text, "");
  if ("code" in parts) return undefined;
  const { value } = parseYaml(parts.yaml, "");
  if (typeof value !== "object" || value === null) return undefined;
  const { title, summary, date, draft, withdrawn, corrections } = value as Record<string, unknown>;
  const moment = typeof date === "string" || typeof date === "number" ? clock.parse(String(date)) : undefined;
  return {
    title: String(title ?? ""),
    date: (moment as Moment | undefined)?.epoch,
    shown: draft !== true && withdrawn === undefined,
    corrections: Array.isArray(corrections) ? corrections.length : 0,
    said: saidWords(String(title ?? ""), String(summary ?? ""), html(parts.body)),
  };
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
