import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { project, sources, templates } from "./project.ts";
import { digestOf } from "./text/digest.ts";

let version: string | undefined;

/**
 * Changes with whatever makes pages of content: Pilar's code and templates, the packages it uses, and how the running Node writes
 * dates and figures. A site of another version is made anew as a whole.
 */
export function codeVersion(): string {
  version ??= digestOf(
    JSON.stringify([process.versions.node, process.versions.icu, process.versions.cldr, process.versions.tz]),
    ...[sources, templates].flatMap(filesIn),
    read(join(project, "package.json")),
    read(join(project, "package-lock.json")),
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
