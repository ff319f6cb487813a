import type { z } from "zod";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import type { ContentFolder } from "./folder.ts";
import { readSourceFile } from "./source-file.ts";
import { validate } from "./validate.ts";
import { parseYaml, type YamlSource } from "./yaml-source.ts";

/** Reads one of the office's own YAML files. What is wrong is added to `problems`; `value` is then undefined. */
export function readYamlFile<T extends z.ZodType>(
  folder: ContentFolder,
  name: string,
  schema: T,
  problems: Problem[],
): { value: z.output<T> | undefined; source: YamlSource | undefined } {
  const label = folder.label(name);
  if (!folder.has(name)) {
    problems.push(problem("missing-file", { file: label, line: 1, column: 1 }, { name }));
    return { value: undefined, source: undefined };
  }
  const file = readSourceFile(folder.path(name), label);
  problems.push(...file.problems);
  if (file.text === undefined) return { value: undefined, source: undefined };
  const source = parseYaml(file.text, label);
  folder.sources.set(name, source);
  problems.push(...source.problems);
  if (!source.parsed) return { value: undefined, source };
  const result = validate(schema, source);
  problems.push(...result.problems);
  return { value: result.value, source };
}
