/** What the guard costs: builds in turn with those of a copy of Pilar that has none. There is no switch for it. */
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launcher, project } from "../project.ts";
import { retitle } from "./build-rows.ts";
import { type MeasuredCommand, measureCommand, median } from "./measure.ts";
import { type BenchPost, benchNow, benchPosts, markdownOf, writeOffice } from "./office.ts";

export interface GuardRow {
  readonly posts: number;
  readonly build: "cold" | "edit";
  /** processor seconds of the whole process, all of its threads, medians */
  readonly guarded: number;
  readonly unguarded: number;
  /** of the two, round by round, the median: processor time, and the clock's */
  readonly ratio: number;
  readonly clock: number;
}

export interface GuardOptions {
  readonly folder: string;
  readonly sizes: readonly number[];
  /** pairs of cold builds, and of builds after an edit */
  readonly runs: number;
  readonly say: (line: string) => void;
}

type Pair = Record<"guarded" | "unguarded", MeasuredCommand>;

export async function benchGuard(options: GuardOptions): Promise<GuardRow[]> {
  const copy = join(options.folder, "pilar");
  copyWithoutGuard(copy);
  const launchers = { guarded: launcher, unguarded: join(copy, "scripts", "pilar.js") };
  const rows: GuardRow[] = [];
  for (const count of options.sizes) rows.push(...(await benchSize(count, launchers, options)));
  return rows;
}

async function benchSize(
  count: number,
  launchers: Record<keyof Pair, string>,
  { folder, runs, say }: GuardOptions,
): Promise<GuardRow[]> {
  const content = join(folder, `guarded-${count}`);
  const posts = benchPosts(count);
  writeOffice(content, posts);
  writeDraft(content, posts[0] as BenchPost);
  const placesOf = (side: string) => ({
    output: join(folder, side, "site"),
    cache: join(folder, side, "cache"),
  });
  const pair = async (of: string, guardedFirst: boolean): Promise<Pair> => {
    const made: Partial<Pair> = {};
    const sides = ["guarded", "unguarded"] as const;
    for (const side of guardedFirst ? sides : sides.toReversed()) {
      const { output, cache } = placesOf(side);
      const places = ["--content", content, "--output", output, "--cache", cache];
      made[side] = await measureCommand(
        "build",
        [...places, "--now", benchNow, "--format", "json", "--no-cards"],
        launchers[side],
      );
      say(`${count} posts, ${of}, ${side}: ${made[side].processor.toFixed(2)} s`);
    }
    return made as Pair;
  };
  const forget = (): void => {
    for (const side of ["guarded", "unguarded"]) rmSync(join(folder, side), { recursive: true, force: true });
  };
  // The first of each compiles its code.
  await pair("first", true);
  const cold: Pair[] = [];
  const edit: Pair[] = [];
  for (let round = 0; round < runs; round++) {
    forget();
    cold.push(await pair("cold", round % 2 === 0));
  }
  for (let round = -1; round < runs; round++) {
    retitle(content, posts[((round + 1) * 100) % count] as BenchPost, `Judul yang baru ${round}`);
    const made = await pair("edit", round % 2 === 0);
    // The first edit links all files of the site.
    if (round >= 0) edit.push(made);
  }
  forget();
  return [rowOf(count, "cold", cold), rowOf(count, "edit", edit)];
}

function rowOf(posts: number, build: GuardRow["build"], pairs: readonly Pair[]): GuardRow {
  const of = (value: (pair: Pair) => number): number => median(pairs.map(value));
  return {
    ...{ posts, build },
    guarded: of(({ guarded }) => guarded.processor),
    unguarded: of(({ unguarded }) => unguarded.processor),
    ratio: of(({ guarded, unguarded }) => guarded.processor / unguarded.processor),
    clock: of(({ guarded, unguarded }) => guarded.seconds / unguarded.seconds),
  };
}

/** With a draft whose title and address are looked for on every page: without one the guard has less to do. */
function writeDraft(content: string, like: BenchPost): void {
  const draft = { ...like, slug: "konsep", title: "Sebuah konsep yang belum boleh dibaca siapa pun" };
  const home = join(content, "posts", draft.date.slice(0, 7), draft.slug);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "index.md"), markdownOf(draft).replace("---\n", "---\ndraft: true\n"));
}

const unguardedPlace = `
export const guardedPlace = ({ place }) => ({ files: place, pages: place, lookAt: () => {}, problems: async () => [] });
`;

/** @param folder absolute; need not exist */
function copyWithoutGuard(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ["scripts", "templates", "package.json", "tsconfig.json", "eleventy.config.ts"])
    cpSync(join(project, name), join(folder, name), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "scripts", "lib", "output", "guarded-place.ts"), unguardedPlace);
}
