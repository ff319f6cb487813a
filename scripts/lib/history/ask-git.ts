/** What git says at length: of any size, as bytes, and from this machine alone. */
import { spawn, spawnSync } from "node:child_process";
import { gitEnvironment } from "./git.ts";

/** Git did not answer. `missing` where there is no such program. */
export class GitError extends Error {
  constructor(
    message: string,
    readonly missing: boolean,
  ) {
    super(message);
  }
}

/**
 * @param folder absolute
 * @param input what git is to read
 * @throws GitError
 */
export function askGit(folder: string, options: readonly string[], input?: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const git = spawn("git", options, {
      cwd: folder,
      env: environment(),
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    let told = "";
    git.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    git.stderr.on("data", (chunk: Buffer) => {
      told = (told + chunk.toString("utf8")).slice(-4_000);
    });
    // It may end before it has read everything.
    git.stdin.on("error", () => {});
    git.on("error", (error: NodeJS.ErrnoException) =>
      reject(new GitError(error.message, error.code === "ENOENT")),
    );
    git.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(chunks));
      else reject(new GitError(reasonIn(told) ?? `git: ${code}`, false));
    });
    git.stdin.end(input ?? "");
  });
}

/** The same for whoever cannot wait. @throws GitError */
export function askGitNow(folder: string, options: readonly string[], input: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync("git", options, {
    ...{ cwd: folder, env: environment(), input, windowsHide: true },
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (error) throw new GitError(error.message, (error as NodeJS.ErrnoException).code === "ENOENT");
  if (status !== 0) throw new GitError(reasonIn(stderr.toString("utf8")) ?? `git: ${status}`, false);
  return stdout;
}

/** A clone without old contents would fetch them: nothing is asked of a network here. */
function environment(): NodeJS.ProcessEnv {
  return {
    ...gitEnvironment(),
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_LAZY_FETCH: "1",
    GIT_OPTIONAL_LOCKS: "0",
  };
}

/** Advice may stand behind it. */
function reasonIn(told: string): string | undefined {
  const lines = told.split("\n").filter((line) => line.trim() !== "");
  return lines.find((line) => line.startsWith("fatal: "))?.slice("fatal: ".length) ?? lines.at(-1);
}
