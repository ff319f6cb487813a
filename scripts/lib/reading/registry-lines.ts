/** What YAML says of a registry's lines, said as what they were meant to be: entries, or fields that stand too far left. */
import type { z } from "zod";
import { type Problem, problem } from "../problems/problem.ts";
import { keysAt, unwrap } from "./schema/walk.ts";

/** @param text of the whole file */
export function withRegistryLines(problems: readonly Problem[], schema: z.ZodType, text: string): Problem[] {
  if (problems.length === 0 || !("valueType" in unwrap(schema).def)) return [...problems];
  const lines = text.split("\n");
  const fields = keysAt(schema, ["*"]);
  return problems.map((found) => {
    if (found.code !== "invalid-yaml") return found;
    const line = lines[found.line - 1] ?? "";
    if (found.data.reason === "DUPLICATE_KEY") {
      const key = /^([\p{L}_][\p{L}\p{N}_-]*):/u.exec(line)?.[1];
      if (key === undefined || !fields.includes(key)) return found;
      const parent = lines
        .slice(0, found.line - 1)
        .findLast((above) => /^[^\s#-][^:]*:\s*$/.test(above))
        ?.replace(/:\s*$/, "");
      return problem("wrong-level", { ...found, column: 1 }, { key, parent });
    }
    const name = /^(?:-\s*)?([\p{L}_][\p{L}\p{N}_-]*):?\s*$/u.exec(line)?.[1];
    if (name === undefined || /:\s*$/.test(line.replace(/^-.*/, ""))) return found;
    return problem("invalid-yaml", { ...found, column: 1 }, { reason: "ODD_ENTRY", meant: `${name}:` });
  });
}
