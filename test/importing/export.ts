/** Small exports written for a test. */

export interface ItemSpec {
  readonly type?: string;
  readonly id?: string;
  readonly title?: string;
  readonly content?: string;
  readonly excerpt?: string;
  readonly link?: string;
  readonly name?: string;
  readonly status?: string;
  readonly password?: string;
  readonly date?: string;
  readonly gmt?: string;
  readonly parent?: string;
  readonly categories?: readonly string[];
  readonly tags?: readonly string[];
  readonly meta?: Readonly<Record<string, string>>;
  readonly url?: string;
  readonly comments?: number;
  readonly author?: string;
}

export const oldSite = "https://lama.go.id";

/** A WXR item as WordPress writes it. */
export function item(spec: ItemSpec = {}): string {
  const { type = "post", id = "7", title = "Judul", name = "judul", status = "publish" } = spec;
  const { date = "2019-03-05 16:30:00", gmt = "2019-03-05 09:30:00", parent = "0" } = spec;
  const {
    link = `${oldSite}/2019/03/${name}/`,
    content = "Isi pos ini.",
    excerpt = "",
    password = "",
  } = spec;
  const term = (domain: string) => (text: string) =>
    `<category domain="${domain}" nicename="${text.toLowerCase().replace(/\W+/g, "-")}">${cdata(text)}</category>`;
  return `<item>
<title>${cdata(title)}</title><link>${link}</link><pubDate>Tue, 05 Mar 2019 09:30:00 +0000</pubDate>
<dc:creator>${cdata(spec.author ?? "admin")}</dc:creator><guid isPermaLink="false">${oldSite}/?p=${id}</guid>
<description></description><content:encoded>${cdata(content)}</content:encoded><excerpt:encoded>${cdata(excerpt)}</excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date>${date}</wp:post_date><wp:post_date_gmt>${gmt}</wp:post_date_gmt>
<wp:post_name>${name}</wp:post_name><wp:status>${status}</wp:status><wp:post_parent>${parent}</wp:post_parent>
<wp:post_type>${type}</wp:post_type><wp:post_password>${password}</wp:post_password>
${spec.url === undefined ? "" : `<wp:attachment_url>${spec.url}</wp:attachment_url>`}
${(spec.categories ?? []).map(term("category")).join("")}${(spec.tags ?? []).map(term("post_tag")).join("")}
${Object.entries(spec.meta ?? {})
  .map(
    ([key, value]) =>
      `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`,
  )
  .join("")}
${Array.from({ length: spec.comments ?? 0 }, () => "<wp:comment><wp:comment_content>Bagus</wp:comment_content></wp:comment>").join("")}
</item>`;
}

/** A whole export. @param version of WXR */
export function wxr(items: readonly string[], version = "1.2"): string {
  const home = `https://wordpress.org/export/${version}`;
  return `<?xml version="1.0" encoding="UTF-8" ?>
<!-- This is a WordPress eXtended RSS file -->
<rss version="2.0" xmlns:excerpt="${home}/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="${home}/">
<channel><title>Kantor Lama</title><link>${oldSite}</link><wp:wxr_version>${version}</wp:wxr_version>
<wp:base_site_url>${oldSite}</wp:base_site_url><wp:base_blog_url>${oldSite}</wp:base_blog_url>
${items.join("\n")}
</channel></rss>`;
}

export function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}
