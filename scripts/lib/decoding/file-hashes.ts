/** Hashes of files, each file read once and then known by its size and times. */
import { createHash } from "node:crypto";
import { type BigIntStats, statSync } from "node:fs";
import { stat } from "node:fs/promises";
import { readSealed, writeSealed } from "../files/sealed.ts";
import { pictureBytes } from "./open-picture.ts";

/** The first 128 bits of SHA-256, as 32 hexadecimal digits. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    // Lengths keep ["ab", "c"] and ["a", "bc"] apart.
    hash.update(`${part.length}:`).update(part);
  }
  return hash.digest("hex").slice(0, 32);
}

/** Size and times to the nanosecond: a file that still has the same ones still has the same bytes. */
type Stamp = string;

/**
 * A clock that ticks slowly gives two writes one time: a file that was changed just before it was read may be changed once more without
 * a trace. Its stamp is not kept. Kernels tick at least each 10 ms, but some file systems keep whole seconds, or two.
 */
export function isSettled(
  { mtimeNs, ctimeNs }: Pick<BigIntStats, "mtimeNs" | "ctimeNs">,
  now: number,
): boolean {
  const coarse = mtimeNs % 1_000_000n === 0n;
  const last = Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1_000_000n);
  return now - last > (coarse ? 2_000 : 40);
}

export function stampOf({ size, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${size} ${mtimeNs} ${ctimeNs}`;
}

type KeptHash = readonly [file: string, stamp: Stamp, hash: string];
const purpose = "hashes 1";

/** Hashes of an office's pictures, kept between builds, so that thousands of photos are not read again. */
export class FileHashes {
  readonly #known: Map<string, { stamp: Stamp; hash: string }>;
  readonly #asked = new Map<string, Promise<string>>();
  #changed = false;

  private constructor(
    readonly storage: string,
    known: Map<string, { stamp: Stamp; hash: string }>,
  ) {
    this.#known = known;
  }

  /** @param storage the file that hashes are kept in; one that is absent or damaged counts as empty */
  static async open(storage: string): Promise<FileHashes> {
    const kept = (readSealed(storage, purpose) ?? []) as readonly KeptHash[];
    return new FileHashes(storage, new Map(kept.map(([file, stamp, hash]) => [file, { stamp, hash }])));
  }

  /** @param file absolute path @throws where the file cannot be read */
  of(file: string): Promise<string> {
    let asked = this.#asked.get(file);
    if (!asked) {
      asked = this.#find(file);
      this.#asked.set(file, asked);
    }
    return asked;
  }

  /** The hash, where it can be told without reading the file. */
  peek(file: string): string | undefined {
    const known = this.#known.get(file);
    const stat = known && statSync(file, { bigint: true, throwIfNoEntry: false });
    return stat && known.stamp === stampOf(stat) ? known.hash : undefined;
  }

  async save(): Promise<void> {
    if (!this.#changed) return;
    writeSealed(
      this.storage,
      purpose,
      Array.from(this.#known, ([file, { stamp, hash }]): KeptHash => [file, stamp, hash]),
    );
  }

  async #find(file: string): Promise<string> {
    const now = Date.now();
    const found = await stat(file, { bigint: true });
    const stamp = stampOf(found);
    const known = this.#known.get(file);
    if (known?.stamp === stamp) return known.hash;
    const hash = hashOf(pictureBytes(file));
    if (isSettled(found, now)) {
      this.#known.set(file, { stamp, hash });
      this.#changed = true;
    }
    return hash;
  }
}
