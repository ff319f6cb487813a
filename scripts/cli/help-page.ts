import { readFileSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { helpPage } from "../lib/problems/help-page.ts";
import { project } from "../lib/project.ts";

export interface HelpPlace {
  readonly environment: NodeJS.ProcessEnv;
  /** absolute; where the command runs */
  readonly folder?: string;
  /** Pilar's own folder, absolute */
  readonly pilar?: string;
}

/**
 * The page that explains the codes, as whoever reads the report can reach it. On GitHub's or GitLab's runner that is an address: in
 * Pilar's own repository at the commit that is checked, for an office in the repository that Pilar's package names, if it names one.
 * Elsewhere it is the page's path. The variables are those that each host sets for every job.
 *
 * @returns null where there is nothing that could be reached
 */
export function helpPageIn({
  environment,
  folder = process.cwd(),
  pilar = project,
}: HelpPlace): string | null {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, CI_PROJECT_URL, CI_COMMIT_SHA } = environment;
  const own = resolve(folder) === pilar;
  const onGithub = GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_SHA;
  const onGitlab = CI_PROJECT_URL && CI_COMMIT_SHA;
  if (onGithub && own) return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/${helpPage}`;
  if (onGitlab && own) return `${CI_PROJECT_URL}/-/blob/${CI_COMMIT_SHA}/${helpPage}`;
  if (onGithub || onGitlab) return published(pilar);
  const path = relative(folder, join(pilar, ...helpPage.split("/")));
  return isAbsolute(path) ? path : path.split(sep).join("/");
}

/** Where the package says that its sources are, in the version that is installed. */
function published(pilar: string): string | null {
  const { version, repository } = JSON.parse(readFileSync(join(pilar, "package.json"), "utf8")) as {
    readonly version: string;
    readonly repository?: string | { readonly url?: string };
  };
  const written = typeof repository === "string" ? repository : repository?.url;
  const address = written?.replace(/^git\+/, "").replace(/\.git$/, "");
  return address && URL.parse(address)?.protocol === "https:"
    ? `${address}/blob/v${version}/${helpPage}`
    : null;
}
