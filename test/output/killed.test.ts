import { existsSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { words } from "../../scripts/lib/language/id/index.ts";
import { post, postFile, soundOffice, temporaryFolder, writeOffice } from "../fixtures/temporary-office.ts";
import { build, filesOf, type RunOptions } from "./project.ts";

const project = inject("project");

/** A build that is killed: with a cache or without, with cards or without, and when. */
interface Kill {
  readonly what: string;
  readonly full?: boolean;
  readonly cards?: boolean;
  /** at this share of the time that such a build takes */
  readonly share?: number;
  /** as soon as this is to be seen; given what is there when the build begins */
  readonly when?: (places: Places) => () => boolean;
}

interface Places {
  readonly output: string;
  readonly cache: string;
}

/** Moments that differ in kind: each is met, however fast the machine is. */
const moments: readonly (readonly [what: string, when: NonNullable<Kill["when"]>])[] = [
  [
    "its lock was taken",
    ({ output }) =>
      () =>
        existsSync(`${output}.lock`),
  ],
  [
    "it has a folder for the site",
    ({ cache }) => {
      const before = stagingFolders(cache).length;
      return () => stagingFolders(cache).length > before;
    },
  ],
  [
    "it has written pages",
    ({ cache }) => {
      const pages = (): string[] =>
        [...homesIn(cache).map((home) => join(home, "spare")), ...stagingFolders(cache)].flatMap(
          (folder) => stampOf(join(folder, "index.html")) ?? [],
        );
      const before = new Set(pages());
      return () => pages().some((stamp) => !before.has(stamp));
    },
  ],
  [
    "the ledger is written, and the site not yet exchanged",
    ({ cache }) => {
      const before = stampOf(ledgerIn(cache));
      return () => ![undefined, before].includes(stampOf(ledgerIn(cache)));
    },
  ],
  ["the site was exchanged", () => () => false],
];

/** Whether another folder stands in the output's place, or none: that must not be, not for a moment. */
function isExchanged({ output }: Places): () => boolean {
  const before = stampOf(output)?.split(" ")[0];
  return () => stampOf(output)?.split(" ")[0] !== before;
}

/** At moments of kinds, and at random ones, each in its own share of a build; KILLS says how many of these. */
function killsOf(random: number): Kill[] {
  const seen = [false, true].flatMap((full) => moments.map(([what, when]): Kill => ({ what, when, full })));
  const spread = Array.from({ length: random }, (_, each): Kill => {
    const share = 0.15 + (1 * (((each * 7) % random) + Math.random())) / random;
    return { what: `at ${share}`, share, full: each % 3 === 0, cards: each % 3 === 1 };
  });
  // In turn, so that one kind meets what the other left.
  return Array.from({ length: Math.max(seen.length, spread.length) }, (_, each) =>
    [seen[each], spread[each]].filter((kill) => kill !== undefined),
  ).flat();
}

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
    // What each content gives, one of them also with cards, and how long a build takes that makes all or little.
    const expected = new Map<string, string>();
    const durations = {
      full: await timed(async () => expected.set("false 0", await whole(contents[0], false))),
      small: await timed(async () => expected.set("false 1", await whole(contents[1], false))),
      cards: await timed(async () => expected.set("true 0", await whole(contents[0], true))),
    };
    expect(new Set(expected.values()).size).toBe(3);

    const kills = killsOf(Number(process.env.KILLS ?? 6));
    const found = (what: string): string => {
      const state = JSON.stringify([...filesOf(output)]);
      const known = [...expected].find(([, site]) => site === state)?.[0];
      expect(known, `killed: ${what}`).toBeDefined();
      return known ?? "";
    };
    let killed = 0;
    let stands = "true 0";
    for (const [each, { what, full = false, cards = false, share, when }] of kills.entries()) {
      // A moment that is seen may be over before the kill arrives, on a machine with much to do.
      for (let left = when ? 3 : 1, isKilled = false; left > 0 && !isKilled; left--) {
        if (full) rmSync(cache, { recursive: true, force: true });
        const end = performance.now() + (share ?? 0) * durations[full ? "full" : cards ? "cards" : "small"];
        // A machine that is busy may see a moment late: then the kill comes after the exchange, and not after the end.
        const [isSeen, exchanged] = [when?.({ output, cache }), isExchanged({ output, cache })];
        // There is something to be made anew.
        const ended = await build(contents[!cards && stands.endsWith("0") ? 1 : 0], output, {
          ...options(cards),
          killWhen: () => (isSeen ? isSeen() || exchanged() : performance.now() > end),
        });
        isKilled = ended.code === null;
        if (isKilled) killed++;
        if (left === 1 && when) expect(isKilled, `killed when ${what}`).toBe(true);
        stands = found(what);
      }
      // Whatever it left, the next build is whole, of either office.
      if (each % 4 === 3) {
        const next = each % 8 === 3 ? 0 : 1;
        const site = await whole(contents[next], false);
        expect(JSON.parse(site), `after: ${what}`).toEqual(JSON.parse(expected.get(`false ${next}`) ?? ""));
        stands = `false ${next}`;
      }
    }
    expect(killed).toBeGreaterThan(moments.length * 2);
    // What killed builds leave behind is cleared away once nobody has touched it for a while.
    const longAgo = new Date(Date.now() - 7_200_000);
    const beside = readdirSync(workplace).filter((name) => /^situs\.(?:build-|lock\.)/.test(name));
    for (const file of [...litterIn(cache), ...beside.map((name) => join(workplace, name))])
      utimesSync(file, longAgo, longAgo);
    rmSync(join(cache, "used.json"), { force: true });
    expect(await whole(contents[0], false)).toBe(expected.get("false 0"));
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

/** Folders in which sites are put together. */
function stagingFolders(cache: string): string[] {
  return homesIn(cache).flatMap((home) =>
    namesIn(home)
      .filter((name) => name.startsWith("work-"))
      .map((name) => join(home, name)),
  );
}

/** The file that says what a site is made of: written just before the site is published. */
function ledgerIn(cache: string): string {
  return join(homesIn(cache)[0] ?? cache, "files.json");
}

function homesIn(cache: string): string[] {
  const sites = join(cache, "site");
  return namesIn(sites).map((name) => join(sites, name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Another one wherever a file or folder is another; undefined where there is none. */
function stampOf(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && `${stat.ino} ${stat.mtimeMs}`;
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
