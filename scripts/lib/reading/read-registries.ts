import { clockIn } from "../model/clock.ts";
import type { Collaborator } from "../model/collaborator.ts";
import type { PeriodicItem } from "../model/disclosure.ts";
import type { InsightExport } from "../model/insights.ts";
import type {
  Campaign,
  Hashtag,
  MonthNote,
  Office,
  OfficeFile,
  Pillar,
  Redirect,
  Site,
  SpecialDay,
} from "../model/office.ts";
import type { Term } from "../model/term.ts";
import { type OwnIdentifiers, ownIdentifiers } from "../personal/own-identifiers.ts";
import { problem } from "../problems/problem.ts";
import { Findings, type Read } from "../problems/read.ts";
import { withoutConsequences } from "../slips/comment-hashtags.ts";
import type { ContentFolder } from "./folder.ts";
import { reasonOf } from "./guarded.ts";
import { personalProblems } from "./personal-problems.ts";
import { readDays } from "./read-days.ts";
import { readInsights } from "./read-insights.ts";
import { readMonthNotes } from "./read-months.ts";
import { readPeriodic } from "./read-periodic.ts";
import { readRedirects } from "./read-redirects.ts";
import { readSite } from "./read-site.ts";
import { readTerms } from "./read-terms.ts";
import type { YamlRead } from "./read-yaml-file.ts";
import { checkTargets, readCampaigns, readCollaborators, readHashtags, readPillars } from "./registries.ts";
import { unreadFiles } from "./unread-files.ts";
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
  /** by id */
  readonly collaborators: ReadonlyMap<string, Collaborator> | undefined;
  readonly terms?: readonly Term[] | undefined;
  readonly days: readonly SpecialDay[];
  /** by month */
  readonly monthNotes: ReadonlyMap<string, MonthNote> | undefined;
  /** by id */
  readonly periodic: ReadonlyMap<string, PeriodicItem> | undefined;
  readonly redirects: readonly Redirect[];
  /** exports of platforms' statistics, by their names */
  readonly insights: readonly InsightExport[];
  readonly placeOf: Office["placeOf"];
  /** what site.yaml says is the office's own, also where something else in it is wrong */
  readonly own: OwnIdentifiers;
}

/** The clock of an office whose site.yaml names none, or cannot be read. */
export const fallbackTimezone = "Asia/Jakarta";

/** The same for its address. */
export const fallbackUrl = "https://example.invalid";

/**
 * Reads site.yaml and what else the office registers: a handful of small files.
 *
 * @param builtFor where the site stands, if not where site.yaml says
 */
export function readRegistries(folder: ContentFolder, builtFor?: string): Read<Registries> {
  const findings = new Findings();
  const sites = guardedYaml(folder, "site.yaml", () => readSite(folder, builtFor));
  const site = findings.take(sites);
  const targets = site?.mix.targets ?? {};
  const pillarsRead = guardedYaml(folder, "pillars.yaml", () => readPillars(folder, targets));
  const pillars = findings.take(pillarsRead);
  if (site && sites.source && pillars) findings.tell(...checkTargets(targets, sites.source, pillars));
  const hashtagsRead = guardedYaml(folder, "hashtags.yaml", () => readHashtags(folder));
  const hashtags = findings.take(hashtagsRead);
  const clock = clockIn(site?.timezone ?? fallbackTimezone);
  const campaignsRead = guardedYaml(folder, "campaigns.yaml", () => readCampaigns(folder, clock, hashtags));
  const campaigns = findings.take(campaignsRead);
  const collaboratorsRead = guardedYaml(folder, "collaborators.yaml", () => readCollaborators(folder));
  const collaborators = findings.take(collaboratorsRead);
  const termsRead = guardedYaml(folder, "istilah.yaml", () => readTerms(folder));
  const terms = findings.take(termsRead);
  const daysRead = guardedYaml(folder, "days.yaml", () => readDays(folder));
  const days = findings.take(daysRead) ?? [];
  const notesRead = guardedYaml(folder, "months.yaml", () => readMonthNotes(folder));
  const monthNotes = findings.take(notesRead);
  const periodicRead = guardedYaml(folder, "berkala.yaml", () => readPeriodic(folder, clock));
  const periodic = findings.take(periodicRead);
  const url = site?.writtenUrl ?? site?.url ?? fallbackUrl;
  const redirectsRead = guardedYaml(folder, "redirects.yaml", () => readRedirects(folder, url));
  const redirects = findings.take(redirectsRead) ?? [];

  const sources: Record<OfficeFile, YamlSource | undefined> = {
    "site.yaml": sites.source,
    "pillars.yaml": pillarsRead.source,
    "hashtags.yaml": hashtagsRead.source,
    "campaigns.yaml": campaignsRead.source,
    "collaborators.yaml": collaboratorsRead.source,
    "istilah.yaml": termsRead.source,
    "months.yaml": notesRead.source,
    "berkala.yaml": periodicRead.source,
  };
  findings.tell(...unreadFiles(folder));
  const own = ownIdentifiers(site ?? sites.source?.value);
  const insights = findings.take(readInsights(folder, clock, own));
  const read = [
    sites,
    pillarsRead,
    hashtagsRead,
    campaignsRead,
    collaboratorsRead,
    termsRead,
    daysRead,
    notesRead,
    periodicRead,
    redirectsRead,
  ];
  for (const { source } of read)
    if (source) findings.tell(...personalProblems(source.text, source.at([]).file, { own }));
  const placeOf: Office["placeOf"] = (file, path) =>
    sources[file]?.at(path) ?? { file: folder.labelOf(file), line: 1, column: 1 };
  return {
    value: {
      site,
      pillars,
      hashtags,
      campaigns,
      collaborators,
      terms,
      days,
      monthNotes,
      periodic,
      redirects,
      insights,
      placeOf,
      own,
    },
    problems: withoutConsequences(findings.problems),
  };
}

/** What throws while a file is made sense of costs that file alone. */
function guardedYaml<T>(folder: ContentFolder, name: string, read: () => YamlRead<T>): YamlRead<T> {
  try {
    return read();
  } catch (error) {
    const at = { file: folder.labelOf(name), line: 1, column: 1 };
    const problems = [problem("unprocessable", at, { reason: reasonOf(error) })];
    return { value: undefined, problems, source: undefined };
  }
}
