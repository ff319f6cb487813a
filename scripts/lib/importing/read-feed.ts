/** RSS 2 and 1 (https://www.rssboard.org/rss-specification), and Atom (RFC 4287). */
import { plainText } from "./plain-text.ts";
import type { Entry, EntryDate, Source, SourceFault, Term } from "./source.ts";
import {
  attributeOf,
  childrenOf,
  type OpenedXml,
  plain,
  textOf,
  unwrapped,
  type XmlNode,
} from "./xml-pieces.ts";

export function readFeed({ root, head, items }: OpenedXml): Source | SourceFault {
  const top = (Object.entries(head).find(([name]) => !name.startsWith("@") && !name.startsWith("?"))?.[1] ??
    {}) as XmlNode;
  const channel = root === "feed" ? top : ((childrenOf(top, "channel")[0] ?? {}) as XmlNode);
  const entries: Entry[] = [];
  const others = new Map<string, number>();
  let comments = 0;
  for (const item of items()) {
    const kind = root === "feed" ? bloggerKind(item) : "post";
    if (kind === "comment") comments++;
    else if (kind !== "post" && kind !== "page") others.set(kind, (others.get(kind) ?? 0) + 1);
    else entries.push(root === "feed" ? { ...atomEntry(item), type: kind } : rssEntry(item));
  }
  const site = root === "feed" ? linkIn(channel) : textOf(channel, "link").trim();
  return {
    form: root === "feed" ? "atom" : "rss",
    title: plainText(textOf(channel, "title")),
    site: siteOf(URL.parse(site)?.href ?? entries.find(({ link }) => link)?.link),
    ...{ entries, attachments: [], blocks: new Map(), others, comments },
  };
}

/** A backup of Blogger is a feed in which comments, settings and the template are entries too; each says what it is. */
function bloggerKind(entry: XmlNode): string {
  const kind = childrenOf(entry, "category").find((one) => isKind(attributeOf(one, "scheme")));
  const name = attributeOf(kind, "term").split("#").at(-1) || textOf(entry, "blogger:type").trim();
  return name.toLowerCase() || "post";
}

function isKind(scheme: string): boolean {
  return scheme === "http://schemas.google.com/g/2005#kind";
}

function isDraft(entry: XmlNode): boolean {
  const [control] = childrenOf(entry, "app:control");
  const draft = textOf((control ?? {}) as XmlNode, "app:draft").trim();
  return draft === "yes" || textOf(entry, "blogger:status").trim() === "DRAFT";
}

/** The host alone: a feed's link may be to its page of news. */
export function siteOf(link: string | undefined): string | undefined {
  return link === undefined ? undefined : URL.parse(link)?.origin;
}

function rssEntry(item: XmlNode): Entry {
  const content = textOf(item, "content:encoded");
  const description = textOf(item, "description");
  const guid = textOf(item, "guid").trim();
  const link = URL.parse(textOf(item, "link").trim() || guid || attributeOf(item, "rdf:about"))?.href;
  const enclosure = childrenOf(item, "enclosure").find((one) =>
    attributeOf(one, "type").startsWith("image/"),
  );
  return feedEntry({
    ...{ link, title: textOf(item, "title"), content: content || description },
    id: /[?&]p=(\d+)$/.exec(guid)?.[1],
    summary: content === "" ? "" : description,
    date: textOf(item, "pubDate") || textOf(item, "dc:date"),
    categories: childrenOf(item, "category").map(plain),
    author: textOf(item, "dc:creator") || textOf(item, "author"),
    picture: attributeOf(enclosure, "url"),
  });
}

function atomEntry(entry: XmlNode): Entry {
  const [content] = childrenOf(entry, "content");
  const summary = textOf(entry, "summary");
  const [author] = childrenOf(entry, "author");
  const body = htmlOf(content);
  const made = feedEntry({
    link: linkIn(entry) || undefined,
    id: /[?&]p=(\d+)$/.exec(textOf(entry, "id").trim())?.[1],
    title: textOf(entry, "title"),
    content: body || summary,
    summary: body === "" ? "" : summary,
    date: textOf(entry, "published") || textOf(entry, "updated"),
    categories: childrenOf(entry, "category")
      .filter((one) => !isKind(attributeOf(one, "scheme")))
      .map((one) => attributeOf(one, "label") || attributeOf(one, "term")),
    author: textOf((author ?? {}) as XmlNode, "name"),
    picture: "",
  });
  return isDraft(entry) ? { ...made, status: "draft" } : made;
}

/** As HTML: Atom's may be elements, escaped, or plain words. */
function htmlOf(content: unknown): string {
  const raw = plain(content);
  const type = attributeOf(content, "type");
  if (type === "xhtml") return raw;
  const text = unwrapped(raw);
  return type === "html" || type.includes("html")
    ? text
    : text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function linkIn(node: XmlNode): string {
  const links = childrenOf(node, "link");
  const own = links.find((link) => ["", "alternate"].includes(attributeOf(link, "rel"))) ?? links[0];
  return URL.parse(attributeOf(own, "href") || plain(own).trim())?.href ?? "";
}

/** What all feeds have, whatever their names for it. */
export function feedEntry(given: {
  readonly link: string | undefined;
  readonly id: string | undefined;
  readonly title: string;
  readonly content: string;
  readonly summary: string;
  readonly date: string;
  readonly categories: readonly string[];
  readonly author: string;
  readonly picture: string;
}): Entry {
  const { link, id, content, summary, author, picture } = given;
  const names = [...new Set(given.categories.map(plainText))].filter((name) => name !== "");
  const path = link === undefined ? "" : (URL.parse(link)?.pathname ?? "");
  return {
    ...{ type: "post", id, content, excerpt: summary, description: "", link, comments: 0 },
    title: plainText(given.title),
    plainLines: !/<[a-z]/i.test(content),
    name: decodedLast(path),
    status: "public",
    date: dateIn(given.date),
    terms: names.map((name): Term => ({ kind: "tag", name, slug: "" })),
    author: plainText(author),
    picture: picture === "" ? undefined : { url: picture },
  };
}

function dateIn(text: string): EntryDate | undefined {
  const epoch = Date.parse(text.trim());
  return Number.isNaN(epoch) ? undefined : { epoch };
}

/** /2019/03/judul/ → judul */
function decodedLast(path: string): string {
  const last = path.replace(/\/$/, "").replace(/\.(?:html?|php)$/i, "");
  try {
    return decodeURIComponent(last.slice(last.lastIndexOf("/") + 1));
  } catch {
    return "";
  }
}
