import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { isOwnCode } from "./own-files.js";
import { isCompiled, project } from "./project.ts";

let version: string | undefined;

/**
 * Changes with whatever makes pages of content: Pilar's code and templates, the packages it uses, and how the running Node writes
 * dates and figures. A site of another version is made anew as a whole. It is the same wherever Pilar is, and whenever it was put there.
 */
export function codeVersion(): string {
  const { node, icu, cldr, tz } = process.versions;
  version ??= digestOf(JSON.stringify([node, icu, cldr, tz]), sourceCode());
  return version;
}

/** Changes with Pilar's code and templates, an office's own among them, and with nothing of the machine. */
export function sourceCode(): string {
  code ??= sources();
  return code;
}
let code: string | undefined;

/** Compiled code is asked what it was compiled from: a source that was edited since then is not what runs. */
function sources(): string {
  return isCompiled
    ? readFileSync(join(import.meta.dirname, sourceVersionName), "utf8")
    : sourceVersion(project);
}

/** The file beside compiled code that holds the version of its sources. */
export const sourceVersionName = "sources.txt";

/** Of the sources and packages in a folder. @param project absolute @param own an office's own templates, absolute */
export function sourceVersion(project: string, own?: string): string {
  const folders = ["scripts", "templates"].map((name) => join(project, name));
  const files = ["package.json", "package-lock.json", "tsconfig.json", "eleventy.config.ts"];
  // What is installed, which the lock file does not say before `npm ci` has run.
  files.push(join("node_modules", ".package-lock.json"));
  return digestOf(
    ...folders.flatMap((folder) => filesIn(folder)),
    ...files.map((name) => textOf(join(project, name))),
    ...(own === undefined ? [] : ["own", ...filesIn(own, isOwnCode)]),
  );
}

function digestOf(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:`).update(part, "latin1");
  return hash.digest("hex");
}

/** Names from the folder on, each with its text. */
export function filesIn(folder: string, isSource: (name: string) => boolean = () => true): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(isSource)
    .sort()
    .flatMap((file) => [relative(folder, file).split(sep).join("/"), textOf(file)]);
}

/** Line ends as on a Unix machine, so that a checkout on Windows gives the same digest. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, "latin1").replaceAll("\r\n", "\n");
  } catch {
    return "";
  }
}
