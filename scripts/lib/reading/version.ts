import { digestOf } from "../text/digest.ts";
import type { ContentFile } from "./content-file.ts";

/**
 * Changes whenever a file could be read differently: with its bytes, with the names beside it, and with the rules.
 *
 * @param rules the text or digest of the reading rules and of whatever else reading depends on
 */
export function versionOf({ bytes, beside }: ContentFile, rules: string): string {
  const text =
    bytes instanceof Uint8Array
      ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1")
      : JSON.stringify(bytes);
  return digestOf(rules, [...beside].join("/"), text);
}
