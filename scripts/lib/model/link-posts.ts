/** Posts and pages as their files say them, joined to what the office registers and looked at in one moment. */
import { withPaths } from "./body.ts";
import type { Collaborator } from "./collaborator.ts";
import type {
  Body,
  Campaign,
  Hashtag,
  ImageUse,
  Kind,
  Moment,
  Pillar,
  Post,
  PostState,
  StandingPage,
} from "./office.ts";
import type { PageSource, PostSource, SourceBody, SourceImage, WithBody } from "./source.ts";

export interface LinkContext {
  readonly now: Moment;
  readonly pillars: ReadonlyMap<string, Pillar>;
  readonly hashtags: ReadonlyMap<string, Hashtag>;
  readonly campaigns: ReadonlyMap<string, Campaign>;
  readonly collaborators: ReadonlyMap<string, Collaborator>;
  /** the absolute path of a file named relative to the content folder */
  readonly path: (name: string) => string;
}

/** Posts by what they were made of: one that is the same stays the same object, and whatever was made of it holds. */
export type KnownPosts = WeakMap<PostSource, Post>;

/**
 * The posts, newest first.
 *
 * @param known posts that were linked in the same context before, perhaps at another moment; it is added to
 * @throws Error where a post names what is not registered: it was read under other rules
 */
export function linkPosts(
  sources: readonly WithBody<PostSource>[],
  context: LinkContext,
  known: KnownPosts = new WeakMap(),
): Post[] {
  return sources
    .map((source) => {
      const { draft, date } = source.value;
      const before = known.get(source.value);
      if (before?.state === stateOf(draft, date, context.now)) return before;
      const post = linkPost(source, context);
      known.set(source.value, post);
      return post;
    })
    .sort((a, b) => b.date.epoch - a.date.epoch || (a.id < b.id ? -1 : 1));
}

/** The standing pages in their own order. */
export function linkPages(
  sources: readonly WithBody<PageSource>[],
  { path }: Pick<LinkContext, "path">,
): StandingPage[] {
  return sources
    .toSorted((a, b) => a.value.order - b.value.order || (a.value.slug < b.value.slug ? -1 : 1))
    .map(({ value: { order: _, ...page }, body, version }) => ({
      ...page,
      version,
      images: page.images.map((image) => linkImage(image, path)),
      attachments: page.attachments.map((one) => ({ ...one, file: path(one.file) })),
      tables: page.tables?.map((one) => ({ ...one, table: path(one.table) })),
      body: linkedBody(body, path),
    }));
}

/** Field by field: spread, an object of so many fields takes more room (0.7 KB a post). */
function linkPost({ value: source, body, version }: WithBody<PostSource>, context: LinkContext): Post {
  const { path, now } = context;
  const pillar = registered(context.pillars, source.pillar);
  return {
    id: source.id,
    slug: source.slug,
    address: source.address,
    title: source.title,
    date: source.date,
    pillar,
    kind: kindOf(pillar, source.kind),
    hashtags: source.hashtags.map((key) => registered(context.hashtags, key)),
    summary: source.summary,
    image: source.image && linkImage(source.image, path),
    channels: source.channels,
    captions: source.captions,
    campaign: source.campaign === undefined ? undefined : registered(context.campaigns, source.campaign),
    collaborators: source.collaborators?.map((id) => registered(context.collaborators, id)),
    quote: source.quote,
    figure: source.figure,
    auction: source.auction,
    slides: source.slides,
    corrections: source.corrections,
    classification: source.classification,
    until: source.until,
    validUntil: source.validUntil,
    review: source.review,
    fulfils: source.fulfils,
    history: source.history,
    state: stateOf(source.draft, source.date, now),
    bodyDigest: source.bodyDigest,
    body: linkedBody(body, path),
    images: source.images.map((image) => linkImage(image, path)),
    version,
    links: source.links,
    attachments: source.attachments.map((one) => ({ ...one, file: path(one.file) })),
    tables: source.tables?.map((one) => ({ ...one, table: path(one.table) })),
    anchors: source.anchors,
    file: source.file,
    at: source.at,
  };
}

function kindOf({ kinds }: Pillar, id: string | undefined): Kind | undefined {
  return id === undefined ? undefined : kinds.find((kind) => kind.id === id);
}

function stateOf(draft: boolean, date: Moment, now: Moment): PostState {
  if (draft) return "draft";
  return date.epoch <= now.epoch ? "public" : "scheduled";
}

function registered<T>(registry: ReadonlyMap<string, T>, id: string): T {
  const found = registry.get(id);
  if (found === undefined) throw new Error(`"${id}" is not registered any more`);
  return found;
}

function linkImage(image: SourceImage, path: LinkContext["path"]): ImageUse {
  return { ...image, file: path(image.file) };
}

/** A function that holds on to nothing else of its source. */
function linkedBody(body: () => SourceBody, path: LinkContext["path"]): () => Body {
  return () => body().map((part) => (typeof part === "string" ? part : withPaths(part, path)));
}
