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

/** Milliseconds without a word after which it will say none: a disk that is gone, a program that asks somebody. */
const patience = 60_000;

export interface AskOptions {
  /** what git is to read */
  readonly input?: string;
  /** milliseconds without a word after which it is given up */
  readonly most?: number;
}

/**
 * @param folder absolute
 * @throws GitError
 */
export function askGit(
  folder: string,
  options: readonly string[],
  { input = "", most = patience }: AskOptions = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const git = spawn("git", options, {
      cwd: folder,
      env: environment(),
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    let told = "";
    const watch = setTimeout(() => {
      git.kill("SIGKILL");
      // What it had begun may live on, and would keep this process waiting.
      for (const stream of git.stdio) stream?.destroy();
      git.unref();
      reject(new GitError(silent(most), false));
    }, most);
    git.stdout.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      watch.refresh();
    });
    git.stderr.on("data", (chunk: Buffer) => {
      told = (told + chunk.toString("utf8")).slice(-4_000);
    });
    // It may end before it has read everything.
    git.stdin.on("error", () => {});
    git.on("error", (error: NodeJS.ErrnoException) => {
      clearTimeout(watch);
      reject(new GitError(error.message, error.code === "ENOENT"));
    });
    git.on("close", (code) => {
      clearTimeout(watch);
      if (code === 0) resolve(Buffer.concat(chunks));
      else reject(new GitError(reasonIn(told) ?? `git: ${code}`, false));
    });
    git.stdin.end(input);
  });
}

/** The same for whoever cannot wait. @throws GitError */
export function askGitNow(
  folder: string,
  options: readonly string[],
  { input = "", most = patience }: AskOptions = {},
): Buffer {
  const { status, stdout, stderr, error } = spawnSync("git", options, {
    ...{ cwd: folder, env: environment(), input, windowsHide: true },
    ...{ maxBuffer: Number.POSITIVE_INFINITY, timeout: most, killSignal: "SIGKILL" },
  });
  if (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new GitError(code === "ETIMEDOUT" ? silent(most) : message, code === "ENOENT");
  }
  if (status !== 0) throw new GitError(reasonIn(stderr.toString("utf8")) ?? `git: ${status}`, false);
  return stdout;
}

function silent(most: number): string {
  return `git: no answer for ${most / 1000} s`;
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
