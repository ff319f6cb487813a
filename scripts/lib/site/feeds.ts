import type { Post } from "../model/office.ts";
import type { SiteContext } from "./page.ts";

/** What a feed is of. */
export interface Feed {
  /** the folder of the feed's files, and the page it belongs to: "/", "/tagar/infolelang/" */
  readonly address: string;
  readonly title: string;
  readonly description: string | undefined;
  /** newest first; a feed shows the first `feedSize` */
  readonly posts: readonly Post[];
}

/** The site's own feed, and one for each hashtag and pillar. */
export function feedsOf({ publication, words }: SiteContext): Feed[] {
  const { site, posts, hashtags, pillars } = publication;
  const { feedTitle, feedOf, pillarTitle } = words.site;
  return [
    { address: "/", title: feedTitle(site.name), description: site.description, posts },
    ...hashtags.map(({ subject, address, posts }) => ({
      address,
      title: feedOf(`#${subject.name}`, site.name),
      description: subject.description,
      posts,
    })),
    ...pillars.map(({ subject, address, posts }) => ({
      address,
      title: feedOf(pillarTitle(subject.label), site.name),
      description: subject.description,
      posts,
    })),
  ];
}
