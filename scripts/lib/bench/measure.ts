/** One run of a command as a process of its own: how long it took and the most memory it held. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launcher, sources } from "../project.ts";

export interface MeasuredCommand extends Measured {
  /** seconds that all threads of the process took of the processor, without other programs that it started */
  readonly processor: number;
}

export interface Measured {
  /** wall clock, seconds, from start to exit */
  readonly seconds: number;
  /** largest resident set of the process, megabytes (10⁶ bytes); undefined for a command that is not Node */
  readonly megabytes: number | undefined;
  readonly stdout: string;
}

/**
 * Runs one of our commands as its users do.
 *
 * @param name such as "build"
 * @param start what starts it, absolute: another copy's, to be compared with
 * @throws Error with the command's last words where it does not exit with 0
 */
export async function measureCommand(
  name: string,
  options: readonly string[],
  start = launcher,
): Promise<MeasuredCommand> {
  const folder = mkdtempSync(join(tmpdir(), "pilar-measure-"));
  const file = join(folder, "usage.json");
  try {
    const preload = pathToFileURL(join(sources, "lib", "bench", "report-usage.js")).href;
    const run = await measure(process.execPath, ["--import", preload, start, name, ...options], {
      PILAR_USAGE_FILE: file,
    });
    const used = JSON.parse(readFileSync(file, "utf8")) as NodeJS.ResourceUsage;
    const processor = (used.userCPUTime + used.systemCPUTime) / 1e6;
    return { ...run, processor, megabytes: (used.maxRSS * 1024) / 1e6 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function measure(
  command: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(command, options, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
  const code = await new Promise<number | null>((done, failed) =>
    child.on("error", failed).on("close", done),
  );
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) {
    const said = Buffer.concat([...output, ...errors])
      .toString()
      .slice(-2000);
    throw new Error(`${command} ended with ${code}: ${said}`);
  }
  return { seconds, megabytes: undefined, stdout: Buffer.concat(output).toString() };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
