import { formatsOf } from "../../scripts/lib/site/formats.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";
import { pageAddress, pageNumbers } from "../../scripts/lib/site/pagination.ts";

export interface PaginationProps {
  readonly site: SiteContext;
  readonly base: string;
  readonly number: number;
  readonly total: number;
}

export function Pagination({ site, base, number, total }: PaginationProps) {
  if (total < 2) return null;
  const words = site.words.site;
  const formats = formatsOf(site);
  return (
    <nav class="pages" aria-label={words.pagination}>
      {number > 1 && (
        <a class="newer" rel="prev" href={pageAddress(base, number - 1)}>
          {words.previousPage}
        </a>
      )}
      <ol>
        {pageNumbers(number, total).map((page, index) => {
          if (page === "gap") return <li key={`gap${index}`}>…</li>;
          const figure = formats.number(page);
          return (
            <li key={page}>
              {page === number ? (
                <span aria-current="page">{figure}</span>
              ) : (
                <a href={pageAddress(base, page)} aria-label={words.page(figure)}>
                  {figure}
                </a>
              )}
            </li>
          );
        })}
      </ol>
      {number < total && (
        <a class="older" rel="next" href={pageAddress(base, number + 1)}>
          {words.nextPage}
        </a>
      )}
    </nav>
  );
}
