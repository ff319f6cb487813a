/** package-lock.json, so that each machine builds with the same packages. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";

/** Milliseconds; npm asks for some 300 packages. */
const longest = 180_000;

/** @param folder absolute; has a package.json @returns why there is none; undefined where it is there */
export async function makeLockFile(folder: string): Promise<string | undefined> {
  if (existsSync(join(folder, "package-lock.json"))) return undefined;
  const [program, ...before] = npm();
  const options = [
    "install",
    "--package-lock-only",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--fetch-retries=1",
  ];
  // npm is a script of the shell on Windows, and is called by one line; nothing that anybody typed is part of it.
  const shell = before.length === 0 && process.platform === "win32";
  const call = (...more: readonly string[]) => {
    const all = [...before, ...options, ...more];
    return promisify(execFile)(shell ? [program, ...all].join(" ") : program, shell ? [] : all, {
      cwd: folder,
      env: cleanEnvironment(),
      shell,
      timeout: longest,
      windowsHide: true,
    });
  };
  try {
    await call();
    // npm 11 leaves packages in the file that nothing needs, and takes them out when it is asked again: by the first `npm install` else,
    // as a change that nobody made.
    await call("--prefer-offline").catch(() => {});
    return existsSync(join(folder, "package-lock.json")) ? undefined : "package-lock.json";
  } catch (error) {
    const { stderr = "", message } = error as Error & { readonly stderr?: string };
    const said = stderr
      .split("\n")
      .flatMap((line) => /^npm (?:error|ERR!)\s+(?!code\b)(.+)/.exec(line)?.[1] ?? []);
    return said[0] ?? message.split("\n")[0] ?? "npm";
  }
}

/** The npm that runs this, else the one that is found. */
function npm(): readonly [program: string, ...before: readonly string[]] {
  const running = process.env.npm_execpath;
  return running !== undefined && basename(running) === "npm-cli.js" ? [process.execPath, running] : ["npm"];
}

/** Without what the npm that runs this says of its own folder. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(?:npm_package_|npm_lifecycle_|npm_config_local_prefix$|npm_command$|init_cwd$)/i.test(name),
    ),
  );
}
