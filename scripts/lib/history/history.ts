/** What git knows of an office's content, kept from one run to the next by the commit that it was learnt at. */
import { join } from "node:path";
import { readSealed, writeSealed } from "../files/sealed.ts";
import { digestOf } from "../text/digest.ts";
import {
  changedSince,
  contentsOf,
  type FileVersions,
  fileVersions,
  type HistoryGap,
  publishedLine,
  UnknownHistoryError,
} from "./file-versions.ts";

export type History =
  | {
      readonly known: true;
      readonly versions: FileVersions;
      /** names of posts and pages that are other than in the last commit that counts */
      readonly changed: ReadonlySet<string>;
      /** @throws UnknownHistoryError */
      contentsOf(blobs: Iterable<string>): Promise<ReadonlyMap<string, Uint8Array>>;
    }
  | { readonly known: false; readonly gap: HistoryGap; readonly reason?: string | undefined };

export interface KeptHistory {
  /** The history as it is now. Git is asked at once, so that it answers while content is read. It never throws. */
  read(): Promise<History>;
  /** What was made of a version before, by a key that tells it. */
  recall(key: string): unknown;
  remember(key: string, value: unknown): void;
  /** Keeps it for the next run: of what was remembered only what was asked for or told in this one. */
  save(): void;
}

interface Kept {
  readonly versions?: FileVersions | undefined;
  readonly remembered: Readonly<Record<string, unknown>>;
}

/**
 * @param folder of the content, absolute
 * @param cacheFolder absolute; undefined keeps nothing
 * @param code changes with Pilar's code
 */
export function openHistory(folder: string, cacheFolder: string | undefined, code: string): KeptHistory {
  const file = cacheFolder && join(cacheFolder, "history", `${digestOf(folder).slice(0, 16)}.json`);
  const purpose = `history 1 ${code}`;
  const kept = (file ? (readSealed(file, purpose) as Kept | undefined) : undefined) ?? { remembered: {} };
  const known = new Map(Object.entries(kept.remembered));
  const used = new Set<string>();
  let { versions } = kept;
  let changed = false;
  return {
    async read() {
      try {
        const line = await publishedLine(folder);
        const [found, others] = await Promise.all([
          fileVersions(folder, line, versions),
          changedSince(folder, line),
        ]);
        changed ||= found !== versions;
        versions = found;
        return {
          ...{ known: true, versions: found, changed: others },
          contentsOf: (blobs) => contentsOf(folder, blobs),
        };
      } catch (error) {
        if (error instanceof UnknownHistoryError)
          return { known: false, gap: error.gap, reason: error.reason };
        return { known: false, gap: "failed", reason: String(error) };
      }
    },
    recall(key) {
      used.add(key);
      return known.get(key);
    },
    remember(key, value) {
      used.add(key);
      known.set(key, value);
      changed = true;
    },
    save() {
      if (!file || !versions || (!changed && used.size === known.size)) return;
      try {
        const remembered = Object.fromEntries([...known].filter(([key]) => used.has(key)));
        writeSealed(file, purpose, { versions, remembered } satisfies Kept);
        changed = false;
      } catch {
        // It is learnt again.
      }
    },
  };
}
