/** All files of a new office's repository, filled with what it says of itself. Nothing is written here. */
import { Document } from "yaml";
import type { Words } from "../language/words.ts";
import type { Channel } from "../model/office.ts";
import { isOfficePreset } from "../model/preset.ts";
import type { Answers } from "./answers.ts";
import { fillMarkdown, fillYaml, type Values } from "./fill.ts";
import type { Preset } from "./presets.ts";
import { type StartingFile, startingFiles } from "./starting-files.ts";
import type { NewFile } from "./write-files.ts";

export interface Founding {
  readonly answers: Answers;
  readonly preset: Preset;
  /** the name of the logo in content/media, and its bytes */
  readonly logo: { readonly name: string; readonly bytes: Uint8Array } | undefined;
  /** today, in the office's zone: 2026-11-22 */
  readonly date: string;
  /** whether the office has posts already: then none is added */
  readonly hasPosts: boolean;
  readonly words: Words;
}

/** site.yaml comes last: where it is, the others are. */
export function officeFiles(founding: Founding): NewFile[] {
  const { answers, preset, logo, date, hasPosts } = founding;
  const values = valuesOf(founding);
  const folders = [`founding/${answers.language}/all`, `founding/${answers.language}/${preset}`];
  const own = folders.flatMap(startingFiles).flatMap((file): NewFile[] => {
    const path = pathOf(file, date.slice(0, 7), hasPosts);
    return path === undefined ? [] : [{ path, content: filled(file, values, answers) }];
  });
  const picture = logo && { path: `content/media/${logo.name}`, content: logo.bytes };
  const isLast = ({ path }: NewFile): boolean => path === "content/site.yaml";
  return [
    ...startingFiles().map(({ path, bytes }) => ({ path, content: bytes })),
    ...own.filter((file) => !isLast(file)),
    ...(picture ? [picture] : []),
    ...own.filter(isLast),
  ];
}

/** welcome/x.md is a post of this month. */
function pathOf({ path }: StartingFile, month: string, hasPosts: boolean): string | undefined {
  const [, slug] = /^welcome\/(.+)\.md$/.exec(path) ?? [];
  if (slug === undefined) return path;
  return hasPosts ? undefined : `content/posts/${month}/${slug}/index.md`;
}

/** The README tells colleagues of the office: there the short name does. */
function filled(
  { path, bytes }: StartingFile,
  values: Values,
  { name, fullName }: Answers,
): string | Uint8Array {
  if (path === "README.md") return fillMarkdown(bytes.toString(), { ...values, fullName: fullName ?? name });
  if (path.endsWith(".yaml")) return fillYaml(bytes.toString(), values);
  return path.endsWith(".md") ? fillMarkdown(bytes.toString(), values) : bytes;
}

function valuesOf({ answers, preset, logo, date, words }: Founding): Values {
  const { founding } = words;
  return {
    name: answers.name,
    fullName: answers.fullName ?? founding.gap(founding.gaps.fullName),
    parent: answers.parent ?? founding.gap(founding.gaps.parent),
    url: answers.url,
    timezone: answers.timezone,
    preset: isOfficePreset(preset) ? preset : undefined,
    colour: answers.colour,
    channels: channelLines(answers, words),
    logo: logo?.name,
    date,
  };
}

function channelLines({ channels }: Answers, { founding, site }: Words): string {
  const rows = Object.entries(channels).map(([channel, address]) => [
    channel,
    address ?? founding.gap(founding.gaps.profile(site.channelNames[channel as Channel])),
  ]);
  const document = new Document({ channels: Object.fromEntries(rows) });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}
