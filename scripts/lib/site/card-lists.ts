/** The lists by which `/cek/` knows cards again: plain data for the page's script (templates/assets/cek.js), small on a slow network. */
import type { Card } from "../cards/card.ts";
import { balanceAddress, cardKeys, homeAddress } from "../model/addresses.ts";
import type { Post } from "../model/office.ts";
import type { Publication } from "../model/publication.ts";
import type { FormerCard } from "./former-card.ts";
import type { SiteContent } from "./page.ts";

/** What a card stands for: its page as seen from the home page, what is written there, and the day of a post. */
type Owner = readonly [page: string, title: string, date?: string];

/** Which owner by number, or -1; width to height; its file; of one that is no longer the card: since when, and which is now. */
type ListedCard = readonly [
  owner: number,
  shape: number,
  file?: string | 0,
  replaced?: string,
  now?: string | 0,
];

export interface CardList {
  readonly owners: readonly Owner[];
  readonly cards: readonly ListedCard[];
  /** the marks of the cards, one after another, as base64 (recognition/mark.ts) */
  readonly marks: string;
}

/** The cards of a year's posts. */
export function cardsOfPosts(posts: readonly Post[], { cards }: Pick<SiteContent, "cards">): CardList {
  return listOf(
    posts.map(({ id, address, title, date }) => ({
      owner: [fromHome(address), title, date.date],
      cards: cards.get(cardKeys.post(id))?.all ?? [],
    })),
  );
}

/** The cards of the home page and of all lists. */
export function cardsOfLists({ publication, cards }: Pick<SiteContent, "publication" | "cards">): CardList {
  return listOf(
    lists(publication).map(([key, address, title]) => ({
      owner: [fromHome(address), title],
      cards: cards.get(key)?.all ?? [],
    })),
  );
}

/** Those that others took the place of, or that were taken back. */
export function formerCards({ cards, former = [] }: Pick<SiteContent, "cards" | "former">): CardList {
  const owners: Owner[] = [];
  const places = new Map<string, number>();
  const placeOf = ({ post }: FormerCard): number => {
    if (!post) return -1;
    const known =
      places.get(post.address) ?? owners.push([fromHome(post.address), post.title, post.date]) - 1;
    places.set(post.address, known);
    return known;
  };
  return {
    cards: former.map((card) => {
      const now = card.key === undefined ? undefined : cards.get(card.key)?.all;
      const same = now?.find(({ name }) => name === card.name)?.address;
      return [placeOf(card), rounded(card.shape), fileOf(card.file), card.replaced, fileOf(same)];
    }),
    owners,
    marks: joined(former.map(({ mark }) => mark)),
  };
}

function listOf(all: readonly { readonly owner: Owner; readonly cards: readonly Card[] }[]): CardList {
  const known = all
    .map(({ owner, cards }) => ({ owner, cards: cards.filter(({ mark }) => mark !== undefined) }))
    .filter(({ cards }) => cards.length > 0);
  return {
    owners: known.map(({ owner }) => owner),
    cards: known.flatMap(({ cards }, index) =>
      cards.map(({ width, height, address }) => [index, rounded(width / height), fromHome(address)] as const),
    ),
    marks: joined(known.flatMap(({ cards }) => cards.map(({ mark = "" }) => mark))),
  };
}

/** As the page's script puts it behind the path that the site stands under. */
function fromHome(address: string): string {
  return address.slice(1);
}

function fileOf(address: string | undefined): string | 0 {
  return address === undefined ? 0 : fromHome(address);
}

function joined(marks: readonly string[]): string {
  return Buffer.concat(marks.map((mark) => Buffer.from(mark, "base64url"))).toString("base64");
}

function rounded(shape: number): number {
  return Math.round(shape * 10_000) / 10_000;
}

function lists(publication: Publication): [key: string, address: string, title: string][] {
  const { site, hashtags, pillars, campaigns, collaborators, months, years } = publication;
  return [
    [cardKeys.home, homeAddress, site.name],
    [cardKeys.balance, balanceAddress, balanceAddress],
    ...hashtags.map(({ subject, address }): [string, string, string] => [
      cardKeys.hashtag(subject.key),
      address,
      `#${subject.name}`,
    ]),
    ...pillars.map(({ subject, address }): [string, string, string] => [
      cardKeys.pillar(subject.id),
      address,
      subject.label,
    ]),
    ...campaigns.map(({ subject, address }): [string, string, string] => [
      cardKeys.campaign(subject.id),
      address,
      subject.name,
    ]),
    ...collaborators.map(({ subject, address }): [string, string, string] => [
      cardKeys.collaborator(subject.id),
      address,
      subject.name,
    ]),
    ...months.map(({ subject, address }): [string, string, string] => [
      cardKeys.month(subject),
      address,
      subject,
    ]),
    ...years.map(({ subject, address }): [string, string, string] => [
      cardKeys.year(subject),
      address,
      subject,
    ]),
  ];
}
