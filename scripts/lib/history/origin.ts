/** Which commit a content folder holds. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { gitIn } from "./git.ts";

/** Of what a site is made, as far as git tells. */
export interface Origin {
  /** undefined where that is not known: no git, no commit, or content that is in none */
  readonly commit: string | undefined;
  /** whether there is content, or code of the office's own, that this commit has not */
  readonly changed: boolean;
}

export const unknownOrigin: Origin = { commit: undefined, changed: false };

/** What hosts say of the commit that a job is for: GitHub, GitLab, Cloudflare Pages, Netlify. */
const variables = ["GITHUB_SHA", "CI_COMMIT_SHA", "CF_PAGES_COMMIT_SHA", "COMMIT_REF"];

/**
 * Git itself is asked first: what a host says is of the job, not of what lies in the folder. Only content and the code beside it count as
 * changed, since nothing else goes into a site: a lock file that an installation left makes no other pages.
 *
 * @param content absolute
 */
export async function originOf(content: string, environment: NodeJS.ProcessEnv): Promise<Origin> {
  const git = gitIn(content);
  const templates = join(dirname(content), "templates");
  const status = ["status", "--porcelain", "--untracked-files=all", "--"];
  const [head, own, code] = await Promise.all([
    // The second is the folder itself in that commit: where it has none, the content is of no commit.
    git("rev-parse", "--verify", "HEAD"),
    git(...status, "."),
    existsSync(templates) ? gitIn(templates)(...status, ".") : undefined,
  ]);
  if (!head.ok) return { ...unknownOrigin, commit: variables.flatMap((name) => environment[name] || [])[0] };
  if (!(await git("rev-parse", "--verify", "HEAD:./")).ok) return unknownOrigin;
  return { commit: head.text, changed: [own, code].some((one) => one && !(one.ok && one.text === "")) };
}
