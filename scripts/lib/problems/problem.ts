/**
 * What can be wrong in an office's content, as data. Nothing here is worded: the catalogue in `language/`
 * turns a problem into a message and a hint, and only commands print it.
 */
import type { Position } from "../model/position.ts";
import { type AttachmentProblems, attachmentWarnings } from "./codes/attachments.ts";
import { type BodyProblems, bodyWarnings } from "./codes/bodies.ts";
import { type BrandProblems, brandWarnings } from "./codes/brand.ts";
import { type ChannelProblems, channelWarnings } from "./codes/channels.ts";
import { type DisclosureProblems, disclosureWarnings } from "./codes/disclosure.ts";
import { type FieldProblems, fieldWarnings } from "./codes/fields.ts";
import { type FileProblems, fileWarnings } from "./codes/files.ts";
import type { GuardProblems } from "./codes/guard.ts";
import { type InsightProblems, insightWarnings } from "./codes/insights.ts";
import { type MonthProblems, monthWarnings } from "./codes/months.ts";
import { type PersonalProblems, personalWarnings } from "./codes/personal.ts";
import { type PictureProblems, pictureWarnings } from "./codes/pictures.ts";
import { type PresetProblems, presetWarnings } from "./codes/presets.ts";
import { type YamlProblems, yamlWarnings } from "./codes/yaml.ts";

export type { Position };

/** An error stops the build; a warning does not, unless the office or the command is strict. */
export type Severity = "error" | "warning";

/** The facts that each code carries; wording and exit codes are made from these. */
export interface ProblemData
  extends AttachmentProblems,
    BodyProblems,
    BrandProblems,
    ChannelProblems,
    DisclosureProblems,
    FieldProblems,
    FileProblems,
    GuardProblems,
    InsightProblems,
    MonthProblems,
    PersonalProblems,
    PictureProblems,
    PresetProblems,
    YamlProblems {}

export type ProblemCode = keyof ProblemData;

type ProblemOf<C extends ProblemCode> = Position & {
  readonly code: C;
  readonly severity: Severity;
  readonly data: ProblemData[C];
};

/** One thing that is wrong; its `code` says which. */
export type Problem = { [C in ProblemCode]: ProblemOf<C> }[ProblemCode];

/** Codes that do not stop a build; every other code is an error. */
const warnings: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  ...attachmentWarnings,
  ...bodyWarnings,
  ...brandWarnings,
  ...channelWarnings,
  ...disclosureWarnings,
  ...fieldWarnings,
  ...fileWarnings,
  ...insightWarnings,
  ...monthWarnings,
  ...personalWarnings,
  ...pictureWarnings,
  ...presetWarnings,
  ...yamlWarnings,
]);

/** Makes a problem with the severity of its code, or a given one. */
export function problem<C extends ProblemCode>(
  code: C,
  at: Position,
  data: ProblemData[C],
  severity: Severity = warnings.has(code) ? "warning" : "error",
): Problem {
  return { code, severity, file: at.file, line: at.line, column: at.column, data } as Problem;
}
