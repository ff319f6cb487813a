/**
 * Posts that the public must not hear of yet, looked for where a list would show them: as the address of a link, as a whole text or
 * title. An author's own words are not looked at, who may well write "Lelang" while a draft of that title waits.
 */
import { kitAddress } from "../model/addresses.ts";
import { withoutBase } from "../model/base.ts";
import type { Office, Post } from "../model/office.ts";
import type { Publication } from "../model/publication.ts";

export interface Unpublished {
  /** how many there are */
  readonly count: number;
  /** characters below which no text is looked for; infinite where there is none to look for */
  readonly shortest: number;
  /** The title of the post that an address is of, or below which it stands. @param url as a page, a feed or a list has it */
  atAddress(url: string): string | undefined;
  /** The title of a post, where a text is nothing but that. */
  inText(text: string): string | undefined;
}

export function unpublishedOf(
  office: Pick<Office, "posts">,
  publication: Publication,
  { site, base }: { readonly site: string; readonly base: string },
): Unpublished {
  const shown = new Set(publication.posts.map(({ id }) => id));
  const hidden = office.posts.filter(({ id }) => !shown.has(id));
  // An old address that the office writes itself may be of the same form.
  const old = new Set(publication.redirects.map(({ from }) => from.path));
  const addresses = new Map(
    hidden.filter(({ address }) => !old.has(address)).map(({ address, title }) => [address, title]),
  );
  const folders = new Map(hidden.map(({ id, title }) => [`/kartu/${id}/`, title]));
  const titles = new Map(hidden.filter(isTelling).map(({ title }) => [plain(title), title]));
  for (const text of titles.size > 0 ? publicTexts(publication) : []) titles.delete(plain(text));
  const longest = Math.max(0, ...Array.from(titles.keys(), ({ length }) => length)) * 2;
  const beginnings = new Set(Array.from(titles.keys(), beginningOf));
  const letters = new Set(Array.from(titles.keys(), (title) => title.charCodeAt(0)));
  return {
    count: hidden.length,
    shortest: titles.size === 0 ? Number.POSITIVE_INFINITY : shortest,
    atAddress(url) {
      if (hidden.length === 0) return undefined;
      const path = url.startsWith(`${site}/`) ? url.slice(site.length) : withoutBase(base, url);
      const post = postAddress.exec(path)?.[0];
      if (post !== undefined) return addresses.get(post);
      const card = path.startsWith("/kartu/") ? cardFolder.exec(path)?.[0] : undefined;
      return card && folders.get(card);
    },
    inText(text) {
      if (text.length < shortest || text.length > longest) return undefined;
      const first = text.charCodeAt(0);
      if (isPlainLetter(first) && !letters.has(first | 0x20)) return undefined;
      if (!beginnings.has(beginningOf(text))) return undefined;
      return titles.get(plain(text));
    },
  };
}

const postAddress = /^\/\d{4}\/\d{2}\/[^/?#]+\//;
const cardFolder = /^\/kartu\/\d{4}-\d{2}\/[^/?#]+\//;

/** Characters and words below which a title may be anybody's word. */
const shortest = 16;
const fewest = 3;

function isTelling({ title }: Post): boolean {
  return title.length >= shortest && title.trim().split(/\s+/).length >= fewest;
}

/** Whether a character is one of a to z, large or small: most texts begin with one, and most titles with another. */
function isPlainLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** The first word: most texts begin with another one, and need not be made plain to see that they are none of the titles. */
function beginningOf(text: string): string {
  return /\S+/.exec(text)?.[0].toLowerCase() ?? "";
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

/** What is public in any case, and may be what a draft is called. */
function publicTexts({
  site,
  posts,
  pages,
  pillars,
  hashtags,
  campaigns,
  collaborators,
}: Publication): string[] {
  return [
    ...[site.name, site.fullName, site.description, site.notice, site.brand.tagline],
    ...posts.flatMap(({ title, summary }) => [title, summary]),
    ...pages.flatMap(({ title, summary }) => [title, summary]),
    ...pillars.flatMap(({ subject: { label, description } }) => [label, description]),
    ...hashtags.map(({ subject }) => subject.description),
    ...collaborators.flatMap(({ subject: { name, about } }) => [name, about]),
    ...campaigns.flatMap(({ subject: { name, slogan, description } }) => [name, slogan, description]),
  ].filter((text) => text !== undefined);
}

/** The pages that a post has of its own, for whoever looks whether it was public before. */
export function pagesOf({ address }: Pick<Post, "address">): string[] {
  return [address, kitAddress(address)];
}
