/** What `npm run new` asks at a terminal: all that no option says, in the order in which one answer shapes the next. */
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import {
  type Answer,
  altFrom,
  dateFrom,
  newHashtagFault,
  summaryFrom,
  titleFrom,
} from "../lib/drafting/answers.ts";
import { nextFreeDay } from "../lib/drafting/free-day.ts";
import { type ChosenPicture, type Given, pictureFrom } from "../lib/drafting/from-options.ts";
import { monthNeeds } from "../lib/drafting/month-needs.ts";
import { monthWords } from "../lib/language/month-words.ts";
import type { Words } from "../lib/language/words.ts";
import { writerFor } from "../lib/language/writer.ts";
import { hashtagKey } from "../lib/model/hashtag-key.ts";
import {
  type Channel,
  channels,
  type Hashtag,
  type Kind,
  type Moment,
  type Office,
  type Pillar,
} from "../lib/model/office.ts";
import { hashtagsByUse } from "../lib/plan/hashtag-use.ts";
import { campaignsOn } from "../lib/plan/running-campaigns.ts";
import { pastedPath } from "../lib/slips/pasted-path.ts";
import type { NewHashtag } from "../lib/writing/register-hashtag.ts";
import type { Ask, Choice } from "./ask.ts";

export interface Asked {
  readonly given: Given;
  /** to be registered before the post is written */
  readonly newHashtags: readonly NewHashtag[];
  readonly draft: boolean;
}

/** @param unregistered hashtags that an option named @param draft what an option says of it */
export async function askForRest(
  given: Given,
  unregistered: readonly string[],
  draft: boolean | undefined,
  office: Office,
  words: Words,
  ask: Ask,
): Promise<Asked> {
  const say = words.drafting.ask;
  const title =
    given.title ??
    (await ask.text({
      message: say.title,
      example: say.titleExample,
      check: faultOf((typed) => titleFrom(typed, words)),
    }));
  // The day comes before the pillar: which one is needed depends on its month.
  const date = given.date ?? (await askDate(office, words, ask));
  const pillar = given.pillar ?? (await askPillar(date, office, words, ask));
  const kind = given.kind ?? (await askKind(pillar, words, ask));
  const registering = await askToRegister(unregistered, words, ask);
  const chosen =
    given.hashtags || registering.length > 0
      ? { hashtags: given.hashtags ?? [], added: [] }
      : await askHashtags(date, office, words, ask);
  const campaign = given.campaign ?? (await askCampaign(chosen.hashtags, date, office, words, ask));
  const own = channels.filter((channel) => office.site.channels[channel] !== undefined);
  const sentTo = given.channels ?? (own.length > 1 ? await askChannels(own, words, ask) : undefined);
  const picture = given.picture ?? (await askPicture(words, ask));
  const alt =
    picture &&
    (given.alt ??
      (await ask.text({
        message: say.alt,
        example: say.altExample,
        check: faultOf((typed) => altFrom(typed, words)),
      })));
  const summary = given.summary ?? (await askSummary(words, ask));
  return {
    given: {
      ...{ title, date, pillar, kind, hashtags: chosen.hashtags, campaign },
      ...{ channels: sentTo, picture, alt, summary },
    },
    newHashtags: [...registering, ...chosen.added],
    draft: draft ?? (await ask.yesOrNo(say.draft)),
  };
}

function faultOf<T>(read: (typed: string) => Answer<T>): (typed: string) => string | undefined {
  return (typed) => {
    const answer = read(typed);
    return "wrong" in answer ? answer.wrong : undefined;
  };
}

async function askDate(office: Office, words: Words, ask: Ask): Promise<Moment> {
  const free = nextFreeDay(office);
  const typed = await ask.text({
    message: words.drafting.ask.date(writerFor(words.site.locale).longDate(free)),
    initial: free,
    check: faultOf((text) => dateFrom(text, office, words)),
  });
  const answer = dateFrom(typed, office, words);
  if ("wrong" in answer) throw new Error(answer.wrong);
  return answer.value;
}

async function askPillar({ month }: Moment, office: Office, words: Words, ask: Ask): Promise<Pillar> {
  const say = words.drafting.ask;
  const wording = monthWords(words, office.pillars);
  const needs = monthNeeds(office, month);
  const choices = needs.pillars.map(({ pillar, posts, share }): Choice<string> => {
    const stands = say.pillarChoice(
      pillar.label,
      posts,
      wording.share(share),
      wording.target(pillar.target / 100),
    );
    return { value: pillar.id, label: pillar === needs.next ? `${stands} ${say.needed}` : stands };
  });
  const initial = needs.default?.id;
  const id = await ask.one(say.pillar(wording.month(month)), choices, initial);
  const pillar = office.pillars.find((one) => one.id === id);
  if (!pillar) throw new Error(id);
  return pillar;
}

