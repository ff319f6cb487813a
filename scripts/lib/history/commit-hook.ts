/** Git's hook before a commit: put into a repository that asks for it, and never over one that is somebody else's. */
import { chmodSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { nameBelow, slashed } from "../files/paths.ts";
import { readRegular } from "../files/read-regular.ts";
import { patient } from "../files/remove.ts";
import { writeWholeSync } from "../files/write-whole.ts";
import { gitIn } from "./git.ts";

export interface HookOptions {
  /** absolute path of the content folder */
  readonly content: string;
  /** absolute path of what starts Pilar's commands */
  readonly starter: string;
  /** what runs it where the shell finds no `node`: absolute */
  readonly node: string;
  readonly remove: boolean;
  /** what the hook says where Pilar is not installed; one line */
  readonly missing: string;
}

export type HookResult =
  | { readonly done: "installed" | "updated" | "removed" | "absent"; readonly file: string }
  /** there is one already; `line` is what it would have to run */
  | { readonly done: "foreign"; readonly file: string; readonly line: string }
  /** git looks for hooks in a folder that other repositories use too */
  | { readonly done: "shared"; readonly file: string; readonly line: string }
  | { readonly done: "no-repository" };

const signature = "# pilar hooks";

export async function setCommitHook(options: HookOptions): Promise<HookResult> {
  const { content, remove } = options;
  const top = await gitIn(content)("rev-parse", "--show-toplevel");
  if (!top.ok) return { done: "no-repository" };
  const root = resolve(top.text);
  const git = gitIn(root);
  const [hooks, common, asked] = await Promise.all([
    git("rev-parse", "--git-path", "hooks"),
    git("rev-parse", "--git-common-dir"),
    git("config", "--get", "core.hooksPath"),
  ]);
  if (!hooks.ok) return { done: "no-repository" };
  const folder = resolve(root, hooks.text);
  const file = join(folder, "pre-commit");
  const line = commandIn(root, options);
  const whose = ownerOf(file);
  const isOurs = whose === "ours";
  if (remove) {
    if (!isOurs) return { done: "absent", file };
    rmSync(file, patient);
    return { done: "removed", file };
  }
  if (whose === "foreign") return { done: "foreign", file, line };
  const isInside = [root, resolve(root, common.text)].some((own) => nameBelow(own, folder) !== undefined);
  if (asked.ok && asked.text !== "" && !isInside) return { done: "shared", file, line };
  mkdirSync(folder, { recursive: true });
  writeWholeSync(file, script(root, options));
  // Windows has no such mode, and needs none.
  chmodSync(file, 0o755);
  return { done: isOurs ? "updated" : "installed", file };
}

/** Bytes: ours has a tenth of that. */
const longestHook = 100_000;

/** What is no file, as a link, is somebody's too. */
function ownerOf(file: string): "ours" | "foreign" | "nobody" {
  try {
    const read = readRegular(file, longestHook);
    return read instanceof Uint8Array && Buffer.from(read).includes(signature) ? "ours" : "foreign";
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "nobody";
    throw error;
  }
}

/** Git runs a hook in the repository's own folder. */
function fromRoot(root: string, path: string): string {
  return slashed(nameBelow(root, path) ?? path) || ".";
}

function commandIn(root: string, { starter, content }: HookOptions): string {
  return `node ${quoted(fromRoot(root, starter))} check --staged --content ${quoted(fromRoot(root, content))}`;
}

/** For sh, which Git for Windows brings along: nothing between these marks is anything but text. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function script(root: string, options: HookOptions): string {
  const { starter, node, content, missing } = options;
  return `#!/bin/sh
${signature}: looks for personal data in what is to be committed. "npm run hooks -- --remove" takes it away.
starter=${quoted(fromRoot(root, starter))}
if [ ! -f "$starter" ]; then
  echo ${quoted(missing)} >&2
  exit 1
fi
node=$(command -v node) || node=${quoted(slashed(node))}
exec "$node" "$starter" check --staged --content ${quoted(fromRoot(root, content))}
`;
}
