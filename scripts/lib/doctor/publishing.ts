import { existsSync } from "node:fs";
import { join } from "node:path";
import { gitIn } from "../history/git.ts";
import type { Examination } from "./examination.ts";

/** What publishes the office's site, by the host that runs it. */
const workflows = { GitHub: [".github", "workflows", "publish.yml"], GitLab: [".gitlab-ci.yml"] } as const;

/** Whether a push is published, and whether there is anywhere to push to. */
export const publishing: Examination = async ({ folder, content, words: { doctor } }) => {
  const hosts = Object.entries(workflows).flatMap(([host, names]) =>
    existsSync(join(folder, ...names)) ? [host] : [],
  );
  if (hosts.length === 0) {
    return existsSync(content)
      ? { state: "watch", says: doctor.publishing.none, mend: doctor.publishing.add }
      : { state: "unknown", says: doctor.publishing.none };
  }
  const remote = await gitIn(folder)("remote", "get-url", "origin");
  return remote.ok
    ? { state: "well", says: doctor.publishing.ready(hosts) }
    : { state: "watch", says: doctor.publishing.nowhere(hosts), mend: doctor.publishing.push };
};
