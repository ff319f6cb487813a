/** npm run hooks: git looks for personal data before each commit. Opt-in. */
import { join, relative } from "node:path";
import { contentFolder, contentOptions, exitCodes, main, readArguments } from "./cli/command.ts";
import { setCommitHook } from "./lib/history/commit-hook.ts";
import { project } from "./lib/project.ts";

await main(async () => {
  const { content: option } = contentOptions;
  const { words, ...values } = readArguments("hooks", {
    content: option,
    remove: { type: "boolean", help: "hooksRemove" },
  });
  const content = contentFolder(values.content, words);
  const result = await setCommitHook({
    content: content.folder,
    starter: join(project, "scripts", "pilar.js"),
    node: process.execPath,
    remove: values.remove ?? false,
    missing: words.hooks.missing,
  });
  const say = words.hooks;
  if (result.done === "no-repository") {
    process.stderr.write(`${say.noRepository}\n`);
    return exitCodes.failed;
  }
  const file = relative(process.cwd(), result.file) || result.file;
  if (result.done === "foreign" || result.done === "shared") {
    process.stderr.write(`${say[result.done](file, result.line)}\n`);
    return exitCodes.failed;
  }
  process.stdout.write(`${say[result.done](file)}\n`);
  return exitCodes.ok;
});
