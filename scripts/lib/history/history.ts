/** What git knows of an office's content, kept from one run to the next by the commit that it was learnt at. */
import { join } from "node:path";
import { readSealed, writeSealed } from "../files/sealed.ts";
import { digestOf } from "../text/digest.ts";
import {
  changedSince,
  contentsNow,
  contentsOf,
  type FileVersions,
  fileVersions,
  type HistoryGap,
  publishedLine,
  UnknownHistoryError,
} from "./file-versions.ts";

/** The versions that end with a commit, and what of the folder is other than in it. */
export interface Followed {
  readonly versions: FileVersions;
  /** names of posts and pages that are other than in that commit */
  readonly changed: ReadonlySet<string>;
}

export interface KnownHistory extends Followed {
  readonly known: true;
  /** The same of the commit that is checked out: a site that is built now is made of it, whatever a remote branch has by now. */
  readonly built: Followed;
  /** @throws UnknownHistoryError */
  contentsOf(blobs: Iterable<string>): Promise<ReadonlyMap<string, Uint8Array>>;
  /** The same at once. @throws UnknownHistoryError */
  contentsNow(blobs: Iterable<string>): ReadonlyMap<string, Uint8Array>;
}

export type History =
  | KnownHistory
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
  /** those of the commit that was checked out, where that was another */
  readonly built?: FileVersions | undefined;
  readonly remembered: Readonly<Record<string, unknown>>;
}

/**
 * @param folder of the content, absolute
 * @param cacheFolder absolute; undefined keeps nothing
 * @param code changes with Pilar's code
 */
export function openHistory(folder: string, cacheFolder: string | undefined, code: string): KeptHistory {
  const file = cacheFolder && join(cacheFolder, "history", `${digestOf(folder).slice(0, 16)}.json`);
  const purpose = `history 2 ${code}`;
  const kept = (file ? (readSealed(file, purpose) as Kept | undefined) : undefined) ?? { remembered: {} };
  const known = new Map(Object.entries(kept.remembered));
  const used = new Set<string>();
  let { versions, built } = kept;
  let changed = false;
  return {
    async read() {
      try {
        const line = await publishedLine(folder);
        const published = await followed(folder, line, versions);
        const checkedOut = { ...line, tip: line.head };
        const head =
          line.head === line.tip
            ? published
            : await followed(folder, checkedOut, built?.tip === line.head ? built : published.versions);
        changed ||= published.versions !== versions || (head !== published && head.versions !== built);
        versions = published.versions;
        built = head === published ? undefined : head.versions;
        return {
          ...{ known: true, ...published, built: head },
          contentsOf: (blobs) => contentsOf(folder, blobs),
          contentsNow: (blobs) => contentsNow(folder, blobs),
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
        writeSealed(file, purpose, { versions, built, remembered } satisfies Kept);
        changed = false;
      } catch {
        // It is learnt again.
      }
    },
  };
}

async function followed(
  folder: string,
  line: Parameters<typeof changedSince>[1],
  before: FileVersions | undefined,
): Promise<Followed> {
  const [versions, changed] = await Promise.all([
    fileVersions(folder, line, before),
    changedSince(folder, line),
  ]);
  return { versions, changed };
}
