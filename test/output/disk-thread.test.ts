import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { LostWorkerError } from "../../scripts/lib/files/lost-worker.ts";
import { type DiskThreadOptions, diskThread } from "../../scripts/lib/output/disk-thread.ts";
import type { DiskTask } from "../../scripts/lib/output/disk-worker.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

/** A thread of its own code: `lives` counts how often it was started. */
function thread(code: string, options: Omit<DiskThreadOptions, "entry"> = {}) {
  const file = join(temporaryFolder(), "thread.mjs");
  const lives = join(temporaryFolder(), "lives");
  writeFileSync(
    file,
    `import { appendFileSync, readFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
appendFileSync(${JSON.stringify(lives)}, "x");
const life = readFileSync(${JSON.stringify(lives)}, "utf8").length;
const answer = (id) => parentPort.postMessage({ id, result: life });
parentPort.on("message", ({ id, task }) => { ${code} });`,
  );
  const hand = diskThread({ entry: pathToFileURL(file), ...options });
  onTestFinished(() => hand.close());
  return hand;
}

const task: DiskTask = { task: "remove", folder: "/", paths: [] };

test.each([
  ["throws", "throw new Error('rusak')"],
  ["ends itself", "process.exit(0)"],
])("a thread that %s is replaced once, and its work done by the next", async (_how, fault) => {
  const hand = thread(`if (life === 1 && id === 1) { ${fault} } answer(id);`);
  expect(await Promise.all([hand.ask(task), hand.ask(task), hand.ask(task)])).toEqual([1, 2, 2]);
});

test("one that does not answer in time is replaced as well", async () => {
  const hand = thread("if (life === 1 && id === 1) for (;;); answer(id);", { limit: 2_000 });
  expect(await Promise.all([hand.ask(task), hand.ask(task), hand.ask(task)])).toEqual([1, 2, 2]);
});

test.each([
  ["stopped", "process.exit(1)"],
  ["silent", "for (;;);"],
] as const)("two that are lost are given up: %s", async (loss, fault) => {
  const hand = thread(fault, { limit: loss === "silent" ? 700 : 60_000 });
  const [first, second] = await Promise.allSettled([hand.ask(task), hand.ask(task)]);
  for (const one of [first, second]) {
    expect(one).toMatchObject({ status: "rejected", reason: { loss } });
    expect((one as PromiseRejectedResult).reason).toBeInstanceOf(LostWorkerError);
  }
  await expect(hand.ask(task)).rejects.toBeInstanceOf(LostWorkerError);
});

test("what the file system says is no loss", async () => {
  const hand = thread(
    "if (id === 0) parentPort.postMessage({ id, error: 'penuh', code: 'ENOSPC' }); else answer(id);",
  );
  await expect(hand.ask(task)).rejects.toMatchObject({ code: "ENOSPC" });
  expect(await hand.ask(task)).toBe(1);
});
