/** npm run insights: what platforms' own statistics say of the office's posts. */
import {
  CommandError,
  contentFolder,
  contentOptions,
  exitCodes,
  main,
  readArguments,
} from "./cli/command.ts";
import { readContent } from "./cli/read-content.ts";
import { compareInsights } from "./lib/insights/compare.ts";
import { insightsJson, postingsJson } from "./lib/insights/insights-json.ts";
import { insightsAddress } from "./lib/model/addresses.ts";
import { noInsights } from "./lib/model/insights.ts";
import { hasChannels } from "./lib/model/publication.ts";
import { insightsText } from "./lib/report/insights-text.ts";
import { terminalOf } from "./lib/terminal/terminal.ts";

const formats = ["text", "json"] as const;

await main(async () => {
  const { words, ...values } = readArguments("insights", {
    ...contentOptions,
    format: { type: "string", value: "FORMAT", help: "insightsFormat" },
  });
  const { format = "text" } = values;
  if (!(formats as readonly string[]).includes(format))
    throw new CommandError(words.commands.invalidFormat(format, formats));
  const content = contentFolder(values.content, words);
  const { office, problems } = await readContent(content, values.now, words);
  const { command } = words.audience;
  if (!office) throw new CommandError(command.unreadable, exitCodes.failed);
  const wrong = problems.filter(({ file }) => file.startsWith(`${content.label}/insights/`)).length;
  const { exports, postings } = office.insights?.() ?? noInsights;
  const { site, posts, pillars } = office;
  const published = posts.filter(({ state }) => state === "public");
  const report = compareInsights(postings, published, pillars, site.insights?.minimum ?? 0);
  if (format === "json") {
    const data = postingsJson(postings, published, (address) => site.url + address);
    process.stdout.write(insightsJson(report, exports, data));
    return exitCodes.ok;
  }
  const told = wrong > 0 ? [command.problems(wrong)] : [];
  if (exports.length === 0) {
    const why = wrong > 0 ? command.noneRead : command.none;
    process.stdout.write(`${[why, ...told].join("\n")}\n`);
    return exitCodes.ok;
  }
  const open = site.insights?.publish !== false && hasChannels(site);
  const where = report.postings === 0 ? [] : [open ? command.published(insightsAddress) : command.private];
  const text = insightsText(
    { exports, report, pillars, words, notes: [...where, ...told] },
    terminalOf(process.stdout),
  );
  process.stdout.write(text);
  return exitCodes.ok;
});
