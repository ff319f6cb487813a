/** npm run doctor: what on this machine could keep Pilar from working, and how to mend it. */
import { resolve } from "node:path";
import { contentOptions, exitCodes, main, outputOptions, readArguments } from "./cli/command.ts";
import { doctorText } from "./lib/doctor/doctor-text.ts";
import { examine } from "./lib/doctor/examine.ts";
import { terminalOf } from "./lib/terminal/terminal.ts";

await main(async () => {
  const { content } = contentOptions;
  const { cache } = outputOptions;
  const { words, ...values } = readArguments("doctor", { content, cache });
  const found = await examine({
    folder: process.cwd(),
    content: resolve(values.content ?? "content"),
    cache: resolve(values.cache ?? ".cache"),
    platform: process.platform,
    environment: process.env,
    node: process.versions.node,
    now: Date.now(),
    words,
  });
  process.stdout.write(doctorText(found, words, terminalOf(process.stdout)));
  return found.some(({ state }) => state === "broken") ? exitCodes.failed : exitCodes.ok;
});
