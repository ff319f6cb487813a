/**
 * Lends a copy of bytes to somebody who may never let go of them: eleventy-img remembers each picture that it was given, as it would a path,
 * and so would hold all pictures of an office at last. What it remembers is then of no bytes. Where it fails they stay: a thread of its own
 * may still be reading them.
 */
export async function lent<T>(data: Uint8Array, use: (bytes: Buffer) => Promise<T>): Promise<T> {
  const { buffer } = new Uint8Array(data);
  const result = await use(Buffer.from(buffer));
  structuredClone(buffer, { transfer: [buffer] });
  return result;
}
