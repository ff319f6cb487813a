import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Ask, Choice } from "../../scripts/cli/ask.ts";
import { askForRest, hashtagChoices } from "../../scripts/cli/new-questions.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import type { Office } from "../../scripts/lib/model/office.ts";
import {
  type Files,
  picture,
  post,
  read,
  soundOffice,
  temporaryFolder,
  writeOffice,
} from "../fixtures/temporary-office.ts";

const words = wordsFor("id");
const say = words.drafting.ask;

function office(files: Files = {}): Office {
  const found = read(writeOffice(files).folder).office;
  if (!found) throw new Error("no office");
  return found;
}

type Answers = Readonly<Record<string, string | boolean | readonly string[]>>;

/** Answers each question by how its message begins; what has no answer is left as it stands. What was asked is kept. */
function answering(answers: Answers) {
  const asked: { message: string; choices?: readonly Choice<string>[]; initial?: unknown; wrong?: string }[] =
    [];
  const answerTo = (message: string) =>
    Object.entries(answers).find(([start]) => message.startsWith(start))?.[1];
  const ask: Ask = {
    text: async ({ message, initial, check }) => {
      const answer = answerTo(message);
      const typed = typeof answer === "string" ? answer : (initial ?? "");
      const wrong = check?.(typed);
      asked.push({ message, initial, ...(wrong !== undefined && { wrong }) });
      if (wrong !== undefined) throw new Error(wrong);
      return typed;
    },
    yesOrNo: async (message, initial = true) => {
      asked.push({ message, initial });
      const answer = answerTo(message);
      return typeof answer === "boolean" ? answer : initial;
    },
    one: async <T extends string>(message: string, choices: readonly Choice<T>[], initial?: T) => {
      asked.push({ message, choices, initial });
      return (answerTo(message) ?? initial ?? choices[0]?.value) as T;
    },
    several: async <T extends string>(
      message: string,
      choices: readonly Choice<T>[],
      initial: readonly T[] = [],
    ) => {
      asked.push({ message, choices, initial });
      return (answerTo(message) ?? initial) as readonly T[];
    },
    find: async <T extends string>(message: string, choices: readonly Choice<T>[]) => {
      asked.push({ message, choices });
      return (answerTo(message) ?? [choices[0]?.value]) as readonly T[];
    },
  };
  return { ask, asked };
}

const channels = 'channels: { instagram: "https://www.instagram.com/kantor/", x: "https://x.com/kantor" }\n';

