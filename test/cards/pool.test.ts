import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { drawCards, openCardCache } from "../../scripts/lib/cards/draw-cards.ts";
import { NoProcessError } from "../../scripts/lib/cards/drawer.ts";
import { CardPool } from "../../scripts/lib/cards/pool.ts";
import type { CardRequest } from "../../scripts/lib/cards/request.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";
import { postCard } from "./samples.ts";

/** What runs in a process: says that it is there, and answers each question by `draw`. */
function entryOf(draw: string, before = ""): URL {
  const file = join(temporaryFolder(), "process.mjs");
  writeFileSync(
    file,
    `${before}
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
async function draw({ key, props }) {
  ${draw}
  return { type: "image/png", mark: "A".repeat(43), bytes: new TextEncoder().encode(JSON.stringify(props)) };
}
process.on("message", async ({ id, request }) => process.send({ id, answer: await draw(request) }));
process.once("disconnect", () => process.exit());
process.send("ready");
`,
  );
  return pathToFileURL(file);
}

/** Draws with processes of their own code, in which `asked` tells how often this card was asked for before. */
async function drawWith(code: string, limit = 60_000, before = "") {
  const log = temporaryFolder();
  const entry = entryOf(
    `const log = join(${JSON.stringify(log)}, key.replace("/", "_"));
  appendFileSync(log, "x");
  const asked = readFileSync(log, "utf8").length;
  const bad = key.endsWith("buruk");
  ${code}`,
    before,
  );
  const cacheDir = temporaryFolder();
  const pool = new CardPool(2, { entry, limit });
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

test("a process that stops at a card once is no loss", async () => {
  const result = await drawWith(`if (bad && asked === 1) { ${stop} }`);
  expect(result).toEqual({ drawn: keys, problems: [] });
}, 60_000);

test("a process that stops when it has answered is no loss", async () => {
  const entry = entryOf(`if (key.endsWith("buruk")) setTimeout(() => process.exit(1), 50);`);
  const pool = new CardPool(1, { entry });
  onTestFinished(() => pool.close());
  const draw = async (title: string, key: string) =>
    JSON.parse((await pool.draw(postCard({ title }, {}, key))).bytes.toString()).title;
  expect(await draw("satu", "2026-11/buruk")).toBe("satu");
  await setTimeout(500);
  expect(await draw("dua", "2026-11/b")).toBe("dua");
}, 60_000);

test("a build that ends takes its processes along, and waits for none that has nothing to do", async () => {
  const file = join(temporaryFolder(), "build.mts");
  const own = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
  writeFileSync(
    file,
    `const { CardPool } = await import(${own("../../scripts/lib/cards/pool.ts")});
const pool = new CardPool(1, { entry: new URL(${JSON.stringify(entryOf("await new Promise((done) => setTimeout(done, 100));\n return { type: 'image/png', mark: '', bytes: new TextEncoder().encode(String(process.pid)) };").href)}) });
console.log(String((await pool.draw({ key: "a", props: {}, files: {} })).bytes));`,
  );
  const build = spawnSync(process.execPath, ["--import", "tsx", file], { encoding: "utf8", timeout: 30_000 });
  expect([build.status, build.stderr]).toEqual([0, ""]);
  await vi.waitFor(() => expect(() => process.kill(Number(build.stdout), 0)).toThrow("ESRCH"), 10_000);
}, 60_000);

test("a card at which each process stops is named, and all others are drawn", async () => {
  const { drawn, problems } = await drawWith(`if (bad) { ${stop} }`);
  expect(drawn).toEqual(others);
  expect(problems).toMatchObject([{ key: "2026-11/buruk", lost: "stopped" }]);
}, 60_000);

test("processes that cannot be started end the drawing at once, whatever card is the first", async () => {
  const drawing = drawWith("", 60_000, "export const draw = ;");
  await expect(drawing).rejects.toBeInstanceOf(NoProcessError);
  await expect(drawing).rejects.toMatchObject({ loss: "stopped" });
}, 60_000);

test("where the system starts no process at all the drawing ends, and so does the pool", async () => {
  const node = process.execPath;
  process.execPath = join(temporaryFolder(), "no-node");
  onTestFinished(() => {
    process.execPath = node;
  });
  const pool = new CardPool(1, { entry: entryOf("") });
  const drawing = pool.draw(postCard());
  await expect(drawing).rejects.toBeInstanceOf(NoProcessError);
  await expect(drawing).rejects.toMatchObject({ cause: { code: "ENOENT" } });
  await pool.close();
}, 60_000);

test("a card that never ends is named, and all others are drawn", async () => {
  const { drawn, problems } = await drawWith("if (bad) for (;;);", 3_000);
  expect(drawn).toEqual(others);
  expect(problems).toMatchObject([{ key: "2026-11/buruk", lost: "silent" }]);
}, 60_000);

test("what a process says of a card is no loss, and is asked once", async () => {
  const { problems } = await drawWith("if (bad) return { message: 'tidak bisa, ' + asked };");
  expect(problems).toEqual([{ key: "2026-11/buruk", reason: "tidak bisa, 1" }]);
}, 60_000);
