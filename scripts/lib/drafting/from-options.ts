/** What the options of `npm run new` say of a post. All of them are looked at, so that all that is wrong is told at once. */
import { resolve } from "node:path";
import type { Words } from "../language/words.ts";
import type { Campaign, Channel, Hashtag, Kind, Moment, Office, Pillar } from "../model/office.ts";
import { type DrawnPicture, drawAnew } from "../writing/place-picture.ts";
import {
  type Answer,
  altFrom,
  campaignFrom,
  channelsFrom,
  dateFrom,
  hashtagsFrom,
  kindAlone,
  kindFrom,
  pillarFrom,
  summaryFrom,
  titleFrom,
} from "./answers.ts";

/** As they were typed. */
export interface PostOptions {
  readonly title?: string | undefined;
  readonly pillar?: string | undefined;
  readonly kind?: string | undefined;
  readonly hashtags?: string | undefined;
  readonly campaign?: string | undefined;
  readonly date?: string | undefined;
  readonly channels?: string | undefined;
  readonly image?: string | undefined;
  readonly alt?: string | undefined;
  readonly summary?: string | undefined;
}

/** A picture that was drawn anew, and the path that it came from. */
export interface ChosenPicture {
  readonly path: string;
  readonly drawn: DrawnPicture;
}

/** What is known of a post so far. */
export interface Given {
  readonly title?: string | undefined;
  readonly pillar?: Pillar | undefined;
  readonly kind?: Kind | undefined;
  readonly hashtags?: readonly Hashtag[] | undefined;
  readonly campaign?: Campaign | undefined;
  readonly date?: Moment | undefined;
  readonly channels?: readonly Channel[] | undefined;
  readonly picture?: ChosenPicture | undefined;
  readonly alt?: string | undefined;
  readonly summary?: string | undefined;
}

export interface FromOptions {
  readonly given: Given;
  /** in the order of the options */
  readonly wrong: readonly { readonly option: keyof PostOptions; readonly why: string }[];
  /** hashtags that are not registered, but could be: to be asked about, or else wrong as their sentence says */
  readonly unregistered: readonly { readonly name: string; readonly wrong: string }[];
}

/** @param pathFrom what a path was typed for: without quotes, and what else a terminal puts around it */
export async function fromOptions(
  options: PostOptions,
  office: Office,
  words: Words,
  pathFrom: (typed: string) => string,
): Promise<FromOptions> {
  const wrong: { option: keyof PostOptions; why: string }[] = [];
  const take = <T>(option: keyof PostOptions, answer: Answer<T> | undefined): T | undefined => {
    if (answer === undefined) return undefined;
    if ("value" in answer) return answer.value;
    wrong.push({ option, why: answer.wrong });
    return undefined;
  };
  const when = <T>(option: keyof PostOptions, read: (typed: string) => Answer<T>): T | undefined => {
    const typed = options[option];
    return typed === undefined ? undefined : take(option, read(typed));
  };

  const title = when("title", (typed) => titleFrom(typed, words));
  const pillar = when("pillar", (typed) => pillarFrom(typed, office, words));
  const kind = kindOf();
  const hashtags = when("hashtags", (typed) => hashtagsFrom(typed, office, words));
  const campaign = when("campaign", (typed) => campaignFrom(typed, office, words));
  const date = when("date", (typed) => dateFrom(typed, office, words));
  const channels = when("channels", (typed) => channelsFrom(typed, office, words));
  const picture =
    options.image === undefined
      ? undefined
      : take("image", await pictureFrom(pathFrom(options.image), words));
  const alt = when("alt", (typed) =>
    options.image === undefined ? { wrong: words.drafting.wrong.altWithoutImage } : altFrom(typed, words),
  );
  const summary = when("summary", (typed) => summaryFrom(typed, words));
  const { unregistered = [], hashtags: named } = hashtags ?? {};
  return {
    given: {
      ...{ title, pillar: pillar ?? kind?.pillar, kind: kind?.kind, hashtags: named, campaign, date },
      ...{ channels, picture, alt, summary },
    },
    wrong,
    unregistered,
  };

  function kindOf(): { readonly pillar: Pillar; readonly kind: Kind } | undefined {
    if (pillar) {
      const own = when("kind", (typed) => kindFrom(typed, pillar, words));
      return own && { pillar, kind: own };
    }
    const alone = when("kind", (typed) => kindAlone(typed, office, words));
    // Beside a pillar that is wrong it is judged all the same, and tells no pillar.
    return options.pillar === undefined ? alone : undefined;
  }
}

/** @param path as it was typed, without what a terminal put around it */
export async function pictureFrom(path: string, words: Words): Promise<Answer<ChosenPicture>> {
  const drawn = await drawAnew(resolve(path));
  if ("fault" in drawn) return { wrong: words.drafting.wrong.picture(path, drawn.fault) };
  return { value: { path, drawn } };
}
