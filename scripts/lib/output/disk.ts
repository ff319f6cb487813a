/** Threads that make files and folders, so that whoever reads and renders need not wait for the disk. */
import { availableParallelism } from "node:os";
import { type DiskThread, type DiskThreadOptions, diskThread } from "./disk-thread.ts";
import type { DiskFile, DiskTask, TakenOver, Wanted } from "./disk-worker.ts";
import type { FileStamp, WrittenFile } from "./ledger.ts";

export interface Disk {
  /**
   * Makes `folder` hold what a ledger names and nothing else, from itself and from the site that is served. Both absolute.
   *
   * @param ledger its text; undefined where there is none
   */
  takeOver(
    folder: string,
    served: string,
    ledger: string | undefined,
  ): Promise<{
    /** addresses that neither has */
    readonly missing: readonly string[];
    /** stamps of files that had to be copied, by address */
    readonly copied: Readonly<Record<string, FileStamp>>;
  }>;
  /**
   * Takes a file to be written below `folder`.
   *
   * @returns a promise where so much is under way that whoever makes files should wait
   * @throws what the file system refused earlier
   */
  write(folder: string, file: DiskFile): Promise<void> | undefined;
  /** Resolves when all files are written: what they are by path. */
  flush(folder: string): Promise<ReadonlyMap<string, WrittenFile>>;
  remove(folder: string, paths: readonly string[]): Promise<void>;
  /** @param sizes of all files that should stand below `folder`, by path @returns the paths of what is missing, too many or of another size */
  compare(folder: string, sizes: ReadonlyMap<string, number>): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Files handed over in one message, and messages under way for each thread: about 20 MB of pages at the most. */
const batchSize = 50;
const maximumUnderWay = 12;

/** Files that one thread takes over in one go. */
const linkedAtOnce = 500;

export function openDisk(threads = Math.min(2, availableParallelism()), options?: DiskThreadOptions): Disk {
  const hands: DiskThread[] = Array.from({ length: threads }, () => diskThread(options));
  const ask = async (task: DiskTask, thread: number): Promise<unknown> => hands[thread]?.ask(task);

  let batch: DiskFile[] = [];
  let turn = 0;
  let written = new Map<string, WrittenFile>();
  const underWay = new Set<Promise<void>>();
  let writing: Error | undefined;

  const send = (folder: string): void => {
    if (batch.length === 0) return;
    const files = batch;
    batch = [];
    const sent = ask({ task: "write", folder, files }, turn++ % threads).then(
      (result) => {
        files.forEach(({ path }, index) => {
          const file = (result as WrittenFile[])[index];
          if (file) written.set(path, file);
        });
      },
      (error: Error) => {
        writing ??= error;
      },
    );
    const done = sent.finally(() => underWay.delete(done));
    underWay.add(done);
  };

  const remove = async (folder: string, paths: readonly string[]): Promise<void> => {
    if (paths.length > 0) await ask({ task: "remove", folder, paths }, 0);
  };

  return {
    async takeOver(folder, served, ledger) {
      const wanted = (await ask({ task: "clear", folder, ledger }, 0)) as readonly Wanted[];
      const shares: Promise<unknown>[] = [];
      for (let start = 0; start < wanted.length; start += linkedAtOnce) {
        const files = wanted.slice(start, start + linkedAtOnce);
        shares.push(ask({ task: "take", folder, served, files }, shares.length % threads));
      }
      const taken = (await Promise.all(shares)) as readonly TakenOver[];
      const missing = taken.flatMap((one) => one.missing);
      // No folder is left empty: what stood in it may not be there to be taken over.
      await remove(
        folder,
        missing.map(({ path }) => path),
      );
      return {
        missing: missing.map(({ address }) => address),
        copied: Object.assign({}, ...taken.map(({ copied }) => copied)),
      };
    },
    write(folder, file) {
      if (writing) throw writing;
      batch.push(file);
      if (batch.length >= batchSize) send(folder);
      if (underWay.size <= maximumUnderWay * threads) return undefined;
      return Promise.race(underWay).then(() => {
        if (writing) throw writing;
      });
    },
    async flush(folder) {
      send(folder);
      await Promise.all(underWay);
      if (writing) throw writing;
      const all = written;
      written = new Map();
      return all;
    },
    remove,
    async compare(folder, sizes) {
      return (await ask({ task: "compare", folder, sizes }, 0)) as readonly string[];
    },
    async close() {
      await Promise.all(hands.map((hand) => hand.close()));
    },
  };
}
