/** What a post's front matter names by id, held against what there is. Nothing is said where a registry could not be read. */
import { type Channel, channels } from "../model/office.ts";
import { type Position, type Problem, problem } from "../problems/problem.ts";
import { Findings, type Read } from "../problems/read.ts";
import type { UnknownWord } from "../problems/words.ts";
import { channelNames } from "../slips/aliases.ts";
import { bareWord, meantWord } from "../slips/meant-word.ts";
import type { ReadingRules } from "./reading-rules.ts";
import type { YamlSource } from "./yaml-source.ts";

export type PillarRule = NonNullable<ReadingRules["pillars"]>[number];

const nothing = { value: undefined, problems: [] } as const;

export function resolvePillar(
  found: string | undefined,
  pillars: ReadonlyMap<string, PillarRule> | undefined,
  source: YamlSource,
): Read<PillarRule | undefined> {
  if (found === undefined || !pillars) return nothing;
  const pillar = pillars.get(found);
  if (pillar) return { value: pillar, problems: [] };
  const known = [...pillars.keys()];
  const labels = new Map(Array.from(pillars.values(), ({ id, label }) => [label.toLowerCase(), id]));
  const data = { found, ...meantWord(found, known, labels), known };
  return { value: undefined, problems: [problem("unknown-pillar", source.at(["pillar"]), data)] };
}

/** The id of one of the pillar's kinds. */
export function resolveKind(
  found: string | undefined,
  pillar: PillarRule | undefined,
  source: YamlSource,
): Read<string | undefined> {
  if (found === undefined || !pillar) return nothing;
  const { kinds: known, label } = pillar;
  if (known.includes(found)) return { value: found, problems: [] };
  const data = { found, ...meantWord(found, known), known, pillar: label };
  return { value: undefined, problems: [problem("unknown-kind", source.at(["kind"]), data)] };
}

/** The id of a campaign. */
export function resolveCampaign(
  found: string | undefined,
  known: readonly string[] | undefined,
  source: YamlSource,
): Read<string | undefined> {
  if (found === undefined || !known) return nothing;
  if (known.includes(found)) return { value: found, problems: [] };
  const data = { found, ...meantWord(found, known), known };
  return { value: undefined, problems: [problem("unknown-campaign", source.at(["campaign"]), data)] };
}

/** Ids of berkala.yaml, each once. */
export function resolvePeriodic(
  names: readonly unknown[],
  known: readonly string[] | undefined,
  source: YamlSource,
): Read<string[]> {
  return resolveIds(names, known, (at, data) => problem("unknown-periodic", at, data), "fulfils", source);
}

/** Ids of collaborators.yaml, each once. */
export function resolveCollaborators(
  names: readonly unknown[],
  known: readonly string[] | undefined,
  source: YamlSource,
): Read<string[]> {
  const unknown = (at: Position, data: UnknownWord): Problem => problem("unknown-collaborator", at, data);
  return resolveIds(names, known, unknown, "collaborators", source);
}

function resolveIds(
  names: readonly unknown[],
  known: readonly string[] | undefined,
  unknown: (at: Position, data: UnknownWord) => Problem,
  key: string,
  source: YamlSource,
): Read<string[]> {
  if (!known) return { value: [], problems: [] };
  const findings = new Findings();
  const resolved = new Set<string>();
  names.forEach((found, index) => {
    if (typeof found !== "string") return;
    const at = source.at([key, index]);
    if (resolved.has(found)) findings.tell(problem("repeated-item", at, { key, found }));
    else if (known.includes(found)) resolved.add(found);
    else findings.tell(unknown(at, { found, ...meantWord(found, known), known }));
  });
  return findings.with([...resolved]);
}

/** @param own the office's; where it named none, nothing is said of others */
export function resolveChannels(
  names: readonly unknown[],
  own: readonly Channel[],
  source: YamlSource,
): Read<Channel[]> {
  const findings = new Findings();
  const resolved = new Set<Channel>();
  names.forEach((found, index) => {
    // The schema has said so already.
    if (typeof found !== "string") return;
    const at = source.at(["channels", index]);
    const channel = channels.find((known) => known === found);
    if (!channel) {
      const meant = meantWord(found, channels);
      const alias = meant.sure ? undefined : channelNames.get(bareWord(found));
      const data = { found, ...meant, ...(alias ? { nearest: alias } : {}), known: channels };
      findings.tell(problem("unknown-channel", at, data));
    } else if (resolved.has(channel)) {
      findings.tell(problem("repeated-item", at, { key: "channels", found }));
    } else {
      resolved.add(channel);
      if (own.length > 0 && !own.includes(channel)) {
        findings.tell(problem("foreign-channel", at, { channel, own }));
      }
    }
  });
  return findings.with([...resolved]);
}
