/** pilar, pilar --help, pilar --version: which commands there are. Every word that is no command leads here too. */
import { readdirSync, readFileSync } from "node:fs";
import { join, parse, resolve } from "node:path";
import { exitCodes, main } from "./cli/command.ts";
import { contentArgument } from "./lib/content-argument.js";
import { wordsFor } from "./lib/language/words.ts";
import { project, sources } from "./lib/project.ts";
import { readLanguage } from "./lib/reading/read-language.ts";
import { nearest } from "./lib/text/nearest.ts";
import { ownValue } from "./lib/text/own-value.ts";

await main(async () => {
  const { commands: words } = wordsFor(readLanguage(resolve(contentArgument(process.argv))));
  const [asked = ""] = process.argv.slice(2);
  if (asked === "--version" || asked === "-v") {
    const { version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
    process.stdout.write(`${version}\n`);
    return exitCodes.ok;
  }
  const known = commandNames();
  const help = words.all(known.map((name) => ({ name, does: ownValue(words.help, name) ?? "" })));
  if (asked === "--help" || asked === "-h" || asked === "help") {
    process.stdout.write(help);
    return exitCodes.ok;
  }
  const unknown = asked === "" ? "" : `${words.noCommand(asked, nearest(asked, known))}\n\n`;
  process.stderr.write(`${unknown}${help}`);
  return exitCodes.usage;
});

/** Those that are there: what measures Pilar against others is not in its package. */
function commandNames(): string[] {
  return readdirSync(sources, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map(({ name }) => parse(name).name)
    .filter((name) => name !== "help" && name !== "bench")
    .sort();
}
