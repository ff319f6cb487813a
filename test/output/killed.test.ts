import { readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { post, postFile, soundOffice, temporaryFolder, writeOffice } from "../fixtures/temporary-office.ts";
import { build, filesOf } from "./project.ts";

const project = inject("project");

test.skipIf(process.platform === "win32")(
  "killed at any moment, a build leaves the old site or the new one, whole",
  async () => {
    // Old cards kept served would make each site depend on the one before it.
    const office = { ...soundOffice, "site.yaml": `${soundOffice["site.yaml"]}cards: { keep: 0 }\n` };
    const old = writeOffice({ ...office, [postFile]: post({ title: "Judul lama" }) }).folder;
    const next = writeOffice({ ...office, [postFile]: post({ title: "Judul baru" }) }).folder;
    const workplace = temporaryFolder();
    const [output, newSite, cache] = ["situs", "baru", "cache"].map((name) => join(workplace, name)) as Three;
    const options = { project, more: ["--cache", cache] };
    expect((await build(next, newSite, { project })).code).toBe(0);
    const { duration } = await build(next, newSite, { project });
    const expectedNew = [...filesOf(newSite)];
    expect((await build(old, output, options)).code).toBe(0);
    const expectedOld = [...filesOf(output)];
    expect(expectedOld).not.toEqual(expectedNew);

    // While files are written, at the swap of folders, and at random moments of the whole.
    const whole = expectedNew.length;
    const written = (share: number) => {
      const before = new Set(workFolders(cache));
      return () => {
        const own = workFolders(cache).filter((folder) => !before.has(folder));
        return Math.max(0, ...own.map(filesIn)) >= whole * share;
      };
    };
    const after = (milliseconds: number) => {
      const end = performance.now() + milliseconds;
      return () => performance.now() > end;
    };
    const random = [0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((share) =>
      after.bind(undefined, share * duration * (0.8 + 0.4 * Math.random())),
    );
    const staged = [0.01, 0.3, 0.6, 0.9, 0.97, 1].map((share) => written.bind(undefined, share));
    let killed = 0;
    for (const moment of [...staged, ...random]) {
      const ended = await build(next, output, { ...options, killWhen: moment() });
      if (ended.code === null) killed++;
      const files = [...filesOf(output)];
      const state = same(files, expectedOld) ? "old" : same(files, expectedNew) ? "new" : "neither";
      expect(["old", "new"]).toContain(state);
      // Whatever it left, the next builds are whole, of either office.
      for (const [content, expected] of [
        [next, expectedNew],
        [old, expectedOld],
      ] as const) {
        expect((await build(content, output, options)).code).toBe(0);
        expect([...filesOf(output)]).toEqual(expected);
      }
    }
    expect(killed).toBeGreaterThan(3);
    // What a killed build leaves behind is cleared away once nobody has touched it for a while.
    const longAgo = new Date(Date.now() - 3_600_000);
    for (const folder of workFolders(cache)) utimesSync(folder, longAgo, longAgo);
    expect((await build(next, output, options)).code).toBe(0);
    expect([...filesOf(output)]).toEqual(expectedNew);
    expect(workFolders(cache)).toEqual([]);
    expect(readdirSync(workplace).sort()).toEqual(["baru", "cache", "situs"]);
  },
  240_000,
);

test.skipIf(process.platform === "win32")(
  "a reader finds a whole page at every moment of a build",
  async () => {
    const { folder: content } = writeOffice({});
    const output = join(temporaryFolder(), "situs");
    await build(content, output, { project });
    const home = join(output, "index.html");
    let running = true;
    let looks = 0;
    const building = build(content, output, { project }).finally(() => {
      running = false;
    });
    while (running) {
      expect(statSync(home).size).toBeGreaterThan(500);
      looks++;
      await new Promise((next) => setImmediate(next));
    }
    expect((await building).code).toBe(0);
    expect(looks).toBeGreaterThan(100);
  },
);

function same(a: [string, string][], b: [string, string][]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

type Three = [string, string, string];

/** The folders in which killed or running builds put their sites together. */
function workFolders(cache: string): string[] {
  return namesIn(join(cache, "site")).flatMap((home) =>
    namesIn(join(cache, "site", home))
      .filter((name) => name.startsWith("work-"))
      .map((name) => join(cache, "site", home, name)),
  );
}

function filesIn(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true }).length;
  } catch {
    // It was renamed or removed while it was looked at.
    return 0;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
