import { type ChildProcessByStdio, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { words } from "../../scripts/lib/language/id/index.ts";
import { post, postFile, temporaryFolder, writeFiles } from "../fixtures/temporary-office.ts";
import { copyProject, now, run } from "../output/project.ts";
import { brokenFile, waiting } from "./office.ts";

const timeout = 60_000;

interface Started {
  readonly origin: string;
  readonly content: string;
  /** Waits until the command has written a text. @returns all that it wrote */
  said(text: string): Promise<string>;
  /** Waits until a page holds a text. @returns the page */
  shows(path: string, text: string): Promise<string>;
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** A copy of the project, whose code a test may change; compiled once for all of them. */
const folder = mkdtempSync(join(tmpdir(), "pilar-test-"));
const project = copyProject(join(folder, "pilar"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** npm start in the copy of the project. */
async function start(more: readonly string[] = []): Promise<Started> {
  const content = join(project, "content");
  writeFiles(content, waiting);
  const port = await freePort();
  const { PILAR_SUPERVISED: _, ...environment } = process.env;
  const options = ["--port", String(port), "--now", now, ...more];
  const child: ChildProcessByStdio<null, Readable, Readable> = spawn(
    process.execPath,
    [join(project, "scripts", "pilar.js"), "start", ...options],
    { cwd: project, stdio: ["ignore", "pipe", "pipe"], env: environment },
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<number | null>((done) => child.on("close", done));
  onTestFinished(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  const until = async <T>(look: () => Promise<T | undefined> | T | undefined): Promise<T> => {
    for (;;) {
      const found = await look();
      if (found !== undefined) return found;
      if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${output}`);
      await setTimeout(50);
    }
  };
  const origin = `http://127.0.0.1:${port}`;
  return {
    ...{ origin, content },
    said: (text) => until(() => (output.includes(text) ? output : undefined)),
    shows: (path, text) =>
      until(async () => {
        const page = await fetch(origin + path).then(
          (answer) => answer.text(),
          () => "",
        );
        return page.includes(text) ? page : undefined;
      }),
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, "127.0.0.1", ready));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

test("npm start says where to look, shows each change, and tells what is new of it", {
  timeout,
}, async () => {
  const { content, origin, said, shows, end } = await start();
  const first = await said("\n");
  expect(first.split("\n")[0]).toBe(words.commands.serving(`${origin.replace("127.0.0.1", "localhost")}/`));
  await shows("/2026/11/rahasia/", "Masih rahasia");
  await said(words.verdicts.report.clean);

  writeFiles(content, { [postFile]: post({ title: "Judul yang baru" }) });
  await shows("/2026/11/pos-pertama/", "Judul yang baru");
  writeFiles(content, { [brokenFile]: post({ pillar: "informas" }) });
  await shows("/2026/11/rusak/", "pillar: informas");
  expect(await said("unknown-pillar")).toContain(words.preview.freshAtTerminal);
  writeFiles(content, { [brokenFile]: post({ title: "Sudah baik" }) });
  await shows("/2026/11/rusak/", "Sudah baik");
  await said(words.preview.solved(0));

  expect(existsSync(join(project, "_site"))).toBe(false);
  expect(await end("SIGTERM")).toBe(0);
});

test("npm start starts anew where Pilar's own code or templates change", { timeout }, async () => {
  const { said, shows } = await start();
  await shows("/tidak-ada/", words.site.notFound);
  const file = join(project, "scripts", "lib", "language", "id", "site.ts");
  const text = readFileSync(file, "utf8");
  replace(file, text.replace(words.site.notFound, "Tidak ada apa-apa di sini"));
  await shows("/tidak-ada/", "Tidak ada apa-apa di sini");

  replace(file, `${text}\nini bukan kode`);
  await said(words.preview.waitForFix);
  replace(file, text);
  await shows("/tidak-ada/", words.site.notFound);
});

/** As many editors save: another file takes the place of the one that was there. */
function replace(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

test("npm start refuses a port that is taken, a time that is none, and an option that it does not have", {
  timeout,
}, async () => {
  const content = join(temporaryFolder(), "content");
  writeFiles(content, waiting);
  const taken = createServer();
  await new Promise<void>((ready) => taken.listen(0, "127.0.0.1", ready));
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as AddressInfo;
  const start = (...options: string[]) => run("start", ["--content", content, ...options]);
  const ended = await start("--port", String(port));
  expect([ended.code, ended.stdout]).toEqual([2, ""]);
  expect(ended.stderr).toContain(words.commands.portTaken(port));
  expect((await start("--now", "besok")).code).toBe(2);
  expect((await start("--output", "x")).code).toBe(2);
});
