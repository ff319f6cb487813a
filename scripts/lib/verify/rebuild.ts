/** A site made once more, by the command that made it the first time, in a process of its own and with nothing kept from before. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { BuildList } from "../output/build-list.ts";
import { launcher } from "../project.ts";

export interface RebuildOptions {
  /** absolute, as all folders here */
  readonly content: string;
  readonly output: string;
  readonly cache: string;
  readonly list: Pick<BuildList, "now" | "url" | "cards" | "history">;
}

/** Milliseconds: 100,000 posts with their cards take longer on no machine that Pilar runs on. */
const longest = 6 * 3_600_000;

/** @returns what the build said where it failed; undefined where the site is there */
export async function rebuild({ content, output, cache, list }: RebuildOptions): Promise<string | undefined> {
  const options = [
    ...["--content", content, "--output", output, "--cache", cache],
    ...["--now", list.now, "--url", list.url, "--quiet"],
    ...(list.cards ? [] : ["--no-cards"]),
    ...(list.history ? [] : ["--no-history"]),
  ];
  try {
    await promisify(execFile)(process.execPath, [launcher, "build", ...options], {
      cwd: content,
      timeout: longest,
      maxBuffer: 50_000_000,
      windowsHide: true,
    });
    return undefined;
  } catch (error) {
    const { stdout = "", stderr = "", message } = error as Error & { stdout?: string; stderr?: string };
    return `${stdout}${stderr}`.trim() || message;
  }
}
