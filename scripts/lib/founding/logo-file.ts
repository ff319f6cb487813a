import { basename, extname } from "node:path";
import { mostBytes } from "../decoding/limits.ts";
import { readGiven } from "../files/read-regular.ts";
import { lookAt, lookAtUnread } from "../images/look-at.ts";
import { type Problem, problem } from "../problems/problem.ts";

export interface Logo {
  /** logo.svg */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const types = ["svg", "png", "jpg", "jpeg", "webp"];
const place = { file: "", line: 1, column: 1 };

/** A logo as `check` would take it: it can be shown. @param file absolute @throws what the machine refuses */
export async function readLogo(file: string): Promise<Logo | Problem> {
  const found = basename(file);
  const type = extname(file).slice(1).toLowerCase();
  if (!types.includes(type)) return problem("image-type", place, { found, types });
  const bytes = readGiven(file, mostBytes);
  if (bytes === undefined || "irregular" in bytes)
    return problem("missing-image", place, { found, nearest: undefined });
  const look = bytes instanceof Uint8Array ? await lookAt(file, bytes, "logo") : lookAtUnread(bytes);
  if ("fault" in look || !(bytes instanceof Uint8Array))
    return problem("unreadable-image", place, { found, fault: "fault" in look ? look.fault : "unknown" });
  return { name: `logo.${type}`, bytes };
}
