/** The versions that a repository has had of an office's posts and pages, one after another, as its public line of commits had them. */
import { askGit, askGitNow, GitError } from "./ask-git.ts";

export interface FileVersion {
  /** when it was committed: milliseconds since 1970 */
  readonly at: number;
  readonly commit: string;
  /** of its bytes; undefined where the file went */
  readonly blob: string | undefined;
}

/** Plain data, so that it can be kept. By the file's name in the content folder: posts/2026-11/slug/index.md */
export interface FileVersions {
  /** the commit that they end with */
  readonly tip: string;
  /** oldest first */
  readonly files: Readonly<Record<string, readonly FileVersion[]>>;
  /** by a former name the next one, as far as git sees that a file was renamed */
  readonly moved: Readonly<Record<string, string>>;
}

/** Why nothing is known of what was public. */
export type HistoryGap =
  /** no git on this machine, or no repository */
  | "no-git"
  | "no-commits"
  /** a clone of the last commits alone, or without old contents */
  | "shallow"
  /** the content is in no commit */
  | "untracked"
  /** git refused */
  | "failed";

export class UnknownHistoryError extends Error {
  constructor(
    readonly gap: HistoryGap,
    /** what git said, where it refused */
    readonly reason?: string,
  ) {
    super(reason ?? gap);
  }
}

export interface Line {
  /** the last commit that counts as published */
  readonly tip: string;
  /** the commit that is checked out */
  readonly head: string;
  /** how git names the content folder, with a slash at its end; "" at the repository's top */
  readonly prefix: string;
}

/** Of a remote repository the branch that sites are published from, in this order. */
const remoteBranches = ["HEAD", "main", "master"];

/**
 * What of a repository's commits counts as published: what its remote main branch has too, where one is known here; else all that HEAD has.
 *
 * @param folder of the content, absolute
 * @throws UnknownHistoryError
 */
export async function publishedLine(folder: string): Promise<Line> {
  try {
    // A pattern may match nothing, where a name would have to be there.
    const remotes = remoteBranches.map((name) => `--glob=refs/remotes/origin/[${name[0]}]${name.slice(1)}`);
    const options = ["rev-parse", "--is-shallow-repository", "--show-prefix", "HEAD", ...remotes];
    const [shallow, prefix = "", head = "", remote] = (await text(folder, options)).split("\n");
    if (shallow === "true") throw new UnknownHistoryError("shallow");
    const tip = remote && remote !== head ? (await text(folder, ["merge-base", head, remote])).trim() : head;
    return { tip, head, prefix };
  } catch (error) {
    throw unknownHistory(error);
  }
}

/**
 * @param before what was known at an earlier commit: what is younger is added to it
 * @throws UnknownHistoryError
 */
export async function fileVersions(
  folder: string,
  { tip, prefix }: Pick<Line, "tip" | "prefix">,
  before: FileVersions | undefined,
): Promise<FileVersions> {
  if (before?.tip === tip) return before;
  try {
    const since = before && (await follows(folder, before.tip, tip)) ? before : undefined;
    const range = since ? [tip, `^${since.tip}`] : [tip];
    const log = await askGit(folder, [...logOptions, ...range, "--", ...paths]);
    const found = addCommits(log.toString("utf8"), prefix, since);
    if (Object.keys(found.files).length === 0) throw new UnknownHistoryError("untracked");
    return { tip, ...found };
  } catch (error) {
    throw unknownHistory(error);
  }
}

/** The names of posts and pages that are other than in a commit, in the folder as it is now. @throws UnknownHistoryError */
export async function changedSince(
  folder: string,
  { tip, prefix }: Pick<Line, "tip" | "prefix">,
): Promise<ReadonlySet<string>> {
  try {
    const names = await text(folder, ["diff", "--name-only", "--no-renames", "-z", tip, "--", ...paths]);
    return new Set(names.split("\0").flatMap((name) => nameIn(prefix, name) ?? []));
  } catch (error) {
    throw unknownHistory(error);
  }
}

/** Bytes by their blobs, in one call. @throws UnknownHistoryError */
export async function contentsOf(
  folder: string,
  blobs: Iterable<string>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const asked = [...new Set(blobs)];
  if (asked.length === 0) return new Map();
  try {
    return contentsIn(await askGit(folder, batch, { input: `${asked.join("\n")}\n` }));
  } catch (error) {
    // Contents that a clone left out could only be fetched.
    throw error instanceof GitError ? new UnknownHistoryError("shallow") : unknownHistory(error);
  }
}

