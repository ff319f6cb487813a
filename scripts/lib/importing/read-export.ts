/** WordPress eXtended RSS, of every version since 1.0 (https://developer.wordpress.org/reference/functions/export_wp/). */
import { plainText } from "./plain-text.ts";
import type { Attachment, Entry, EntryDate, EntryStatus, Source, SourceFault, Term } from "./source.ts";
import { attributeOf, childrenOf, type OpenedXml, plain, textOf, type XmlNode } from "./xml-pieces.ts";

export function readExport({ head, items }: OpenedXml): Source | SourceFault {
  const channel = childrenOf((head.rss ?? {}) as XmlNode, "channel")[0] as XmlNode | undefined;
  if (!channel) return { kind: "not-export" };
  const entries: Entry[] = [];
  const attachments: Attachment[] = [];
  const blocks = new Map<string, string>();
  const others = new Map<string, number>();
  let comments = 0;
  for (const item of items()) {
    const type = textOf(item, "wp:post_type").trim() || "post";
    const count = childrenOf(item, "wp:comment").length;
    comments += count;
    if (type === "attachment") attachments.push(attachmentOf(item));
    else {
      if (type === "wp_block") blocks.set(textOf(item, "wp:post_id").trim(), textOf(item, "content:encoded"));
      if (internal.test(type)) others.set(type, (others.get(type) ?? 0) + 1);
      else entries.push(entryOf(item, type, count));
    }
  }
  const site = textOf(channel, "wp:base_blog_url").trim() || textOf(channel, "link").trim();
  return {
    form: "wordpress",
    title: plainText(textOf(channel, "title")),
    site: URL.parse(site)?.href.replace(/\/$/, ""),
    ...{ entries, attachments, blocks, others, comments },
  };
}

/** What WordPress keeps as posts and no reader ever saw as one. */
const internal =
  /^(?:nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+|acf-\w+|elementor_\w+|wpcf7_contact_form|feedback|jp_\w+)$/;

function entryOf(item: XmlNode, type: string, comments: number): Entry {
  const meta = metaOf(item);
  const content = textOf(item, "content:encoded");
  const picture = meta.get("_thumbnail_id")?.trim();
  return {
    ...{ type, content, comments },
    id: textOf(item, "wp:post_id").trim() || undefined,
    title: plainText(textOf(item, "title")),
    plainLines: !/<!--\s*wp:/.test(content),
    excerpt: textOf(item, "excerpt:encoded"),
    description: firstOf(meta, ["_yoast_wpseo_metadesc", "rank_math_description", "_aioseop_description"]),
    link: URL.parse(textOf(item, "link").trim())?.href,
    name: decodedName(textOf(item, "wp:post_name").trim()),
    status: statusOf(textOf(item, "wp:status").trim(), textOf(item, "wp:post_password")),
    date: dateOf(item),
    terms: termsOf(item),
    author: textOf(item, "dc:creator").trim(),
    picture: picture ? { id: picture } : undefined,
  };
}

function attachmentOf(item: XmlNode): Attachment {
  const meta = metaOf(item);
  const parent = textOf(item, "wp:post_parent").trim();
  const url = textOf(item, "wp:attachment_url").trim() || textOf(item, "guid").trim();
  return {
    id: textOf(item, "wp:post_id").trim(),
    url: URL.parse(url)?.href ?? url,
    file: meta.get("_wp_attached_file")?.trim() || undefined,
    link: URL.parse(textOf(item, "link").trim())?.href,
    title: plainText(textOf(item, "title")),
    alt: plainText(meta.get("_wp_attachment_image_alt") ?? ""),
    caption: plainText(textOf(item, "excerpt:encoded")),
    parent: parent === "" || parent === "0" ? undefined : parent,
  };
}

function metaOf(item: XmlNode): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(item, "wp:postmeta").map((meta) => [
      textOf(meta as XmlNode, "wp:meta_key").trim(),
      textOf(meta as XmlNode, "wp:meta_value"),
    ]),
  );
}

/** Of several plugins' descriptions the first without a plugin's own variables: %%excerpt%% */
function firstOf(meta: ReadonlyMap<string, string>, keys: readonly string[]): string {
  return keys.map((key) => meta.get(key) ?? "").find((text) => text.trim() !== "" && !/%\w/.test(text)) ?? "";
}

/** Categories before tags; since 1.1 the domain is post_tag, before it was tag, and each was written twice. */
function termsOf(item: XmlNode): Term[] {
  const terms = new Map<string, Term>();
  for (const term of childrenOf(item, "category")) {
    const domain = attributeOf(term, "domain") || "category";
    const kind = domain === "category" ? "category" : /^(?:post_)?tag$/.test(domain) ? "tag" : undefined;
    const name = plainText(plain(term));
    if (kind && name !== "") {
      const slug = decodedName(attributeOf(term, "nicename"));
      const key = `${kind} ${name.toLowerCase()}`;
      const known = terms.get(key);
      if (!known || known.slug === "") terms.set(key, { kind, name, slug });
    }
  }
  const all = [...terms.values()];
  return [...all.filter(({ kind }) => kind === "category"), ...all.filter(({ kind }) => kind === "tag")];
}

function statusOf(status: string, password: string): EntryStatus {
  if (password.trim() !== "") return "password";
  switch (status) {
    case "publish":
      return "public";
    case "future":
      return "scheduled";
    case "draft":
    case "auto-draft":
      return "draft";
    case "pending":
    case "private":
    case "trash":
      return status;
    default:
      return "unknown";
  }
}

/** By Greenwich where it is there, which says the moment whatever the old site's zone was. */
function dateOf(item: XmlNode): EntryDate | undefined {
  const greenwich = stampOf(textOf(item, "wp:post_date_gmt"));
  if (greenwich) return { epoch: Date.parse(`${greenwich}Z`) };
  const local = stampOf(textOf(item, "wp:post_date"));
  if (local) return { local };
  const published = Date.parse(textOf(item, "pubDate"));
  return published > 0 ? { epoch: published } : undefined;
}

/** 2019-03-05 09:30:00; drafts have zeros */
function stampOf(text: string): string | undefined {
  const stamp = text.trim().replace(" ", "T");
  const isDate = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(stamp);
  return isDate && !Number.isNaN(Date.parse(`${stamp}Z`)) ? stamp : undefined;
}

function decodedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
