/** Repositories that a test writes for itself: a history of commits, made in one call of git. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type Files, temporaryFolder } from "../fixtures/temporary-office.ts";

/** All files of the content folder, and when they were committed: 2026-11-03T08:00Z. Links by where they lead. */
export type Commit = readonly [at: string, files: Files, links?: Files];

export interface Repository {
  /** its top */
  readonly root: string;
  /** the content folder */
  readonly content: string;
  git(...options: readonly string[]): string;
  /** Puts more commits on the main branch, and the last one's files into the folder. */
  commit(...commits: readonly Commit[]): void;
}

export function repository(...commits: readonly Commit[]): Repository {
  const root = join(temporaryFolder(), "kantor");
  execFileSync("git", ["init", "-q", "-b", "main", root], { stdio: "ignore" });
  const git = (...options: readonly string[]): string =>
    execFileSync("git", options, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  let begun = false;
  const commit = (...more: readonly Commit[]): void => {
    if (more.length === 0) return;
    const stream = more.map(([at, files, links = {}], index) => {
      const when = `${Date.parse(at) / 1000} +0700`;
      const changes = [files, links].flatMap((all) =>
        Object.entries(all).flatMap(([name, bytes]) => {
          const mode = all === links ? "120000" : "644";
          return bytes === null ? [] : [`M ${mode} inline content/${name}\n${data(String(bytes))}`];
        }),
      );
      // Within one call each follows the one before by itself.
      const from = index === 0 && begun ? "from refs/heads/main^0\n" : "";
      return `commit refs/heads/main\ncommitter Uji <uji@contoh.id> ${when}\n${data("x")}${from}deleteall\n${changes.join("")}\n`;
    });
    begun = true;
    execFileSync("git", ["fast-import", "--quiet", "--force"], { cwd: root, input: stream.join("") });
    git("reset", "-q", "--hard", "main");
  };
  commit(...commits);
  return { root, content: join(root, "content"), git, commit };
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
