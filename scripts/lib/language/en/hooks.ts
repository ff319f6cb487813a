import type { hooks as id } from "../id/hooks.ts";

export const hooks: typeof id = {
  installed: (file) =>
    `Installed: ${file}. Before each commit, the files that are to be committed are looked through for personal data. To take it away: npm run hooks -- --remove`,
  updated: (file) => `It was installed already, and is renewed: ${file}.`,
  removed: (file) => `Taken away: ${file}.`,
  absent: (file) => `There is nothing to take away: ${file} is not of Pilar's making, or is not there.`,
  foreign: (file, line) =>
    `There is a ${file} of somebody else's already, which is left as it is. Add this line to it:\n  ${line} || exit 1`,
  shared: (file, line) =>
    `Git on this computer uses ${file} for all repositories (core.hooksPath), so it is left as it is. Add this line to it:\n  ${line} || exit 1`,
  noRepository: "This folder is no repository of git yet, or git is not installed. Run npm run doctor.",
  missing:
    "Pilar is not installed here, so personal data cannot be looked for. Run npm install, and try again.",
  stopped: "Not committed: there is personal data. Mend it, git add again, and try again.",
};
