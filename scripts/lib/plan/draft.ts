/** Drafts for the slots of a plan: front matter that passes the checks, and a prompt for the writer in the body. */
import type { Words } from "../language/words.ts";
import { writerFor } from "../language/writer.ts";
import type { Campaign, Hashtag, Kind, Office, Pillar, Post } from "../model/office.ts";
import { ownValue } from "../text/own-value.ts";
import { shorten } from "../text/shorten.ts";
import { slug } from "../text/slug.ts";
import { freeName } from "../writing/free-name.ts";
import { type PostFields, postText } from "../writing/markdown-file.ts";
import { hashtagsByUse } from "./hashtag-use.ts";
import type { Occasion } from "./occasion.ts";
import { campaignsOn } from "./running-campaigns.ts";
import type { Slot } from "./schedule.ts";

export interface Draft {
  /** of its folder: draf-09-emosi-kisah */
  readonly name: string;
  readonly text: string;
  readonly slot: Slot;
}

/** Characters that the schema allows in a title. */
const titleLimit = 110;

/**
 * A draft for each slot. Empty where the office has no hashtag yet: a post must have one.
 *
 * @param month 2026-12
 * @param names those already used in the month's folder, by posts or anything else; none is used again
 */
export function draftPosts(
  office: Office,
  month: string,
  slots: readonly Slot[],
  names: Set<string>,
  words: Words,
): Draft[] {
  const nextKind = kindRotation(office.posts.filter((post) => post.date.month === month));
  const [usual] = hashtagsByUse(office);
  /** by pillar id */
  const calls = new Map<string, number>();
  return slots.flatMap((slot, index) => {
    const date = slot.day.date;
    const running = campaignsOn(office, date).filter(({ hashtags }) => hashtags.length > 0);
    const campaign = running[index % Math.max(1, running.length)];
    const hashtag = campaign?.hashtags[0] ?? usual;
    if (!hashtag) return [];
    const kind = nextKind(slot.pillar);
    const turn = calls.get(slot.pillar.id) ?? 0;
    calls.set(slot.pillar.id, turn + 1);
    const parts = [words.plan.draft.slug, date.slice(-2), slot.pillar.id, kind?.id ?? ""];
    const name = freeName(folderName(parts), names);
    const body = prompt({ slot, kind, campaign, turn }, words);
    return { name, text: postText(fieldsOf(slot, kind, hashtag, words), body), slot };
  });
}

function fieldsOf(
  { day, pillar, occasion }: Slot,
  kind: Kind | undefined,
  hashtag: Hashtag,
  words: Words,
): PostFields {
  const { title, summary } = words.plan.draft;
  const writer = writerFor(words.site.locale);
  return {
    title: shorten(
      title(kind?.label ?? pillar.label, occasion?.special.name, writer.dayAndMonth(day.date)),
      (text) => Array.from(text).length <= titleLimit,
    ),
    date: day.date,
    pillar: pillar.id,
    kind: kind?.id,
    hashtags: [hashtag.name],
    summary: summary(writer.month(day.date)),
    draft: true,
  };
}

interface Prompt {
  readonly slot: Slot;
  readonly kind: Kind | undefined;
  readonly campaign: Campaign | undefined;
  /** how many drafts of the pillar came before, so that each asks different questions */
  readonly turn: number;
}

/** Each draft asks so many of its pillar's questions; with those of its kind and its day there are three to five. */
const ownQuestions = 3;

function prompt({ slot: { day, pillar, occasion }, kind, campaign, turn }: Prompt, words: Words): string {
  const { draft } = words.plan;
  const { pillars, kinds, any } = draft.questions;
  const own = ownValue(pillars, pillar.id) ?? any;
  const asked = Array.from(
    { length: Math.min(ownQuestions, own.length) },
    (_, i) => own[(turn * ownQuestions + i) % own.length] ?? "",
  );
  const ofKind = kind && ownValue(kinds, kind.id);
  const questions = [
    ...(ofKind ? [ofKind] : []),
    ...asked,
    ...(occasion ? [draft.questions.day(plain(occasion.special.name))] : []),
  ];
  const paragraphs = [
    `*${draft.note}*`,
    draft.planned(
      writerFor(words.site.locale).longDate(day.date),
      plain(pillar.label),
      kind && plain(kind.label),
    ),
    ...(occasion ? [occasionSentence(occasion, day.date, words)] : []),
    draft.intro,
    questions.map((question, i) => `${i + 1}. ${question}`).join("\n"),
    ...(campaign ? [draft.campaign(plain(campaign.name), campaign.id)] : []),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

function occasionSentence({ special, date }: Occasion, planned: string, words: Words): string {
  const { occasion, upcoming } = words.plan.draft;
  const name = plain(special.name);
  const source = plain(special.source);
  return date === planned
    ? occasion(name, source)
    : upcoming(name, writerFor(words.site.locale).dayAndMonth(date), source);
}

/** Gives the pillar's kind that the month has fewest of, the earlier where they are equal, and counts it. */
function kindRotation(posts: readonly Post[]): (pillar: Pillar) => Kind | undefined {
  const used = new Map<string, number>();
  const keyOf = (pillar: Pillar, kind: Kind): string => `${pillar.id}/${kind.id}`;
  const count = (key: string): void => void used.set(key, (used.get(key) ?? 0) + 1);
  for (const { pillar, kind } of posts) if (kind) count(keyOf(pillar, kind));
  return (pillar) => {
    const [first, ...others] = pillar.kinds;
    if (!first) return undefined;
    const times = (kind: Kind): number => used.get(keyOf(pillar, kind)) ?? 0;
    const kind = others.reduce((least, other) => (times(other) < times(least) ? other : least), first);
    count(keyOf(pillar, kind));
    return kind;
  };
}

/** Kinds' ids are free text in pillars.yaml: only their letters and digits get into a path. */
function folderName(parts: readonly string[]): string {
  return parts
    .map((part) => slug(part, 40))
    .filter((part) => part !== "")
    .join("-");
}

/** Escapes Markdown's signs, so that they show as they are. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>!#|]/g, "\\$&");
}
