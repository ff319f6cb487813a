import { type Problem, problem } from "../problems/problem.ts";
import type { Waiver } from "../problems/waivers.ts";

/**
 * Waivers for which nothing was found: what they were for is gone, or never was. A file with an error is not looked at by all checks, so
 * nothing is said of its waivers before that is mended.
 *
 * @param left the problems that there are
 */
export function idleWaivers(idle: readonly Waiver[], left: readonly Problem[]): Problem[] {
  if (idle.length === 0) return [];
  const broken = new Set(left.filter(({ severity }) => severity === "error").map(({ file }) => file));
  return idle
    .filter(({ file }) => !broken.has(file))
    .map((waiver) => problem("idle-waiver", waiver, { code: waiver.code, mark: waiver.mark }));
}