async function askKind({ kinds }: Pillar, words: Words, ask: Ask): Promise<Kind | undefined> {
  if (kinds.length === 0) return undefined;
  const say = words.drafting.ask;
  const choices = [...kinds.map(({ id, label }) => ({ value: id, label })), { value: "", label: say.noKind }];
  const id = await ask.one(say.kind, choices);
  return kinds.find((kind) => kind.id === id);
}

async function askToRegister(names: readonly string[], words: Words, ask: Ask): Promise<NewHashtag[]> {
  const added: NewHashtag[] = [];
  for (const name of names) {
    if (await ask.yesOrNo(words.drafting.ask.register(name), false))
      added.push(await describe(name, words, ask));
  }
  return added;
}

async function describe(name: string, words: Words, ask: Ask): Promise<NewHashtag> {
  const description = await ask.text({ message: words.drafting.ask.newHashtagDescription(name) });
  return description === "" ? { name } : { name, description };
}

async function askHashtags(
  { date }: Moment,
  office: Office,
  words: Words,
  ask: Ask,
): Promise<{ hashtags: readonly Hashtag[]; added: readonly NewHashtag[] }> {
  const say = words.drafting.ask;
  const choices = hashtagChoices(date, office, words);
  const another = { value: "", label: say.newHashtag };
  const keys =
    choices.length === 0
      ? [""]
      : await ask.find(say.hashtags, [...choices, another], (all) =>
          all.length > 5 ? words.drafting.wrong.hashtagCount(all.length) : undefined,
        );
  const hashtags = office.hashtags.filter(({ key }) => keys.includes(key));
  if (!keys.includes("")) return { hashtags, added: [] };
  const name = await ask.text({
    message: say.newHashtagName,
    example: say.newHashtagExample,
    check: (typed) => newNameFault(typed, office, words),
  });
  return { hashtags, added: [await describe(name, words, ask)] };
}

function newNameFault(typed: string, { hashtags }: Office, words: Words): string | undefined {
  const { wrong } = words.drafting;
  if (typed === "") return wrong.empty;
  const there = hashtags.find(({ key }) => key === hashtagKey(typed));
  return there ? wrong.hashtagThere(there.name) : newHashtagFault(typed, words);
}

/** Those of campaigns that run on the day come first, then the most used. */
export function hashtagChoices(date: string, office: Office, words: Words): Choice<string>[] {
  const running = campaignsOn(office, date);
  const campaignOf = ({ key }: Hashtag) =>
    running.find(({ hashtags }) => hashtags.some((own) => own.key === key));
  const byUse = hashtagsByUse(office);
  return [...byUse.filter(campaignOf), ...byUse.filter((hashtag) => !campaignOf(hashtag))].map((hashtag) => {
    const campaign = campaignOf(hashtag);
    const hint = campaign ? words.drafting.ask.campaignHashtag(campaign.name) : hashtag.description;
    return { value: hashtag.key, label: `#${hashtag.name}`, hint };
  });
}

/** Only where a hashtag of one that runs was chosen. */
async function askCampaign(
  chosen: readonly Hashtag[],
  { date }: Moment,
  office: Office,
  words: Words,
  ask: Ask,
): Promise<Given["campaign"]> {
  for (const campaign of campaignsOn(office, date)) {
    const shares = campaign.hashtags.some(({ key }) => chosen.some((own) => own.key === key));
    if (shares && (await ask.yesOrNo(words.drafting.ask.campaign(campaign.name)))) return campaign;
  }
  return undefined;
}

async function askChannels(
  own: readonly Channel[],
  words: Words,
  ask: Ask,
): Promise<readonly Channel[] | undefined> {
  const choices = own.map((value) => ({ value, label: words.site.channelNames[value] }));
  const chosen = await ask.several(words.drafting.ask.channels, choices, own);
  return chosen.length === 0 ? undefined : own.filter((channel) => chosen.includes(channel));
}

async function askPicture(words: Words, ask: Ask): Promise<ChosenPicture | undefined> {
  const say = words.drafting.ask;
  let message = say.image;
  for (;;) {
    const typed = await ask.text({
      message,
      // A slip is told at once; what is wrong with the picture itself only once it was looked at.
      check: (text) =>
        text === "" || existsSync(typedPath(text))
          ? undefined
          : words.drafting.wrong.picture(typedPath(text), "missing"),
    });
    if (typed === "") return undefined;
    const answer = await pictureFrom(typedPath(typed), words);
    if ("value" in answer) return answer.value;
    message = `${answer.wrong}. ${say.image}`;
  }
}

async function askSummary(words: Words, ask: Ask): Promise<string | undefined> {
  const read = faultOf((typed) => summaryFrom(typed, words));
  const typed = await ask.text({
    message: words.drafting.ask.summary,
    check: (text) => (text === "" ? undefined : read(text)),
  });
  return typed === "" ? undefined : typed;
}

export function typedPath(typed: string): string {
  return pastedPath(typed, { platform: process.platform, home: homedir() });
}
