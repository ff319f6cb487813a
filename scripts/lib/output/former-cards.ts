/**
 * Cards that were published once and are no longer the site's: a card that was shared goes from hand to hand for years. All that is kept
 * of them is their mark, 32 bytes that no picture can be made of, and as long as their post is public which post it is.
 */
import { formats } from "../cards/format.ts";
import { cardKeyOf, cardKeys, cardPlaceOf, postAddress } from "../model/addresses.ts";
import { daysBetween } from "../model/days.ts";
import type { Post } from "../model/office.ts";
import type { Publication } from "../model/publication.ts";
import type { FormerCard } from "../site/former-card.ts";

/** A card that is gone, as the list of served cards keeps it. */
export interface GoneCard {
  readonly mark: string;
  /** "og", "quote-portrait", "slide-portrait-03" */
  readonly name: string;
  /** the day since which it is no longer the card: 2026-11-03 */
  readonly gone: string;
  /** its post's; absent once that is no longer public: then nothing tells what it was */
  readonly post?: string;
}

/** Days for which a mark is kept, and how many are kept at the most: 20,000 of them are a megabyte. */
const keptFor = 3_660;
const most = 20_000;

/** Those that are still to be kept, the newest first, each with the post that it now belongs to. @param present marks of cards that the site has */
export function goneCards(
  all: readonly GoneCard[],
  publication: Publication,
  present: ReadonlySet<string>,
): GoneCard[] {
  const postOf = postsByFormerId(publication);
  const today = publication.now.date;
  const once = new Map(
    all
      .filter(({ mark, gone }) => !present.has(mark) && daysBetween(gone, today) < keptFor)
      .map((card) => [card.mark, card]),
  );
  return [...once.values()]
    .map(({ mark, name, gone, post: before }) => {
      const post = before === undefined ? undefined : postOf(before);
      return { mark, name, gone, ...(post && { post: post.id }) };
    })
    .sort((a, b) => (a.gone === b.gone ? (a.mark < b.mark ? -1 : 1) : a.gone > b.gone ? -1 : 1))
    .slice(0, most);
}

/** A public post by the id that it has or, as `redirects.yaml` says, had. */
function postsByFormerId({ posts, redirects }: Publication): (id: string) => Post | undefined {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const byAddress = new Map(posts.map((post) => [post.address, post]));
  const moved = new Map(redirects.map(({ from, to }) => [from.path, to]));
  return (id) => byId.get(id) ?? byAddress.get(moved.get(postAddress(id)) ?? "");
}

/** What the page that knows cards again is told of a card that is no longer the site's. */
export function formerCardsOf(
  gone: readonly GoneCard[],
  kept: readonly { readonly address: string; readonly mark?: string; readonly replaced: string }[],
  publication: Publication,
): FormerCard[] {
  const byId = new Map(publication.posts.map((post) => [post.id, post]));
  const ofPost = (id: string | undefined): Pick<FormerCard, "post" | "key"> => {
    const post = id === undefined ? undefined : byId.get(id);
    if (!post) return {};
    const { address, title, date } = post;
    return { key: cardKeys.post(post.id), post: { address, title, date: date.date } };
  };
  return [
    ...kept.flatMap(({ address, mark, replaced }) => {
      const name = cardPlaceOf(address)?.split("/").at(-1) ?? "";
      if (mark === undefined) return [];
      return [{ mark, name, shape: shapeOf(name), replaced, file: address, ...ofPost(cardKeyOf(address)) }];
    }),
    ...gone.map(({ mark, name, gone: replaced, post }) => ({
      ...{ mark, name, replaced, shape: shapeOf(name) },
      ...ofPost(post),
    })),
  ];
}

/** Width to height of a card, by its name. */
function shapeOf(name: string): number {
  const format = name.split("-").find((part) => part in formats) as keyof typeof formats | undefined;
  const { width, height } = formats[format ?? "og"];
  return width / height;
}
