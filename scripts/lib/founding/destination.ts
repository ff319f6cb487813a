/** The folder that a new office's repository is made in, looked at before anything is written. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { startingFiles } from "./starting-files.ts";

export type Destination =
  /** not there, empty, or with nothing but what a host or npm puts into a new repository */
  | { readonly kind: "free" }
  /** an office's already, as far as it was made */
  | { readonly kind: "office" }
  /** a file, or below one */
  | { readonly kind: "file" }
  /** holds what is no office's: some of the names */
  | { readonly kind: "foreign"; readonly names: readonly string[] };

/** What may lie in a folder that becomes an office's: it stays as it is. */
const harmless = [
  /^\.(?:git|gitignore|gitattributes|github|gitlab|gitlab-ci\.yml|editorconfig|vscode|idea)$/i,
  /^(?:readme|license|licence|lisensi)(?:\.(?:md|txt))?$/i,
  /^(?:package\.json|package-lock\.json|node_modules|\.npmrc|\.nvmrc|\.node-version)$/i,
  /^(?:\.DS_Store|thumbs\.db|desktop\.ini)$/i,
  /^\.cache$/,
];

/** @param folder absolute @throws what the machine refuses */
export function lookAtDestination(folder: string): Destination {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (!there) return { kind: isBelowFile(folder) ? "file" : "free" };
  if (!there.isDirectory()) return { kind: "file" };
  if (existsSync(join(folder, "content", "site.yaml"))) return { kind: "office" };
  const foreign = readdirSync(folder).filter((name) => !harmless.some((pattern) => pattern.test(name)));
  // A first run that was stopped has written some of its files, but site.yaml, which comes last.
  const own = new Set(startingFiles().map(({ path }) => path.split("/")[0]));
  const begun = foreign.every((name) => own.has(name) || name === "templates");
  return foreign.length === 0 || (begun && existsSync(join(folder, "content", "days.yaml")))
    ? { kind: "free" }
    : { kind: "foreign", names: foreign.sort() };
}

function isBelowFile(folder: string): boolean {
  const above = dirname(folder);
  if (above === folder) return false;
  const found = statSync(above, { throwIfNoEntry: false });
  return found ? !found.isDirectory() : isBelowFile(above);
}
