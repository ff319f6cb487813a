import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "../text/digest.ts";

/** The project's own folder. */
const root = join(import.meta.dirname, "..", "..", "..");

let version: string | undefined;

/**
 * Changes with whatever makes pages of content: Pilar's code and templates, the packages it uses, and how the running Node writes
 * dates and figures. A site of another version is made anew as a whole.
 */
export function codeVersion(): string {
  version ??= digestOf(
    JSON.stringify([process.versions.node, process.versions.icu, process.versions.cldr, process.versions.tz]),
    ...["scripts", "templates"].flatMap((folder) => filesIn(join(root, folder))),
    read(join(root, "package.json")),
    read(join(root, "package-lock.json")),
  );
  return version;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .flatMap((file) => [file.slice(folder.length), read(file)]);
}

function read(file: string): string {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return "";
  }
}
