/** What an office says of itself when its repository is made, held to the very schema of site.yaml. */
import { Document } from "yaml";
import { type Channel, channels, type LanguageCode } from "../model/office.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { siteSchema } from "../reading/schema/site.ts";
import { validate } from "../reading/validate.ts";
import { parseYaml } from "../reading/yaml-source.ts";
import { legibleColour } from "../site/legible-colour.ts";
import { meantValue } from "../slips/meant-value.ts";
import { meantWord } from "../slips/meant-word.ts";
import { profileAddress } from "../slips/profile.ts";
import { withoutHidden } from "../text/hidden-characters.ts";
import { plainForm } from "../text/plain-form.ts";
import { zoneOfPlace } from "./zone-of-place.ts";

/** As they were given, by a question or an option; what is undefined was not answered. */
export interface RawAnswers {
  readonly name?: string | undefined;
  readonly fullName?: string | undefined;
  readonly parent?: string | undefined;
  readonly url?: string | undefined;
  /** a zone, or a place that is in one */
  readonly timezone?: string | undefined;
  readonly language?: string | undefined;
  readonly colour?: string | undefined;
  /** instagram, x=@kantor, facebook=https://www.facebook.com/kantor */
  readonly channels?: readonly string[] | undefined;
}

export interface Answers {
  readonly name: string;
  readonly fullName: string | undefined;
  readonly parent: string | undefined;
  readonly url: string;
  readonly timezone: string;
  readonly language: LanguageCode;
  /** #rrggbb, legible */
  readonly colour: string;
  /** the address of the profile where it is known, by channel */
  readonly channels: Readonly<Partial<Record<Channel, string | undefined>>>;
}

/** A wrong answer, by the key of the question. */
export interface WrongAnswer {
  readonly question: keyof RawAnswers;
  readonly problem: Problem;
}

export type AnswersRead =
  | {
      readonly answers: Answers /** the colour that was asked for, where another was taken */;
      readonly replaced: string | undefined;
    }
  | { readonly wrong: readonly WrongAnswer[] };

const place = { file: "", line: 1, column: 1 };

/** All wrong answers at once. What was not answered is no fault but for name and url, which every office has. */
export function readAnswers(raw: RawAnswers): AnswersRead {
  const given = cleaned(raw);
  const channelsRead = readChannels(given.channels ?? []);
  const file = {
    name: given.name,
    fullName: given.fullName,
    parent: given.parent,
    url: given.url,
    timezone: given.timezone && (zoneOfPlace(given.timezone) ?? given.timezone),
    language: given.language,
    brand: { colour: given.colour && meantColour(given.colour) },
    channels: Object.fromEntries(
      Object.entries(channelsRead.addresses).filter(([, url]) => url !== undefined),
    ),
  };
  const source = parseYaml(
    new Document(JSON.parse(JSON.stringify(file))).toString({ lineWidth: 0 }),
    "site.yaml",
  );
  const { value: site, problems } = validate(siteSchema, source);
  const wrong = [
    ...problems.map((one): WrongAnswer => ({ question: questionOf(one), problem: one })),
    ...channelsRead.wrong.map((one): WrongAnswer => ({ question: "channels", problem: one })),
  ];
  if (!site || wrong.length > 0) return { wrong };
  const colour = legibleColour(site.brand.colour);
  return {
    answers: {
      name: site.name,
      fullName: site.fullName,
      parent: site.parent,
      url: site.url.replace(/\/$/, ""),
      timezone: site.timezone,
      language: site.language as LanguageCode,
      colour,
      channels: channelsRead.addresses,
    },
    replaced: colour === site.brand.colour.toLowerCase() ? undefined : site.brand.colour,
  };
}

/** What is wrong with one answer alone; undefined where nothing is. */
export function faultOf(question: keyof RawAnswers, answer: string): Problem | undefined {
  const raw = { [question]: question === "channels" ? [answer] : answer };
  const read = readAnswers(raw);
  if (!("wrong" in read)) return undefined;
  return read.wrong.find((one) => one.question === question)?.problem;
}

/** #0f3d5e, also for 0F3D5E and #abc; anything else as it is. */
export function meantColour(text: string): string {
  // It is meant for a line of YAML, between quotes.
  return meantValue("colour", text)?.replaceAll('"', "") ?? text;
}

/** Nothing that nobody sees, and no text that is empty. */
function cleaned(raw: RawAnswers): RawAnswers {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([key, value]) => {
      if (value === undefined) return [];
      if (typeof value !== "string") return [[key, value]];
      const text = plainForm(withoutHidden(value, " "));
      return text === "" ? [] : [[key, text]];
    }),
  );
}

function questionOf({ data }: Problem): keyof RawAnswers {
  const key = "key" in data && typeof data.key === "string" ? data.key : "";
  if (key === "brand.colour") return "colour";
  return key.startsWith("channels") ? "channels" : (key as keyof RawAnswers);
}

interface ChannelsRead {
  readonly addresses: Answers["channels"];
  readonly wrong: readonly Problem[];
}

function readChannels(given: readonly string[]): ChannelsRead {
  const addresses: Partial<Record<Channel, string | undefined>> = {};
  const wrong: Problem[] = [];
  for (const item of given) {
    const [, name = "", profile = ""] = /^([^=]*)=?(.*)$/s.exec(item.trim()) ?? [];
    if (name === "") continue;
    const channel = channels.find((one) => one === name.trim().toLowerCase());
    if (channel)
      addresses[channel] = profile === "" ? undefined : (profileAddress(channel, profile) ?? profile.trim());
    else
      wrong.push(
        problem("unknown-channel", place, { found: name, ...meantWord(name, channels), known: channels }),
      );
  }
  return { addresses, wrong };
}
