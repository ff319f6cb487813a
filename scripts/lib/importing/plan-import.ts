/** What becomes of each entry of an export, before anything is written: where it goes, what it says, and why. */
import type { Words } from "../language/words.ts";
import { hashtagAddress, isReservedSlug, postAddress, standingAddress } from "../model/addresses.ts";
import { type Clock, clockIn } from "../model/clock.ts";
import { hashtagKey } from "../model/hashtag-key.ts";
import type { Moment, Office } from "../model/office.ts";
import { writtenAddress } from "../model/old-address.ts";
import { freeName, nameFrom, takenNames } from "../writing/free-name.ts";
import { type PageFields, type PostFields, pageText, postText } from "../writing/markdown-file.ts";
import { type Converted, type ConvertTools, convertEntry } from "./convert-entry.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { fittingSummary, fittingTitle } from "./field-texts.ts";
import { type ChosenHashtags, chooseHashtags } from "./hashtag-names.ts";
import { type Media, noMedia } from "./media.ts";
import { keyOf, oldAddressesOf } from "./old-addresses.ts";
import { indexAttachments, type PlannedPicture, pictureToken, tokenPattern } from "./pictures.ts";
import { plainText } from "./plain-text.ts";
import type { Attachment, Entry, Source } from "./source.ts";
import { type Suggestion, suggestPillar } from "./suggest-pillar.ts";

/** Why a post that readers could see is a draft here. */
export type DraftReason =
  | { readonly kind: "status"; readonly status: "draft" | "pending" | "unknown" | "missed" }
  | { readonly kind: "alt"; readonly count: number }
  | { readonly kind: "body" | "date" }
  | { readonly kind: "problems"; readonly messages: readonly string[] };

/** Why an entry is not in the content: it is kept beside it, or nowhere. */
export type LeftReason =
  | "private"
  | "password"
  /** a page that is not public: pages know no drafts */
  | "page-draft"
  | "trash"
  | "empty"
  /** of a type that the admin did not ask for */
  | "type"
  /** it cannot be read back without errors */
  | "unreadable";

export interface PlannedText {
  readonly entry: Entry;
  readonly converted: Converted;
  /** of the body and the field `image`, in order: what stands under each token */
  readonly pictures: readonly PlannedPicture[];
  /** those of them that are used, by index */
  readonly used: readonly number[];
  /** old addresses that lead to it now, as redirects.yaml has them */
  readonly from: readonly string[];
  /** /2019/03/judul/ */
  readonly address: string;
  /** the whole text; pictures have tokens for names */
  readonly text: string;
}

export interface PlannedPost extends PlannedText {
  readonly month: string;
  readonly name: string;
  readonly date: Moment;
  readonly suggestion: Suggestion;
  readonly draft: readonly DraftReason[];
  /** the same post as a draft */
  readonly draftText: string;
}

export interface PlannedPage extends PlannedText {
  readonly name: string;
  /** pictures without words for those who cannot see them, which are left out */
  readonly leftOut: readonly PlannedPicture[];
}

/** An entry that is not in the content, with its text where it is kept beside it. */
export interface LeftEntry {
  readonly entry: Entry;
  readonly reason: LeftReason;
  /** without pictures; undefined where it is not kept */
  readonly text: string | undefined;
  readonly messages?: readonly string[];
}

export interface ImportPlan {
  readonly source: Source;
  readonly posts: readonly PlannedPost[];
  readonly pages: readonly PlannedPage[];
  readonly left: readonly LeftEntry[];
  /** entries that an earlier import brought, each with where it is now */
  readonly already: readonly {
    readonly entry: Entry;
    readonly address: string;
    readonly from: readonly string[];
  }[];
  readonly hashtags: ChosenHashtags;
  readonly attachments: AttachmentCounts;
  /** by `keyOf`: what has a page or a line of redirects.yaml by now */
  readonly takenAddresses: ReadonlySet<string>;
}

export interface AttachmentCounts {
  /** put beside a post or page */
  readonly used: readonly Attachment[];
  /** shown in one, but without a file */
  readonly missing: readonly Attachment[];
  /** in no text that was imported now */
  readonly unused: readonly Attachment[];
}

