/** What git is about to commit, from its index: the working tree may be another by then. */
import { type GitOptions, gitBytes } from "./git.ts";

export interface Staged {
  /** below the folder, with `/`, and what they will hold */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Other files of the folder as the index has them; those that it does not have are left out. */
  read(names: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
}

/**
 * The files below a folder that are added or changed. Where git runs this as a hook it names its index, which for `git commit -a` and
 * `git commit FILE` is not the one that lies in the repository.
 *
 * @param folder absolute
 * @returns undefined where there is no git, or no repository
 */
export async function stagedIn(folder: string): Promise<Staged | undefined> {
  const git: GitOptions = { folder, asHook: true };
  const listed = await gitBytes(git, [
    ...["diff", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff"],
    ...["--diff-filter=ACMT", "--relative", "--", "."],
  ]);
  if (!listed) return undefined;
  const fields = listed.toString("utf8").split("\0");
  const blobs = new Map<string, string>();
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, mode = "", , blob = ""] = (fields[at] ?? "").split(" ");
    // Links and other repositories have no text of their own.
    if (mode.startsWith("100")) blobs.set(fields[at + 1] ?? "", blob);
  }
  return {
    files: await contentsOf(git, blobs),
    async read(names) {
      if (names.length === 0) return new Map();
      const found = await gitBytes(git, [
        "ls-files",
        "-s",
        "-z",
        "--",
        ...names.map((name) => `:(literal)${name}`),
      ]);
      const rows = (found?.toString("utf8") ?? "").split("\0").filter((row) => row.startsWith("100"));
      return contentsOf(
        git,
        new Map(rows.map((row) => [row.slice(row.indexOf("\t") + 1), row.split(" ")[1] ?? ""])),
      );
    },
  };
}

/** @param blobs git's names of contents, by file */
async function contentsOf(git: GitOptions, blobs: ReadonlyMap<string, string>): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  if (blobs.size === 0) return contents;
  const answer = await gitBytes(git, ["cat-file", "--batch"], `${[...blobs.values()].join("\n")}\n`);
  let at = 0;
  for (const name of blobs.keys()) {
    const end = answer?.indexOf("\n", at) ?? -1;
    if (!answer || end < 0) break;
    const size = Number(answer.toString("latin1", at, end).split(" ")[2]);
    if (!Number.isInteger(size)) break;
    contents.set(name, answer.subarray(end + 1, end + 1 + size));
    at = end + 2 + size;
  }
  return contents;
}
