/**
 * What the last build of a site was made of, and when it becomes another by time alone: by this a host that looks every hour knows
 * whether there is anything to publish. It is a small text that a workflow can carry from one run to the next.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMachineError } from "../files/machine-error.ts";
import { dropSync } from "../files/remove.ts";
import { writeWholeSync } from "../files/write-whole.ts";
import { digestOf } from "../text/digest.ts";

export interface LastBuild {
  /** of the office's repository, whole and without changes of its own; undefined where that is not known */
  readonly commit?: string | undefined;
  /** changes with Pilar's code */
  readonly code: string;
  /** where the site stands; undefined where the office could not be read */
  readonly url?: string | undefined;
  /** when it was built, and when the same content may give another site: RFC 3339 */
  readonly now: string;
  readonly next?: string | undefined;
  /** whether it ended without a site, because of what its checks found */
  readonly failed: boolean;
}

/** Why there is something to build; undefined where there is not. */
export type Due =
  /** nobody knows of an earlier build, or of what it was made */
  | "unknown"
  /** the content, Pilar or the address is another */
  | "changed"
  /** a moment that was waited for has come, or the clock went back */
  | "time"
  | undefined;

/** @param now milliseconds since 1970 */
export function dueSince(
  last: LastBuild | undefined,
  { commit, code, url, now }: Pick<LastBuild, "commit" | "code" | "url"> & { readonly now: number },
): Due {
  if (last === undefined || last.commit === undefined || commit === undefined) return "unknown";
  if (last.commit !== commit || last.code !== code || last.url !== url) return "changed";
  const before = Date.parse(last.now);
  const next = last.next === undefined ? Number.POSITIVE_INFINITY : Date.parse(last.next);
  return now >= before && now < next ? undefined : "time";
}

/** Below the cache's folder. */
export const lastBuildName = "last-build.json";

/** Undefined where there is none, or it is not one. @param cacheFolder absolute */
export function readLastBuild(cacheFolder: string): LastBuild | undefined {
  try {
    const { seal, ...found } = JSON.parse(readFileSync(join(cacheFolder, lastBuildName), "utf8")) as Record<
      string,
      unknown
    >;
    if (seal !== sealOf(found)) return undefined;
    const { commit, code, url, now, next, failed } = found;
    const texts = [commit ?? "", code, url ?? "", now, next ?? ""];
    const isSound =
      texts.every((text) => typeof text === "string") &&
      typeof failed === "boolean" &&
      [now, next ?? now].every((text) => !Number.isNaN(Date.parse(String(text))));
    return isSound ? (found as unknown as LastBuild) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * On one line, so that a workflow can hand it on. Where the machine refuses it none is kept: the next build is then due.
 *
 * @param cacheFolder absolute
 */
export function writeLastBuild(cacheFolder: string, last: LastBuild): void {
  const file = join(cacheFolder, lastBuildName);
  try {
    mkdirSync(cacheFolder, { recursive: true });
    writeWholeSync(file, `${JSON.stringify({ ...last, seal: sealOf(last) })}\n`);
  } catch (error) {
    if (!isMachineError(error)) throw error;
    // An older one says of other content than this that it was built.
    dropSync(file);
  }
}

/** Of what a note says, whatever the order in which it says it. */
function sealOf(note: object): string {
  return digestOf(
    JSON.stringify(
      Object.entries(note)
        .filter(([, value]) => value !== undefined)
        .sort(),
    ),
  );
}
