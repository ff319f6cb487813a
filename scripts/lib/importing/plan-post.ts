/** What becomes of an entry that is a post. */
import type { Moment } from "../model/office.ts";
import { type PostFields, postText } from "../writing/markdown-file.ts";
import { type Converted, type ConvertTools, convertEntry } from "./convert-entry.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { fittingTitle } from "./field-texts.ts";
import type { Context, DraftReason, LeftEntry, Place, PlannedPost } from "./import-plan.ts";
import { type PlannedPicture, pictureToken } from "./pictures.ts";
import { fromBody, fromOf, longestText, named, namesFor, summaryOf, usedIn } from "./plan-texts.ts";
import type { Entry } from "./source.ts";
import { suggestPillar } from "./suggest-pillar.ts";

export function planPost(
  entry: Entry,
  { name, address, date: given }: Place,
  context: Context,
): PlannedPost | LeftEntry {
  const { source, office, words, tools, hashtags, titleAsAlt, problemsOf } = context;
  const say = words.importing;
  const date = given ?? office.now;
  const { month } = date;
  const converted = convertEntry(entry, tools);
  const { title, isCut } = fittingTitle(
    entry.title,
    entry.title === "" ? fromBody(converted.plain) || say.untitled(date.date) : "",
  );
  const lead = leadPicture(entry, converted, tools);
  let body =
    lead === undefined ? converted.body : withoutLead(converted.body, lead, converted.pictures.planned);
  if (isCut) body = `**${escapeMarkdown(entry.title)}**\n\n${body}`;
  const pictures = converted.pictures.planned.map((picture) =>
    picture.alt === undefined && titleAsAlt ? { ...picture, alt: title } : picture,
  );
  if (titleAsAlt) body = body.replaceAll(`![${say.altGap}](`, `![${escapeMarkdown(title)}](`);
  const used = usedIn(body, lead);
  const gaps = used.filter((index) => pictures[index]?.alt === undefined).length;
  const reasons = draftReasons(entry, date, office.now, body);
  if (gaps > 0) reasons.push({ kind: "alt", count: gaps });
  if (body.trim() === "") body = say.bodyGap;
  const terms = entry.terms.map((term) => term.name);
  const suggestion = suggestPillar({ title: entry.title, terms }, office.pillars);
  const tags = hashtags.of.get(entry) ?? [];
  const picture = lead === undefined ? undefined : pictures[lead];
  const fields: PostFields = {
    ...{ title, pillar: suggestion.pillar, kind: suggestion.kind, hashtags: [...tags] },
    date: date.time === undefined ? date.date : `${date.date}T${date.time}`,
    summary: summaryOf(entry, converted, title, say.padSummary),
    ...(lead !== undefined && { image: pictureToken(lead), imageAlt: picture?.alt ?? say.altGap }),
  };
  const texts = { text: postText(fields, body), draftText: postText({ ...fields, draft: true }, body) };
  if (Buffer.byteLength(texts.draftText) > longestText)
    return { entry, reason: "unreadable", text: texts.draftText };
  const file = `posts/${month}/${name}/index.md`;
  const check = (text: string) => problemsOf(file, named(text), namesFor(used), tags);
  const messages = reasons.length > 0 ? [] : check(texts.text);
  const draft: DraftReason[] = messages.length > 0 ? [{ kind: "problems", messages }] : reasons;
  const still = draft.length === 0 ? [] : check(texts.draftText);
  if (still.length > 0) return { entry, reason: "unreadable", text: texts.draftText, messages: still };
  return {
    ...{ entry, converted, pictures, used, address, month, name, date, suggestion, draft },
    from: fromOf(entry, address, source),
    text: draft.length > 0 ? texts.draftText : texts.text,
    draftText: texts.draftText,
  };
}

function draftReasons(entry: Entry, date: Moment, now: Moment, body: string): DraftReason[] {
  const { status } = entry;
  const reasons: DraftReason[] = [];
  if (status === "draft" || status === "pending" || status === "unknown")
    reasons.push({ kind: "status", status });
  // The old site was to publish it, and did not.
  if (status === "scheduled" && date.epoch <= now.epoch) reasons.push({ kind: "status", status: "missed" });
  if (body.trim() === "") reasons.push({ kind: "body" });
  if (!entry.date && status !== "draft") reasons.push({ kind: "date" });
  return reasons;
}

/** Under which index the picture stands that the old site showed above the post. */
function leadPicture(
  { picture }: Entry,
  { pictures }: Converted,
  { attachments }: ConvertTools,
): number | undefined {
  if (!picture) return undefined;
  if ("url" in picture) return pictures.plan(attachments.byUrl(picture.url), [picture.url]);
  const attachment = attachments.byId(picture.id);
  if (!attachment) return undefined;
  const index = pictures.plan(attachment, []);
  if (index === undefined) pictures.missing.push({ url: attachment.url, attachment });
  return index;
}

/** Without the same picture once more at the start. */
function withoutLead(body: string, lead: number, planned: readonly PlannedPicture[]): string {
  const [whole = "", index] = /^!\[[^\n]*\]\(pilar-picture:(\d+)\)\s*/.exec(body) ?? [];
  return whole !== "" && planned[Number(index)]?.file === planned[lead]?.file
    ? body.slice(whole.length)
    : body;
}
