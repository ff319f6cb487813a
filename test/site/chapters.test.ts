import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageAddress, pageNumbers, paginate } from "../../scripts/lib/site/pagination.ts";

describe("paginate", () => {
  it("keeps every item once and in order, and fills every page but the last", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { maxLength: 200 }),
        fc.integer({ min: 1, max: 30 }),
        (items, size) => {
          const slices = paginate(items, size);
          expect(slices.flatMap((slice) => slice.items)).toEqual(items);
          expect(slices.slice(0, -1).every((slice) => slice.items.length === size)).toBe(true);
          expect(slices.map((slice) => slice.number)).toEqual(slices.map((_, index) => index + 1));
        },
      ),
    );
  });

  it("gives an empty list one empty page", () => {
    expect(paginate([])).toEqual([{ number: 1, total: 1, items: [] }]);
  });
});

describe("pageAddress", () => {
  it.each([
    ["/", 1, "/"],
    ["/", 2, "/halaman/2/"],
    ["/2026/", 2, "/2026/halaman/2/"],
    ["/2026/11/", 3, "/2026/11/halaman/3/"],
    ["/tagar/infolelang/", 2, "/tagar/infolelang/2/"],
    ["/pilar/informasi/", 2, "/pilar/informasi/2/"],
  ])("%s, page %i: %s", (base, number, address) => {
    expect(pageAddress(base, number)).toBe(address);
  });
});

describe("pageNumbers", () => {
  it("names all pages of a short list", () => {
    expect(pageNumbers(2, 3)).toEqual([1, 2, 3]);
  });

  it("leaves gaps in a long one", () => {
    expect(pageNumbers(40, 500)).toEqual([
      1,
      "gap",
      24,
      "gap",
      38,
      39,
      40,
      41,
      42,
      "gap",
      56,
      "gap",
      168,
      "gap",
      500,
    ]);
  });

  it("always holds the ends, the page and its neighbours, ascending, and stays short", () => {
    const place = fc
      .integer({ min: 1, max: 5000 })
      .chain((total) => fc.tuple(fc.integer({ min: 1, max: total }), fc.constant(total)));
    fc.assert(
      fc.property(place, ([number, total]) => {
        const numbers = pageNumbers(number, total).filter((page) => page !== "gap");
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        for (const page of [1, number - 1, number, number + 1, total]) {
          if (page >= 1 && page <= total) expect(numbers).toContain(page);
        }
        expect(numbers.every((page) => page >= 1 && page <= total)).toBe(true);
        expect(numbers.length).toBeLessThanOrEqual(13);
      }),
    );
  });
});