export interface PlanOptions {
  readonly source: Source;
  readonly office: Office;
  /** names of all posts' folders by month, and of all pages without .md: also of those that cannot be read */
  readonly taken: {
    readonly posts: ReadonlyMap<string, readonly string[]>;
    readonly pages: readonly string[];
  };
  readonly media?: Media;
  /** types of plugins that are posts too */
  readonly types?: readonly string[];
  /** whether a picture without words for it gets its post's title */
  readonly titleAsAlt?: boolean;
  readonly words: Words;
  readonly onProgress?: (done: number, total: number) => void;
  /** what keeps a text from being published; `beside` are the names of files in its folder */
  readonly problemsOf: (
    name: string,
    text: string,
    beside: readonly string[],
    hashtags: readonly string[],
  ) => readonly string[];
}

/** Bytes that a content file may have. */
const longestText = 1_000_000;

export function planImport(options: PlanOptions): ImportPlan {
  const { source, office, words, types = [], media = noMedia, titleAsAlt = false, problemsOf } = options;
  const say = words.importing;
  const clock = clockIn(office.site.timezone);
  const places = placer(options, clock);
  const left: LeftEntry[] = [];
  const already: { entry: Entry; address: string; from: readonly string[] }[] = [];
  const wanted: { entry: Entry; kind: "post" | "page" }[] = [];
  for (const entry of source.entries) {
    const kind =
      entry.type === "page"
        ? "page"
        : entry.type === "post" || types.includes(entry.type)
          ? "post"
          : undefined;
    const reason = kind === undefined ? "type" : reasonToLeave(entry, kind);
    const known = reason === undefined ? places.known(entry) : undefined;
    if (known !== undefined) already.push({ entry, address: known, from: fromOf(entry, known, source) });
    else if (reason !== undefined || kind === undefined)
      left.push({ entry, reason: reason ?? "type", text: undefined });
    else wanted.push({ entry, kind });
  }
  // Oldest first: of two posts of one name it is the first that keeps it.
  const placed = wanted
    .map((one) => ({ ...one, ...places.place(one.entry, one.kind) }))
    .sort((a, b) => (a.date?.epoch ?? 0) - (b.date?.epoch ?? 0));
  const named = placed.map((one) => ({ ...one, ...places.name(one.entry, one.kind, one.date) }));

  const registered = new Map(office.hashtags.map(({ key, name }) => [key, name]));
  const ofPosts = named.filter(({ kind }) => kind === "post").map(({ entry }) => entry);
  const hashtags = chooseHashtags(ofPosts, registered, say.hashtagWords);
  const known = new Set([...registered.keys(), ...hashtags.fresh.map(hashtagKey)]);
  const addresses = new Map<string, string>();
  for (const { entry, address } of [...already, ...named])
    for (const from of oldAddressesOf(entry, source.site)) addresses.set(keyOf(from), address);
  const tools: ConvertTools = {
    ...{ source, media, addresses, attachments: indexAttachments(source), altGap: say.altGap },
    lists: listsOf(hashtags, known),
    isRegistered: (name) => known.has(hashtagKey(name)),
  };

  const posts: PlannedPost[] = [];
  const pages: PlannedPage[] = [];
  const context: Context = { source, office, words, tools, hashtags, titleAsAlt, problemsOf, clock };
  let done = 0;
  for (const one of named) {
    const made = one.kind === "page" ? planPage(one.entry, one, context) : planPost(one.entry, one, context);
    if ("reason" in made) left.push(made);
    else if ("month" in made) posts.push(made);
    else pages.push(made);
    options.onProgress?.(++done, named.length);
  }
  // What readers never saw is kept where it cannot be published.
  const texts = left.map((one) => (isKept(one) ? { ...one, text: keptText(one.entry, tools) } : one));
  return {
    source,
    posts,
    pages,
    left: texts,
    already,
    hashtags,
    attachments: countAttachments(source, [...posts, ...pages]),
    takenAddresses: new Set([
      ...office.redirects.map(({ from }) => keyOf(from)),
      ...[...office.posts, ...office.pages, ...posts, ...pages].map(({ address }) => address.toLowerCase()),
    ]),
  };
}

