import { basePath, withoutBase } from "../model/base.ts";
import type { LanguageCode, Site } from "../model/office.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { Findings, type Read } from "../problems/read.ts";
import { meantFile } from "../slips/meant-file.ts";
import { sameName } from "../text/same-name.ts";
import type { ContentFolder } from "./folder.ts";
import { readYamlFile, type YamlRead } from "./read-yaml-file.ts";
import { type SiteFile, siteSchema } from "./schema/site.ts";
import type { YamlSource } from "./yaml-source.ts";

/**
 * content/site.yaml; undefined where it is missing or broken.
 *
 * @param builtFor where the site stands, whatever the file says: an https URL without a slash at its end
 */
export function readSite(folder: ContentFolder, builtFor?: string): YamlRead<Site> {
  const read = readYamlFile(folder, "site.yaml", siteSchema);
  const { value: file, source } = read;
  if (!file || !source) return { ...read, value: undefined };
  const findings = new Findings();
  findings.tell(...read.problems);
  const logo = findings.take(readLogo(folder, file, source));
  const written = withoutSlash(file.url);
  const url = builtFor ?? written;
  const { ppid } = file;
  const site: Site = {
    ...file,
    fullName: file.fullName ?? file.name,
    parent: file.parent,
    description: file.description ?? file.fullName ?? file.name,
    notice: file.notice,
    url,
    ...(url !== written && { writtenUrl: written }),
    language: file.language as LanguageCode,
    preset: file.preset ?? [],
    history: file.history as Site["history"],
    admin: file.admin as Site["admin"],
    // Written with the site's path or without, as a link in a post.
    ppid: ppid && { ...ppid, url: withoutBase(basePath(written), ppid.url) },
    brand: { logo, colour: file.brand.colour.toLowerCase(), tagline: file.brand.tagline },
  };
  return { ...findings.with(site), source };
}

/** Origin and path, without a slash at the end. */
export function withoutSlash(written: string): string {
  const { origin, pathname } = new URL(written);
  return origin + pathname.replace(/\/$/, "");
}

const logoTypes = ["svg", "png", "jpg", "jpeg", "webp"];

/** The logo's absolute path. */
function readLogo(folder: ContentFolder, { brand }: SiteFile, source: YamlSource): Read<string | undefined> {
  const { logo: found } = brand;
  const none = (...problems: Problem[]): Read<undefined> => ({ value: undefined, problems });
  if (found === undefined) return none();
  const at = source.at(["brand", "logo"]);
  const there = folder.files.get("media") ?? new Set();
  const name = sameName(there, found);
  const isLogo = (file: string): boolean =>
    logoTypes.includes(file.slice(file.lastIndexOf(".") + 1).toLowerCase());
  if (found.includes(".") && !isLogo(found))
    return none(problem("image-type", at, { found, types: logoTypes }));
  if (name === undefined) {
    const logos = [...there].filter(isLogo).sort();
    const data = {
      found: `media/${found}`,
      place: "media" as const,
      ...meantFile(found, logos),
      there: logos,
    };
    return none(problem("missing-image", at, data));
  }
  return { value: folder.path(`media/${name}`), problems: [] };
}
