/** Where a site is put together: what is there already from the last build, and what is put there by this one. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readSealed, writeSealed } from "../files/sealed.ts";
import { filePathOf } from "../model/addresses.ts";
import { type Disk, openDisk } from "./disk.ts";
import type { SetAside } from "./foreign-files.ts";
import { parseLedger, readLedger, type WrittenFile, writeLedger } from "./ledger.ts";
import { openStaging, type Staging } from "./staging.ts";

/** A file's bytes, or another file, absolute, to copy. */
export type FileContent = { readonly bytes: string | Uint8Array } | { readonly from: string };

/** A file as it stands in the site. */
export interface PlacedFile {
  readonly address: string;
  /** of its bytes, in hexadecimal digits */
  readonly sha256: string;
  /** bytes */
  readonly size: number;
}

export interface Place {
  /** the site that is being served, absolute; it may be missing */
  readonly served: string;
  /** where the cache keeps what belongs to this site, absolute */
  readonly home: string;
  /** Resolves when it is known what can be taken over. To be waited for before anything else is asked. */
  ready(): Promise<void>;
  /** Whether the last build made this very file: equal keys are equal bytes. */
  holds(address: string, key: string): boolean;
  /**
   * Adds a file to the site. One that is held is taken over, whatever `content` says.
   *
   * @param key the address itself where that holds the hash of the bytes
   * @returns a promise where so much is under way that whoever makes files should wait
   * @throws what the file system refused earlier
   */
  put(address: string, key: string, content: FileContent): Promise<void> | undefined;
  /** Adds a file that is held, or was put. @throws where it is neither */
  keep(address: string, key: string): void;
  /** The bytes of a file of the site that is held, or was put before the last `flush`. */
  read(address: string): Uint8Array;
  /** Resolves when all that was put is on disk. */
  flush(): Promise<void>;
  /** All that was kept, or put before the last `flush`. */
  files(): PlacedFile[];
  /** What the last build left for this one; undefined where there is nothing, or it was not made by this code. */
  readKnown(code: string): object | undefined;
  /** whether the site stands in the output's place */
  readonly published: boolean;
  /**
   * Takes away what was not put, and puts the site in the output's place in one step.
   *
   * @param known what to leave for the next build
   * @returns what others had put into the last site, which is moved out of the way
   * @throws TornSiteError where the folder is not what was put
   */
  publish(code: string, known: object): Promise<SetAside | undefined>;
  /**
   * Ends the threads; where nothing was published, the output stays as it was.
   *
   * @param keep false where what was made so far is to be no help to the next build, as on a full disk
   */
  close(keep?: boolean): Promise<void>;
}

/** Thrown where a site that is about to be published is not all that was meant, whoever had a hand in it. */
export class TornSiteError extends Error {
  /** @param files below the site's folder, those that are missing, too many or of another size */
  constructor(readonly files: readonly string[]) {
    super(files.join(", "));
  }
}

export interface PlaceOptions {
  /** asked just before the site is published: whether whoever opened the place may still do so */
  readonly mayPublish?: () => boolean;
}

/** Starts to look for what can be taken over at once, in a thread of its own. @param output absolute @param cacheFolder absolute */
export function openPlace(output: string, cacheFolder: string, options: PlaceOptions = {}): Place {
  const staging = openStaging(output, cacheFolder);
  const disk = openDisk();
  // Read once: another build may leave another ledger while this one is being worked through.
  const ledger = readLedger(staging.ledger);
  const takingOver = disk.takeOver(staging.folder, staging.served, ledger);
  // Whoever opened it may end before it asks.
  takingOver.catch(() => {});
  return makePlace(staging, disk, ledger, takingOver, options);
}

function makePlace(
  staging: Staging,
  disk: Disk,
  last: string | undefined,
  takingOver: ReturnType<Disk["takeOver"]>,
  { mayPublish = () => true }: PlaceOptions,
): Place {
  const { folder, served, ledger } = staging;
  const knownFile = join(dirname(ledger), "known.json");
  const held = new Map<string, readonly [key: string, ...WrittenFile]>();
  const next: Record<string, readonly [key: string, ...WrittenFile]> = {};
  const pending = new Map<string, { readonly address: string; readonly key: string }>();
  let published = false;
  let closed = false;

  const flush = async (): Promise<void> => {
    for (const [path, written] of await disk.flush(folder)) {
      const file = pending.get(path);
      if (file) next[file.address] = [file.key, ...written];
      pending.delete(path);
    }
  };
  return {
    served,
    home: dirname(ledger),
    get published() {
      return published;
    },
    async ready() {
      const files = Object.entries(parseLedger(last));
      const { missing, copied } = await takingOver;
      const gone = new Set(missing);
      for (const [address, entry] of files) {
        const stamp = copied[address];
        if (!gone.has(address)) held.set(address, stamp ? [entry[0], entry[1], ...stamp] : entry);
      }
    },
    holds: (address, key) => held.get(address)?.[0] === key,
    put(address, key, content) {
      const before = held.get(address);
      if (before?.[0] === key) {
        next[address] = before;
        return undefined;
      }
      const path = filePathOf(address);
      if (pending.has(path) || next[address]) return undefined;
      pending.set(path, { address, key });
      return disk.write(folder, { path, ...content });
    },
    keep(address, key) {
      const before = held.get(address);
      if (before?.[0] === key) next[address] = before;
      else if (!next[address] && !pending.has(filePathOf(address)))
        throw new Error(`${address} is not there to be taken over`);
    },
    read: (address) => readFileSync(join(folder, ...filePathOf(address).split("/"))),
    flush,
    files: () => Object.entries(next).map(([address, [, sha256, , size]]) => ({ address, sha256, size })),
    readKnown: (code) => readSealed(knownFile, purposeOf(code)) as object | undefined,
    async publish(code, known) {
      await flush();
      const left = [...held.keys()].filter((address) => !next[address]).map(filePathOf);
      await disk.remove(folder, left);
      const sizes = Object.entries(next).map(
        ([address, [, , , size]]) => [filePathOf(address), size] as const,
      );
      const wrong = await disk.compare(folder, new Map(sizes));
      if (wrong.length > 0 || closed || !mayPublish()) throw new TornSiteError(wrong);
      writeLedger(ledger, next);
      writeSealed(knownFile, purposeOf(code), known);
      const aside = staging.publish();
      published = true;
      return aside;
    },
    async close(keep = true) {
      if (closed) return;
      closed = true;
      // Files that are still to be taken over take a thread no longer than until it is ended.
      if (keep) await takingOver.catch(() => {});
      await disk.close();
      if (!published) staging.discard(keep);
    },
  };
}

function purposeOf(code: string): string {
  return `known ${code}`;
}
