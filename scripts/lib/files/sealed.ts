/**
 * What one run keeps for a later one, as JSON under a seal: a file that was cut off, damaged, written by anything else, under another name or
 * for another purpose counts as absent, so that whoever reads it need not doubt its shape. The seal is a digest, no secret.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { dropSync } from "./remove.ts";
import { renamePatientlySync } from "./rename.ts";

const lineEnd = 0x0a;

/**
 * @param purpose one line; changes with the shape of the value, and with all that it depends on as a whole
 * @returns the value's JSON; undefined where there is none that was written for this purpose
 */
export function readSealedText(file: string, purpose: string): string | undefined {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf(lineEnd);
    const text = bytes.subarray(end + 1);
    if (end < 0 || bytes.toString("utf8", 0, end) !== sealOf(file, purpose, text)) return undefined;
    return text.toString("utf8");
  } catch {
    return undefined;
  }
}

/** The value itself. */
export function readSealed(file: string, purpose: string): unknown {
  const text = readSealedText(file, purpose);
  return text === undefined ? undefined : JSON.parse(text);
}

/** Whole, or not at all; several processes may write one file at once. It does not wait for the disk: a power cut may take the file. */
export function writeSealed(file: string, purpose: string, value: unknown): void {
  const text = Buffer.from(JSON.stringify(value));
  const unfinished = `${file}.${randomUUID()}${unfinishedEnd}`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(unfinished, Buffer.concat([Buffer.from(`${sealOf(file, purpose, text)}\n`), text]));
    renamePatientlySync(unfinished, file);
  } catch (error) {
    dropSync(unfinished);
    throw error;
  }
}

/** How the name of a file ends that is being written, or was when its writer was killed. */
export const unfinishedEnd = ".tmp";

/** Of all that the file is, its name too: two files that were exchanged are damaged. */
function sealOf(file: string, purpose: string, text: Uint8Array): string {
  const digest = createHash("sha256")
    .update(`${basename(file)}\n`)
    .update(text)
    .digest("hex");
  return `${purpose} ${text.length} ${digest}`;
}
