import type { LanguageCode, Site } from "../model/office.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { nearest } from "../text/nearest.ts";
import type { ContentFolder } from "./folder.ts";
import { readYamlFile } from "./read-yaml-file.ts";
import { type SiteFile, siteSchema, taughtTargets } from "./schema/site.ts";
import type { YamlSource } from "./yaml-source.ts";

export interface SiteRead {
  readonly site: Site;
  readonly file: SiteFile;
  readonly source: YamlSource;
}

/** content/site.yaml; undefined where it is missing or broken. */
export function readSite(folder: ContentFolder, problems: Problem[]): SiteRead | undefined {
  const { value: file, source } = readYamlFile(folder, "site.yaml", siteSchema, problems);
  if (!file || !source) return undefined;
  const logo = readLogo(folder, file, source, problems);
  const site: Site = {
    ...file,
    fullName: file.fullName ?? file.name,
    parent: file.parent,
    description: file.description ?? file.fullName ?? file.name,
    notice: file.notice,
    url: new URL(file.url).origin,
    language: file.language as LanguageCode,
    ppid: file.ppid,
    brand: { logo, colour: file.brand.colour.toLowerCase(), tagline: file.brand.tagline },
    mix: { ...file.mix, targets: file.mix.targets ?? taughtTargets },
  };
  return { site, file, source };
}

const logoTypes = ["svg", "png", "jpg", "jpeg", "webp"];

function readLogo(
  folder: ContentFolder,
  file: SiteFile,
  source: YamlSource,
  problems: Problem[],
): string | undefined {
  const found = file.brand.logo;
  if (found === undefined) return undefined;
  const at = source.at(["brand", "logo"]);
  const type = found.slice(found.lastIndexOf(".") + 1).toLowerCase();
  if (!logoTypes.includes(type)) {
    problems.push(problem("image-type", at, { found, types: logoTypes }));
    return undefined;
  }
  if (!folder.has(`media/${found}`)) {
    const there = [...(folder.files.get("media") ?? [])];
    problems.push(problem("missing-image", at, { found: `media/${found}`, nearest: nearest(found, there) }));
    return undefined;
  }
  return folder.path(`media/${found}`);
}
