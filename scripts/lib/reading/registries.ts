/** What posts refer to by name: the office's pillars, hashtags and campaigns, read from their own files. */

import type { Clock } from "../model/clock.ts";
import { hashtagKey } from "../model/hashtag-key.ts";
import type { Campaign, Hashtag, MixRules, Pillar } from "../model/office.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { dateSlip } from "../slips/date-slip.ts";
import type { ContentFolder } from "./folder.ts";
import { portableHashtag, resolveHashtags } from "./hashtags.ts";
import { readYamlFile } from "./read-yaml-file.ts";
import { idPattern } from "./schema/fields.ts";
import {
  campaignsSchema,
  hashtagsSchema,
  pillarsSchema,
  type SiteFile,
  taughtTargets,
} from "./schema/site.ts";
import type { YamlSource } from "./yaml-source.ts";

/** A registry is undefined where its file is broken: what refers to it is then not judged, and one mistake is said once. */
export interface Registries {
  readonly pillars: ReadonlyMap<string, Pillar> | undefined;
  readonly hashtags: ReadonlyMap<string, Hashtag> | undefined;
  readonly campaigns: ReadonlyMap<string, Campaign> | undefined;
}

type Targets = MixRules["targets"];

export function readPillars(
  folder: ContentFolder,
  targets: Targets,
  problems: Problem[],
): Registries["pillars"] {
  const { value, source } = readYamlFile(folder, "pillars.yaml", pillarsSchema, problems);
  if (!value || !source) return undefined;
  requireIds(Object.keys(value), source, problems);
  return new Map(
    Object.entries(value).map(([id, pillar]) => [
      id,
      {
        id,
        label: pillar.label,
        description: pillar.description,
        colour: pillar.colour.toLowerCase(),
        kinds: Object.entries(pillar.kinds).map(([kind, label]) => ({ id: kind, label })),
        target: targets[id] ?? 0,
      },
    ]),
  );
}

export function readHashtags(folder: ContentFolder, problems: Problem[]): Registries["hashtags"] {
  const { value, source } = readYamlFile(folder, "hashtags.yaml", hashtagsSchema, problems);
  if (!value || !source) return undefined;
  const hashtags = new Map<string, Hashtag>();
  for (const [name, entry] of Object.entries(value)) {
    if (!portableHashtag.test(name)) {
      problems.push(problem("hashtag-characters", source.atKey([name]), { found: name }));
      continue;
    }
    const key = hashtagKey(name);
    const first = hashtags.get(key);
    if (first)
      problems.push(problem("duplicate-hashtag", source.atKey([name]), { found: name, first: first.name }));
    else hashtags.set(key, { key, name, description: entry?.description });
  }
  return hashtags;
}

/** campaigns.yaml may be absent: an office without campaigns needs none. */
export function readCampaigns(
  folder: ContentFolder,
  clock: Clock,
  hashtags: Registries["hashtags"],
  problems: Problem[],
): Registries["campaigns"] {
  if (!folder.has("campaigns.yaml")) return new Map();
  const { value, source } = readYamlFile(folder, "campaigns.yaml", campaignsSchema, problems);
  if (!value || !source) return undefined;
  requireIds(Object.keys(value), source, problems);
  const dateAt = (id: string, key: "start" | "end"): string | undefined => {
    const found = value[id]?.[key];
    if (found === undefined) return undefined;
    const date = clock.parse(found);
    if (!date) problems.push(problem("invalid-date", source.at([id, key]), { found, ...dateSlip(found) }));
    return date?.date;
  };
  return new Map(
    Object.entries(value).map(([id, campaign]) => {
      const used = resolveHashtags(campaign.hashtags, [id, "hashtags"], source, hashtags, problems);
      const dates = { start: dateAt(id, "start"), end: dateAt(id, "end") };
      const { name, slogan, description, replaces } = campaign;
      return [id, { id, name, slogan, description, hashtags: used, ...dates, replaces }];
    }),
  );
}

/** Targets for exactly the pillars there are, summing to 100 points; problems where they do not. */
export function checkTargets(
  site: SiteFile,
  source: YamlSource,
  pillars: ReadonlyMap<string, Pillar>,
  problems: Problem[],
): void {
  const targets = site.mix.targets ?? taughtTargets;
  const known = [...pillars.keys()];
  for (const id of Object.keys(targets)) {
    if (pillars.has(id)) continue;
    problems.push(
      problem("unknown-pillar", source.atKey(["mix", "targets", id]), {
        found: id,
        nearest: undefined,
        known,
      }),
    );
  }
  for (const id of known) {
    if (targets[id] !== undefined) continue;
    problems.push(problem("missing-field", source.at(["mix", "targets"]), { key: `mix.targets.${id}` }));
  }
  const sum = Object.values(targets).reduce((total, target) => total + Math.round(target * 100), 0) / 100;
  if (sum !== 100) problems.push(problem("targets-sum", source.at(["mix", "targets"]), { sum }));
}

function requireIds(ids: readonly string[], source: YamlSource, problems: Problem[]): void {
  for (const id of ids) {
    if (idPattern.test(id)) continue;
    problems.push(problem("invalid-value", source.atKey([id]), { key: id, expected: "id", found: id }));
  }
}
