/** Answers about a new post, as they are typed: each is understood where that is beyond doubt, and otherwise told what it should be. */
import type { Words } from "../language/words.ts";
import { clockIn } from "../model/clock.ts";
import { hashtagKey } from "../model/hashtag-key.ts";
import {
  type Campaign,
  type Channel,
  channels,
  type Hashtag,
  type Kind,
  type Moment,
  type Office,
  type Pillar,
} from "../model/office.ts";
import { hashtagFault } from "../reading/hashtags.ts";
import { type FieldParams, text } from "../reading/schema/fields.ts";
import { postSchema } from "../reading/schema/post.ts";
import { channelNames } from "../slips/aliases.ts";
import { isFileName } from "../slips/file-name-alt.ts";
import { meantHashtags } from "../slips/meant-hashtags.ts";
import { meantMoment } from "../slips/meant-moment.ts";
import { bareWord, itemsIn, meantWord } from "../slips/meant-word.ts";
import { visible } from "../writing/markdown-file.ts";

/** What an answer says, or why it cannot be used, as a sentence. */
export type Answer<T> = { readonly value: T } | { readonly wrong: string };

/** What stands in one of the office's registries. */
interface Named {
  readonly id: string;
  readonly label: string;
}

export function titleFrom(given: string, words: Words): Answer<string> {
  return textFrom(given, postSchema.shape.title, words);
}

export function summaryFrom(given: string, words: Words): Answer<string> {
  return textFrom(given, postSchema.shape.summary, words);
}

export function altFrom(given: string, words: Words): Answer<string> {
  // The picture's own name is another in its folder.
  if (isFileName(given, "")) return { wrong: words.drafting.wrong.altIsName(given.trim()) };
  return textFrom(given, text(1, 1000), words);
}

export function pillarFrom(given: string, { pillars }: Office, words: Words): Answer<Pillar> {
  return oneOf(given, pillars, words);
}

export function kindFrom(given: string, pillar: Pillar, words: Words): Answer<Kind> {
  if (pillar.kinds.length === 0) return { wrong: words.drafting.wrong.noKinds(pillar.label) };
  return oneOf(given, pillar.kinds, words);
}

/** A kind that is named without its pillar: where only one pillar has it, it is of that. */
export function kindAlone(
  given: string,
  { pillars }: Office,
  words: Words,
): Answer<{ readonly pillar: Pillar; readonly kind: Kind }> {
  const found = pillars.flatMap((pillar) => {
    const kind = pillar.kinds.length > 0 ? kindFrom(given, pillar, words) : undefined;
    return kind && "value" in kind ? [{ pillar, kind: kind.value }] : [];
  });
  const [first, second] = found;
  const { wrong } = words.drafting;
  if (first && !second) return { value: first };
  if (first)
    return {
      wrong: wrong.sharedKind(
        first.kind.id,
        found.map(({ pillar }) => pillar.id),
      ),
    };
  const known = pillars.flatMap(({ kinds }) => kinds.map(({ id }) => id));
  return { wrong: wrong.kindWithoutPillar(given, known) };
}

export function campaignFrom(given: string, { campaigns }: Office, words: Words): Answer<Campaign> {
  if (campaigns.length === 0) return { wrong: words.drafting.wrong.noCampaigns };
  const named = campaigns.map((campaign) => ({ ...campaign, label: campaign.name }));
  const found = oneOf(given, named, words);
  if ("wrong" in found) return found;
  return { value: campaigns.find(({ id }) => id === found.value.id) ?? found.value };
}

export function dateFrom(given: string, { now, site }: Office, words: Words): Answer<Moment> {
  const value = meantMoment(given, now, clockIn(site.timezone));
  return value ? { value } : { wrong: words.drafting.wrong.date(given.trim()) };
}

/** Hashtags that may be registered: those of `hashtags` that are not yet are named in `unregistered`. */
export interface HashtagsMeant {
  /** the registered ones */
  readonly hashtags: readonly Hashtag[];
  /** names that could be registered; each with the sentence that says what is wrong with it as it is */
  readonly unregistered: readonly { readonly name: string; readonly wrong: string }[];
}

