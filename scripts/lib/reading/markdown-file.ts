/** A Markdown file with front matter, as posts and standing pages are: decoded, validated, rendered. */
import type { z } from "zod";
import type { MarkdownRenderer } from "../markdown/renderer.ts";
import type { OwnIdentifiers } from "../personal/own-identifiers.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { Findings, type Read } from "../problems/read.ts";
import type { Waiver } from "../problems/waivers.ts";
import { fieldInBody } from "../slips/fences.ts";
import type { ContentFile } from "./content-file.ts";
import { type FrontMatter, splitFrontMatter } from "./front-matter.ts";
import { gapsOfBody, gapsOfYaml } from "./gap-problems.ts";
import { isAuction, personalProblems } from "./personal-problems.ts";
import { type BodyRead, readBody } from "./read-body.ts";
import { readWaivers } from "./read-waivers.ts";
import { keysAt } from "./schema/walk.ts";
import { textOf } from "./text-of.ts";
import { validate } from "./validate.ts";
import { parseYaml, type YamlSource } from "./yaml-source.ts";

export interface MarkdownFile<T> {
  /** undefined where something is wrong with it */
  readonly fields: T | undefined;
  /** the front matter; undefined where it does not parse */
  readonly source: YamlSource | undefined;
  readonly body: BodyRead;
  /** what is still to be written: for whoever knows whether it may be */
  readonly gaps: readonly Problem[];
  /** what is a person's in it, published or not */
  readonly personal: readonly Problem[];
  /** its text, as its author wrote it */
  readonly parts: FrontMatter;
  /** also where its fields are wrong */
  readonly waivers: readonly Waiver[];
}

/** The id of the campaign that a post says it is part of. */
function campaignIn(frontMatter: unknown): string | undefined {
  const { campaign } = (frontMatter ?? {}) as { readonly campaign?: unknown };
  return typeof campaign === "string" ? campaign : undefined;
}

/** `value` is undefined if the file has no front matter, or is not text. @param label as problems name the file @param page its address */
export function readMarkdownFile<T extends z.ZodType>(
  file: ContentFile,
  label: string,
  page: string,
  schema: T,
  renderer: MarkdownRenderer,
  own: OwnIdentifiers,
): Read<MarkdownFile<z.output<T>> | undefined> {
  const findings = new Findings();
  const text = findings.take(textOf(file.bytes, label));
  if (text === undefined) return findings.with(undefined);
  const parts = splitFrontMatter(text, label);
  const personal = personalProblems(text, label, { own, auction: isAuction(text) });
  if ("code" in parts) {
    findings.tell(parts, ...personal);
    return findings.with(undefined);
  }
  const misplaced = fieldInBody(parts.body, keysAt(schema, []));
  if (misplaced) {
    const at = { file: label, line: parts.bodyLine + misplaced.line, column: 1 };
    findings.tell(problem("field-in-body", at, { key: misplaced.key }));
  }
  const source = parseYaml(parts.yaml, label, parts.yamlLine);
  const body = findings.take(readBody(file, label, page, parts, renderer, campaignIn(source.value)));
  findings.tell(...source.problems);
  const gaps = [
    ...gapsOfYaml({ text: parts.yaml, line: parts.yamlLine }, label),
    ...gapsOfBody({ text: parts.body, line: parts.bodyLine }, label),
  ];
  if (!source.parsed)
    return findings.with({ fields: undefined, source: undefined, body, gaps, personal, parts, waivers: [] });
  const fields = findings.take(validate(schema, source));
  const waivers = findings.take(readWaivers(source));
  return findings.with({ fields, source, body, gaps, personal, parts, waivers });
}
