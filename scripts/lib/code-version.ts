import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { isCompiled, project } from "./project.ts";

/** Where compiled code keeps the digest of the sources that it was compiled from. */
export const sourcesDigestFile = "sources.txt";

let version: string | undefined;

/**
 * Changes with whatever makes pages of content: Pilar's code and templates, the packages it uses, and how the running Node writes
 * dates and figures. A site of another version is made anew as a whole. It is the same wherever Pilar is, and whenever it was put there.
 */
export function codeVersion(): string {
  const { node, icu, cldr, tz } = process.versions;
  version ??= digestOf(
    JSON.stringify([node, icu, cldr, tz]),
    isCompiled ? readFileSync(join(import.meta.dirname, sourcesDigestFile), "utf8") : sourcesDigest(project),
  );
  return version;
}

/** @param root of Pilar, absolute */
export function sourcesDigest(root: string): string {
  return digestOf(
    ...["scripts", "templates"].flatMap((folder) => filesIn(join(root, folder))),
    ...["package.json", "package-lock.json", "eleventy.config.ts"].map((name) => read(join(root, name))),
  );
}

function digestOf(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:`).update(part, "latin1");
  return hash.digest("hex");
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .flatMap((file) => [relative(folder, file).split(sep).join("/"), read(file)]);
}

/** Line ends as on a Unix machine, so that a checkout on Windows gives the same digest. */
function read(file: string): string {
  try {
    return readFileSync(file, "latin1").replaceAll("\r\n", "\n");
  } catch {
    return "";
  }
}
