import { helpPage } from "../lib/problems/help-page.ts";

/**
 * The page that explains the codes: on GitHub's or GitLab's runner its address at the commit that is checked, else its place
 * in the project. The variables are those that each host sets for every job.
 */
export function helpPageIn(environment: NodeJS.ProcessEnv): string {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, CI_PROJECT_URL, CI_COMMIT_SHA } = environment;
  if (GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_SHA) {
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/${helpPage}`;
  }
  if (CI_PROJECT_URL && CI_COMMIT_SHA) return `${CI_PROJECT_URL}/-/blob/${CI_COMMIT_SHA}/${helpPage}`;
  return helpPage;
}
