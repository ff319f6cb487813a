// @ts-check
/** Digests of compiled code: what was damaged where it is kept is compiled anew, and never runs. JavaScript, as whoever starts a command reads it. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const listName = "digests.json";

/** @typedef {{ files: Record<string, string>, loads: Record<string, string[]> }} Digests */

/**
 * Written last: a folder without it is not whole.
 *
 * @param {string} folder that holds the compiled code
 * @param {Readonly<Record<string, readonly string[]>>} loads the files that each command may load, its own among them
 */
export function writeDigests(folder, loads) {
  const files = readdirSync(folder).map((name) => [name, digestOf(join(folder, name))]);
  writeFileSync(join(folder, listName), JSON.stringify({ files: Object.fromEntries(files), loads }));
}

/**
 * Whether all that a command may load is as it was compiled.
 *
 * @param {string} folder
 * @param {string} command for one that is none all files are looked at
 */
export function isSound(folder, command) {
  try {
    /** @type {Digests} */
    const { files, loads } = JSON.parse(readFileSync(join(folder, listName), "utf8"));
    const names = Object.hasOwn(loads, command) ? loads[command] : Object.keys(files);
    return (names ?? []).every((name) => files[name] === digestOf(join(folder, name)));
  } catch {
    return false;
  }
}

/** @param {string} file */
function digestOf(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
