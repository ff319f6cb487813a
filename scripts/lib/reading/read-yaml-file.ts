import type { z } from "zod";
import { type Position, problem } from "../problems/problem.ts";
import { Findings, type Read } from "../problems/read.ts";
import { readContentFile } from "./content-file.ts";
import type { ContentFolder } from "./folder.ts";
import { gapsOfYaml } from "./gap-problems.ts";
import { findFaults } from "./guarded.ts";
import { withRegistryLines } from "./registry-lines.ts";
import { textOf } from "./text-of.ts";
import { validate } from "./validate.ts";
import { parseYaml, type YamlSource } from "./yaml-source.ts";

export interface YamlRead<T> extends Read<T | undefined> {
  /** the file with the place of each value; undefined where it cannot be read as text */
  readonly source: YamlSource | undefined;
}

/** Reads one of the office's own YAML files. `value` is undefined where something is wrong with it. */
export function readYamlFile<T extends z.ZodType>(
  folder: ContentFolder,
  name: string,
  schema: T,
): YamlRead<z.output<T>> {
  const label = folder.labelOf(name);
  const findings = new Findings();
  if (!folder.has(name)) {
    findings.tell(problem("missing-file", { file: label, line: 1, column: 1 }, { name }));
    return { ...findings.with(undefined), source: undefined };
  }
  const text = findings.take(textOf(readContentFile(folder.root, name, folder.beside(name)).bytes, label));
  if (text === undefined) return { ...findings.with(undefined), source: undefined };
  const gaps = gapsOfYaml({ text, line: 1 }, label);
  findings.tell(...gaps);
  const parse = (some: string): YamlRead<z.output<T>> => {
    const source = parseYaml(some, label);
    const { value, problems } = source.parsed ? validate(schema, source) : nothing;
    return { value, problems: [...withRegistryLines(source.problems, schema, some), ...problems], source };
  };
  try {
    const { source, value, problems } = parse(text);
    // A gap without quotes is a list to YAML.
    findings.tell(...problems.filter((one) => !gaps.some((gap) => isSamePlace(gap, one))));
    return { ...findings.with(value), source };
  } catch (error) {
    findings.tell(...findFaults(text, error, parse, label).problems);
    return { ...findings.with(undefined), source: undefined };
  }
}

function isSamePlace(a: Position, b: Position): boolean {
  return a.line === b.line && a.column === b.column;
}

const nothing = { value: undefined, problems: [] };
