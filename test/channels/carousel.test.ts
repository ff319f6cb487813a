import fc from "fast-check";
import { expect, it } from "vitest";
import { fitCarousel, leftOut } from "../../scripts/lib/channels/carousel.ts";

const slides = (steps: number) => [
  "cover",
  ...Array.from({ length: steps }, (_, index) => index + 1),
  "closing",
];

it("stays whole where it fits, or no limit is known", () => {
  expect(fitCarousel(slides(8), 10)).toEqual(slides(8));
  expect(fitCarousel(slides(10), undefined)).toEqual(slides(10));
});

it("loses its closing slide first, then its cover", () => {
  expect(fitCarousel(slides(9), 10)).toEqual(slides(9).slice(0, -1));
  expect(fitCarousel(slides(10), 10)).toEqual(slides(10).slice(1, -1));
  expect([leftOut(10, 10), leftOut(11, 10), leftOut(12, 10)]).toEqual([
    undefined,
    "closing",
    "cover-and-closing",
  ]);
});

it("keeps every step, in order", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 10, max: 35 }), (steps, limit) => {
      const kept = fitCarousel(slides(steps), limit);
      expect(kept.length).toBeLessThanOrEqual(limit);
      expect(kept.filter((slide) => typeof slide === "number")).toEqual(slides(steps).slice(1, -1));
    }),
  );
});
