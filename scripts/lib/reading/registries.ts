/** What posts refer to by name: the office's pillars, hashtags, campaigns and collaborators, each read from its own file. */

import type { Clock } from "../model/clock.ts";
import { bareHandle, type Collaborator } from "../model/collaborator.ts";
import { hashtagKey } from "../model/hashtag-key.ts";
import type { Campaign, Hashtag, MixRules, Pillar } from "../model/office.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { Findings } from "../problems/read.ts";
import { dateSlip } from "../slips/date-slip.ts";
import { meantHashtags } from "../slips/meant-hashtags.ts";
import { slug } from "../text/slug.ts";
import type { ContentFolder } from "./folder.ts";
import { hashtagFault, resolveHashtags } from "./hashtags.ts";
import { readYamlFile, type YamlRead } from "./read-yaml-file.ts";
import { collaboratorsSchema } from "./schema/collaborators.ts";
import { idFault } from "./schema/fields.ts";
import { campaignsSchema, hashtagsSchema, pillarsSchema } from "./schema/site.ts";
import type { YamlSource } from "./yaml-source.ts";

type Registry<T> = ReadonlyMap<string, T>;

/** By id. Undefined where the file is broken: what refers to it is then not judged, and one mistake is said once. */
export function readPillars(folder: ContentFolder, targets: MixRules["targets"]): YamlRead<Registry<Pillar>> {
  const read = readYamlFile(folder, "pillars.yaml", pillarsSchema);
  const { value, source } = read;
  if (!value || !source) return unread(read, invalidIds);
  const pillars = Object.entries(value).map(([id, { label, description, colour, kinds }]): Pillar => {
    const named = Object.entries(kinds).map(([kind, name]) => ({ id: kind, label: name }));
    const target = Object.hasOwn(targets, id) ? (targets[id] ?? 0) : 0;
    return { id, label, description, colour: colour.toLowerCase(), kinds: named, target };
  });
  const misnamed = invalidIds(Object.keys(value), source);
  return {
    value: misnamed.length === 0 ? new Map(pillars.map((pillar) => [pillar.id, pillar])) : undefined,
    problems: [...read.problems, ...misnamed],
    source,
  };
}

/** By key; undefined as above. */
export function readHashtags(folder: ContentFolder): YamlRead<Registry<Hashtag>> {
  const read = readYamlFile(folder, "hashtags.yaml", hashtagsSchema);
  const { value, source } = read;
  if (!value || !source) return unread(read, invalidHashtags);
  const findings = new Findings();
  findings.tell(...read.problems, ...invalidHashtags(Object.keys(value), source));
  const hashtags = new Map<string, Hashtag>();
  for (const [name, entry] of Object.entries(value)) {
    if (hashtagFault(name)) continue;
    const key = hashtagKey(name);
    const first = hashtags.get(key);
    if (first)
      findings.tell(problem("duplicate-hashtag", source.atKey([name]), { found: name, first: first.name }));
    else hashtags.set(key, { key, name, description: entry?.description });
  }
  return { ...findings.with(hashtags), source };
}

/** By id; undefined as above. campaigns.yaml may be absent: an office without campaigns needs none. */
export function readCampaigns(
  folder: ContentFolder,
  clock: Clock,
  hashtags: Registry<Hashtag> | undefined,
): YamlRead<Registry<Campaign>> {
  if (!folder.has("campaigns.yaml")) return { value: new Map(), problems: [], source: undefined };
  const read = readYamlFile(folder, "campaigns.yaml", campaignsSchema);
  const { value, source } = read;
  if (!value || !source) return unread(read, invalidIds);
  const findings = new Findings();
  findings.tell(...read.problems, ...invalidIds(Object.keys(value), source));
  const dateAt = (id: string, key: "start" | "end"): string | undefined => {
    const found = value[id]?.[key];
    if (found === undefined) return undefined;
    const date = clock.parse(found);
    if (!date) findings.tell(problem("invalid-date", source.at([id, key]), { found, ...dateSlip(found) }));
    return date?.date;
  };
  const campaigns = Object.entries(value).map(([id, campaign]): Campaign => {
    const used = findings.take(resolveHashtags(campaign.hashtags, [id, "hashtags"], source, hashtags));
    const dates = { start: dateAt(id, "start"), end: dateAt(id, "end") };
    const { name, slogan, description, replaces, colour } = campaign;
    return {
      id,
      name,
      slogan,
      description,
      hashtags: used,
      ...dates,
      colour: colour?.toLowerCase(),
      replaces,
    };
  });
  return { ...findings.with(new Map(campaigns.map((campaign) => [campaign.id, campaign]))), source };
}

