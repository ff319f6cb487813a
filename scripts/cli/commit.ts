import { execFileSync } from "node:child_process";

/** What hosts say of the commit that a job is for: GitHub, GitLab, Cloudflare Pages, Netlify. */
const variables = ["GITHUB_SHA", "CI_COMMIT_SHA", "CF_PAGES_COMMIT_SHA", "COMMIT_REF"];

/**
 * The commit that a folder holds, with nothing beside it; undefined where that is not known: no git, no commit, or files that were changed
 * since then.
 *
 * @param folder absolute
 */
export function commitOf(folder: string, environment: NodeJS.ProcessEnv): string | undefined {
  const named = variables.flatMap((name) => environment[name] || []);
  if (named[0] !== undefined) return named[0];
  try {
    const git = (...options: string[]): string =>
      execFileSync("git", options, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return git("status", "--porcelain") === "" ? git("rev-parse", "HEAD").trim() : undefined;
  } catch {
    return undefined;
  }
}
