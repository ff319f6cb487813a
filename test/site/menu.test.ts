import { expect, test } from "vitest";
import { type MenuPage, menuOf } from "../../scripts/lib/site/menu.ts";

const pagesIn = (nav: MenuPage["nav"], count: number): MenuPage[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ address: `/${nav}-${index}/`, title: `${nav} ${index}`, nav },
  }));

test("few pages stand where they say, and nothing lists them once more", () => {
  const pages = [...pagesIn("header", 4), ...pagesIn("footer", 10)];
  expect(menuOf(pages)).toEqual({ pages, more: false });
});

test("what the header has no room for comes first in the footer, and the rest is on a page of all", () => {
  const { pages, more } = menuOf([...pagesIn("footer", 200), ...pagesIn("header", 8)]);
  expect(more).toBe(true);
  expect(pages.filter(({ nav }) => nav === "header").map(({ address }) => address)).toEqual(
    pagesIn("header", 6).map(({ address }) => address),
  );
  expect(pages.filter(({ nav }) => nav === "footer").map(({ address }) => address)).toEqual([
    "/header-6/",
    "/header-7/",
    ...pagesIn("footer", 8).map(({ address }) => address),
  ]);
});
