/** npm run new: a new post, of which all that no option says is asked for, or with --yes and without a terminal chosen. */
import { join } from "node:path";
import { askIn, canAsk } from "./cli/ask.ts";
import {
  CommandError,
  callOf,
  contentFolder,
  contentOptions,
  exitCodes,
  main,
  readArguments,
} from "./cli/command.ts";
import { type Asked, askForRest, typedPath } from "./cli/new-questions.ts";
import { openInEditor } from "./cli/open-editor.ts";
import { type ContentToRead, readContent } from "./cli/read-content.ts";
import { hashtagsFile } from "./lib/drafting/answers.ts";
import { nextFreeDay } from "./lib/drafting/free-day.ts";
import { type FromOptions, fromOptions, type Given, type PostOptions } from "./lib/drafting/from-options.ts";
import { monthNeeds } from "./lib/drafting/month-needs.ts";
import { type NewPost, type WrittenPost, writeNewPost } from "./lib/drafting/write-new-post.ts";
import { monthWords } from "./lib/language/month-words.ts";
import { wordProblem } from "./lib/language/word-problem.ts";
import type { Words } from "./lib/language/words.ts";
import { writerFor } from "./lib/language/writer.ts";
import { clockIn } from "./lib/model/clock.ts";
import type { Office } from "./lib/model/office.ts";
import { hashtagsByUse } from "./lib/plan/hashtag-use.ts";
import { planMonth } from "./lib/plan/month-plan.ts";
import { needsSentences } from "./lib/plan/report/needs.ts";
import type { Problem } from "./lib/problems/problem.ts";
import type { OfficeRead } from "./lib/reading/read-office.ts";
import { terminalOf } from "./lib/terminal/terminal.ts";
import { wrap } from "./lib/terminal/wrap.ts";
import { ForeignFolderError } from "./lib/writing/post-folder.ts";
import { type NewHashtag, registerHashtag } from "./lib/writing/register-hashtag.ts";

await main(async () => {
  const { words, yes, ...values } = readArguments("new", {
    ...contentOptions,
    title: { type: "string", value: "TEXT", help: "newTitle" },
    pillar: { type: "string", value: "ID", help: "newPillar" },
    kind: { type: "string", value: "ID", help: "newKind" },
    hashtags: { type: "string", value: "A,B", help: "newHashtags" },
    campaign: { type: "string", value: "ID", help: "newCampaign" },
    date: { type: "string", value: "2026-12-03", help: "newDate" },
    channels: { type: "string", value: "A,B", help: "newChannels" },
    image: { type: "string", value: "FILE", help: "newImage" },
    alt: { type: "string", value: "TEXT", help: "newAlt" },
    summary: { type: "string", value: "TEXT", help: "newSummary" },
    draft: { type: "boolean", help: "newDraft" },
    "no-draft": { type: "boolean", help: "newNoDraft" },
    "no-open": { type: "boolean", help: "noOpen" },
    yes: { type: "boolean", help: "yes" },
  });
  const content = contentFolder(values.content, words);
  const office = soundOffice(await readContent(content, values.now, words), words);
  const asks = canAsk(yes);
  const found = await fromOptions(values, office, words, typedPath);
  requireRight(found, values, { asks, bothDrafts: Boolean(values.draft && values["no-draft"]) }, words);
  if (!asks && office.hashtags.length === 0)
    throw new CommandError(words.drafting.noHashtags(hashtagsFile(office)), exitCodes.failed);

  const draft = values["no-draft"] ? false : values.draft;
  const names = found.unregistered.map(({ name }) => name);
  const asked: Asked = asks
    ? await askForRest(found.given, names, draft, office, words, askIn(words))
    : { given: found.given, newHashtags: [], draft: draft ?? true };
  const post = withDefaults(asked, office);

  const written = writeAll(content, post, asked.newHashtags, office, words);
  const path = join(content.folder, ...written.name.split("/"));
  const lines = [
    ...asked.newHashtags.map(({ name }) => words.drafting.registered(name, hashtagsFile(office))),
    ...writtenLines(written, content, words),
    ...chosenLines(asked.given, post, office, words),
    ...monthLines(await readContent(content, values.now, words), post, words),
  ];
  process.stdout.write(`${lines.join("\n")}\n\n${words.drafting.next(post.draft)}\n`);
  if (!values["no-open"] && process.stdout.isTTY && process.stdin.isTTY && (await openInEditor(path)))
    process.stdout.write(`\n${words.drafting.opened}\n`);
  return exitCodes.ok;
});

