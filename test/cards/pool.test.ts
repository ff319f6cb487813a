import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { drawCards, openCardCache } from "../../scripts/lib/cards/draw-cards.ts";
import { CardPool, NoThreadError } from "../../scripts/lib/cards/pool.ts";
import type { CardRequest } from "../../scripts/lib/cards/request.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";
import { postCard } from "./samples.ts";

/** Draws with threads of their own code, in which `asked` tells how often this card was asked for before. */
async function drawWith(code: string, limit = 60_000, before = "") {
  const file = join(temporaryFolder(), "thread.mjs");
  const log = temporaryFolder();
  writeFileSync(
    file,
    `${before}
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
export default async function draw({ key, props }) {
  const log = join(${JSON.stringify(log)}, key.replace("/", "_"));
  appendFileSync(log, "x");
  const asked = readFileSync(log, "utf8").length;
  const bad = key.endsWith("buruk");
  ${code}
  return { type: "image/png", mark: "A".repeat(43), bytes: new TextEncoder().encode(JSON.stringify(props)) };
}`,
  );
  const cacheDir = temporaryFolder();
  const pool = new CardPool(2, { entry: pathToFileURL(file), limit });
  onTestFinished(() => pool.close());
  const result = await drawCards(requests, {
    ...{ cacheDir, write: () => undefined },
    kept: { cache: await openCardCache(cacheDir), pool },
  });
  return { drawn: [...result.cards.keys()].sort(), problems: result.problems };
}

const names = ["a", "b", "buruk", "c", "d", "e", "f"];
const requests: readonly CardRequest[] = names.map((name) =>
  postCard({ title: `Judul ${name}` }, {}, `2026-11/${name}`),
);
const keys = names.map((name) => `2026-11/${name}`).sort();
const others = keys.filter((key) => !key.endsWith("buruk"));

/** What a library does whose fault is in no card's hands. */
const stop = "setTimeout(() => { throw new Error('rusak') }); await new Promise(() => {});";

test("a thread that stops at a card once is no loss", async () => {
  const result = await drawWith(`if (bad && asked === 1) { ${stop} }`);
  expect(result).toEqual({ drawn: keys, problems: [] });
}, 60_000);

test("a thread that stops when it has answered is no loss", async () => {
  const file = join(temporaryFolder(), "thread.mjs");
  writeFileSync(
    file,
    `export default async function draw({ key }) {
  if (key.endsWith("buruk")) setTimeout(() => { throw new Error("rusak"); }, 50);
  return { type: "image/png", mark: "", bytes: new TextEncoder().encode(key) };
}`,
  );
  const pool = new CardPool(1, { entry: pathToFileURL(file) });
  onTestFinished(() => pool.close());
  const draw = async (key: string) => (await pool.draw(postCard({}, {}, key))).bytes.toString();
  expect(await draw("2026-11/buruk")).toBe("2026-11/buruk");
  await setTimeout(500);
  expect(await draw("2026-11/b")).toBe("2026-11/b");
}, 60_000);

test("a card at which each thread stops is named, and all others are drawn", async () => {
  const { drawn, problems } = await drawWith(`if (bad) { ${stop} }`);
  expect(drawn).toEqual(others);
  expect(problems).toMatchObject([{ key: "2026-11/buruk", lost: "stopped" }]);
}, 60_000);

test("threads that cannot be started end the drawing at once, whatever card is the first", async () => {
  const drawing = drawWith("", 60_000, "export const draw = ;");
  await expect(drawing).rejects.toBeInstanceOf(NoThreadError);
  await expect(drawing).rejects.toMatchObject({ loss: "stopped" });
}, 60_000);

test("a card that never ends is named, and all others are drawn", async () => {
  const { drawn, problems } = await drawWith("if (bad) for (;;);", 3_000);
  expect(drawn).toEqual(others);
  expect(problems).toMatchObject([{ key: "2026-11/buruk", lost: "silent" }]);
}, 60_000);

test("what a thread says of a card is no loss, and is asked once", async () => {
  const { problems } = await drawWith(
    "if (bad) return { message: 'tidak bisa, ' + asked, machine: false, code: undefined };",
  );
  expect(problems).toEqual([{ key: "2026-11/buruk", reason: "tidak bisa, 1" }]);
}, 60_000);

test("threads give way to fresh ones after so many cards, and never stand beside them", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "thread.mjs");
  const log = join(folder, "log");
  writeFileSync(
    file,
    `import { appendFileSync } from "node:fs";
import { threadId } from "node:worker_threads";
export default async function draw({ key }) {
  appendFileSync(${JSON.stringify(log)}, threadId + "\\n");
  return { type: "image/png", mark: "", bytes: new TextEncoder().encode(key) };
}`,
  );
  const pool = new CardPool(1, { entry: pathToFileURL(file), cardsOfALife: 3 });
  onTestFinished(() => pool.close());
  const drawn = await Promise.all(requests.map((request) => pool.draw(request)));
  expect(drawn.map(({ bytes }) => String(bytes))).toEqual(requests.map(({ key }) => key));
  const threads = readFileSync(log, "utf8").trim().split("\n");
  const [first, second, third] = [...new Set(threads)];
  expect(threads).toEqual([first, first, first, second, second, second, third]);
}, 60_000);
