import fc from "fast-check";
import { expect, test } from "vitest";
import { looks, looksOf } from "../../scripts/lib/cards/looks.ts";

const posts = fc.uniqueArray(
  fc.record({ id: fc.string({ minLength: 1 }), pillar: fc.constantFrom("a", "b") }),
  {
    selector: ({ id }) => id,
    maxLength: 40,
  },
);

test("three of one pillar in a row have different compositions", () => {
  fc.assert(
    fc.property(posts, (list) => {
      const found = looksOf(list);
      for (const pillar of ["a", "b"]) {
        const own = list
          .filter((post) => post.pillar === pillar)
          .map(({ id }) => (found.get(id) ?? 0) % looks);
        for (const [index, look] of own.entries())
          expect(own.slice(index + 1, index + 3)).not.toContain(look);
      }
    }),
  );
});

test("a post that is added changes few after it, and none before it", () => {
  const list = Array.from({ length: 400 }, (_, index) => ({ id: `2026-11/pos-${index}`, pillar: "a" }));
  const before = looksOf(list);
  const after = looksOf([...list.slice(0, 200), { id: "2026-11/baru", pillar: "a" }, ...list.slice(200)]);
  const changed = list
    .filter(({ id }) => before.get(id) !== after.get(id))
    .map(({ id }) => list.findIndex((post) => post.id === id));
  expect(changed.length).toBeLessThan(8);
  for (const index of changed) expect(index).toBeGreaterThanOrEqual(200);
});
