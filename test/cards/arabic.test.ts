import { expect, test } from "vitest";
import { type Bounds, contours } from "./outlines.ts";
import { figureCard, postCard, stepCard } from "./samples.ts";

/** The contours of a title's letters, largest first. */
async function letters(title: string): Promise<Bounds[]> {
  const area = ({ left, right, top, bottom }: Bounds) => (right - left) * (bottom - top);
  return (await contours(postCard({ title, hashtags: [] })))
    .filter(({ top, bottom }) => top > 115 && bottom < 490)
    .sort((a, b) => area(b) - area(a));
}

/** Of the words on a card for a link. */
const rightEdge = 778;

const middle = ({ top, bottom }: Bounds) => (top + bottom) / 2;

test("the dot of nun stands over its bowl, within its width", async () => {
  const [bowl, dot] = await letters("ن");
  expect(dot && bowl && middle(dot) < middle(bowl) && dot.bottom > bowl.top - 40).toBe(true);
  expect(dot && bowl && dot.left > bowl.left && dot.right < bowl.right).toBe(true);
});

test("the dot of ba stands under its bowl", async () => {
  const [bowl, dot] = await letters("ب");
  expect(dot && bowl && dot.top > middle(bowl)).toBe(true);
});

test("a vowel sign stands over its letter, and kasra under it", async () => {
  const [letterA, fatha] = await letters("دَ");
  expect(letterA && fatha && fatha.bottom < letterA.top + 20).toBe(true);
  const [letterB, kasra] = await letters("دِ");
  expect(letterB && kasra && kasra.top > letterB.bottom - 20).toBe(true);
});

test("letters join: the tail of sin is gone before another letter", async () => {
  const lowest = (all: readonly Bounds[]) => Math.max(...all.map(({ bottom }) => bottom));
  expect(lowest(await letters("سا"))).toBeLessThan(lowest(await letters("س")) - 10);
});

/** Alif is the only tall, narrow letter here. */
const isAlif = ({ left, right, top, bottom }: Bounds) =>
  bottom - top > 2 * (right - left) && bottom - top > 40;

test("a title in Arabic runs from right to left, from the right edge", async () => {
  const all = await letters("ا د");
  const first = all.reduce((a, b) => (a.right > b.right ? a : b));
  expect(isAlif(first)).toBe(true);
  expect(first.right).toBeGreaterThan(rightEdge - 40);
});

test("Arabic within an Indonesian title stands in its place, and still runs from right to left", async () => {
  const all = (await letters("xx ا د xx")).sort((a, b) => a.left - b.left);
  const alif = all.findIndex(isAlif);
  expect(all).toHaveLength(6);
  // x x d alif x x
  expect(alif).toBe(3);
});

test("a number stands at the edge that the words below it begin at", async () => {
  /** The right edge of the tallest letter or digit. */
  const rightOf = async (card: Parameters<typeof contours>[0]): Promise<number> => {
    const all = await contours(card);
    const tallest = all.reduce((a, b) => (a.bottom - a.top > b.bottom - b.top ? a : b));
    return tallest.right;
  };
  const edge = rightEdge - 40;
  expect(await rightOf(figureCard({ value: "8", label: "قضية انتهت هذا العام" }, "og"))).toBeGreaterThan(
    edge,
  );
  expect(await rightOf(figureCard({ value: "8", label: "perkara selesai" }, "og"))).toBeLessThan(64 + 300);
  const slide = (words: string) => stepCard({ text: words, number: 3 });
  expect(await rightOf(slide("سجل حسابك"))).toBeGreaterThan((await rightOf(slide("Daftar dulu"))) + 400);
});
