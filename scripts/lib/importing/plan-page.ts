/** What becomes of an entry that is a standing page. */
import { type PageFields, pageText } from "../writing/markdown-file.ts";
import { convertEntry } from "./convert-entry.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { fittingTitle } from "./field-texts.ts";
import type { Context, LeftEntry, Place, PlannedPage } from "./import-plan.ts";
import { fromBody, fromOf, longestText, named, namesFor, summaryOf, usedIn } from "./plan-texts.ts";
import type { Entry } from "./source.ts";

export function planPage(entry: Entry, { name, address }: Place, context: Context): PlannedPage | LeftEntry {
  const { source, words, tools, titleAsAlt, problemsOf } = context;
  const say = words.importing;
  const converted = convertEntry(entry, tools);
  const { title, isCut } = fittingTitle(
    entry.title,
    entry.title === "" ? fromBody(converted.plain) || name : "",
  );
  const alt = titleAsAlt ? escapeMarkdown(title) : undefined;
  let body = isCut ? `**${escapeMarkdown(entry.title)}**\n\n${converted.body}` : converted.body;
  const before = usedIn(body, undefined);
  // Pages know no drafts: a picture that nobody can describe for others is left out, and told.
  const gap = `![${say.altGap}]`;
  body = body.replaceAll(
    alt === undefined ? new RegExp(`${escapeRegExp(gap)}\\(pilar-picture:\\d+\\)\\s*`, "g") : gap,
    () => (alt === undefined ? "" : `![${alt}]`),
  );
  if (body.trim() === "") return { entry, reason: "empty", text: undefined };
  const used = usedIn(body, undefined);
  const fields: PageFields = { title, summary: summaryOf(entry, converted, title, say.padSummary) };
  const text = pageText(fields, body);
  const messages =
    Buffer.byteLength(text) > longestText
      ? [""]
      : problemsOf(`pages/${name}.md`, named(text), [`${name}.md`, ...namesFor(used)], []);
  if (messages.length > 0) return { entry, reason: "unreadable", text, messages: messages.filter(Boolean) };
  const { planned } = converted.pictures;
  return {
    ...{ entry, converted, pictures: planned, used, address, name, text },
    leftOut: before.filter((index) => !used.includes(index)).flatMap((index) => planned[index] ?? []),
    from: fromOf(entry, address, source),
  };
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
