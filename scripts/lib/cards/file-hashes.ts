/** Hashes of files, each file read once and then known by its size and times. */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

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
    const text = await readFile(storage, "utf8").catch(() => "");
    const known = new Map<string, { stamp: Stamp; hash: string }>();
    for (const line of text.split("\n")) {
      const [hash, stamp, file] = line.split("\t");
      if (hash && stamp && file) known.set(file, { stamp, hash });
    }
    return new FileHashes(storage, known);
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

  async save(): Promise<void> {
    if (!this.#changed) return;
    const lines = Array.from(this.#known, ([file, { stamp, hash }]) => `${hash}\t${stamp}\t${file}\n`);
    await mkdir(dirname(this.storage), { recursive: true });
    const temporary = `${this.storage}.${randomUUID()}.tmp`;
    await writeFile(temporary, lines.join(""));
    await rename(temporary, this.storage);
  }

  async #find(file: string): Promise<string> {
    const { size, mtimeNs, ctimeNs } = await stat(file, { bigint: true });
    const stamp = `${size} ${mtimeNs} ${ctimeNs}`;
    const known = this.#known.get(file);
    if (known?.stamp === stamp) return known.hash;
    const hash = hashOf(await readFile(file));
    this.#known.set(file, { stamp, hash });
    this.#changed = true;
    return hash;
  }
}
