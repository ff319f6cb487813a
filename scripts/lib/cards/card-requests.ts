/** Which cards a site has, and what stands on each. */

import type { ListCardProps } from "../../../templates/cards/list.tsx";
import type { PostCardProps } from "../../../templates/cards/post.tsx";
import type { Post } from "../content/office.ts";
import type { Group, Publication } from "../content/publication.ts";
import type { Words } from "../language/words.ts";
import { shapesOf } from "../site/shapes.ts";
import type { CardRequest } from "./request.ts";

/** The og cards of every public post, of each list and of the home page. Keys are those of Cards. */
export function cardRequests(publication: Publication, words: Words): CardRequest[] {
  const { site, posts } = publication;
  const shapes = shapesOf(publication.pillars.map(({ subject }) => subject));
  const { date, month } = dateWriter(words.site.locale);
  const number = new Intl.NumberFormat(words.site.locale);
  const address = new URL(site.url).host;
  const { colour: brand, logo } = site.brand;

  const postCard = (post: Post): CardRequest => {
    const props: PostCardProps = {
      seed: post.id,
      title: post.title,
      pillar: {
        label: post.pillar.label,
        colour: post.pillar.colour,
        shape: shapes.get(post.pillar) ?? "columns",
      },
      kind: post.kind?.label,
      date: date(post.date.date),
      hashtags: post.hashtags.map(({ name }) => `#${name}`),
      office: site.name,
      brand,
    };
    return { key: post.id, format: "og", template: "post", props, files: { logo, photo: post.image?.file } };
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
      count: words.site.posts(number.format(posts.length), posts.length),
      mix: publication.pillars.map(({ subject }) => ({
        colour: subject.colour,
        shape: shapes.get(subject) ?? "columns",
        posts: posts.reduce((count, post) => (post.pillar === subject ? count + 1 : count), 0),
      })),
      office: site.name,
      address,
      brand,
    };
    return { key, format: "og", template: "list", props: full, files: { logo } };
  };

  const lists = <T>(groups: readonly Group<T>[], make: (group: Group<T>) => CardRequest): CardRequest[] =>
    groups.map(make);
  const { kickers } = words.cards;
  return [
    listCard("beranda", posts, {
      kicker: undefined,
      title: site.name,
      subtitle: site.brand.tagline ?? site.description,
    }),
    ...posts.map(postCard),
    ...lists(publication.hashtags, ({ subject, posts }) =>
      listCard(`tagar/${subject.key}`, posts, {
        kicker: kickers.hashtag,
        title: `#${subject.name}`,
        subtitle: subject.description,
      }),
    ),
    ...lists(publication.pillars, ({ subject, posts }) =>
      listCard(`pilar/${subject.id}`, posts, {
        kicker: kickers.pillar,
        title: subject.label,
        subtitle: subject.description,
        ground: subject.colour,
      }),
    ),
    ...lists(publication.campaigns, ({ subject, posts }) =>
      listCard(`kampanye/${subject.id}`, posts, {
        kicker: kickers.campaign,
        title: subject.name,
        subtitle: subject.slogan ?? subject.description,
      }),
    ),
    ...lists(publication.months, ({ subject, posts }) =>
      listCard(`bulan/${subject}`, posts, {
        kicker: kickers.month,
        title: month(subject),
        subtitle: undefined,
      }),
    ),
    ...lists(publication.years, ({ subject, posts }) =>
      listCard(`tahun/${subject}`, posts, { kicker: kickers.year, title: subject, subtitle: undefined }),
    ),
  ];
}

/** Calendar dates in words; they are the office's own already, so that no time zone is applied. */
function dateWriter(locale: string): { date(day: string): string; month(month: string): string } {
  const writer = (options: Intl.DateTimeFormatOptions): ((text: string) => string) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return (text) => format.format(Date.parse(text));
  };
  return {
    date: writer({ day: "numeric", month: "long", year: "numeric" }),
    month: writer({ month: "long", year: "numeric" }),
  };
}
