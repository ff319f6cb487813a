/** Git, as it is on the machine: called by its program, never through a shell. */
import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";

export interface Ended {
  readonly ok: boolean;
  /** what it printed; where it failed, why */
  readonly text: string;
}

export type Git = (...options: readonly string[]) => Promise<Ended>;

/** Git at work in a folder, whatever repository the command itself was called from. It asks nobody anything. */
export function gitIn(folder: string): Git {
  const environment = gitEnvironment();
  return async (...options) => {
    try {
      const { stdout } = await promisify(execFile)("git", options, {
        cwd: folder,
        env: environment,
        timeout: 60_000,
        windowsHide: true,
      });
      return { ok: true, text: stdout.trim() };
    } catch (error) {
      const { stderr = "", message } = error as Error & { readonly stderr?: string };
      return { ok: false, text: stderr.trim().split("\n").at(-1) || message };
    }
  };
}

/**
 * Without what a hook was called with, which is of the repository of the hook; or with it, and then with paths that hold wherever git is
 * called from.
 */
export function gitEnvironment(asHook = false): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).flatMap(([name, value]) => {
    if (!ofRepository.test(name)) return [[name, value]];
    return asHook && value && name !== "GIT_PREFIX" ? [[name, resolve(value)]] : [];
  });
  return { ...Object.fromEntries(own), GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
}

const ofRepository = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR)$/;

export interface GitOptions {
  /** absolute */
  readonly folder: string;
  /** whether it is run by git itself, which then says by variables which repository and which index are meant */
  readonly asHook?: boolean;
}

/** What git prints, as it is. @param input what it reads @returns undefined where it fails */
export async function gitBytes(
  { folder, asHook = false }: GitOptions,
  options: readonly string[],
  input = "",
): Promise<Buffer | undefined> {
  return new Promise((done) => {
    const child = execFile(
      "git",
      options,
      {
        ...{
          cwd: folder,
          encoding: "buffer",
          maxBuffer: Number.POSITIVE_INFINITY,
          timeout: 60_000,
          windowsHide: true,
        },
        env: gitEnvironment(asHook),
      },
      (error, stdout) => done(error ? undefined : stdout),
    );
    // Git may end before it has read all.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}
