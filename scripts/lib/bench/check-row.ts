/** The shortest command, `check` of a small office, beside the same code run without the launcher. */
import { join } from "node:path";
import { sources } from "../project.ts";
import { measure, measureCommand, median } from "./measure.ts";

export interface CheckRow {
  /** seconds, medians */
  readonly launched: number;
  readonly uncompiled: number;
  /** Node itself, doing nothing */
  readonly node: number;
  /** of `launched` to `uncompiled`, round by round: the median */
  readonly ratio: number;
}

const rounds = 9;

/** @param content a folder of content, such as the sample's */
export async function benchCheck(content: string): Promise<CheckRow> {
  const options = ["--content", content, "--now", "2026-11-22T08:00"];
  const launched: number[] = [];
  const uncompiled: number[] = [];
  const node: number[] = [];
  const source = join(sources, "check.ts");
  // The first run of each fills its caches: the code that the launcher compiles, the office that was read.
  for (let round = -1; round < rounds; round++) {
    const runs = [
      (await measureCommand("check", options)).seconds,
      (await measure(process.execPath, ["--import", "tsx", source, ...options])).seconds,
      (await measure(process.execPath, ["--eval", "0"])).seconds,
    ];
    if (round < 0) continue;
    for (const [index, seconds] of runs.entries()) [launched, uncompiled, node][index]?.push(seconds);
  }
  return {
    ...{ launched: median(launched), uncompiled: median(uncompiled), node: median(node) },
    ratio: median(launched.map((seconds, index) => seconds / (uncompiled[index] ?? Number.NaN))),
  };
}
