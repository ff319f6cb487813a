/**
 * What the search finds, cut into parts that are indexed by themselves: the posts of each year, and the standing pages. A post changes the
 * part of its year alone, so that an edit costs as much however old an office grows; and a browser loads the newest parts first.
 */
import { captionsIn } from "../model/body.ts";
import type { Post, StandingPage } from "../model/office.ts";
import type { Publication } from "../model/publication.ts";
import { validUntilOf } from "../model/validity.ts";
import type { SearchDocument } from "../search/document.ts";
import { digestOf } from "../text/digest.ts";
import { xmlText } from "../text/xml.ts";

export interface SearchShard {
  /** "2026", or that of the standing pages */
  readonly name: string;
  /** changes with all that its index is made of, but the code */
  readonly key: string;
  /** what it finds, in the order of their addresses */
  readonly pages: readonly SearchedPage[];
}

export interface SearchedPage {
  readonly address: string;
  /** changes with all that its document is made of, but the code */
  readonly facts: string;
  /** the page as it is indexed: its body is read now, and perhaps made of its Markdown again */
  readonly html: () => SearchDocument["html"];
}

/** By what a reader narrows a search, as its address has it: ?q=lelang&pilar=promosi&tagar=infolelang&tahun=2026&jenis=tutorial */
export const searchFilters = { pillar: "pilar", hashtag: "tagar", year: "tahun", kind: "jenis" } as const;

export const pagesShard = "halaman";

/** Changes with the form of the documents, so that no browser searches an index of other form by its old address. */
const form = "5";

/** The standing pages, which hardly ever change, and then the years, newest first; none that is empty. */
export function searchShards({ pages, years, site: { language } }: Publication): SearchShard[] {
  const shard = <T extends { readonly address: string }>(
    name: string,
    all: readonly T[],
    factsOf: (one: T) => object,
    documentOf: (one: T) => string,
  ): SearchShard[] => {
    if (all.length === 0) return [];
    const sorted = [...all].sort((a, b) => (a.address < b.address ? -1 : 1));
    const found = sorted.map((one) => ({
      ...{ address: one.address, facts: JSON.stringify(factsOf(one)) },
      html: () => documentOf(one),
    }));
    return [{ name, key: digestOf(form, language, name, ...found.map(({ facts }) => facts)), pages: found }];
  };
  return [
    ...shard(pagesShard, pages, factsOfPage, documentOfPage),
    ...years.flatMap(({ subject, posts }) => shard(subject, posts, factsOfPost, documentOfPost)),
  ];
}

/** All of a part's pages, read now. */
export function documentsOf({ pages }: SearchShard): SearchDocument[] {
  return pages.map(({ address, html }) => ({ address, html: html() }));
}

function factsOfPost(post: Post): object {
  const { address, title, summary, version, date, pillar, kind, hashtags } = post;
  const tags = hashtags.map(({ key, name }) => [key, name]);
  const others = [endOf(post), namesOf(post)];
  return [address, title, summary, version, date.date, pillar.id, pillar.label, kind?.id, tags, ...others];
}

function documentOfPost(post: Post): string {
  const { title, summary, date, pillar, kind, hashtags, attachments, body } = post;
  return documentOf({
    ...{ title, summary, body },
    meta: {
      ...{ date: date.date, pillar: pillar.id },
      ...(kind && { kind: kind.id }),
      ...endOf(post),
    },
    filters: [
      [searchFilters.pillar, pillar.id],
      [searchFilters.year, date.date.slice(0, 4)],
      ...(kind ? [[searchFilters.kind, kind.id] as const] : []),
      ...hashtags.map(({ key }) => [searchFilters.hashtag, key] as const),
    ],
    more: [
      ...[pillar.label, kind?.label],
      ...hashtags.map(({ name }) => `#${name}`),
      ...namesOf(post),
      ...filesIn(attachments),
    ],
  });
}

function namesOf({ collaborators = [] }: Post): string[] {
  return collaborators.map(({ name }) => name);
}

/** Until when it holds, for whoever finds it: a reader's own day says whether that has gone by. */
function endOf(one: Pick<Post, "validUntil" | "auction">): { readonly until?: string } {
  const end = validUntilOf(one);
  return end ? { until: end.date } : {};
}

function factsOfPage(page: StandingPage): object {
  const { address, title, summary, version } = page;
  return [address, title, summary, version, endOf(page)];
}

function documentOfPage(page: StandingPage): string {
  const { title, summary, attachments, body } = page;
  return documentOf({ title, summary, body, meta: endOf(page), filters: [], more: filesIn(attachments) });
}

/** Documents are found by their titles and by the kinds that people ask for. */
function filesIn(attachments: Post["attachments"]): string[] {
  return attachments.map(({ title, type }) => `${title} ${type.toUpperCase()}`);
}

interface DocumentParts extends Pick<Post, "title" | "summary" | "body"> {
  /** what a result shows beside its title */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: readonly (readonly [name: string, value: string])[];
  /** words that are found, but stand in no sentence */
  readonly more: readonly (string | undefined)[];
}

/** A heading counts for more than a paragraph. What stands in a body's pictures is not looked for, what is written below them is. */
function documentOf({ title, summary, body, meta, filters, more }: DocumentParts): string {
  const head = [
    ...Object.entries(meta).map(([name, value]) => named("meta", name, value)),
    ...filters.map(([name, value]) => named("filter", name, value)),
  ];
  const words = body().map((part) =>
    typeof part === "string"
      ? part
      : captionsIn(part)
          .map((caption) => `<p>${caption}</p>`)
          .join(""),
  );
  const last = more.filter((word) => word !== undefined).join(" ");
  return (
    `<html><head>${head.join("")}</head><body><h1>${xmlText(title)}</h1><p>${xmlText(summary)}</p>` +
    `${words.join("")}<p>${xmlText(last)}</p></body></html>`
  );
}

function named(kind: "meta" | "filter", name: string, value: string): string {
  return `<meta data-pagefind-${kind}="${name}[content]" content="${xmlText(value)}">`;
}
