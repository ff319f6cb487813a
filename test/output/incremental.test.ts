import fc from "fast-check";
import { expect, inject, test } from "vitest";
import { edits, start, steps } from "./office-edits.ts";
import { expectSame, type State, warmOffice } from "./warm-office.ts";

/** The promise of a build that takes over what did not change: nobody can tell it from one that made all of it anew. */
const timeout = 600_000;
const project = inject("project");

test("after every step of a series of edits, a warm build is byte for byte a cold one", {
  timeout,
}, async () => {
  const office = warmOffice({ project });
  let state = start;
  await expectSame(office, "the first build", state);
  for (const step of steps) {
    for (const [what, change] of step) {
      const next = change(state);
      expect(next, `${what} changes nothing`).not.toEqual(state);
      state = next;
    }
    await expectSame(office, step.map(([what]) => what).join(", "), state);
  }
});

test("so it is with cards and kits", { timeout }, async () => {
  const office = warmOffice({ project });
  const few = Object.entries(start.files).filter(([name]) => !manyCards.test(name));
  let state: State = { ...start, files: Object.fromEntries(few), cards: true };
  office.write(state.files);
  expect((await office.warm(state)).code).toBe(0);
  for (const step of stepsWithCards) {
    for (const [what, change] of edits) if (step.includes(what)) state = change(state);
    await expectSame(office, step.join(", "), state);
  }
  expect((await office.warm({ ...state, cards: false })).code).toBe(0);
  await expectSame(office, "cards again", state);
});

/** Posts without which there are as many kinds of cards, but fewer of them: each cold build draws them all. */
const manyCards = /\/(?:terjadwal|tahun-depan|constructor)\//;

/**
 * Edits whose cards or kits are others, a few at a time since cold builds draw all cards, and those that all cards show apart from the
 * rest. None moves the day: the list of cards says when each was first served.
 */
const stepsWithCards = [
  [
    ...["a post retitled", "a post's body edited", "a post moved to another month"],
    ...["a draft made public", "an hour later"],
  ],
  ["a pillar's colour", "pillars in another order", "a hashtag's capitals", "a campaign renamed"],
  [
    ...["the site's path", "the site's language", "a channel", "a shorter window of kits"],
    "a public post made a draft",
  ],
  ["a logo", "another logo", "another picture of the same name"],
];

test("names the steps with cards as the edits are named", () => {
  const names = edits.map(([what]) => what);
  expect(names).toEqual(expect.arrayContaining(stepsWithCards.flat()));
});

test("so it is after any edits in any order", { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...edits), { minLength: 2, maxLength: 5 }), async (series) => {
      const office = warmOffice({ project });
      let state = start;
      office.write(state.files);
      await office.warm(state);
      for (const [, change] of series) {
        state = change(state);
        office.write(state.files);
        // An edit may break another's office: then nothing is published.
        const { code } = await office.warm(state);
        if (code === 0) await office.expectCold(series.map(([what]) => what).join(", "), state);
        else state = start;
      }
    }),
    { numRuns: 3 },
  );
});
