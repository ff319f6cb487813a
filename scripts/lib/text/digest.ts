/**
 * Short names for data: equal data have equal digests, and different data different ones. A page is kept as long as the digest
 * of all that it is made of stays the same.
 */
import { createHash, hash } from "node:crypto";

/** The first 128 bits of SHA-256, as 32 hexadecimal digits. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const [first] = parts;
  if (parts.length === 1 && typeof first === "string") return hash("sha256", first).slice(0, 32);
  const all = createHash("sha256");
  // Lengths keep ["ab", "c"] and ["a", "bc"] apart.
  for (const part of parts) all.update(`${part.length}:`).update(part);
  return all.digest("hex").slice(0, 32);
}

/**
 * Lets an object stand for itself as its digest wherever it is part of other data: what hundreds of pages show of one post is
 * then written out and hashed once. The object itself stays as it is.
 *
 * @param value plain data: what JSON leaves out is not seen
 */
export function digested<T extends object>(value: T): T {
  let digest: string | undefined;
  Object.defineProperty(value, "toJSON", {
    value() {
      digest ??= digestOf(JSON.stringify({ ...value }));
      return digest;
    },
  });
  return value;
}
