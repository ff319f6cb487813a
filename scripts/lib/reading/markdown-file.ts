/** A Markdown file with front matter, as posts and standing pages are: read, validated, rendered. */
import type { z } from "zod";
import type { MarkdownRenderer } from "../markdown/renderer.ts";
import type { Problem } from "../problems/problem.ts";
import type { ContentFolder } from "./folder.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { type BodyRead, readBody } from "./read-body.ts";
import { readSourceFile } from "./source-file.ts";
import { validate } from "./validate.ts";
import { parseYaml, type YamlSource } from "./yaml-source.ts";

export interface MarkdownFile<T> extends BodyRead {
  /** undefined where the front matter is broken */
  readonly value: T | undefined;
  readonly source: YamlSource;
  readonly text: string;
}

/** Adds all that is wrong with the file to `problems`. Undefined where no front matter can be read. */
export function readMarkdownFile<T extends z.ZodType>(
  folder: ContentFolder,
  name: string,
  schema: T,
  renderer: MarkdownRenderer,
  problems: Problem[],
): MarkdownFile<z.output<T>> | undefined {
  const label = folder.label(name);
  const file = readSourceFile(folder.path(name), label);
  problems.push(...file.problems);
  if (file.text === undefined) return undefined;

  const parts = splitFrontMatter(file.text, label);
  if ("code" in parts) {
    problems.push(parts);
    return undefined;
  }
  const read = readBody(folder, name, parts.body, parts.bodyLine, renderer, problems);
  const source = parseYaml(parts.yaml, label, parts.yamlLine);
  problems.push(...source.problems);
  if (!source.parsed) return undefined;
  const { value, problems: wrong } = validate(schema, source);
  problems.push(...wrong);
  return { value, source, text: file.text, ...read };
}
