/** The office's git repository and its first commit. */
import { type Git, gitIn } from "../history/git.ts";

export type Committed =
  | { readonly kind: "committed" }
  /** there is no git on this machine */
  | { readonly kind: "no-git" }
  /** the folder lies in another repository, of which this is the root */
  | { readonly kind: "inside"; readonly root: string }
  /** it has commits already: the new files are for whoever works there to commit */
  | { readonly kind: "begun" }
  /** git does not know who commits */
  | { readonly kind: "no-identity" }
  | { readonly kind: "failed"; readonly reason: string };

/** @param folder absolute; holds what is committed @param message of the commit */
export async function firstCommit(folder: string, message: string): Promise<Committed> {
  const git = gitIn(folder);
  if (!(await git("--version")).ok) return { kind: "no-git" };
  const prefix = await git("rev-parse", "--show-prefix");
  if (prefix.ok && prefix.text !== "") {
    return { kind: "inside", root: (await git("rev-parse", "--show-toplevel")).text };
  }
  if (prefix.ok) {
    if ((await git("rev-parse", "--verify", "--quiet", "HEAD")).ok) return { kind: "begun" };
  } else {
    const made = await initialise(git);
    if (!made.ok) return { kind: "failed", reason: made.text };
  }
  // One that git makes up of the names of user and machine is no one's.
  if (!(await git("-c", "user.useConfigOnly=true", "var", "GIT_COMMITTER_IDENT")).ok)
    return { kind: "no-identity" };
  const added = await git("add", "--all");
  const done = added.ok ? await git("commit", "--quiet", "--message", message) : added;
  return done.ok ? { kind: "committed" } : { kind: "failed", reason: done.text };
}

/** Git before 2.28 knows no `-b`. */
async function initialise(git: Git): ReturnType<Git> {
  const made = await git("init", "--quiet", "--initial-branch=main");
  if (made.ok) return made;
  const older = await git("init", "--quiet");
  return older.ok ? git("symbolic-ref", "HEAD", "refs/heads/main") : older;
}
