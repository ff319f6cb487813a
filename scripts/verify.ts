/** npm run verify: whether a site, here or on the web, is what the office's repository says. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import {
  CommandError,
  contentFolder,
  contentOptions,
  exitCodes,
  main,
  readArguments,
} from "./cli/command.ts";
import { type ContentToRead, readContent } from "./cli/read-content.ts";
import type { Words } from "./lib/language/words.ts";
import { terminalOf } from "./lib/terminal/terminal.ts";
import { folderSite } from "./lib/verify/folder-site.ts";
import type { PublishedSite } from "./lib/verify/published-site.ts";
import { type Verification, verify } from "./lib/verify/verify.ts";
import { verifyText } from "./lib/verify/verify-text.ts";
import { isWebAddress, webSite } from "./lib/verify/web-site.ts";

const forms = ["text", "json"];

await main(async () => {
  const { content } = contentOptions;
  const { words, positional, ...values } = readArguments(
    "verify",
    {
      content,
      commit: { type: "string", value: "4f2c9a1", help: "verifyCommit" },
      format: { type: "string", value: forms.join("|"), help: "verifyFormat" },
    },
    { value: "https://…", help: "verifySite" },
  );
  const { format = "text", commit } = values;
  if (!forms.includes(format)) throw new CommandError(words.commands.invalidFormat(format, forms));
  if (commit !== undefined && !/^[0-9a-f]{7,64}$/i.test(commit))
    throw new CommandError(words.verify.invalidCommit(commit));
  const office = contentFolder(values.content, words);
  const site = siteAt(positional ?? (await addressOf(office, words)), words);
  const tell = (line: string): void => void process.stderr.write(`${line}\n`);
  const found = await verify({
    ...{ site, content: office.folder, commit },
    work: resolve(".cache", "verify"),
    onPhase: (phase) => tell(words.verify.phases[phase]),
  });
  if (format === "json") process.stdout.write(`${JSON.stringify(found, undefined, 2)}\n`);
  else process.stdout.write(verifyText(found, words, terminalOf(process.stdout)));
  return codeOf(found);
});

/** The office's own site, where none is named. */
async function addressOf(office: ContentToRead, words: Words): Promise<string> {
  const { office: found } = await readContent(office, undefined, words);
  if (!found) throw new CommandError(words.verify.noSite);
  return found.site.url;
}

function siteAt(given: string, words: Words): PublishedSite {
  if (/^[a-z]+:\/\//i.test(given)) {
    if (!isWebAddress(given)) throw new CommandError(words.verify.invalidAddress(given));
    return webSite(given);
  }
  const folder = resolve(given);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new CommandError(words.verify.noFolder(given));
  return folderSite(folder);
}

/** A site without its list differs from what Pilar published; one that could not be looked at is neither the same nor different. */
function codeOf({ outcome }: Verification): number {
  if (outcome === "same") return exitCodes.ok;
  return outcome === "differs" || outcome === "no-list" ? exitCodes.failed : exitCodes.usage;
}
