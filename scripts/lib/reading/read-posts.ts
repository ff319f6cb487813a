import type { MarkdownRenderer } from "../markdown/renderer.ts";
import { isListWord, postAddress } from "../model/addresses.ts";
import { auctionPortal } from "../model/auction.ts";
import type { Clock } from "../model/clock.ts";
import { type Channel, channels, type Moment, type Post } from "../model/office.ts";
import type { Position, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { channelMeant } from "../slips/aliases.ts";
import { digestOf } from "../text/digest.ts";
import { nearest } from "../text/nearest.ts";
import type { ContentFolder } from "./folder.ts";
import { resolveHashtags } from "./hashtags.ts";
import { findImage } from "./images.ts";
import { readMarkdownFile } from "./markdown-file.ts";
import { monthFolder, readDate, readDeadline } from "./read-moments.ts";
import type { Registries } from "./registries.ts";
import { idPattern } from "./schema/fields.ts";
import { type PostFile, postSchema } from "./schema/post.ts";
import type { YamlSource } from "./yaml-source.ts";

export interface PostContext extends Registries {
  readonly folder: ContentFolder;
  readonly clock: Clock;
  readonly now: Moment;
  readonly renderer: MarkdownRenderer;
  /** where a post goes that names no channels */
  readonly ownChannels: readonly Channel[];
}

/**
 * Every post without an error, newest first; what is wrong with the others is added to `problems`.
 *
 * @param names posts/<month>/<slug>/index.md
 */
export function readPosts(names: readonly string[], context: PostContext, problems: Problem[]): Post[] {
  const posts: Post[] = [];
  const addresses = new Map<string, string>();
  for (const name of names) {
    const before = problems.length;
    const post = readPost(context, name, problems);
    const address = addressOf(name).toLowerCase();
    const first = addresses.get(address);
    const file = context.folder.label(name);
    if (first) problems.push(problem("duplicate-address", { file, line: 1, column: 1 }, { address, first }));
    else addresses.set(address, file);
    if (post && problems.slice(before).every(({ severity }) => severity === "warning")) posts.push(post);
  }
  return posts.sort((a, b) => b.date.epoch - a.date.epoch || (a.id < b.id ? -1 : 1));
}

/** posts/2026-11/slug/index.md → /2026/11/slug/ */
function addressOf(name: string): string {
  const [, month = "", slug = ""] = name.split("/");
  return postAddress(`${month}/${slug}`);
}

function readPost(context: PostContext, name: string, problems: Problem[]): Post | undefined {
  const { folder, now, pillars, campaigns } = context;
  const [, month = "", slug = ""] = name.split("/");
  const start: Position = { file: folder.label(name), line: 1, column: 1 };
  if (!monthFolder.test(month)) problems.push(problem("invalid-month-folder", start, { found: month }));
  if (!idPattern.test(slug) || isListWord(slug))
    problems.push(problem("invalid-slug", start, { found: slug }));

  const file = readMarkdownFile(folder, name, postSchema, context.renderer, problems);
  if (!file) return undefined;
  const { source, value } = file;
  const raw = value ?? looseFields(source);
  const date = readDate(raw.date, month, context.clock, source, problems);
  const deadline = readDeadline(source, context.clock, problems);
  const pillar = lookUp("unknown-pillar", "pillar", raw.pillar, pillars, source, problems);
  const kinds = pillar && new Map(pillar.kinds.map((kind) => [kind.id, kind]));
  const kind = readKind(raw.kind, pillar?.label, kinds, source, problems);
  const hashtags = resolveHashtags(raw.hashtags ?? [], ["hashtags"], source, context.hashtags, problems);
  const campaign = lookUp("unknown-campaign", "campaign", raw.campaign, campaigns, source, problems);
  const used = raw.channels ? readChannels(raw.channels, source, problems) : context.ownChannels;
  const image =
    raw.image === undefined ? undefined : findImage(folder, name, raw.image, source.at(["image"]), problems);
  if (raw.image !== undefined && !raw.imageAlt) {
    problems.push(problem("missing-alt", source.at(["image"]), { key: "imageAlt", image: raw.image }));
  }
  if (!value || !date || !pillar) return undefined;

  return {
    id: `${month}/${slug}`,
    slug,
    address: addressOf(name),
    title: value.title,
    date,
    pillar,
    kind,
    hashtags,
    summary: value.summary,
    image: image ? { file: image, alt: value.imageAlt ?? "" } : undefined,
    channels: used,
    captions: value.captions,
    campaign,
    quote: value.quote,
    figure: value.figure,
    auction: value.auction &&
      deadline && { ...value.auction, deadline, url: value.auction.url ?? auctionPortal },
    slides: value.slides,
    state: value.draft ? "draft" : date.epoch <= now.epoch ? "public" : "scheduled",
    version: digestOf(file.text),
    body: () => file.body,
    images: file.body.filter((part) => typeof part !== "string"),
    links: file.links,
    file: start.file,
    at: Object.fromEntries(
      [
        ...Object.keys(value).map((key) => [key]),
        ...Object.keys(value.captions).map((channel) => ["captions", channel]),
        ...Object.keys(value.auction ?? {}).map((key) => ["auction", key]),
      ].map((path) => [path.join("."), source.at(path)]),
    ),
  };
}

/** The fields that can be looked at in a front matter that as a whole is wrong, so that all its problems are found in one run. */
function looseFields(source: YamlSource): Partial<PostFile> {
  const fields = typeof source.value === "object" && source.value !== null ? source.value : {};
  const kept = Object.entries(fields).filter(([key, value]) =>
    key === "hashtags" || key === "channels" ? Array.isArray(value) : typeof value === "string",
  );
  return Object.fromEntries(kept);
}

function lookUp<T>(
  code: "unknown-pillar" | "unknown-campaign",
  key: string,
  found: string | undefined,
  known: ReadonlyMap<string, T> | undefined,
  source: YamlSource,
  problems: Problem[],
): T | undefined {
  if (found === undefined || !known) return undefined;
  const entry = known.get(found);
  if (entry === undefined) {
    const words = [...known.keys()];
    problems.push(problem(code, source.at([key]), { found, nearest: nearest(found, words), known: words }));
  }
  return entry;
}

function readKind<T>(
  found: string | undefined,
  pillar: string | undefined,
  kinds: ReadonlyMap<string, T> | undefined,
  source: YamlSource,
  problems: Problem[],
): T | undefined {
  if (found === undefined || !kinds || pillar === undefined) return undefined;
  const kind = kinds.get(found);
  if (kind === undefined) {
    const known = [...kinds.keys()];
    problems.push(
      problem("unknown-kind", source.at(["kind"]), { found, nearest: nearest(found, known), known, pillar }),
    );
  }
  return kind;
}

function readChannels(names: readonly unknown[], source: YamlSource, problems: Problem[]): Channel[] {
  const resolved = new Set<Channel>();
  names.forEach((found, index) => {
    // The schema has said so already.
    if (typeof found !== "string") return;
    const at = source.at(["channels", index]);
    const channel = channels.find((known) => known === found);
    if (!channel) {
      problems.push(
        problem("unknown-channel", at, {
          found,
          nearest: channelMeant(found) ?? nearest(found, channels),
          known: channels,
        }),
      );
    } else if (resolved.has(channel)) {
      problems.push(problem("repeated-item", at, { key: "channels", found }));
    } else resolved.add(channel);
  });
  return [...resolved];
}
