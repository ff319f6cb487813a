import { readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { words } from "../../scripts/lib/language/id/index.ts";
import { post, postFile, soundOffice, temporaryFolder, writeOffice } from "../fixtures/temporary-office.ts";
import { build, filesOf, type RunOptions } from "./project.ts";

const project = inject("project");

/**
 * Builds that are killed, at other moments in every run; KILLS says how many. One process tree at a time: the moments are those of a
 * quiet machine, or nearly.
 */
const kills = Number(process.env.KILLS ?? 50);

test.skipIf(process.platform === "win32")(
  "killed at any moment, a build leaves the old site or the new one, whole, and the next is right",
  async () => {
    // Old cards kept served would make each site depend on the one before it.
    const office = { ...soundOffice, "site.yaml": `${soundOffice["site.yaml"]}cards: { keep: 0 }\n` };
    const contents = ["Judul lama", "Judul baru"].map(
      (title) => writeOffice({ ...office, [postFile]: post({ title }) }).folder,
    ) as [string, string];
    const workplace = temporaryFolder();
    const [output, cache] = ["situs", "cache"].map((name) => join(workplace, name)) as [string, string];
    const options = (cards: boolean) => ({
      project,
      more: ["--cache", cache, ...(cards ? [] : ["--no-cards"])],
    });
    const whole = async (content: string, cards: boolean): Promise<string> => {
      expect((await build(content, output, options(cards))).code).toBe(0);
      return JSON.stringify([...filesOf(output)]);
    };
    // What each content gives with cards and without, and how long a build takes that makes all or little.
    const expected = new Map<string, string>();
    for (const cards of [true, false])
      for (const content of contents) expected.set(`${cards} ${content}`, await whole(content, cards));
    expect(new Set(expected.values()).size).toBe(4);
    const durations = {
      full: await timed(() => {
        rmSync(cache, { recursive: true });
        return whole(contents[0], false);
      }),
      small: await timed(() => whole(contents[1], false)),
    };

    let killed = 0;
    for (let each = 0; each < kills; each++) {
      const content = contents[each % 2] as string;
      // A tenth with cards, a fifth of the others from nothing.
      const cards = each % 10 === 9;
      const full = each % 5 === 2;
      if (full) rmSync(cache, { recursive: true, force: true });
      // Spread over the whole of a build, each at a random moment of its own share.
      const share = 0.15 + (1 * (((each * 7) % kills) + Math.random())) / kills;
      const end = performance.now() + share * durations[full ? "full" : "small"];
      const ended = await build(content, output, {
        ...options(cards),
        killWhen: () => performance.now() > end,
      });
      if (ended.code === null) killed++;
      const state = JSON.stringify([...filesOf(output)]);
      expect([...expected.values()].includes(state), `killed at ${share}`).toBe(true);
      // Whatever it left, the next build is whole, of either office.
      if (each % 10 === 4) {
        const next = contents[(each + 1) % 2] as string;
        expect(await whole(next, false)).toBe(expected.get(`false ${next}`));
      }
    }
    expect(killed).toBeGreaterThan(kills / 4);
    // What killed builds leave behind is cleared away once nobody has touched it for a while.
    const longAgo = new Date(Date.now() - 7_200_000);
    for (const file of litterIn(cache)) utimesSync(file, longAgo, longAgo);
    rmSync(join(cache, "used.json"), { force: true });
    expect(await whole(contents[0], false)).toBe(expected.get(`false ${contents[0]}`));
    expect(litterIn(cache)).toEqual([]);
    expect(readdirSync(workplace).sort()).toEqual(["cache", "situs"]);
  },
  900_000,
);

test.skipIf(process.platform === "win32").each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("ended by %s, a build clears away what it made, and says so", async (signal, code) => {
  const { folder: content } = writeOffice({});
  const workplace = temporaryFolder();
  const [output, cache] = ["situs", "cache"].map((name) => join(workplace, name)) as [string, string];
  const isAtWork = (): boolean => litterIn(cache).some((path) => path.includes("work-"));
  const options: RunOptions & { more: string[] } = { project, more: ["--cache", cache] };
  const ended = await build(content, output, { ...options, killWhen: isAtWork, signal });
  expect([ended.code, ended.signal]).toEqual([code, null]);
  expect(ended.stderr).toContain(words.commands.interrupted(true));
  expect(litterIn(cache)).toEqual([]);
  expect(readdirSync(workplace)).toEqual(["cache"]);
  expect((await build(content, output, { project, more: ["--cache", cache, "--no-cards"] })).code).toBe(0);
});

test.skipIf(process.platform === "win32")(
  "a reader finds a whole page at every moment of a build",
  async () => {
    const { folder: content } = writeOffice({});
    const output = join(temporaryFolder(), "situs");
    const more = ["--no-cards"];
    await build(content, output, { project, more });
    const home = join(output, "index.html");
    let running = true;
    let looks = 0;
    const building = build(content, output, { project, more }).finally(() => {
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

async function timed(action: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await action();
  return performance.now() - started;
}

/** What has not got its name yet: folders in which sites are put together, and files that are being written. */
function litterIn(cache: string): string[] {
  return namesBelow(cache)
    .filter((name) => /(?:^|[\\/])(?:work-|probe-|\.[0-9a-f]{8})[^\\/]*$|\.tmp$/.test(name))
    .map((name) => join(cache, name));
}

function namesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    // It is not there yet, or something was renamed while it was looked at.
    return [];
  }
}
