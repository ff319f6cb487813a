import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { LockedError, takeLock } from "../../scripts/lib/files/lock.ts";
import { isGone, thisProcess } from "../../scripts/lib/files/this-process.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

const place = (): string => join(temporaryFolder(), "situs.lock");
const leftBeside = (file: string): string[] =>
  readdirSync(dirname(file)).filter((name) => name !== basename(file));

/** As another process would leave it. */
function writeOwner(file: string, owner: object): void {
  writeFileSync(file, JSON.stringify({ token: "milik orang", ...owner }));
}

/** On this machine, with a number that no process has. */
const ended = { ...thisProcess(), pid: 2 ** 30 };

test("a lock is one's own until it is released, and then the next one's", async () => {
  const file = place();
  const first = await takeLock(file);
  expect(first.isHeld()).toBe(true);
  let waited = 0;
  const second = takeLock(file, { onWait: () => waited++ });
  await new Promise((done) => setTimeout(done, 250));
  expect(waited).toBe(1);
  first.release();
  const next = await second;
  expect([first.isHeld(), next.isHeld()]).toEqual([false, true]);
  // Released twice it is not taken from whoever has it now.
  first.release();
  expect(next.isHeld()).toBe(true);
  next.release();
  expect(existsSync(file)).toBe(false);
});

test("of many who want it at once each has it alone", async () => {
  const file = place();
  let holders = 0;
  let most = 0;
  const one = async (): Promise<void> => {
    const lock = await takeLock(file);
    most = Math.max(most, ++holders);
    await new Promise((done) => setTimeout(done, 5));
    holders--;
    lock.release();
  };
  await Promise.all(Array.from({ length: 8 }, one));
  expect(most).toBe(1);
  expect(leftBeside(file)).toEqual([]);
});

test("whoever is at work is waited for, and not for ever", async () => {
  const file = place();
  const lock = await takeLock(file);
  onTestFinished(() => lock.release());
  await expect(takeLock(file, { patience: 150 })).rejects.toBeInstanceOf(LockedError);
  expect(lock.isHeld()).toBe(true);
});

test.runIf(thisProcess().machine !== undefined)(
  "an owner that surely ended is taken over at once",
  async () => {
    const file = place();
    writeOwner(file, ended);
    const lock = await takeLock(file, { patience: 0 });
    expect(lock.isHeld()).toBe(true);
    lock.release();
    expect(leftBeside(file)).toEqual([]);
  },
);

test.each([
  // Another container: its processes are counted from one as well.
  ["of another machine, whose number is nobody's here", { ...ended, machine: "lain" }],
  ["of another machine, whose number is this process's", { ...thisProcess(), machine: "lain" }],
  ["of a machine that does not say which it is", { ...ended, machine: undefined }],
])("an owner %s is waited for as long as it gives signs of life", async (_what, owner) => {
  const file = place();
  writeOwner(file, owner);
  await expect(takeLock(file, { patience: 150 })).rejects.toBeInstanceOf(LockedError);
  // Whatever the clocks say: its own may be decades off.
  let second = 0;
  const alive = setInterval(() => utimesSync(file, ++second, second), 20);
  await expect(takeLock(file, { patience: 600, silence: 300 })).rejects.toBeInstanceOf(LockedError);
  clearInterval(alive);
  const lock = await takeLock(file, { silence: 100 });
  expect(lock.isHeld()).toBe(true);
  lock.release();
});

test("a lock that was cut off while it was written is taken over after a while", async () => {
  const file = place();
  writeFileSync(file, "");
  const lock = await takeLock(file, { silence: 100 });
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ pid: process.pid });
  lock.release();
});

test("whoever was taken over sees it, and leaves the other's alone", async () => {
  const file = place();
  const sleeper = await takeLock(file);
  writeOwner(file, { ...ended, machine: "lain" });
  expect(sleeper.isHeld()).toBe(false);
  sleeper.release();
  expect(existsSync(file)).toBe(true);
});

test("a process is known by more than its number", () => {
  const own = thisProcess();
  expect(isGone(own)).toBe(false);
  if (own.machine === undefined) return;
  expect(isGone({ ...own, pid: 2 ** 30 })).toBe(true);
  expect(isGone({ ...own, pid: 2 ** 30, machine: "lain" })).toBe(false);
  if (own.started !== undefined) expect(isGone({ ...own, started: "1" })).toBe(true);
});
