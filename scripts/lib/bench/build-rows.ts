/** Builds of one office: with nothing cached, again without a change, and after one post was edited. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildFigures } from "../report/build-json.ts";
import { type Measured, measureCommand, median } from "./measure.ts";
import { benchNow, benchPosts, writeOffice } from "./office.ts";

export type State = "cold" | "warm" | "edit";

export interface BenchRow {
  readonly posts: number;
  readonly cards: boolean;
  readonly state: State;
  /** medians over the runs */
  readonly seconds: number;
  readonly megabytes: number;
  /** cards drawn in the build, of which `seconds` is not all: pages are part of it */
  readonly drawn: number;
}

export interface BenchOptions {
  readonly folder: string;
  readonly sizes: readonly number[];
  readonly cards: boolean;
  readonly runs: number;
  readonly say: (line: string) => void;
}

export async function benchSizes({ folder, sizes, cards, runs, say }: BenchOptions): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const count of sizes) {
    const posts = benchPosts(count);
    const content = join(folder, `office-${count}`);
    writeOffice(content, posts);
    const cache = join(folder, "cache");
    const output = join(folder, "site");
    const measured: Record<State, Measured[]> = { cold: [], warm: [], edit: [] };
    const last = posts[0];
    if (!last) continue;
    const edited = join(content, "posts", last.date.slice(0, 7), last.slug, "index.md");
    const build = async (state: State): Promise<void> => {
      const places = ["--content", content, "--output", output, "--cache", cache];
      const options = [...places, "--now", benchNow, "--format", "json"];
      const run = await measureCommand("build", cards ? options : [...options, "--no-cards"]);
      measured[state].push(run);
      say(`${count} posts, ${cards ? "with" : "without"} cards, ${state}: ${run.seconds.toFixed(2)} s`);
    };
    // With cards a large office is measured once: drawing alone takes minutes there.
    for (let run = 0; run < (cards && count >= 10_000 ? 1 : runs); run++) {
      rmSync(cache, { recursive: true, force: true });
      rmSync(output, { recursive: true, force: true });
      await build("cold");
      await build("warm");
      const text = readFileSync(edited, "utf8");
      writeFileSync(edited, text.replace(/^title: .*$/m, `title: Judul yang baru ${run}`));
      await build("edit");
      writeFileSync(edited, text);
    }
    for (const state of ["cold", "warm", "edit"] as const) {
      const all = measured[state];
      rows.push({
        posts: count,
        cards,
        state,
        seconds: median(all.map(({ seconds }) => seconds)),
        megabytes: median(all.map(({ megabytes }) => megabytes ?? 0)),
        drawn: all[0] ? drawnIn(all[0]) : 0,
      });
    }
  }
  return rows;
}

function drawnIn({ stdout }: Measured): number {
  return (JSON.parse(stdout) as BuildFigures).drawn;
}
