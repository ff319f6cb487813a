/** The commands run for real, in a copy of the project: with a cache of its own, and away from this checkout's files. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

export const root = resolve(import.meta.dirname, "..", "..");
export const fixtures = join(root, "test", "fixtures");
export const now = "2026-11-22T08:00";

/** Copies what a build needs into a folder; the installed packages are linked. @returns the folder */
export function copyProject(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of ["package.json", "tsconfig.json", "eleventy.config.ts", "scripts", "templates"]) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

export interface Ended {
  /** null where the command was killed */
  readonly code: number | null;
  /** what killed it */
  readonly signal?: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** milliseconds */
  readonly duration: number;
}

export interface RunOptions {
  /** whose code runs, and where; this checkout if absent */
  readonly project?: string;
  /** where the command runs, if not in the project */
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** looked at again and again; once it is true, the command and all its children are killed */
  readonly killWhen?: () => boolean;
  /** what it is then sent, once; SIGKILL, again and again, if absent */
  readonly signal?: NodeJS.Signals;
}

/** Runs a command, such as "build", to its end, as npm runs it. It never sees a terminal. */
export function run(
  command: string,
  options: readonly string[],
  { project = root, cwd = project, ...more }: RunOptions = {},
): Promise<Ended> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(project, "scripts", "pilar.js"), command, ...options], {
    cwd,
    // A group of its own, so that its workers die with it.
    detached: process.platform !== "win32",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...cleanEnvironment(), ...more.environment },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  const { killWhen, signal } = more;
  const timer =
    killWhen &&
    setInterval(() => {
      if (!killWhen()) return;
      kill(child.pid, signal);
      if (signal) clearInterval(timer);
    }, 1);
  return new Promise((done, failed) => {
    child.on("error", failed);
    child.on("close", (code, by) => {
      clearInterval(timer);
      done({ code, signal: by, stdout, stderr, duration: performance.now() - started });
    });
  });
}

export async function build(
  content: string,
  output: string,
  options: RunOptions & { more?: readonly string[] } = {},
) {
  return run(
    "build",
    ["--content", content, "--output", output, "--now", now, ...(options.more ?? [])],
    options,
  );
}

/** The hash of every file below a folder, by its path with `/`. */
export function filesOf(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name);
        return [
          relative(folder, path).split(sep).join("/"),
          createHash("sha256").update(readFileSync(path)).digest("hex"),
        ];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A line of a stack trace, which no admin should ever see. */
export const stackLine = /^\s+at .+:\d+:\d+\)?$/m;

function kill(pid: number | undefined, signal: NodeJS.Signals = "SIGKILL"): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** What vitest sets for itself would change how a command prints and loads. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|NODE_OPTIONS|NODE_ENV|NODE_COMPILE_CACHE|TEST$|FORCE_COLOR)/.test(name),
  );
  return Object.fromEntries(kept);
}
