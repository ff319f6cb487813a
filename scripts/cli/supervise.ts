/** Runs this same command in a process of its own, and starts it anew whenever code or templates change. */
import { type ChildProcess, spawn } from "node:child_process";
import { basename, extname } from "node:path";
import type { Words } from "../lib/language/words.ts";
import { watchFolder } from "../lib/preview/watch-folder.ts";
import { launcher } from "../lib/project.ts";
import { exitCodes } from "./command.ts";

const variable = "PILAR_SUPERVISED";

/** Whether this process is the one that was started by `supervise`. */
export function isSupervised(): boolean {
  return process.env[variable] === "1";
}

/** Tells the process that started this one that it serves. */
export function tellServing(): void {
  process.send?.("serving");
}

/**
 * @param folders what to watch, absolute
 * @returns the exit code of the command, once it ends by itself or is ended
 */
export function supervise(folders: readonly string[], words: Words): Promise<number> {
  const command = basename(process.argv[1] ?? "", extname(process.argv[1] ?? ""));
  return new Promise((done) => {
    let child: ChildProcess | undefined;
    let restarting = false;
    let ending = false;
    let ran = false;

    const start = (): void => {
      let served = false;
      child = spawn(process.execPath, [launcher, command, ...process.argv.slice(2)], {
        env: { ...process.env, [variable]: "1" },
        stdio: ["inherit", "inherit", "inherit", "ipc"],
      });
      child.once("message", () => {
        served = true;
      });
      child.once("close", (code) => {
        child = undefined;
        if (restarting) {
          restarting = false;
          start();
          return;
        }
        // Code that cannot be compiled, or that fails as it starts, is mended in a moment.
        if (!ending && ran && !served) {
          process.stderr.write(`${words.preview.waitForFix}\n`);
          return;
        }
        finish(code ?? exitCodes.failed);
      });
    };
    const restart = (): void => {
      if (ending || restarting) return;
      ran = true;
      process.stdout.write(`\n${words.preview.restarting}\n`);
      // Where an editor replaces a file, Linux goes on watching the one that is gone.
      for (const each of watches) each.close();
      watches = watch();
      if (!child) {
        start();
        return;
      }
      restarting = true;
      child.kill();
    };
    const watch = () => folders.map((folder) => watchFolder(folder, restart, () => {}));
    let watches = watch();
    const finish = (code: number): void => {
      for (const each of watches) each.close();
      done(ending ? exitCodes.ok : code);
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        ending = true;
        // At a terminal the child is told by Ctrl+C itself.
        if (signal !== "SIGINT") child?.kill(signal);
        if (!child) finish(exitCodes.ok);
      });
    }
    start();
  });
}
