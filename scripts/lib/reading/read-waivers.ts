import { type Problem, problem } from "../problems/problem.ts";
import type { Read } from "../problems/read.ts";
import { isWaivable, type Waiver, waivableCodes } from "../problems/waivers.ts";
import { nearest } from "../text/nearest.ts";
import type { YamlSource } from "./yaml-source.ts";

/** What `waive` of a front matter says, also where something else in it is wrong; its schema tells what an item lacks. */
export function readWaivers(source: YamlSource): Read<readonly Waiver[]> {
  const { waive } = (source.value ?? {}) as { readonly waive?: unknown };
  if (!Array.isArray(waive)) return { value: [], problems: [] };
  const problems: Problem[] = [];
  const value = waive.flatMap((item: unknown, index): Waiver[] => {
    const { code, mark, reason } = (item ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof code !== "string") return [];
    if (!isWaivable(code)) {
      const known = [...waivableCodes];
      const data = { found: code, nearest: nearest(code, known), known };
      problems.push(problem("unknown-waiver", source.at(["waive", index, "code"]), data));
      return [];
    }
    if (typeof reason !== "string" || (mark !== undefined && typeof mark !== "string")) return [];
    return [{ ...source.at(["waive", index]), code, mark, reason: reason.replace(/\s+/g, " ").trim() }];
  });
  return { value, problems };
}
