/** What becomes of each entry of an export, before anything is written. */
import { clockIn } from "../model/clock.ts";
import { hashtagKey } from "../model/hashtag-key.ts";
import { type ConvertTools, convertEntry } from "./convert-entry.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { chooseHashtags } from "./hashtag-names.ts";
import type {
  AttachmentCounts,
  Context,
  ImportPlan,
  LeftEntry,
  LeftReason,
  PlannedPage,
  PlannedPost,
  PlannedText,
  PlanOptions,
} from "./import-plan.ts";
import { listsOf } from "./list-redirects.ts";
import { noMedia } from "./media.ts";
import { keyOf, oldAddressesOf } from "./old-addresses.ts";
import { indexAttachments } from "./pictures.ts";
import { placer } from "./place-entries.ts";
import { planPage } from "./plan-page.ts";
import { planPost } from "./plan-post.ts";
import { fromOf } from "./plan-texts.ts";
import type { Attachment, Entry, Source } from "./source.ts";

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