/** By id; undefined as above. collaborators.yaml may be absent too. */
export function readCollaborators(folder: ContentFolder): YamlRead<Registry<Collaborator>> {
  const name = "collaborators.yaml";
  if (!folder.has(name)) return { value: new Map(), problems: [], source: undefined };
  const read = readYamlFile(folder, name, collaboratorsSchema);
  const { value, source } = read;
  if (!value || !source) return unread(read, invalidIds);
  const collaborators = Object.entries(value).map(([id, { name, about, url, handles }]): Collaborator => {
    const named = Object.entries(handles).flatMap(([channel, written]) =>
      written === undefined ? [] : [[channel, bareHandle(written)] as const],
    );
    return { id, name, about, url, handles: Object.fromEntries(named) };
  });
  return {
    value: new Map(collaborators.map((collaborator) => [collaborator.id, collaborator])),
    problems: [...read.problems, ...invalidIds(Object.keys(value), source)],
    source,
  };
}

/** Targets are for exactly the pillars there are, and sum to 100 points; problems where they do not. */
export function checkTargets(
  targets: MixRules["targets"],
  site: YamlSource,
  pillars: Registry<Pillar>,
): Problem[] {
  const known = [...pillars.keys()];
  const all = site.at(["mix", "targets"]);
  const sum = Object.values(targets).reduce((total, target) => total + Math.round(target * 100), 0) / 100;
  return [
    ...Object.keys(targets)
      .filter((id) => !pillars.has(id))
      .map((found) => {
        const at = site.atKey(["mix", "targets", found]);
        return problem("unknown-pillar", at, { found, nearest: undefined, known });
      }),
    ...known
      .filter((id) => !Object.hasOwn(targets, id))
      .map((id) => problem("missing-field", all, { key: `mix.targets.${id}` })),
    ...(sum === 100 ? [] : [problem("targets-sum", all, { sum })]),
  ];
}

/** A registry that is not as its schema says: its names are still looked at, so that all is told in one run, one thing a line. */
function unread(
  { problems, source }: YamlRead<unknown>,
  faultsOf: (names: readonly string[], source: YamlSource) => Problem[],
): YamlRead<never> {
  const entries = source?.value;
  const isMap = typeof entries === "object" && entries !== null && !Array.isArray(entries);
  const told = new Set(problems.map(({ line }) => line));
  const faults = source && isMap ? faultsOf(Object.keys(entries), source) : [];
  return {
    value: undefined,
    problems: [...problems, ...faults.filter(({ line }) => !told.has(line))],
    source,
  };
}

function invalidHashtags(names: readonly string[], source: YamlSource): Problem[] {
  return names.flatMap((name) => {
    const fault = hashtagFault(name);
    if (!fault) return [];
    const meant = fault === "characters" ? meantHashtags(name, undefined) : undefined;
    const data = { found: name, device: fault === "device", ...meant };
    return [problem("hashtag-characters", source.atKey([name]), data)];
  });
}

function invalidIds(ids: readonly string[], source: YamlSource): Problem[] {
  return ids.flatMap((id) => {
    const fault = idFault(id);
    const expected = fault === "device" ? "no-device" : "id";
    const meant = fault === "form" ? slug(id) || undefined : undefined;
    return fault
      ? [problem("invalid-value", source.atKey([id]), { key: id, expected, found: id, meant })]
      : [];
  });
}
