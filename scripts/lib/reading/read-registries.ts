import { clockIn } from "../model/clock.ts";
import type { Campaign, Hashtag, Office, OfficeFile, Pillar, Site, SpecialDay } from "../model/office.ts";
import { Findings, type Read } from "../problems/read.ts";
import { withoutConsequences } from "../slips/comment-hashtags.ts";
import type { ContentFolder } from "./folder.ts";
import { readDays } from "./read-days.ts";
import { readSite } from "./read-site.ts";
import { checkTargets, readCampaigns, readHashtags, readPillars } from "./registries.ts";
import type { YamlSource } from "./yaml-source.ts";

/** All that the office's own YAML files say. What is undefined has a broken file, or none. */
export interface Registries {
  readonly site: Site | undefined;
  /** by id, in the office's order */
  readonly pillars: ReadonlyMap<string, Pillar> | undefined;
  /** by key */
  readonly hashtags: ReadonlyMap<string, Hashtag> | undefined;
  /** by id */
  readonly campaigns: ReadonlyMap<string, Campaign> | undefined;
  readonly days: readonly SpecialDay[];
  readonly placeOf: Office["placeOf"];
}

/** The clock of an office whose site.yaml names none, or cannot be read. */
export const fallbackTimezone = "Asia/Jakarta";

/** Reads site.yaml and what else the office registers: a handful of small files. */
export function readRegistries(folder: ContentFolder): Read<Registries> {
  const findings = new Findings();
  const sites = readSite(folder);
  const site = findings.take(sites);
  const targets = site?.mix.targets ?? {};
  const pillarsRead = readPillars(folder, targets);
  const pillars = findings.take(pillarsRead);
  if (site && sites.source && pillars) findings.tell(...checkTargets(targets, sites.source, pillars));
  const hashtags = findings.take(readHashtags(folder));
  const campaignsRead = readCampaigns(folder, clockIn(site?.timezone ?? fallbackTimezone), hashtags);
  const campaigns = findings.take(campaignsRead);
  const days = findings.take(readDays(folder));

  const sources: Record<OfficeFile, YamlSource | undefined> = {
    "site.yaml": sites.source,
    "pillars.yaml": pillarsRead.source,
    "campaigns.yaml": campaignsRead.source,
  };
  const placeOf: Office["placeOf"] = (file, path) =>
    sources[file]?.at(path) ?? { file: folder.labelOf(file), line: 1, column: 1 };
  return {
    value: { site, pillars, hashtags, campaigns, days, placeOf },
    problems: withoutConsequences(findings.problems),
  };
}