describe("questions for a new post", () => {
  test("are asked for all that nobody said, the day before the pillar", async () => {
    const { ask, asked } = answering({ [say.title]: "Loket baru", [say.kind]: "data" });
    const one = office({ "site.yaml": soundOffice["site.yaml"] + channels });
    const { given, newHashtags, draft } = await askForRest({}, [], undefined, one, words, ask);
    expect(asked.map(({ message }) => message)).toEqual([
      say.title,
      say.date("Senin, 23 November 2026"),
      say.pillar("November 2026"),
      say.kind,
      say.hashtags,
      say.channels,
      say.image,
      say.summary,
      say.draft,
    ]);
    expect(given).toMatchObject({
      title: "Loket baru",
      date: { date: "2026-11-23" },
      pillar: { id: "informasi" },
      kind: { id: "data" },
      hashtags: [{ name: "InfoLelang" }],
      channels: ["instagram", "x"],
    });
    expect([given.picture, given.alt, given.summary, given.campaign]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(newHashtags).toEqual([]);
    expect(draft).toBe(true);
  });

  test("are not asked for what an option said", async () => {
    const one = office();
    const first = await askForRest({}, [], true, one, words, answering({ [say.title]: "Loket baru" }).ask);
    const { ask, asked } = answering({});
    await askForRest({ ...first.given, summary: "x", kind: first.given.kind }, [], false, one, words, ask);
    expect(asked.map(({ message }) => message)).toEqual([say.image]);
  });

  test("say of each pillar how the month stands, and mark the one that it needs", async () => {
    const { ask, asked } = answering({
      [say.title]: "Loket baru",
      [say.date("")]: "",
      Tanggal: "2026-12-03",
    });
    const one = office({
      "posts/2026-12/satu/index.md": post({ date: "2026-12-01", pillar: "promosi" }),
    });
    await askForRest({}, [], true, one, words, ask);
    const question = asked.find(({ choices }) => choices?.some(({ value }) => value === "emosi"));
    expect(question?.message).toBe(say.pillar("Desember 2026"));
    expect(question?.initial).toBe("informasi");
    expect(question?.choices?.map(({ label }) => label)).toEqual([
      `Informasi: 0 pos, 0% (target 70%) ${say.needed}`,
      "Emosi: 0 pos, 0% (target 20%)",
      "Promosi: 1 pos, 100% (target 10%)",
    ]);
  });

  test("understand a date as it is said", async () => {
    const { ask } = answering({ [say.title]: "Loket baru", Tanggal: "lusa pukul 8" });
    const { given } = await askForRest({}, [], true, office(), words, ask);
    expect([given.date?.date, given.date?.time]).toEqual(["2026-11-24", "08:00"]);
  });

  test("tell at once what is wrong with an answer", async () => {
    const title = answering({ [say.title]: "a".repeat(111) });
    await expect(askForRest({}, [], true, office(), words, title.ask)).rejects.toThrow("111");
    const image = answering({ [say.title]: "Loket baru", [say.image]: "'/tidak/ada foto.jpg'" });
    await expect(askForRest({}, [], true, office(), words, image.ask)).rejects.toThrow("/tidak/ada foto.jpg");
  });

  test("ask what a picture shows, and draw it anew", async () => {
    const file = join(temporaryFolder(), "foto kantor.png");
    writeFileSync(file, picture);
    const { ask } = answering({
      [say.title]: "Loket baru",
      [say.image]: `"${file}"`,
      [say.alt]: "Gedung biru.",
    });
    const { given } = await askForRest({}, [], true, office(), words, ask);
    expect(given.alt).toBe("Gedung biru.");
    expect(given.picture).toMatchObject({ path: file, drawn: { format: "png", width: 600, height: 400 } });
  });

  test("offer a new hashtag, also where there is none", async () => {
    const wanted = {
      [say.title]: "Loket baru",
      [say.hashtags]: ["infolelang", ""],
      [say.newHashtagName]: "InfoPajak",
    };
    const one = await askForRest({}, [], true, office(), words, answering(wanted).ask);
    expect(one.given.hashtags?.map(({ name }) => name)).toEqual(["InfoLelang"]);
    expect(one.newHashtags).toEqual([{ name: "InfoPajak" }]);

    const empty = office({ "hashtags.yaml": "{}\n", "posts/2026-11/pos-pertama/index.md": null });
    const answers = { ...wanted, [say.newHashtagDescription("InfoPajak")]: "Pajak kita" };
    const { newHashtags } = await askForRest({}, [], true, empty, words, answering(answers).ask);
    expect(newHashtags).toEqual([{ name: "InfoPajak", description: "Pajak kita" }]);
  });

  test("take no new hashtag that is there, or that no channel takes", async () => {
    for (const name of ["infolelang", "Info Pajak", "", "con"]) {
      const { ask } = answering({
        [say.title]: "Loket baru",
        [say.hashtags]: [""],
        [say.newHashtagName]: name,
      });
      await expect(askForRest({}, [], true, office(), words, ask)).rejects.toThrow();
    }
  });

  test("ask whether a hashtag that an option named is to be registered", async () => {
    const { ask, asked } = answering({ [say.title]: "Loket baru", [say.register("InfoPajak")]: true });
    const one = office();
    const { given, newHashtags } = await askForRest(
      { hashtags: one.hashtags.slice(0, 1) },
      ["InfoPajak"],
      true,
      one,
      words,
      ask,
    );
    expect(newHashtags).toEqual([{ name: "InfoPajak" }]);
    expect(given.hashtags?.map(({ name }) => name)).toEqual(["InfoLelang"]);
    expect(asked.some(({ message }) => message === say.hashtags)).toBe(false);
  });

  test("ask of a campaign that runs, where one of its hashtags was chosen", async () => {
    const campaigns =
      "jaga: { name: Jaga, hashtags: [JagaAsetNegara], start: 2026-11-01, end: 2026-11-30 }\n";
    const one = office({ "campaigns.yaml": campaigns });
    const { ask } = answering({ [say.title]: "Loket baru" });
    // Its hashtag stands first, though another is used more often.
    const { given } = await askForRest({}, [], true, one, words, ask);
    expect(given.hashtags?.map(({ name }) => name)).toEqual(["JagaAsetNegara"]);
    expect(given.campaign?.id).toBe("jaga");
    expect(hashtagChoices("2026-12-01", one, words).map(({ value }) => value)).toEqual([
      "infolelang",
      "jagaasetnegara",
    ]);
  });
});
