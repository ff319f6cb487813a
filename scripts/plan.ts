/** npm run plan: a month as a calendar, what it still needs, and on request the drafts and the calendar file. */
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import {
  CommandError,
  contentFolder,
  contentOptions,
  exitCodes,
  main,
  readArguments,
} from "./cli/command.ts";
import { readContent } from "./cli/read-content.ts";
import { writeWholeSync } from "./lib/files/write-whole.ts";
import { monthWords } from "./lib/language/month-words.ts";
import type { Words } from "./lib/language/words.ts";
import { isMonth, nextMonth } from "./lib/plan/calendar.ts";
import { planCalendar } from "./lib/plan/ics.ts";
import { mayHoldCalendar } from "./lib/plan/may-hold-calendar.ts";
import { planMonth } from "./lib/plan/month-plan.ts";
import { planText } from "./lib/plan/report/plan-text.ts";
import { type Scaffolded, scaffoldMonth } from "./lib/plan/scaffold.ts";
import type { OfficeRead } from "./lib/reading/read-office.ts";
import { meantMonth } from "./lib/slips/month-slip.ts";
import { terminalOf } from "./lib/terminal/terminal.ts";

/** No office writes more posts in a month: a larger number is a slip of the finger. */
const mostPosts = 500;

await main(async () => {
  const { words, positional, ...values } = readArguments(
    "plan",
    {
      ...contentOptions,
      posts: { type: "string", value: "20", help: "posts" },
      scaffold: { type: "boolean", help: "scaffold" },
      ics: { type: "string", value: "FILE", help: "ics" },
    },
    { value: "2026-12", help: "planMonth" },
  );
  const content = contentFolder(values.content, words);
  if (positional !== undefined && !isMonth(positional)) {
    throw new CommandError(words.plan.invalidMonth(positional, meantMonth(positional)));
  }
  const volume = values.posts === undefined ? undefined : volumeOf(values.posts, words);
  if (values.ics !== undefined) requireCalendarPlace(values.ics, words);

  let read: OfficeRead = await readContent(content, values.now, words);
  if (!read.office) throw new CommandError(words.plan.unreadable, exitCodes.failed);
  const month = positional ?? nextMonth(read.now.month);
  const monthName = monthWords(words, read.office.pillars).month(month);

  let exitCode: number = exitCodes.ok;
  if (values.scaffold) {
    if (month < read.now.month) throw new CommandError(words.plan.scaffold.past(monthName));
    const scaffolded = scaffoldMonth({ read, content, month, volume, words });
    if (scaffolded.refused === undefined) process.stdout.write(`${scaffoldText(scaffolded, words)}\n\n`);
    else {
      process.stderr.write(`${scaffolded.refused}\n\n`);
      exitCode = exitCodes.failed;
    }
    if (scaffolded.written.length > 0) read = await readContent(content, values.now, words);
  }

  const { office, problems } = read;
  if (!office) throw new CommandError(words.plan.unreadable, exitCodes.failed);
  const plan = planMonth(office, month, volume);
  process.stdout.write(planText(plan, office, words, terminalOf(process.stdout)));
  const errors = problems.filter(({ severity }) => severity === "error").length;
  if (errors > 0) process.stdout.write(`${words.plan.problems(errors)}\n`);

  if (values.ics !== undefined) {
    const title = words.plan.ics.title(office.site.name, monthName);
    const { days } = plan;
    const events = days.reduce((sum, { posts, special }) => sum + posts.length + special.length, 0);
    const text = planCalendar({ days, site: office.site, stamp: office.now.epoch, title, words });
    process.stdout.write(`\n${saveCalendar(values.ics, text, events, monthName, words)}\n`);
  }
  return exitCode;
});

function volumeOf(text: string, words: Words): number {
  const volume = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (volume < 1 || volume > mostPosts) throw new CommandError(words.plan.invalidPosts(text, mostPosts));
  return volume;
}

/** Asked before anything is written, so that a plan is not half carried out. */
function requireCalendarPlace(file: string, words: Words): void {
  const path = resolve(file);
  if (!existsSync(dirname(path))) throw new CommandError(words.plan.ics.noFolder(dirname(path)));
  if (!mayHoldCalendar(path)) throw new CommandError(words.plan.ics.foreign(file));
}

/** What is said of it. A calendar without events is none (RFC 5545, 3.6), and programs refuse it: then nothing is written. */
function saveCalendar(file: string, text: string, events: number, month: string, { plan }: Words): string {
  const path = resolve(file);
  if (events === 0) return plan.ics.empty(month, existsSync(path) ? file : undefined);
  writeWholeSync(path, text);
  return plan.ics.written(file, events);
}

function scaffoldText({ written, short }: Scaffolded, { plan: { scaffold } }: Words): string {
  return [
    ...written.map(({ file, what }) => scaffold.wrote(file, what)),
    ...(written.length > 0 || short === 0
      ? [written.length > 0 ? scaffold.done(written.length) : scaffold.nothing]
      : []),
    ...(short > 0 ? [scaffold.short(short)] : []),
  ].join("\n");
}
