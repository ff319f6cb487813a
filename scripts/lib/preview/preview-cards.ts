/** The cards of a preview: known by name, size and address at once, and drawn when their address is asked for. */
import type { Card, CardSet, Cards } from "../cards/card.ts";
import { formats } from "../cards/format.ts";
import type { CardRequest } from "../cards/request.ts";
import type { Words } from "../language/words.ts";
import { cardAddress, cardKeyOf } from "../model/addresses.ts";
import type { Post } from "../model/office.ts";
import type { Publication } from "../model/publication.ts";
import { cardRequests } from "../output/card-requests.ts";
import { digestOf } from "../text/digest.ts";

export interface PreviewCards extends Pick<Cards, "get"> {
  /** What is to be drawn at an address; also at one that a page named before the card changed. */
  requestAt(address: string): CardRequest | undefined;
}

/** Cards of posts that are the same as in an earlier publication, under settings that are. */
export interface KnownCards {
  readonly settings: string;
  readonly sets: WeakMap<Post, { readonly photo: string; readonly set: CardSet }>;
}

export interface PreviewCardsOptions {
  readonly publication: Publication;
  readonly words: Words;
  /** changes with Pilar's code */
  readonly code: string;
  /** changes with a picture's bytes, by its absolute path */
  readonly stampOf: (file: string) => string;
  readonly before?: KnownCards | undefined;
}

export function previewCards(options: PreviewCardsOptions): { cards: PreviewCards; known: KnownCards } {
  const { publication, words, code, stampOf } = options;
  const { site, pillars } = publication;
  const { ofPost, ofLists } = cardRequests(publication, words);
  const posts = new Map(publication.posts.map((post) => [post.id, post]));
  const { logo } = site.brand;
  const settings = digestOf(
    code,
    JSON.stringify([site.name, site.url, site.timezone, site.language, site.brand, logo && stampOf(logo)]),
    JSON.stringify(pillars.map(({ subject }) => subject)),
  );
  const known: KnownCards =
    options.before?.settings === settings ? options.before : { settings, sets: new WeakMap() };

  const cardFrom = (request: CardRequest): Card => {
    const { key, name, kind, format, slide, files } = request;
    const { width, height, jpegOnly } = formats[format];
    const stamps = Object.values(files).map((file) => (file === undefined ? "" : stampOf(file)));
    const hash = digestOf(code, JSON.stringify(request), ...stamps).slice(0, 10);
    return {
      ...{ name, kind, format, width, height, bytes: undefined },
      address: cardAddress(key, `${name}.${hash}.${jpegOnly ? "jpg" : "png"}`),
      type: jpegOnly ? "image/jpeg" : "image/png",
      ...(slide === undefined ? {} : { slide }),
    };
  };
  /** Most sets are only asked for their first card. */
  const setOf = (requests: () => readonly CardRequest[]): CardSet => {
    let all: readonly Card[] | undefined;
    let og: { readonly card: Card | undefined } | undefined;
    return {
      get og() {
        const request = og ? undefined : requests().find(({ name }) => name === "og");
        og ??= { card: request && cardFrom(request) };
        return og.card;
      },
      get all() {
        all ??= requests().map(cardFrom);
        return all;
      },
    };
  };
  let lists: ReadonlyMap<string, { readonly set: CardSet; readonly request: CardRequest }> | undefined;
  const listOf = (key: string) => {
    lists ??= new Map(
      ofLists().map((request) => [request.key, { request, set: setOf(() => [request]) }] as const),
    );
    return lists.get(key);
  };

  const cards: PreviewCards = {
    get(key) {
      const post = posts.get(key);
      if (!post) return listOf(key)?.set;
      const photo = post.image ? stampOf(post.image.file) : "";
      const before = known.sets.get(post);
      if (before?.photo === photo) return before.set;
      const set = setOf(() => ofPost(post));
      known.sets.set(post, { photo, set });
      return set;
    },
    requestAt(address) {
      const key = cardKeyOf(address);
      if (key === undefined) return undefined;
      const post = posts.get(key);
      const list = post ? undefined : listOf(key);
      const [asked] = (address.split("/").at(-1) ?? "").split(".");
      return (post ? ofPost(post) : list ? [list.request] : []).find(({ name }) => name === asked);
    },
  };
  return { cards, known };
}
