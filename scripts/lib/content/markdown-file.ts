/** A Markdown file with front matter, as posts and standing pages are: read, validated, rendered. */
import type { z } from "zod";
import { isRemote } from "../markdown/images.ts";
import type { MarkdownImage } from "../markdown/render-state.ts";
import type { MarkdownRenderer } from "../markdown/renderer.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { decoded, placesIn } from "./body-places.ts";
import type { ContentFolder } from "./folder.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { findImage } from "./images.ts";
import type { Body } from "./office.ts";
import { readSourceFile } from "./source-file.ts";
import { validate } from "./validate.ts";
import { parseYaml, type YamlSource } from "./yaml-source.ts";

export interface MarkdownFile<T> {
  /** undefined where the front matter is broken */
  readonly value: T | undefined;
  readonly source: YamlSource;
  readonly body: Body;
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
  const body = renderBody(folder, name, parts.body, parts.bodyLine, renderer, problems);
  const source = parseYaml(parts.yaml, label, parts.yamlLine);
  problems.push(...source.problems);
  if (source.problems.length > 0) return undefined;
  const { value, problems: wrong } = validate(schema, source);
  problems.push(...wrong);
  return { value, source, body };
}

function renderBody(
  folder: ContentFolder,
  name: string,
  markdown: string,
  firstLine: number,
  renderer: MarkdownRenderer,
  problems: Problem[],
): Body {
  const file = folder.label(name);
  const rendered = renderer.render(markdown);
  if (rendered.parts.length === 0)
    problems.push(problem("empty-body", { file, line: firstLine, column: 1 }, {}));
  const places = placesIn(markdown, file, firstLine);
  for (const { url } of rendered.refusedLinks) {
    const at = places.next(url);
    if (at) problems.push(problem("unsafe-link", at, { found: url }));
  }

  const files = new Map<MarkdownImage, string>();
  for (const image of rendered.images) {
    const at = places.next(image.source, image.line) ?? { file, line: firstLine + image.line, column: 1 };
    if (isRemote(image.source)) problems.push(problem("remote-image", at, { found: image.source }));
    else {
      const path = findImage(folder, name, decoded(image.source), at, problems);
      if (path) files.set(image, path);
      if (image.alt.trim() === "")
        problems.push(problem("missing-alt", at, { key: "alt", image: image.source }));
    }
  }
  return rendered.parts.flatMap((part) => {
    if (typeof part === "string") return part;
    const path = files.get(part);
    return path ? { file: path, alt: part.alt } : [];
  });
}
