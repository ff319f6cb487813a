/** Which cards a site has, and what stands on each. */

import type { AuctionCardProps } from "../../../templates/cards/auction.tsx";
import type { ClosingCardProps } from "../../../templates/cards/closing.tsx";
import type { FigureCardProps } from "../../../templates/cards/figure.tsx";
import type { ListCardProps } from "../../../templates/cards/list.tsx";
import type { PostProps } from "../../../templates/cards/parts/frame.tsx";
import type { PostCardProps } from "../../../templates/cards/post.tsx";
import type { QuoteCardProps } from "../../../templates/cards/quote.tsx";
import type { StepCardProps } from "../../../templates/cards/step.tsx";
import type { CardKind } from "../cards/card.ts";
import type { FormatName } from "../cards/format.ts";
import { drawable, missingGlyphs } from "../cards/glyphs.ts";
import { looksOf } from "../cards/looks.ts";
import type { CardRequest } from "../cards/request.ts";
import { cardFormatsOf, carouselFormats, channelFormats } from "../channels/formats-of-channels.ts";
import { slidesOf } from "../channels/slides.ts";
import { auctionWriter } from "../language/auction-words.ts";
import type { Words } from "../language/words.ts";
import { writerFor } from "../language/writer.ts";
import { cardKeys } from "../model/addresses.ts";
import { isOverLot } from "../model/auction.ts";
import type { Pillar, Post } from "../model/office.ts";
import type { Group, Publication } from "../model/publication.ts";
import { shapesOf } from "../model/shapes.ts";

/** What a site's cards are to show. Keys are those of Cards. */
export interface CardRequests {
  /** a post's og card, and those in the formats of its channels: its headline and, where it has them, its quote, its figure and its slides */
  readonly ofPost: (post: Post) => CardRequest[];
  /** the og cards of each list and of the home page */
  readonly ofLists: () => CardRequest[];
  /** what tells a post's art from that of its neighbours: it changes with them */
  readonly lookOf: (post: Post) => number;
}

