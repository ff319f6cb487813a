/** Git, as it is on the machine: called by its program, never through a shell. */
import { execFile } from "node:child_process";
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

/** Without what a hook was called with: that is of the repository of the hook. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR)$/.test(name),
  );
  return { ...Object.fromEntries(own), GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
}
