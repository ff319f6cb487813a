import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../project.ts";
import type { Examination } from "./examination.ts";
import { compareVersions } from "./versions.ts";

/** The first Node that has all that Pilar's compiled commands ask of it; `scripts/pilar.js` says the same. */
const oldest = "22.14.0";

/** Which Node runs this, and whether npm brought the one that Pilar asks for. */
export const nodeVersion: Examination = ({ node, words: { doctor } }) => {
  if (compareVersions(node, oldest) < 0)
    return { state: "broken", says: doctor.node.old(node, oldest), mend: doctor.node.mend };
  const wanted = wantedMajor();
  return node.split(".")[0] === wanted
    ? { state: "well", says: node }
    : { state: "unknown", says: doctor.node.other(node, wanted) };
};

/** Of the package `node` that npm scripts run on. */
function wantedMajor(): string {
  const { dependencies } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  return /\d+/.exec(dependencies.node)?.[0] ?? "";
}
