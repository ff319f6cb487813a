import { readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { digestOf } from "../../scripts/lib/text/digest.ts";
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
    const output = join(workplace, "situs");
    const newSite = join(workplace, "baru");
    expect((await build(next, newSite, { project })).code).toBe(0);
    const { duration } = await build(next, newSite, { project });
    const expectedNew = [...filesOf(newSite)];
    expect((await build(old, output, { project })).code).toBe(0);
    const expectedOld = [...filesOf(output)];
    expect(expectedOld).not.toEqual(expectedNew);

    // While files are written, at the swap of folders, and at random moments of the whole.
    const whole = expectedNew.length;
    const home = join(project, ".cache", "site", digestOf(output).slice(0, 16));
    const written = (share: number) => () => stagedFiles(home) >= whole * share;
    const after = (milliseconds: number) => {
      const end = performance.now() + milliseconds;
      return () => performance.now() > end;
    };
    const random = [0.2, 0.5, 0.8, 1].map((share) =>
      after.bind(undefined, share * duration * (0.8 + 0.4 * Math.random())),
    );
    const staged = [0.01, 0.3, 0.6, 0.9, 0.97, 1].map((share) => written.bind(undefined, share));
    let killed = 0;
    for (const moment of [...staged, ...random]) {
      // Where nothing can be taken over, all files are written one after another.
      if (staged.includes(moment)) rmSync(home, { recursive: true, force: true });
      const ended = await build(next, output, { project, killWhen: moment() });
      if (ended.code === null) killed++;
      const files = [...filesOf(output)];
      const state = same(files, expectedOld) ? "old" : same(files, expectedNew) ? "new" : "neither";
      expect(["old", "new"]).toContain(state);
      if (state === "new") expect((await build(old, output, { project })).code).toBe(0);
    }
    expect(killed).toBeGreaterThan(3);
    // What a killed build leaves behind is cleared away by one that comes a while later.
    const hourAgo = new Date(Date.now() - 3_600_000);
    for (const name of readdirSync(home).filter(isWork)) utimesSync(join(home, name), hourAgo, hourAgo);
    expect((await build(next, output, { project })).code).toBe(0);
    expect([...filesOf(output)]).toEqual(expectedNew);
    expect(readdirSync(workplace).sort()).toEqual(["baru", "situs"]);
    expect(readdirSync(home).filter(isWork)).toEqual([]);
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

/** Whether a build works in a folder, or was killed in it. */
function isWork(name: string): boolean {
  return name.startsWith("work-");
}

/** Files in the folders that killed or running builds of an output have. @param home where they are */
function stagedFiles(home: string): number {
  try {
    const staging = readdirSync(home).filter(isWork);
    return Math.max(0, ...staging.map((name) => readdirSync(join(home, name), { recursive: true }).length));
  } catch {
    // It was renamed or removed while it was looked at.
    return 0;
  }
}
