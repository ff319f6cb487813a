import type { ComponentChildren } from "preact";
import type { Post } from "../../scripts/lib/model/office.ts";
import type { Crumb } from "../../scripts/lib/site/crumb.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import { Page, type SiteContext } from "../../scripts/lib/site/page.ts";
import { pageAddress, paginate } from "../../scripts/lib/site/pagination.ts";
import type { Meta } from "../components/page-head.tsx";
import { Pagination } from "../components/pagination.tsx";
import { Stream } from "../components/stream.tsx";
import { renderDocument } from "./document.tsx";

export interface ListProps extends Omit<Meta, "type"> {
  /** the way to this list, itself last */
  readonly crumbs: readonly Crumb[];
  readonly posts: readonly Post[];
  /** class of <main>, beside "list" */
  readonly look?: string;
  /** above the list, on each of its pages, under the title */
  readonly intro?: () => ComponentChildren;
  /** above the title, on each page */
  readonly kicker?: () => ComponentChildren;
  /** under the intro, on the first page alone */
  readonly overview?: () => ComponentChildren;
  /** under the list, on each page */
  readonly after?: () => ComponentChildren;
}

/** The pages of a list of posts, newest first. */
export function listPages(site: SiteContext, list: ListProps): Page[] {
  return paginate(list.posts).map((slice) => {
    const address = pageAddress(list.address, slice.number);
    return new Page(address, () => {
      const words = site.words.site;
      const formats = formatsOf(site);
      const first = slice.number === 1;
      const number = formats.number(slice.number);
      const page = first ? [] : [{ label: words.page(number), address }];
      return renderDocument(site, {
        ...list,
        address,
        type: "website",
        title: first ? list.title : words.pageTitle(list.title, number),
        crumbs: [...list.crumbs, ...page],
        look: `wrap list ${list.look ?? ""}`.trimEnd(),
        children: (
          <>
            <header class="list-head">
              {list.kicker?.()}
              <h1>{list.title}</h1>
              {list.intro?.()}
            </header>
            {first && list.overview?.()}
            <Stream
              site={site}
              posts={slice.items}
              heading={words.posts(formats.number(list.posts.length), list.posts.length)}
              note={first ? words.newestFirst : words.pageOf(number, formats.number(slice.total))}
            />
            <Pagination site={site} base={list.address} number={slice.number} total={slice.total} />
            {list.after?.()}
          </>
        ),
      });
    });
  });
}