export function cardRequests(publication: Publication, words: Words): CardRequests {
  const { site, posts, now } = publication;
  const shapes = shapesOf(publication.pillars.map(({ subject }) => subject));
  const { date, month, number, list } = writerFor(words.site.locale);
  const auctionWords = auctionWriter(words, site.timezone);
  const address = new URL(site.url).host;
  const { colour: brand, logo } = site.brand;

  let known: ReadonlyMap<string, number> | undefined;
  const lookOf = ({ id }: Post): number => {
    known ??= looksOf(
      posts
        .map(({ id, pillar, date }) => ({ id, pillar: pillar.id, time: `${date.date} ${date.time ?? ""}` }))
        .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : a.id < b.id ? -1 : 1)),
    );
    return known.get(id) ?? 0;
  };
  const ofPost = (post: Post): CardRequest[] => {
    const shared = {
      seed: post.id,
      look: lookOf(post),
      title: drawable(post.title) ?? words.cards.readMore,
      pillar: {
        label: post.pillar.label,
        colour: post.pillar.colour,
        shape: shapes.get(post.pillar.id) ?? "columns",
      },
      office: site.name,
      brand,
      campaign: campaignOf(post),
    };
    const day = date(post.date.date);
    const hashtags = post.hashtags.map(({ name }) => `#${name}`);
    const over = isOverLot(post, now);
    const kind = over ? words.lots.cardKind : post.kind?.label;
    const headline: PostCardProps = { ...shared, kind, date: day, hashtags };
    const files = { logo, photo: post.image?.file };
    const draw = (
      kind: CardKind,
      format: FormatName,
      rest: Pick<CardRequest, "template" | "props" | "files">,
      name = `${kind}-${format}`,
    ): CardRequest => ({ key: cardKeys.post(post.id), name, kind, format, ...rest });

    const requests = cardFormatsOf(post.channels).map((format) =>
      draw("headline", format, { template: "post", props: headline, files }, format),
    );
    // The title's card is what a link shows, so there is always one. A price or a quotation with a gap would be another: that card is left out.
    if (post.auction !== undefined && isDrawable(post.auction.lot)) {
      const { lot, limit, deposit, deadline, portal } = auctionWords(post.auction);
      const props: AuctionCardProps = {
        ...shared,
        kind: over ? words.lots.cardKind : words.cards.auction.kind,
        ...{ lot, limit, deposit, deadline },
        portal: over ? words.lots.cardOver : words.cards.auction.portal(portal),
      };
      for (const format of channelFormats(post.channels))
        requests.push(draw("auction", format, { template: "auction", props, files }));
    }
    if (post.quote !== undefined && isDrawable(post.quote)) {
      const props: QuoteCardProps = { ...shared, quote: post.quote, kind: words.cards.quote, date: day };
      for (const format of channelFormats(post.channels))
        requests.push(draw("quote", format, { template: "quote", props, files: { logo } }));
    }
    if (post.figure !== undefined && isDrawable(`${post.figure.value} ${post.figure.label}`)) {
      const props: FigureCardProps = { ...shared, ...post.figure, kind: words.cards.figure, date: day };
      for (const format of channelFormats(post.channels))
        requests.push(draw("figure", format, { template: "figure", props, files: { logo } }));
    }
    const slides = slidesOf(post);
    const hasCarousel = slides.length > 0 && slides.every(isDrawable);
    for (const format of hasCarousel ? carouselFormats(post.channels) : []) {
      const slide = (index: number, rest: Pick<CardRequest, "template" | "props" | "files">) =>
        requests.push({
          ...draw("slide", format, rest, `slide-${format}-${String(index).padStart(2, "0")}`),
          slide: index,
        });
      slide(1, { template: "post", props: headline, files });
      for (const [index, text] of slides.entries()) {
        const count = words.cards.slide(number(index + 1), number(slides.length));
        const props: StepCardProps = { ...shared, text, number: index + 1, total: slides.length, count };
        slide(index + 2, { template: "step", props, files: { logo } });
      }
      const props: ClosingCardProps = {
        ...shared,
        heading: words.cards.readMore,
        address: site.url + post.address,
      };
      slide(slides.length + 2, { template: "closing", props, files: { logo } });
    }
    return requests;
  };

  const listCard = (
    key: string,
    posts: readonly Post[],
    props: Pick<ListCardProps, "kicker" | "title" | "subtitle"> & { readonly ground?: string },
  ): CardRequest => {
    const full: ListCardProps = {
      seed: key,
      ground: brand,
      ...props,
      title: drawable(props.title) ?? site.name,
      // An office that says no more of itself is described by its name.
      subtitle:
        props.subtitle === undefined || props.subtitle === props.title ? undefined : drawable(props.subtitle),
      count: words.site.posts(number(posts.length), posts.length),
      mix: publication.pillars.map(({ subject }) => ({
        colour: subject.colour,
        shape: shapes.get(subject.id) ?? "columns",
        posts: countOf(subject, posts),
      })),
      office: site.name,
      address,
      brand,
    };
    return {
      key,
      name: "og",
      kind: "headline",
      format: "og",
      template: "list",
      props: full,
      files: { logo },
    };
  };

  const countOf = (pillar: Pillar, posts: readonly Post[]): number =>
    posts.reduce((count, post) => (post.pillar.id === pillar.id ? count + 1 : count), 0);
  /** What a mosaic shows, in words: 7 Informasi, 2 Emosi, dan 1 Promosi */
  const mixOf = (posts: readonly Post[]): string =>
    list(
      publication.pillars.flatMap(({ subject }) => {
        const count = countOf(subject, posts);
        return count > 0 ? `${number(count)} ${subject.label}` : [];
      }),
    );
  const lists = <T>(groups: readonly Group<T>[], make: (group: Group<T>) => CardRequest): CardRequest[] =>
    groups.map(make);
  const { kickers } = words.cards;
  const ofLists = (): CardRequest[] => [
    listCard(cardKeys.home, posts, {
      kicker: undefined,
      title: site.name,
      subtitle: site.brand.tagline ?? site.description,
    }),
    listCard(cardKeys.balance, posts, {
      kicker: undefined,
      title: words.balance.title,
      subtitle: words.balance.lede,
    }),
    ...lists(publication.hashtags, ({ subject, posts }) =>
      listCard(cardKeys.hashtag(subject.key), posts, {
        kicker: kickers.hashtag,
        title: `#${subject.name}`,
        subtitle: subject.description,
      }),
    ),
    ...lists(publication.pillars, ({ subject, posts }) =>
      listCard(cardKeys.pillar(subject.id), posts, {
        kicker: kickers.pillar,
        title: subject.label,
        subtitle: subject.description,
        ground: subject.colour,
      }),
    ),
    ...lists(publication.campaigns, ({ subject, posts }) =>
      listCard(cardKeys.campaign(subject.id), posts, {
        kicker: kickers.campaign,
        title: subject.name,
        subtitle: subject.slogan ?? subject.description,
        ...(subject.colour !== undefined && { ground: subject.colour }),
      }),
    ),
    ...lists(publication.collaborators, ({ subject, posts }) =>
      listCard(cardKeys.collaborator(subject.id), posts, {
        kicker: kickers.collaborator,
        title: subject.name,
        subtitle: subject.about,
      }),
    ),
    ...lists(publication.months, ({ subject, posts }) =>
      listCard(cardKeys.month(subject), posts, {
        kicker: kickers.month,
        title: month(subject),
        subtitle: mixOf(posts),
      }),
    ),
    ...lists(publication.years, ({ subject, posts }) =>
      listCard(cardKeys.year(subject), posts, {
        kicker: kickers.year,
        title: subject,
        subtitle: mixOf(posts),
      }),
    ),
  ];
  return { ofPost, ofLists, lookOf };
}

/** A campaign without a colour leaves cards as they are. What cannot be drawn of it is left out. */
function campaignOf({ campaign }: Post): PostProps["campaign"] {
  const name = campaign?.colour === undefined ? undefined : drawable(campaign.name);
  if (campaign?.colour === undefined || name === undefined) return undefined;
  return { name, colour: campaign.colour };
}

function isDrawable(text: string): boolean {
  return missingGlyphs(text).length === 0;
}

/** All of them. */
export function allCardRequests(publication: Publication, words: Words): CardRequest[] {
  const { ofPost, ofLists } = cardRequests(publication, words);
  return [...ofLists(), ...publication.posts.flatMap(ofPost)];
}