interface Context {
  readonly source: Source;
  readonly office: Office;
  readonly words: Words;
  readonly tools: ConvertTools;
  readonly hashtags: ChosenHashtags;
  readonly titleAsAlt: boolean;
  readonly problemsOf: PlanOptions["problemsOf"];
  readonly clock: Clock;
}

interface Place {
  readonly name: string;
  readonly address: string;
  readonly date: Moment | undefined;
}

function reasonToLeave(
  { status, content, title, picture }: Entry,
  kind: "post" | "page",
): LeftReason | undefined {
  if (status === "trash" || status === "private" || status === "password") return status;
  if (kind === "page" && status !== "public") return "page-draft";
  const isEmpty = content.replace(/<!--[\s\S]*?-->|\s/g, "") === "";
  return isEmpty && (kind === "page" || (title === "" && !picture)) ? "empty" : undefined;
}

function isKept({ reason, text }: LeftEntry): boolean {
  return text === undefined && ["private", "password", "page-draft"].includes(reason);
}

function keptText(entry: Entry, tools: ConvertTools): string {
  const { body } = convertEntry(entry, { ...tools, media: noMedia });
  return `# ${escapeMarkdown(entry.title)}\n\n${body}\n`;
}

/** Finds out what is there already, and gives the rest free places. */
function placer({ source, office, taken, words }: PlanOptions, clock: Clock) {
  const brought = new Map(office.redirects.map(({ from, to }) => [keyOf(from), to]));
  const there = new Map([...office.posts, ...office.pages].map((one) => [one.address.toLowerCase(), one]));
  const inMonth = new Map(Array.from(taken.posts, ([month, names]) => [month, takenNames(names)]));
  const pageNames = takenNames(taken.pages);
  const titles = new Map(office.posts.map(({ title, address }) => [title, address]));
  const same = new Map(office.posts.map((post) => [`${post.date.epoch} ${post.title}`, post.address]));
  return {
    /** Where an earlier import put an entry, whatever became of its name and words since. */
    known(entry: Entry): string | undefined {
      const old = oldAddressesOf(entry, source.site);
      const lead = old.map((address) => brought.get(keyOf(address))).find((to) => to !== undefined);
      if (lead !== undefined) return lead;
      const own = old.find((address) => address.query === undefined && there.has(address.path.toLowerCase()));
      if (own) return own.path;
      // An import that was ended in the middle had no time to write down what it had brought.
      const date = momentIn(entry, clock);
      // A poor feed says neither where nor when: its title is all there is.
      if (!date && old.length === 0) return entry.title === "" ? undefined : titles.get(entry.title);
      return date && same.get(`${date.epoch} ${fittingTitle(entry.title, "").title}`);
    },
    place: (entry: Entry, kind: "post" | "page") => ({
      date: kind === "page" ? undefined : (momentIn(entry, clock) ?? office.now),
    }),
    name(entry: Entry, kind: "post" | "page", date: Moment | undefined): Place {
      const wanted = nameFrom(entry.name || entry.title, words.importing.untitledName(entry.id ?? ""));
      if (kind === "page") {
        const own = isReservedSlug(wanted) ? `${words.importing.pageWord}-${wanted}` : wanted;
        const name = freeName(own, pageNames);
        return { name, address: standingAddress(name), date };
      }
      const month = (date ?? office.now).month;
      const names = inMonth.get(month) ?? new Set<string>();
      inMonth.set(month, names);
      const name = freeName(wanted, names);
      return { name, address: postAddress(`${month}/${name}`), date };
    },
  };
}

function momentIn({ date }: Entry, clock: Clock): Moment | undefined {
  if (!date) return undefined;
  return "epoch" in date
    ? clock.fromEpoch(Math.floor(date.epoch / 60_000) * 60_000)
    : clock.parse(date.local.slice(0, 16));
}

/** Lines of redirects.yaml for an entry: none for an address that it keeps. */
function fromOf(entry: Entry, address: string, { site }: Source): string[] {
  return oldAddressesOf(entry, site)
    .map(writtenAddress)
    .filter((from) => from.toLowerCase() !== address.toLowerCase());
}

