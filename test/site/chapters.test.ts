import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formerListPageAddress, listPageAddress } from "../../scripts/lib/model/addresses.ts";
import { type Chapter, type Chapters, chapterNumbers, chaptersOf } from "../../scripts/lib/site/chapters.ts";

const length = fc.integer({ min: 0, max: 400 });

/** Items as lists have them: the newest first, and each by a name that newer ones do not change. */
function items(count: number): number[] {
  return Array.from({ length: count }, (_, index) => count - index);
}

/** What a reader sees who starts at the first page and goes on to older posts until there are none. */
function readOn<T>({ first, older, chapters }: Chapters<T>): (readonly T[])[] {
  const pages = [first];
  for (let number = older; number !== undefined; number = number > 2 ? number - 1 : undefined) {
    const chapter = chapters.find((one) => one.number === number);
    if (!chapter) throw new Error(`there is no chapter ${number}`);
    pages.push(chapter.items);
  }
  return pages;
}

function byNumber<T>({ chapters }: Chapters<T>): Map<number, Chapter<T>> {
  return new Map(chapters.map((chapter) => [chapter.number, chapter]));
}

describe("the chapters of a list", () => {
  it("give every item once, in order, to whoever reads on from the first page", () => {
    fc.assert(
      fc.property(length, (count) => {
        expect(readOn(chaptersOf(items(count))).flat()).toEqual(items(count));
      }),
    );
  });

  it("hold 20 items each, and the first page 10 to 29, or all of a short list", () => {
    fc.assert(
      fc.property(length, (count) => {
        const { first, chapters } = chaptersOf(items(count));
        for (const chapter of chapters) expect(chapter.items).toHaveLength(20);
        expect(first.length).toBeGreaterThanOrEqual(Math.min(10, count));
        expect(first.length).toBeLessThanOrEqual(29);
        if (count <= 20) expect(first).toHaveLength(count);
      }),
    );
  });

  it("hold every item, where the first page shows a few of the newest alone, and change none that is full", () => {
    fc.assert(
      fc.property(length, fc.integer({ min: 1, max: 20 }), (count, few) => {
        const all = items(count);
        const { first, chapters, older } = chaptersOf(all, few);
        expect(first).toEqual(all.slice(0, few));
        expect(chapters.flatMap((chapter) => chapter.items)).toEqual(count > few ? all : []);
        expect(older).toBe(chapters[0]?.number);
        for (const chapter of chapters.slice(1)) expect(chapter.items).toHaveLength(20);
        const after = byNumber(chaptersOf(items(count + 1), few));
        for (const chapter of chapters.filter((one) => one.items.length === 20))
          expect(after.get(chapter.number)?.items).toEqual(chapter.items);
      }),
    );
  });

  it("have the numbers from 2, the oldest, up to as many as there are pages of 20", () => {
    fc.assert(
      fc.property(length, (count) => {
        const { chapters } = chaptersOf(items(count));
        const last = Math.max(1, Math.ceil(count / 20));
        expect(chapters.map(({ number }) => number)).toEqual(
          Array.from({ length: last - 1 }, (_, index) => last - index),
        );
        expect(chapters.at(-1)?.items.at(-1)).toBe(chapters.length > 0 ? 1 : undefined);
      }),
    );
  });

  it("stay as they are where one newer item comes", () => {
    fc.assert(
      fc.property(length, (count) => {
        const [before, after] = [items(count), items(count + 1)].map((list) => byNumber(chaptersOf(list)));
        if (!before || !after) throw new Error("there are two");
        let changed = 0;
        for (const [number, chapter] of before) {
          expect(after.get(number)?.items).toEqual(chapter.items);
          if (after.get(number)?.hasNewer !== chapter.hasNewer) changed++;
        }
        expect(changed).toBeLessThanOrEqual(1);
        expect(after.size - before.size).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("know of a newer one, all but the newest", () => {
    fc.assert(
      fc.property(length, (count) => {
        const { chapters } = chaptersOf(items(count));
        expect(chapters.map(({ hasNewer }) => hasNewer)).toEqual(chapters.map((_, index) => index > 0));
      }),
    );
  });

  it("are none for a list of nothing, and for one that a page holds", () => {
    expect(chaptersOf([])).toEqual({ first: [], older: undefined, chapters: [] });
    expect(chaptersOf(items(20))).toEqual({ first: items(20), older: undefined, chapters: [] });
  });

  it.each([
    // The first page shows the newest chapter too, as long as it has few items of its own.
    [21, 21, [2], undefined],
    [29, 29, [2], undefined],
    [30, 10, [2], 2],
    [40, 20, [2], 2],
    [41, 21, [3, 2], 2],
    [50, 10, [3, 2], 3],
  ])("of %i items leave %i to the first page", (count, onFirst, numbers, older) => {
    const found = chaptersOf(items(count));
    expect([found.first.length, found.chapters.map(({ number }) => number), found.older]).toEqual([
      onFirst,
      numbers,
      older,
    ]);
  });
});

describe("listPageAddress", () => {
  it.each([
    ["/", 1, "/"],
    ["/", 2, "/halaman/2/"],
    ["/2026/", 2, "/2026/halaman/2/"],
    ["/2026/11/", 3, "/2026/11/halaman/3/"],
    ["/tagar/infolelang/", 2, "/tagar/infolelang/2/"],
    ["/pilar/informasi/", 2, "/pilar/informasi/2/"],
  ])("%s, page %i: %s", (list, number, address) => {
    expect(listPageAddress(list, number)).toBe(address);
  });
});

describe("formerListPageAddress", () => {
  it.each([
    ["/pilar/informasi/", 2, "/pilar/informasi/halaman/2/"],
    ["/kampanye/uang-kita/", 11, "/kampanye/uang-kita/halaman/11/"],
    ["/pilar/informasi/", 1, undefined],
    ["/tagar/infolelang/", 2, undefined],
    ["/2026/", 2, undefined],
    ["/", 2, undefined],
  ])("%s, page %i: %s", (list, number, address) => {
    expect(formerListPageAddress(list, number)).toBe(address);
  });
});

describe("chapterNumbers", () => {
  it("names all chapters of a short list, the newest first", () => {
    expect(chapterNumbers(4)).toEqual([4, 3, 2]);
    expect(chapterNumbers(2)).toEqual([2]);
  });

  it("leaves ever wider gaps in a long one", () => {
    expect(chapterNumbers(500)).toEqual([500, 499, 498, "gap", 484, "gap", 372, "gap", 2]);
  });

  it("descends from the chapter to the oldest, over its older neighbour, and stays short", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5000 }), (number) => {
        const shown = chapterNumbers(number);
        const numbers = shown.filter((one) => one !== "gap");
        expect([numbers[0], numbers.at(-1)]).toEqual([number, 2]);
        if (number > 2) expect(numbers).toContain(number - 1);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => b - a));
        expect(numbers.length).toBeLessThanOrEqual(8);
        // A gap stands wherever something is left out, and nowhere else.
        const gaps = numbers.filter((one, index) => (numbers[index - 1] ?? one + 1) - one > 1).length;
        expect(shown.length - numbers.length).toBe(gaps);
      }),
    );
  });
});
