import { oldestNode } from "../launch/oldest-node.js";
import type { Examination } from "./examination.ts";
import { compareVersions } from "./versions.ts";

/** Whether the Node that runs this has all that Pilar asks of one. */
export const nodeVersion: Examination = ({ node, words: { doctor } }) => {
  const oldest = oldestNode.join(".");
  return compareVersions(node, oldest) >= 0
    ? { state: "well", says: node }
    : { state: "broken", says: doctor.node.old(node, oldest), mend: doctor.node.mend };
};
