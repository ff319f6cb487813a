/** Hashes of an office's pictures, kept between builds by their stamps, so that thousands of photos are not read again. */
import { existsSync } from "node:fs";
import { readSealed, writeSealed } from "../files/sealed.ts";
import { isSameStamp, type Stamp, stampOf } from "../files/stamp.ts";
import { digestOf } from "../text/digest.ts";
import { pictureBytes } from "./open-picture.ts";

type KeptHash = readonly [file: string, known: { readonly stamp: Stamp; readonly hash: string }];
const purpose = "hashes 2";

export class FileHashes {
  readonly #known: Map<KeptHash[0], KeptHash[1]>;
  readonly #asked = new Map<string, Promise<string>>();
  #changed = false;

  private constructor(
    readonly storage: string,
    kept: readonly KeptHash[],
  ) {
    this.#known = new Map(kept);
  }

  /** @param storage the file that hashes are kept in; one that is absent or damaged counts as empty */
  static async open(storage: string): Promise<FileHashes> {
    return new FileHashes(storage, (readSealed(storage, purpose) ?? []) as readonly KeptHash[]);
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
    const known = existsSync(file) ? this.#known.get(file) : undefined;
    return known && isSameStamp(known.stamp, stampOf(file).stamp) ? known.hash : undefined;
  }

  async save(): Promise<void> {
    if (this.#changed) writeSealed(this.storage, purpose, [...this.#known]);
  }

  async #find(file: string): Promise<string> {
    const { stamp, settled } = stampOf(file);
    const known = this.#known.get(file);
    if (known && isSameStamp(known.stamp, stamp)) return known.hash;
    const hash = digestOf(pictureBytes(file));
    // One that was changed just before may be changed once more without a trace.
    if (settled) {
      this.#known.set(file, { stamp, hash });
      this.#changed = true;
    }
    return hash;
  }
}
