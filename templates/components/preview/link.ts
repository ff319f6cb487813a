import type { Card } from "../../../scripts/lib/cards/card.ts";
import type { Post, Site } from "../../../scripts/lib/model/office.ts";
import type { SiteContext } from "../../../scripts/lib/site/page.ts";

/** The picture that a channel fetches for a link to a post: what the head of the post's page names. */
export function linkCardOf({ cards }: SiteContext, post: Post): Card | undefined {
  return cards.get(post.id)?.og ?? cards.get("beranda")?.og;
}

/** The site of a link, as channels name it. */
export function domainOf({ url }: Pick<Site, "url">): string {
  return new URL(url).host.replace(/^www\./, "");
}