/** Without a registry that a post can be held against nothing is written. A gap in one is another matter. */
function soundOffice({ office, problems }: OfficeRead, words: Words): Office {
  const inRegistry = ({ file, severity, code }: Problem): boolean =>
    severity === "error" &&
    code !== "unfilled-gap" &&
    /(?:^|\/)(?:site|pillars|hashtags|campaigns)\.yaml$/.test(file);
  const errors = problems.filter(inRegistry);
  if (office && errors.length === 0) return office;
  const reasons = errors.map((one) => {
    const { message, hint } = wordProblem(one, words);
    return `${one.file}:${one.line} ${message} ${hint}`;
  });
  throw new CommandError([words.drafting.unreadable, ...reasons].join("\n"), exitCodes.failed);
}

/** All that is wrong with the options, at once. */
function requireRight(
  { wrong, unregistered }: FromOptions,
  options: PostOptions,
  { asks, bothDrafts }: { readonly asks: boolean; readonly bothDrafts: boolean },
  words: Words,
): void {
  const say = words.drafting.wrong;
  const faults = [
    ...(options.title === undefined && !asks ? [say.option("title", say.noTitle)] : []),
    ...wrong.map(({ option, why }) => say.option(option, why)),
    ...(asks ? [] : unregistered.map((hashtag) => say.option("hashtags", hashtag.wrong))),
    ...(bothDrafts ? [say.option("draft", say.draftAndNot)] : []),
  ];
  if (faults.length === 0) return;
  const list = faults.map((fault) => `  ${fault}`);
  throw new CommandError(
    [say.head(faults.length), ...list, words.commands.seeHelp(callOf("new"))].join("\n"),
  );
}

/** What nobody said or was asked: the next free day, the pillar that its month needs, the hashtag that is used most. */
function withDefaults({ given, newHashtags, draft }: Asked, office: Office): NewPost {
  const date = given.date ?? clockIn(office.site.timezone).parse(nextFreeDay(office));
  const pillar = date && (given.pillar ?? monthNeeds(office, date.month).default);
  if (!date || !pillar || given.title === undefined) throw new Error("no date, no pillar or no title");
  const named = [...(given.hashtags ?? []), ...newHashtags].map(({ name }) => name);
  const [usual] = hashtagsByUse(office);
  return {
    ...{
      title: given.title,
      date,
      pillar,
      kind: given.kind,
      campaign: given.campaign,
      channels: given.channels,
    },
    ...{ picture: given.picture, alt: given.alt, summary: given.summary, draft },
    hashtags: named.length > 0 || !usual ? named : [usual.name],
  };
}

function writeAll(
  content: ContentToRead,
  post: NewPost,
  newHashtags: readonly NewHashtag[],
  office: Office,
  words: Words,
): WrittenPost {
  for (const hashtag of newHashtags) {
    if (registerHashtag(content.folder, hashtag)) continue;
    throw new CommandError(
      words.drafting.unregistrable(hashtagsFile(office), hashtag.name),
      exitCodes.failed,
    );
  }
  try {
    return writeNewPost(content.folder, post, office.site, words);
  } catch (error) {
    if (!(error instanceof ForeignFolderError)) throw error;
    throw new CommandError(words.drafting.foreign(error.folder), exitCodes.failed);
  }
}

function writtenLines(
  { name, picture }: WrittenPost,
  { label }: ContentToRead,
  { drafting }: Words,
): string[] {
  return [
    drafting.written(label === "" ? name : `${label}/${name}`),
    ...(picture ? [drafting.picture(picture.name, picture.width, picture.height, picture.bytes)] : []),
  ];
}

/** What was chosen because nobody said it. */
function chosenLines(given: Given, post: NewPost, office: Office, words: Words): string[] {
  const { drafting } = words;
  const wording = monthWords(words, office.pillars);
  const chosen = [
    ...(given.date ? [] : [drafting.chosenDate(writerFor(words.site.locale).longDate(post.date.date))]),
    ...(given.pillar ? [] : [drafting.chosenPillar(wording.pillar(post.pillar.id))]),
    ...(given.hashtags || !post.hashtags[0] ? [] : [drafting.chosenHashtag(`#${post.hashtags[0]}`)]),
  ];
  return [
    ...(chosen.length > 0 ? [drafting.chosen(chosen)] : []),
    ...(post.draft && post.date.date < office.now.date ? [drafting.past] : []),
  ];
}

/** How the post's month stands with it, as the plan says it. */
function monthLines({ office }: OfficeRead, { date }: NewPost, words: Words): string[] {
  if (!office) return [];
  const { month } = monthWords(words, office.pillars);
  const { width } = terminalOf(process.stdout);
  const [first = "", second = ""] = needsSentences(planMonth(office, date.month), words);
  return ["", ...wrap([words.drafting.month(month(date.month)), first, second].join(" "), width)];
}
