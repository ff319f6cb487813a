/**
 * One commit of an office's repository in a folder of its own, as git writes it out: nothing that lies around uncommitted is in it. It borrows
 * the objects of the repository, and so costs no copy of the history; the repository itself is only read.
 */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gitIn } from "../history/git.ts";

export type CheckedOut =
  | {
      /** of the content in that commit, absolute */
      readonly content: string;
      /** whether the repository has not its whole history */
      readonly shallow: boolean;
    }
  | { readonly failed: "no-repository" | "no-content" }
  | {
      readonly failed: "unknown-commit" /** whether the repository has not its whole history */;
      readonly shallow: boolean;
    }
  | { readonly failed: "git"; readonly reason: string };

/**
 * @param content of the office, absolute; anywhere in its repository
 * @param folder absolute; made here
 */
export async function checkOut(content: string, commit: string, folder: string): Promise<CheckedOut> {
  const git = gitIn(content);
  const prefix = await git("rev-parse", "--show-prefix");
  if (!prefix.ok) return { failed: "no-repository" };
  const found = await git("rev-parse", "--verify", "--quiet", `${commit}^{commit}`);
  if (!found.ok) {
    const shallow = await git("rev-parse", "--is-shallow-repository");
    return { failed: "unknown-commit", shallow: shallow.text === "true" };
  }
  const pathOf = async (name: string): Promise<string> =>
    resolve(content, (await git("rev-parse", "--git-path", name)).text);
  const objects = await pathOf("objects");
  const shallow = await pathOf("shallow");

  mkdirSync(folder, { recursive: true });
  const own = gitIn(folder);
  // Without what this computer puts into each new repository: hooks would run.
  const begun = await own("init", "--quiet", "--template=");
  if (!begun.ok) return { failed: "git", reason: begun.text };
  mkdirSync(join(folder, ".git", "objects", "info"), { recursive: true });
  writeFileSync(join(folder, ".git", "objects", "info", "alternates"), `${objects.replaceAll("\\", "/")}\n`);
  const isShallow = existsSync(shallow);
  if (isShallow) copyFileSync(shallow, join(folder, ".git", "shallow"));
  const done = await own("-c", "core.hooksPath=", "checkout", "--quiet", "--detach", found.text);
  if (!done.ok) return { failed: "git", reason: done.text };
  const there = join(folder, prefix.text);
  return existsSync(there) ? { content: there, shallow: isShallow } : { failed: "no-content" };
}
