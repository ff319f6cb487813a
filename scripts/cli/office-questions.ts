/** The questions of `npm run init`: those that no option has answered. */
import { resolve } from "node:path";
import { faultOf, meantColour, type RawAnswers } from "../lib/founding/answers.ts";
import { readLogo } from "../lib/founding/logo-file.ts";
import { type Preset, presets } from "../lib/founding/presets.ts";
import { zoneOfPlace, zones } from "../lib/founding/zone-of-place.ts";
import { wordProblem } from "../lib/language/word-problem.ts";
import { type Words, wordsFor } from "../lib/language/words.ts";
import { channels, type LanguageCode } from "../lib/model/office.ts";
import type { Problem } from "../lib/problems/problem.ts";
import { legibleColour } from "../lib/site/legible-colour.ts";
import { askIn } from "./ask.ts";

export interface Asked {
  readonly answers: RawAnswers;
  readonly logo: string | undefined;
  readonly preset: Preset;
}

interface Known {
  readonly answers: RawAnswers;
  readonly logo: string | undefined;
  readonly preset: Preset | undefined;
}

const houseColour = "#0f3d5e";

export async function askForFolder(words: Words): Promise<string> {
  const { folder, folderExample } = words.founding.questions;
  return askIn(words).text({
    message: folder,
    example: folderExample,
    check: (answer) => (answer === "" ? words.founding.neededFolder : undefined),
  });
}

/** First the language, in which the others are asked. */
export async function askForOffice(known: Known, before: Words): Promise<Asked> {
  const given = known.answers;
  const language = given.language ?? (await askForLanguage(before));
  const words = wordsFor(language === "en" ? "en" : "id");
  const { questions } = words.founding;
  const ask = askIn(words);
  const text = async (
    question: "name" | "fullName" | "parent" | "url",
    example: string,
    needed: boolean,
  ): Promise<string> =>
    given[question] ??
    ask.text({
      message: questions[question],
      example,
      check: (answer) => {
        if (answer === "") return needed ? words.founding.needed : undefined;
        const fault = faultOf(question, answer);
        return fault && said(fault, words);
      },
    });
  const preset = known.preset ?? (await askForPreset(words));
  const name = await text("name", questions.nameExample, true);
  const fullName = await text("fullName", questions.fullNameExample, false);
  const parent = await text("parent", questions.parentExample, false);
  const url = await text("url", questions.urlExample, true);
  const timezone = given.timezone ?? (await askForZone(words));
  const colour = given.colour ?? (await askForColour(words));
  const logo = known.logo ?? (await askForLogo(words));
  const own = given.channels ?? (await askForChannels(words));
  return {
    answers: { name, fullName, parent, url, timezone, language, colour, channels: own },
    logo,
    preset,
  };
}

function askForLanguage(words: Words): Promise<LanguageCode> {
  const { language, languages } = words.founding.questions;
  return askIn(words).one<LanguageCode>(language, [
    { value: "id", label: languages.id },
    { value: "en", label: languages.en },
  ]);
}

function askForPreset(words: Words): Promise<Preset> {
  const choices = presets.map((value) => ({ value, ...words.founding.presets[value] }));
  return askIn(words).one<Preset>(words.founding.questions.preset, choices);
}

async function askForZone(words: Words): Promise<string> {
  const { place, placeExample, timezone, zones: names } = words.founding.questions;
  const answer = await askIn(words).text({ message: place, example: placeExample });
  return (
    zoneOfPlace(answer) ??
    askIn(words).one(
      timezone,
      zones.map((value) => ({ value, label: names[value] })),
    )
  );
}

async function askForColour(words: Words): Promise<string> {
  const { colour, legible } = words.founding.questions;
  for (;;) {
    const answer = await askIn(words).text({
      message: colour,
      initial: houseColour,
      check: (typed) => {
        const fault = faultOf("colour", typed);
        return fault && said(fault, words);
      },
    });
    const asked = answer === "" ? houseColour : meantColour(answer).toLowerCase();
    const nearest = legibleColour(asked);
    if (asked === nearest || (await askIn(words).yesOrNo(legible(asked, nearest)))) return nearest;
  }
}

async function askForLogo(words: Words): Promise<string | undefined> {
  const { logo, logoExample } = words.founding.questions;
  for (;;) {
    const answer = await askIn(words).text({ message: logo, example: logoExample });
    if (answer === "") return undefined;
    const read = await readLogo(resolve(answer));
    if (!("code" in read)) return answer;
    process.stdout.write(`${said(read, words)}\n`);
  }
}

async function askForChannels(words: Words): Promise<string[]> {
  const { channels: message, profile } = words.founding.questions;
  const names = words.site.channelNames;
  const chosen = await askIn(words).several(
    message,
    channels.map((value) => ({ value, label: names[value] })),
  );
  const answers: string[] = [];
  for (const channel of chosen) {
    const account = await askIn(words).text({
      message: profile(names[channel]),
      check: (typed) => {
        const fault = faultOf("channels", `${channel}=${typed}`);
        return fault && said(fault, words);
      },
    });
    answers.push(`${channel}=${account}`);
  }
  return answers;
}

function said(fault: Problem, words: Words): string {
  const { message, hint } = wordProblem(fault, words);
  return `${message} ${hint}`;
}
