import { homeAddress } from "../model/addresses.ts";
import type { Post } from "../model/office.ts";
import type { Publication } from "../model/publication.ts";
import type { Entry, ShownBody } from "./entry.ts";
import { entryOf, shownBody } from "./entry.ts";
import { feedSize } from "./feed-content.ts";
import type { Frame } from "./frame.ts";
import type { PageCard, SiteContent } from "./page.ts";
import { modifiedIn } from "./post-history.ts";
import { type ShownAttachment, shownAttachments } from "./shown-attachments.ts";

/** What a feed is of. */
export type FeedSubject =
  | { readonly of: "site" }
  | { readonly of: "hashtag"; readonly name: string; readonly description: string | undefined }
  | { readonly of: "pillar"; readonly label: string; readonly description: string | undefined };

export interface FeedItem {
  readonly post: Entry;
  readonly body: ShownBody;
  readonly attachments: readonly ShownAttachment[];
  readonly card: PageCard["card"] | undefined;
  /** RFC 3339: of its newest note or change or, where it has none, of the post */
  readonly modified: string;
}

export interface Feed {
  /** the page that the feed belongs to: "/", "/tagar/infolelang/" */
  readonly list: string;
  readonly subject: FeedSubject;
  /** newest first */
  readonly items: readonly FeedItem[];
  /** RFC 3339: of the newest change of its posts; see `beginningOf` where there is none */
  readonly updated: string;
}

/** The site's own feed, and one for each hashtag and pillar. */
export function feedsOf(content: SiteContent): Feed[] {
  const { publication, cards } = content;
  const { posts, hashtags, pillars } = publication;
  const feed = (list: string, subject: FeedSubject, all: readonly Post[]): Feed => {
    const shown = all.slice(0, feedSize);
    const changes = shown.map((post) => modifiedIn(content, post));
    return {
      list,
      subject,
      items: shown.map((post, index) => ({
        post: entryOf(content, post),
        body: shownBody(content, post),
        attachments: shownAttachments(content, post),
        card: cards.get(post.id)?.og,
        modified: (changes[index] ?? post.date).iso,
      })),
      updated:
        changes.length === 0
          ? beginningOf(content.publication)
          : changes.reduce((last, one) => (one.epoch > last.epoch ? one : last)).iso,
    };
  };
  return [
    feed(homeAddress, { of: "site" }, posts),
    ...hashtags.map(({ subject: { name, description }, address, posts }) =>
      feed(address, { of: "hashtag", name, description }, posts),
    ),
    ...pillars.map(({ subject: { label, description }, address, posts }) =>
      feed(address, { of: "pillar", label, description }, posts),
    ),
  ];
}

/** A feed's title and description in words. */
export function feedWords(
  { site, words }: Frame,
  subject: FeedSubject,
): { readonly title: string; readonly description: string | undefined } {
  const { feedTitle, feedOf, pillarTitle } = words.site;
  switch (subject.of) {
    case "site":
      return { title: feedTitle(site.name), description: site.description };
    case "hashtag":
      return { title: feedOf(`#${subject.name}`, site.name), description: subject.description };
    case "pillar":
      return { title: feedOf(pillarTitle(subject.label), site.name), description: subject.description };
  }
}

/** A feed with nothing in it is as old as the office's first post: the moment of the build would make it another with every build. RFC 3339. */
export function beginningOf({ posts }: Pick<Publication, "posts">): string {
  return posts.at(-1)?.date.iso ?? "1970-01-01T00:00:00Z";
}