/** The same for whoever cannot wait: a page that is rendered. @throws UnknownHistoryError */
export function contentsNow(folder: string, blobs: Iterable<string>): ReadonlyMap<string, Uint8Array> {
  const asked = [...new Set(blobs)];
  if (asked.length === 0) return new Map();
  try {
    return contentsIn(askGitNow(folder, batch, { input: `${asked.join("\n")}\n` }));
  } catch (error) {
    throw error instanceof GitError ? new UnknownHistoryError("shallow") : unknownHistory(error);
  }
}

const batch = ["cat-file", "--batch"];

/** What `cat-file --batch` answers. */
function contentsIn(answer: Buffer): Map<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(0x0a, at);
    const [blob = "", type, size] = answer.toString("latin1", at, end).split(" ");
    if (type !== "blob") throw new UnknownHistoryError("shallow");
    const start = end + 1;
    contents.set(blob, answer.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return contents;
}

const paths = [":(glob)posts/*/*/index.md", ":(glob)pages/*.md"];

/** Along first parents: what a branch was before it was merged was never public. A file that was renamed keeps its name in mind. */
const logOptions = [
  ...["log", "--first-parent", "-m", "--raw", "-z", "--no-abbrev", "-M", "-l200", "--no-show-signature"],
  ...["--no-ext-diff", "--format=%x01%ct %H"],
];

/** Whether a commit is on the line of first parents that ends with another. */
async function follows(folder: string, former: string, tip: string): Promise<boolean> {
  try {
    const commits = await text(folder, ["rev-list", "--first-parent", "--parents", tip, `^${former}`]);
    const [, parent] = commits.trim().split("\n").at(-1)?.split(" ") ?? [];
    return parent === former;
  } catch {
    // Nobody knows it any more: the history was written anew.
    return false;
  }
}

interface LoggedCommit {
  readonly at: number;
  readonly id: string;
  readonly changes: {
    readonly name: string;
    /** its next name */
    readonly renamed?: string | undefined;
    /** undefined where no file is left */
    readonly blob: string | undefined;
  }[];
}

const commitStart = "\u0001";

/** Part by part, since the name of a file may hold any sign but the one between them. */
function commitsIn(log: string): LoggedCommit[] {
  const commits: LoggedCommit[] = [];
  const parts = log.split("\0");
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? "";
    if (part.startsWith(commitStart)) {
      const [seconds, id = ""] = part.slice(1).split(" ");
      commits.push({ at: Number(seconds) * 1000, id, changes: [] });
      continue;
    }
    // :100644 100644 <blob before> <blob after> R100
    const [mode = "", modeNow = "", , blob = "", status = ""] = part.replace(/^\n/, "").split(" ");
    if (!mode.startsWith(":")) continue;
    const name = parts[++index] ?? "";
    const renamed = status.startsWith("R") ? parts[++index] : undefined;
    // Neither a link nor another repository is a file that could be published.
    commits.at(-1)?.changes.push({ name, renamed, blob: modeNow.startsWith("100") ? blob : undefined });
  }
  return commits;
}

/** @param log newest first */
function addCommits(
  log: string,
  prefix: string,
  before: FileVersions | undefined,
): Pick<FileVersions, "files" | "moved"> {
  const files = new Map<string, FileVersion[]>(
    Object.entries(before?.files ?? {}).map(([name, versions]) => [name, [...versions]]),
  );
  const moved = new Map(Object.entries(before?.moved ?? {}));
  const add = (name: string | undefined, version: FileVersion): void => {
    if (name === undefined) return;
    const versions = files.get(name);
    if (versions) versions.push(version);
    else files.set(name, [version]);
  };
  for (const { at, id, changes } of commitsIn(log).reverse()) {
    for (const { blob, renamed, ...change } of changes) {
      const name = nameIn(prefix, change.name);
      if (renamed === undefined) {
        add(name, { at, commit: id, blob });
        continue;
      }
      const next = nameIn(prefix, renamed);
      add(name, { at, commit: id, blob: undefined });
      add(next, { at, commit: id, blob });
      if (name !== undefined && next !== undefined) moved.set(name, next);
    }
  }
  return { files: Object.fromEntries(files), moved: Object.fromEntries(moved) };
}

function nameIn(prefix: string, path: string | undefined): string | undefined {
  return path?.startsWith(prefix) && path.length > prefix.length ? path.slice(prefix.length) : undefined;
}

async function text(folder: string, options: readonly string[]): Promise<string> {
  return (await askGit(folder, options)).toString("utf8");
}

function unknownHistory(error: unknown): UnknownHistoryError {
  if (error instanceof UnknownHistoryError) return error;
  if (!(error instanceof GitError)) throw error;
  if (error.missing || /not a git repository/.test(error.message)) return new UnknownHistoryError("no-git");
  if (/argument 'HEAD'|unknown revision/.test(error.message)) return new UnknownHistoryError("no-commits");
  return new UnknownHistoryError("failed", error.message);
}