/** Old lists of terms, and the hashtags that took their place. */
function listsOf(hashtags: ChosenHashtags, known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const used = new Set(Array.from(hashtags.of.values()).flat().map(hashtagKey));
  return new Map(
    Array.from(hashtags.byTerm).flatMap(([term, name]) => {
      const key = hashtagKey(name);
      return known.has(key) && used.has(key) ? [[term, hashtagAddress(key)] as const] : [];
    }),
  );
}

function planPost(
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

function planPage(entry: Entry, { name, address }: Place, context: Context): PlannedPage | LeftEntry {
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

/** The first words of a text, for a post that had no title. */
function fromBody(plain: string): string {
  return plain === "" ? "" : fittingTitle(plain, "").title;
}

function summaryOf(entry: Entry, { plain }: Converted, title: string, pad: (text: string) => string): string {
  const excerpt = plainText(entry.excerpt).replace(
    /\s*(?:\[(?:…|\.\.\.)\]|Continue reading.*|Baca selengkapnya.*)$/i,
    "",
  );
  // A text that is cut off was made by the old site of the beginning, headings and all.
  const cut = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(plainText(entry.excerpt));
  const texts = [plainText(entry.description), ...(cut ? [plain, excerpt] : [excerpt, plain]), title];
  // Nothing is read as a mark in a summary: what looks like one would be shown.
  return fittingSummary(
    texts.map((text) => text.replace(/<([^<>]*)>/g, "$1").replace(/\*{2,}|_{2,}/g, "")),
    pad,
  );
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

function usedIn(body: string, lead: number | undefined): number[] {
  const indexes = Array.from(body.matchAll(tokenPattern), ([, index]) => Number(index));
  return [...new Set(lead === undefined ? indexes : [lead, ...indexes])];
}

/** Names as pictures will have them, for a look at the text before anything is written. */
function namesFor(used: readonly number[]): string[] {
  return used.map((index) => `gambar-${index}.jpg`);
}

function named(text: string): string {
  return withPictureNames(text, (index) => `gambar-${index}.jpg`);
}

/** A text with its pictures' names in place of their tokens. */
export function withPictureNames(text: string, nameOf: (index: number) => string): string {
  return text
    .replace(tokenPattern, (_all, index: string) => `(${nameOf(Number(index))})`)
    .replace(/^image: pilar-picture:(\d+)$/m, (_all, index: string) => `image: ${nameOf(Number(index))}`);
}

function countAttachments(source: Source, texts: readonly PlannedText[]): AttachmentCounts {
  const used = new Set(
    texts.flatMap(({ pictures, used: indexes }) =>
      indexes.flatMap((index) => pictures[index]?.attachment ?? []),
    ),
  );
  const missing = new Set(
    texts.flatMap(({ converted }) =>
      converted.pictures.missing.flatMap(({ attachment }) => attachment ?? []),
    ),
  );
  const ofKind = (has: (one: Attachment) => boolean): Attachment[] => source.attachments.filter(has);
  return {
    used: ofKind((one) => used.has(one)),
    missing: ofKind((one) => !used.has(one) && missing.has(one)),
    unused: ofKind((one) => !used.has(one) && !missing.has(one)),
  };
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Lines of redirects.yaml for the old lists of terms that are lists of a hashtag now, with a post that readers see. */
export function listRedirects({
  source,
  posts,
  hashtags,
}: ImportPlan): { readonly from: string; readonly to: string }[] {
  const pretty = source.entries.some(({ link }) => link !== undefined && !link.includes("?"));
  if (source.form !== "wordpress" || !pretty) return [];
  const shown = new Set(
    posts.filter(({ draft }) => draft.length === 0).flatMap(({ entry }) => hashtags.of.get(entry) ?? []),
  );
  return Array.from(hashtags.byTerm).flatMap(([term, name]) => {
    const [kind = "", slug = ""] = term.split(" ");
    return shown.has(name)
      ? [{ from: `/${kind}/${encodeURIComponent(slug)}/`, to: hashtagAddress(hashtagKey(name)) }]
      : [];
  });
}
