import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { lookAt } from "../images/look-at.ts";
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
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    return problem("missing-image", place, { found, nearest: undefined });
  if (!types.includes(type)) return problem("image-type", place, { found, types });
  const bytes = readFileSync(file);
  const look = await lookAt(file, bytes, "logo");
  if ("fault" in look) return problem("unreadable-image", place, { found, fault: look.fault });
  return { name: `logo.${type}`, bytes };
}
