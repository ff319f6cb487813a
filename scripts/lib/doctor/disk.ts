import { statfs } from "node:fs/promises";
import type { Examination } from "./examination.ts";

/** Bytes: what a build of a small office needs, and what one with many pictures does. */
const [least, little] = [200e6, 2e9] as const;

export const disk: Examination = async ({ folder, words: { doctor } }) => {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const says = doctor.disk.free(free);
  if (free >= little) return { state: "well", says };
  return { state: free < least ? "broken" : "watch", says, mend: doctor.disk.mend };
};
