import type { ComponentChildren } from "preact";
import { listPageAddress } from "../../scripts/lib/model/addresses.ts";
import type { Post } from "../../scripts/lib/model/office.ts";
import { chaptersOf } from "../../scripts/lib/site/chapters.ts";
import type { Crumb } from "../../scripts/lib/site/crumb.ts";
import { type Entry, entryOf } from "../../scripts/lib/site/entry.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { cardOf, type PageCard, type PagePlan, type SiteContent } from "../../scripts/lib/site/page.ts";
import type { Meta } from "../components/page-head.tsx";
import { Pagination, type PaginationProps } from "../components/pagination.tsx";
import { Stream } from "../components/stream.tsx";
import { Title } from "../components/title.tsx";
import { renderDocument } from "./document.tsx";

/**
 * One page of a list of posts: its first, with what there is to say of the whole list, or one of its chapters, which knows
 * nothing of it but its subject, so that a new post leaves it as it is.
 */
export interface ListData<Subject extends object, Overview extends object> {
  readonly list: string;
  readonly subject: Subject;
  /** undefined on chapters */
  readonly overview: Overview | undefined;
  /** of the whole list; undefined on chapters */
  readonly total: number | undefined;
  readonly posts: readonly Entry[];
  readonly card: PageCard | undefined;
  readonly place: Omit<PaginationProps, "frame" | "list">;
}

/** What a list is of, and what its first page says of the whole. */
export interface ListPlan<Subject extends object, Overview extends object> {
  readonly list: string;
  /** the key of the list's share card */
  readonly card: string;
  /** newest first */
  readonly posts: readonly Post[];
  /** how many posts the first page shows, where it does not show all that are in no full chapter */
  readonly firstOnly?: number;
  readonly subject: Subject;
  readonly overview: Overview;
}

/** The pages of a list of posts, newest first. A chapter's card is that of its newest post: the list's own changes with every post. */
export function listPlans<Subject extends object, Overview extends object>(
  content: SiteContent,
  { list, card, posts, firstOnly, subject, overview }: ListPlan<Subject, Overview>,
): PagePlan<ListData<Subject, Overview>>[] {
  const { first, older, chapters } = chaptersOf(posts, firstOnly);
  const newest = chapters[0]?.number ?? 1;
  const entries = (some: readonly Post[]): Entry[] => some.map((post) => entryOf(content, post));
  return [
    {
      address: list,
      data: {
        ...{ list, subject, overview, total: posts.length, posts: entries(first) },
        card: cardOf(content, card),
        place: { number: 1, newer: undefined, older, newest },
      },
    },
    ...chapters.map(({ number, items, hasNewer }) => ({
      address: listPageAddress(list, number),
      get data() {
        return {
          ...{ list, subject, overview: undefined, total: undefined, posts: entries(items) },
          card: items[0] && cardOf(content, items[0].id, items[0].title),
          place: {
            ...{ number, newest: number },
            newer: hasNewer ? number + 1 : 1,
            older: number > 2 ? number - 1 : undefined,
          },
        };
      },
    })),
  ];
}

/** How a list looks. Title and description are those of its first page; chapters add their number and their days. */
export interface ListLook extends Omit<Meta, "type" | "address" | "card"> {
  /** the way to this list, itself last */
  readonly crumbs: readonly Crumb[];
  /** class of <main>, beside "list" */
  readonly look?: string;
  readonly moreStyles?: boolean;
  readonly campaignStyles?: boolean;
  /** above the list, on each of its pages, under the title */
  readonly intro?: ComponentChildren;
  /** above the title, on each page */
  readonly kicker?: ComponentChildren;
  /** before the title, within its line */
  readonly mark?: ComponentChildren;
  /** before the list, on the first page alone; beside it where there is room */
  readonly overview?: ComponentChildren;
  /** after the list, on the first page alone; beside it where there is room */
  readonly side?: ComponentChildren;
  /** under the list, on the first page alone */
  readonly after?: ComponentChildren;
}

export function renderList(
  frame: Frame,
  { list, total, posts, card, place }: ListData<object, object>,
  address: string,
  look: ListLook,
): string {
  const words = frame.words.site;
  const { number: figure } = formattersOf(frame);
  const first = place.number === 1;
  const number = figure(place.number);
  const page = first ? [] : [{ label: words.page(number), address }];
  return renderDocument(frame, {
    ...look,
    ...{ address, card, type: "website" },
    title: first ? look.title : words.pageTitle(look.title, number),
    description: first ? look.description : `${words.pageTitle(look.title, number)}: ${daysOf(frame, posts)}`,
    feeds: first && look.feeds,
    crumbs: [...look.crumbs, ...page],
    look: `wrap list ${look.look ?? ""}`.trimEnd(),
    children: (
      <>
        <header class="list-head">
          {look.kicker}
          <Title text={look.title}>{look.mark}</Title>
          {look.intro}
        </header>
        <div class={look.overview || look.side ? "list-grid" : undefined}>
          {look.overview && <div class="list-side">{look.overview}</div>}
          <div>
            <Stream
              frame={frame}
              posts={posts}
              heading={total === undefined ? daysOf(frame, posts) : words.posts(figure(total), total)}
              note={first ? words.newestFirst : words.page(number)}
            />
            <Pagination frame={frame} list={list} {...place} />
          </div>
          {look.side && <div class="list-side">{look.side}</div>}
        </div>
        {look.after}
      </>
    ),
  });
}

/** From when to when the posts are, which come newest first. */
function daysOf(frame: Frame, posts: readonly Entry[]): string {
  const { date } = formattersOf(frame);
  const day = (post: Entry | undefined): string => (post ? date(post.date.date) : "");
  return frame.words.site.postsBetween(day(posts.at(-1)), day(posts[0]));
}
