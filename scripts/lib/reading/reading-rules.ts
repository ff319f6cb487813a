import { wordsFor } from "../language/words.ts";
import { createRenderer, type MarkdownRenderer } from "../markdown/renderer.ts";
import { campaignAddress, hashtagAddress, pillarAddress, termAddress } from "../model/addresses.ts";
import { type Campaign, type Channel, channels, type LanguageCode } from "../model/office.ts";
import type { OfficePreset } from "../model/preset.ts";
import type { TermRule } from "../model/term.ts";
import { type OwnIdentifiers, ownIdentifiers } from "../personal/own-identifiers.ts";
import type { HashtagRule } from "./hashtags.ts";
import { fallbackTimezone, fallbackUrl, type Registries } from "./read-registries.ts";

/**
 * All that shapes how a post or page is read, beside its own file and the names of the files around it. Plain data: equal
 * rules and equal files give equal results. It survives JSON; its text is part of the key under which results are kept, and a
 * worker thread can be given it.
 */
export interface ReadingRules {
  /** how problems name the content folder */
  readonly label: string;
  readonly timezone: string;
  readonly language: LanguageCode;
  /** of the site, perhaps with a path, without a slash at its end */
  readonly url: string;
  /** the same as site.yaml has it, where that is another: authors may have written links with it */
  readonly writtenUrl?: string | undefined;
  /** kinds of offices whose rules hold for this one */
  readonly preset: readonly OfficePreset[];
  /** the office's own: where a post goes that names no channels */
  readonly channels: readonly Channel[];
  /** in the office's order, with the ids of their kinds; undefined, as those below, where their file is broken */
  readonly pillars?:
    | readonly { readonly id: string; readonly label: string; readonly kinds: readonly string[] }[]
    | undefined;
  readonly hashtags?: readonly HashtagRule[] | undefined;
  /** by id */
  readonly campaigns?: readonly string[] | undefined;
  /** by id */
  readonly collaborators?: readonly string[] | undefined;
  /** terms that each text explains where it first uses them */
  readonly terms?: readonly TermRule[] | undefined;
  /** what a campaign's own posts explain, by its id */
  readonly campaignTerms?: Readonly<Record<string, TermRule>> | undefined;
  /** numbers and addresses that are the office's own */
  readonly own: OwnIdentifiers;
  /** what there is to publish periodically, by id */
  readonly periodic?: readonly string[] | undefined;
}

/** @param label how problems name the content folder */
export function readingRules(
  label: string,
  {
    site,
    pillars,
    hashtags,
    campaigns,
    collaborators,
    terms,
    own,
    periodic,
  }: Pick<Registries, "site" | "pillars" | "hashtags" | "campaigns"> &
    Partial<Pick<Registries, "own" | "periodic" | "collaborators" | "terms">>,
): ReadingRules {
  return {
    label,
    timezone: site?.timezone ?? fallbackTimezone,
    language: site?.language ?? "id",
    url: site?.url ?? fallbackUrl,
    writtenUrl: site?.writtenUrl,
    preset: site?.preset ?? [],
    channels: channels.filter((channel) => site?.channels[channel] !== undefined),
    pillars:
      pillars &&
      Array.from(pillars.values(), ({ id, label, kinds }) => ({
        ...{ id, label },
        kinds: kinds.map((kind) => kind.id),
      })),
    hashtags: hashtags && Array.from(hashtags.values(), ({ key, name }) => ({ key, name })),
    campaigns: campaigns && [...campaigns.keys()],
    collaborators: collaborators && [...collaborators.keys()],
    terms: terms?.map(({ id, name, also, plain, avoid }) => ({
      ...{ forms: [name, ...also], plain, address: termAddress(id), avoid: avoid || undefined },
    })),
    campaignTerms: campaigns && campaignTermsOf([...campaigns.values()]),
    own: own ?? ownIdentifiers(site),
    periodic: periodic && [...periodic.keys()],
  };
}

/** A campaign that replaces no words has nothing to explain. */
function campaignTermsOf(campaigns: readonly Campaign[]): Record<string, TermRule> {
  const replacing = campaigns.filter(({ replaces }) => replaces.length > 0);
  return Object.fromEntries(
    replacing.map(({ id, name, replaces }) => [
      id,
      { forms: replaces, plain: name, address: campaignAddress(id), campaign: true },
    ]),
  );
}

export function rendererFor(rules: ReadingRules): MarkdownRenderer {
  const { hashtags = [], pillars = [], campaigns = [], url, writtenUrl, language } = rules;
  const { terms, campaignTerms } = rules;
  return createRenderer({
    hashtags: new Map(hashtags.map((hashtag) => [hashtag.key, hashtag])),
    ...{ url, writtenUrl },
    lists: new Set([
      ...pillars.map(({ id }) => pillarAddress(id)),
      ...hashtags.map(({ key }) => hashtagAddress(key)),
      ...campaigns.map(campaignAddress),
    ]),
    words: wordsFor(language).markdown,
    ...{ terms, campaignTerms },
  });
}
