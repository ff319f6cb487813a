/** Builds of one office: with nothing kept, after one post was edited, and without a change. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildFigures } from "../report/build-json.ts";
import { type Measured, measureCommand, median } from "./measure.ts";
import { type BenchPost, benchNow, benchPosts, writeOffice } from "./office.ts";

const states = ["cold", "first edit", "edit", "same"] as const;
export type State = (typeof states)[number];

/** After one cold build. The first edit stands apart: it links all files of the site into a folder that later builds find. */
const edits = 4;
const repeats = 2;

export interface BuildRow {
  readonly posts: number;
  readonly cards: boolean;
  readonly state: State;
  /** the whole process, from start to exit: the median of all builds of this kind */
  readonly seconds: number;
  /** to the cold build of the same round, the median of all builds of this kind; 1 for cold builds */
  readonly ratio: number;
  /** the median of the largest resident sets, megabytes (10⁶ bytes) */
  readonly megabytes: number;
  /** cards drawn in one build, the median */
  readonly drawn: number;
}

export interface BenchOptions {
  readonly folder: string;
  readonly sizes: readonly number[];
  readonly cards: boolean;
  /** rounds of each size; large offices get one, as each takes minutes */
  readonly runs: number;
  readonly say: (line: string) => void;
}

export async function benchBuilds(options: BenchOptions): Promise<BuildRow[]> {
  const rows: BuildRow[] = [];
  for (const count of options.sizes) rows.push(...(await benchSize(count, options)));
  return rows;
}

interface Run extends Measured {
  /** seconds of the cold build of the same round */
  readonly cold: number;
}

async function benchSize(count: number, { folder, cards, runs, say }: BenchOptions): Promise<BuildRow[]> {
  const content = join(folder, `office-${count}`);
  const posts = benchPosts(count);
  writeOffice(content, posts);
  const places = { output: join(folder, "site"), cache: join(folder, "cache") };
  const found: Record<State, Run[]> = { cold: [], "first edit": [], edit: [], same: [] };
  const build = async (state: State): Promise<void> => {
    const options = ["--content", content, "--output", places.output, "--cache", places.cache];
    options.push("--now", benchNow, "--format", "json", ...(cards ? [] : ["--no-cards"]));
    const run = await measureCommand("build", options);
    found[state].push({ ...run, cold: found.cold.at(-1)?.seconds ?? run.seconds });
    say(`${count} posts, ${cards ? "with" : "without"} cards, ${state}: ${run.seconds.toFixed(2)} s`);
  };
  const isLarge = count >= (cards ? 10_000 : 100_000);
  for (let round = 0; round < (isLarge ? 1 : runs); round++) {
    for (const place of Object.values(places)) rmSync(place, { recursive: true, force: true });
    await build("cold");
    for (let edit = 0; edit < edits; edit++) {
      // Posts of different months, so that no edit undoes another one's pages.
      retitle(content, posts[(edit * 100) % count] as BenchPost, `Judul yang baru ${round} ${edit}`);
      await build(edit === 0 ? "first edit" : "edit");
    }
    for (let repeat = 0; repeat < repeats; repeat++) await build("same");
  }
  return states.map((state) => {
    const all = found[state];
    return {
      ...{ posts: count, cards, state },
      seconds: median(all.map(({ seconds }) => seconds)),
      ratio: state === "cold" ? 1 : median(all.map(({ seconds, cold }) => seconds / cold)),
      megabytes: median(all.map(({ megabytes }) => megabytes ?? Number.NaN)),
      drawn: median(all.map(({ stdout }) => (JSON.parse(stdout) as BuildFigures).drawn)),
    };
  });
}

/** Edits a post as its author would, and leaves all else as it was. */
export function retitle(content: string, { date, slug }: BenchPost, title: string): void {
  const file = join(content, "posts", date.slice(0, 7), slug, "index.md");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^title: .*$/m, `title: ${title}`));
}