export function hashtagsFrom(given: string, office: Office, words: Words): Answer<HashtagsMeant> {
  const { wrong } = words.drafting;
  const registered = new Map(office.hashtags.map((hashtag) => [hashtag.key, hashtag]));
  const names = office.hashtags.map(({ name }) => name);
  const hashtags = new Map<string, Hashtag>();
  const unregistered: { name: string; wrong: string }[] = [];
  const faults: string[] = [];
  for (const item of hashtagItems(given, names)) {
    const known = registered.get(hashtagKey(item)) ?? sureHashtag(item, office.hashtags);
    if (known) hashtags.set(known.key, known);
    else {
      const fault = newHashtagFault(item, words);
      if (fault !== undefined) faults.push(fault);
      else {
        const { nearest } = meantWord(item, names);
        unregistered.push({ name: item, wrong: wrong.hashtagUnknown(item, nearest, hashtagsFile(office)) });
      }
    }
  }
  const count = hashtags.size + unregistered.length;
  if (faults.length === 0 && (count === 0 || count > 5)) return { wrong: wrong.hashtagCount(count) };
  return faults.length > 0
    ? { wrong: [...faults, ...unregistered.map(({ wrong }) => wrong)].join(" ") }
    : { value: { hashtags: [...hashtags.values()], unregistered } };
}

/** How problems name the file that hashtags are registered in. */
export function hashtagsFile({ folder }: Office): string {
  return folder === "" ? "hashtags.yaml" : `${folder}/hashtags.yaml`;
}

/** What keeps a word from being registered as a hashtag. */
export function newHashtagFault(name: string, words: Words): string | undefined {
  const { wrong } = words.drafting;
  const fault = hashtagFault(name);
  if (fault === "device") return wrong.hashtagDevice(name);
  if (fault === undefined) return undefined;
  const { meant } = meantHashtags(name, undefined);
  return wrong.hashtagCharacters(name, meant?.length === 1 ? meant[0] : undefined);
}

export function channelsFrom(given: string, { site }: Office, words: Words): Answer<readonly Channel[]> {
  const own = channels.filter((channel) => site.channels[channel] !== undefined);
  if (own.length === 0) return { wrong: words.drafting.wrong.noChannels };
  const found = new Set<Channel>();
  for (const item of itemsIn(given)) {
    const channel = channelNames.get(bareWord(item)) ?? item;
    const answer = oneOf(channel, named(own, words), words);
    if ("wrong" in answer) return answer;
    found.add(answer.value.id);
  }
  if (found.size === 0) return { wrong: words.drafting.wrong.unknown(given, undefined, own) };
  return { value: channels.filter((channel) => found.has(channel)) };
}

function named(own: readonly Channel[], words: Words): { id: Channel; label: string }[] {
  return own.map((id) => ({ id, label: words.site.channelNames[id] }));
}

function hashtagItems(given: string, registered: readonly string[]): string[] {
  const items = itemsIn(given).map((item) => item.replace(/^[#＃]/, "").trim());
  // "InfoLelang TipsLelang", without a comma between them.
  return items.flatMap((item) =>
    hashtagFault(item) === "characters" ? (meantHashtags(item, registered).meant ?? [item]) : [item],
  );
}

/** One that differs only in capitals, spaces or hyphens. */
function sureHashtag(item: string, hashtags: readonly Hashtag[]): Hashtag | undefined {
  const { nearest, sure } = meantWord(
    item,
    hashtags.map(({ name }) => name),
  );
  return sure ? hashtags.find(({ name }) => name === nearest) : undefined;
}

/** By its id, or by its label; another spelling is taken where it can only be that. */
function oneOf<T extends Named>(given: string, known: readonly T[], words: Words): Answer<T> {
  const ids = known.map(({ id }) => id);
  const labels = new Map(known.map(({ id, label }) => [label.toLowerCase(), id]));
  const exact = known.find(({ id }) => id === given);
  if (exact) return { value: exact };
  const { nearest, sure } = meantWord(given, ids, labels);
  const meant = sure ? known.find(({ id }) => id === nearest) : undefined;
  return meant ? { value: meant } : { wrong: words.drafting.wrong.unknown(given.trim(), nearest, ids) };
}

/** One line, of as many characters as the post's field may have. */
function textFrom(given: string, schema: ReturnType<typeof text>, words: Words): Answer<string> {
  const { wrong } = words.drafting;
  const { data, error } = schema.safeParse(visible(given));
  if (data !== undefined) return { value: data };
  const [issue] = error?.issues ?? [];
  const {
    found = 0,
    minimum = 0,
    maximum = 0,
  } = ((issue?.code === "custom" && issue.params) || {}) as FieldParams;
  return { wrong: found === 0 ? wrong.empty : wrong.length(found, minimum, maximum) };
}
