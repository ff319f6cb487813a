/** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
import { feedEntry, siteOf } from "./read-feed.ts";
import type { Source, SourceFault } from "./source.ts";

export function readJsonFeed(text: string): Source | { readonly fault: SourceFault } {
  let feed: Record<string, unknown>;
  try {
    feed = JSON.parse(text);
  } catch {
    return { fault: { kind: "not-export" } };
  }
  if (!/jsonfeed\.org/.test(textIn(feed, "version"))) return { fault: { kind: "not-export" } };
  const items = Array.isArray(feed.items) ? (feed.items as unknown[]) : [];
  const entries = items.flatMap((item) => {
    if (typeof item !== "object" || item === null) return [];
    const one = item as Record<string, unknown>;
    const tags = Array.isArray(one.tags) ? one.tags.filter((tag) => typeof tag === "string") : [];
    const [author] = Array.isArray(one.authors) ? one.authors : [];
    return feedEntry({
      link: URL.parse(textIn(one, "url"))?.href,
      id: /[?&]p=(\d+)$/.exec(textIn(one, "id"))?.[1],
      title: textIn(one, "title"),
      content: textIn(one, "content_html") || textIn(one, "content_text"),
      summary: textIn(one, "summary"),
      date: textIn(one, "date_published") || textIn(one, "date_modified"),
      categories: tags,
      author:
        typeof author === "object" && author !== null
          ? textIn(author as Record<string, unknown>, "name")
          : "",
      picture: textIn(one, "image"),
    });
  });
  if (entries.length === 0) return { fault: { kind: "no-items" } };
  return {
    form: "json",
    title: textIn(feed, "title"),
    site: siteOf(URL.parse(textIn(feed, "home_page_url"))?.href ?? entries[0]?.link),
    ...{ entries, attachments: [], blocks: new Map(), others: new Map(), comments: 0 },
  };
}

function textIn(object: Record<string, unknown>, key: string): string {
  const value = object[key];
  return typeof value === "string" ? value : "";
}
