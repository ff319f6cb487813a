import { listPageAddress } from "../../scripts/lib/model/addresses.ts";
import { chapterNumbers } from "../../scripts/lib/site/chapters.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";

export interface PaginationProps {
  readonly frame: Frame;
  /** the list's address */
  readonly list: string;
  /** of the chapter that is shown; 1 for the list's first page */
  readonly number: number;
  /** where the reader goes on to newer and to older posts: numbers as above; undefined where there are none */
  readonly newer: number | undefined;
  readonly older: number | undefined;
  /** the newest chapter that may be named: naming a newer one would change the page whenever there is one; 1 where there is none */
  readonly newest: number;
}

/**
 * The way through a list of many pages: the newest posts, and the chapters of older ones. A first page that shows all of a list's one
 * chapter names it nevertheless: no page is without a link to it.
 */
export function Pagination({ frame, list, number, newer, older, newest }: PaginationProps) {
  if (newest < 2) return null;
  const words = frame.words.site;
  const formats = formattersOf(frame);
  const link = (page: number): string => frame.href(listPageAddress(list, page));
  const current = (text: string) => <span aria-current="page">{text}</span>;
  return (
    <nav class="pages" aria-label={words.pagination}>
      {newer !== undefined && (
        <a class="newer" rel="prev" href={link(newer)}>
          {words.previousPage}
        </a>
      )}
      <ol>
        <li>{number === 1 ? current(words.newestPage) : <a href={link(1)}>{words.newestPage}</a>}</li>
        {chapterNumbers(newest).map((page, index) => {
          if (page === "gap") return <li key={`gap${index}`}>…</li>;
          const figure = formats.number(page);
          return (
            <li key={page}>
              {page === number ? (
                current(figure)
              ) : (
                <a href={link(page)} aria-label={words.page(figure)}>
                  {figure}
                </a>
              )}
            </li>
          );
        })}
      </ol>
      {older !== undefined && (
        <a class="older" rel="next" href={link(older)}>
          {words.nextPage}
        </a>
      )}
    </nav>
  );
}
