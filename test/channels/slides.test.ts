import { expect, test } from "vitest";
import { slidesOf, stepsOf } from "../../scripts/lib/channels/slides.ts";

const steps = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `Langkah ${index + 1}`);

test.each([
  [undefined, 0],
  [steps(1), 0],
  [steps(2), 2],
  [steps(10), 10],
  [steps(12), 10],
])("a carousel has two to ten numbered slides", (slides, count) => {
  expect(slidesOf({ slides })).toEqual(steps(12).slice(0, count));
  expect(stepsOf({ slides })).toEqual(slides ?? []);
});
