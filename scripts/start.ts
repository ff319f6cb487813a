/** npm start: builds, serves with live reload, and builds again on each change. */
import { spawn } from "node:child_process";
import { existsSync, watch } from "node:fs";
import { createServer } from "node:net";
import { join, relative, resolve } from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import {
  CommandError,
  contentFolder,
  contentOptions,
  exitCodes,
  main,
  outputOptions,
  readArguments,
} from "./cli/command.ts";
import { launcher, sources, templates } from "./lib/project.ts";

/** Milliseconds to wait for the rest of a change: an editor writes a file in several steps. */
const settle = 150;

await main(async () => {
  const { words, ...values } = readArguments("start", {
    ...contentOptions,
    ...outputOptions,
    port: { type: "string", value: "8080", help: "port" },
  });
  const port = Number(values.port ?? 8080);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new CommandError(words.commands.invalidPort(values.port ?? ""));
  }
  const { folder } = contentFolder(values.content, words);
  const output = resolve(values.output ?? "_site");
  const forwarded = [
    "--preview",
    ...(["content", "output", "cache", "now"] as const).flatMap((name) =>
      values[name] === undefined ? [] : [`--${name}`, values[name]],
    ),
  ];

  if (!(await isFree(port))) throw new CommandError(words.commands.portTaken(port));
  if ((await build(forwarded)) !== exitCodes.ok && !existsSync(output)) return exitCodes.failed;
  const server = EleventyDevServer.getServer("pilar", output, {
    port,
    portReassignmentRetryCount: 0,
    showVersion: false,
    logger: {
      info: () => {},
      log: () => {},
      error: (message) => process.stderr.write(`${message}\n`),
    },
  });
  server.serve(port);
  process.stdout.write(`${words.commands.serving(`http://localhost:${port}/`)}\n`);

  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let building = false;
  const rebuild = async (): Promise<void> => {
    if (building || changed.size === 0) return;
    building = true;
    process.stdout.write(`\n${words.commands.rebuilding([...changed].join(", "))}\n`);
    changed.clear();
    if ((await build([...forwarded, "--quiet"])) === exitCodes.ok)
      await server.reload({ files: [], build: { templates: [] } });
    else process.stdout.write(`${words.commands.rebuildFailed}\n`);
    building = false;
    await rebuild();
  };
  // Templates and code run in a process of their own for each build, so that no changed module stays stale.
  for (const watched of [folder, templates, sources]) {
    watch(watched, { recursive: true }, (_event, name) => {
      const path = relative(process.cwd(), join(watched, name ?? ""));
      if (!isSource(path)) return;
      changed.add(path);
      clearTimeout(timer);
      timer = setTimeout(() => void rebuild(), settle);
    });
  }
  return new Promise(() => {});
});

/** Editors write files of their own beside the one that is edited: hidden ones, backups, and some without an ending. */
function isSource(path: string): boolean {
  return /(?:^|[\\/])[^.~#][^\\/]*\.\w+$/.test(path) && !path.endsWith(".tmp");
}

function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((done) => {
    probe.once("error", () => done(false));
    probe.listen(port, () => probe.close(() => done(true)));
  });
}

function build(options: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [launcher, "build", ...options], {
    stdio: "inherit",
  });
  return new Promise((done) => child.on("close", (code) => done(code ?? exitCodes.failed)));
}
