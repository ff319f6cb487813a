/** Which standing pages header and footer lead to: an office that brought a hundred from its old site has room for few of them. */
import type { StandingPage } from "../model/office.ts";

export type MenuPage = Pick<StandingPage, "address" | "title" | "nav">;

export interface Menu {
  /** in their own order */
  readonly pages: readonly MenuPage[];
  /** whether there are more, so that a page lists them all */
  readonly more: boolean;
}

/** Beside pillars, hashtags and the like, on one line of a wide screen. */
export const mostInHeader = 6;
/** Six or so lines on a phone, beside what the law asks for. */
export const mostInFooter = 10;

/** The first of each by the office's order; what the header has no room for comes first in the footer. */
export function menuOf(pages: readonly MenuPage[]): Menu {
  const header = pages.filter(({ nav }) => nav === "header");
  const below = [...header.slice(mostInHeader), ...pages.filter(({ nav }) => nav === "footer")];
  return {
    pages: [
      ...header.slice(0, mostInHeader).map(shownIn("header")),
      ...below.slice(0, mostInFooter).map(shownIn("footer")),
    ],
    more: below.length > mostInFooter,
  };
}

function shownIn(nav: MenuPage["nav"]): (page: MenuPage) => MenuPage {
  return ({ address, title }) => ({ address, title, nav });
}
