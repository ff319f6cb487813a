import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { words as id } from "../../scripts/lib/language/id/index.ts";
import { temporaryFolder, writeOffice } from "../fixtures/temporary-office.ts";
import { build, copyProject, filesOf, root, run, stackLine } from "../output/project.ts";

/** Each has a file; help itself is no command, and what measures Pilar is not for offices. */
const commands = readdirSync(join(root, "scripts"))
  .flatMap((name) => /^([a-z]+)\.ts$/.exec(name)?.[1] ?? [])
  .filter((name) => name !== "help" && name !== "bench");

/** Each copy of the project compiles its own code. */
const timeout = 120_000;

/** What shells, addresses and patterns of files take for something else. */
const oddName = "kantor #1 [uji] (50%20)";

const codeOf = (project: string): string[] => readdirSync(join(project, ".cache", "code"));

describe("the launcher", { timeout }, () => {
  const folder = mkdtempSync(join(tmpdir(), "pilar-test-"));
  const project = join(folder, oddName);
  beforeAll(async () => {
    copyProject(project);
    expect((await run("check", ["--help"], { project })).code).toBe(0);
  }, timeout);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("runs a command in any folder, and nothing that lies there", async () => {
    const { folder: content } = writeOffice({});
    const cwd = join(temporaryFolder(), oddName);
    mkdirSync(join(cwd, "templates"), { recursive: true });
    for (const name of [".eleventy.js", "eleventy.config.js", "templates/asing.11ty.js"]) {
      writeFileSync(join(cwd, name), 'throw new Error("was run");');
    }
    writeFileSync(join(cwd, ".eleventyignore"), "**");
    const elsewhere = await build(content, "_site", { project, cwd });
    expect(elsewhere.code, elsewhere.stderr).toBe(0);

    const output = join(temporaryFolder(), "situs");
    expect((await build(content, output, { project })).code).toBe(0);
    const files = filesOf(join(cwd, "_site"));
    expect([...files]).toEqual([...filesOf(output)]);
    expect([...files.keys()].some((name) => name.startsWith("kartu/"))).toBe(true);
  });

  test.each([
    ["no command", ""],
    ["a command that is none", "cek"],
    ["a thread's code as a command", "worker-card"],
    ["a path as a command", "../check"],
  ])("names its commands for %s", async (_what, command) => {
    const { code, stdout, stderr } = await run(command, [], { project });
    expect([code, stdout]).toEqual([2, ""]);
    for (const name of commands) expect(stderr).toMatch(new RegExp(`^ {2}${name} `, "m"));
    expect(stderr).not.toMatch(stackLine);
  });

  test("asks for the packages where they are not installed", async () => {
    const bare = copyProject(join(temporaryFolder(), "polos"));
    rmSync(join(bare, "node_modules"));
    const { code, stderr } = await run("check", [], { project: bare });
    expect(code).toBe(1);
    expect(stderr).toContain("npm ci");
    expect(stderr).not.toMatch(stackLine);
  });
});

describe("compiled code", { timeout }, () => {
  test("is made once by commands that start together, and anew after an edit", async () => {
    const project = copyProject(join(temporaryFolder(), "proyek"));
    const help = () => run("check", ["--help"], { project });
    const together = await Promise.all([help(), help()]);
    expect(together.map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    await help();
    expect(codeOf(project)).toHaveLength(1);

    const earlier = Array.from({ length: 9 }, (_, index) => `kode-${index}`);
    const anHourAgo = new Date(Date.now() - 3_600_000);
    for (const name of earlier) {
      mkdirSync(join(project, ".cache", "code", name));
      utimesSync(join(project, ".cache", "code", name), anHourAgo, anHourAgo);
    }
    const words = join(project, "scripts", "lib", "language", "id", "commands.ts");
    const text = readFileSync(words, "utf8");
    expect(text).toContain(id.commands.help.check);
    writeFileSync(words, text.replace(id.commands.help.check, "Kalimat yang baru."));
    expect((await help()).stdout).toContain("Kalimat yang baru.");
    expect(codeOf(project)).toHaveLength(5);

    appendFileSync(join(project, "scripts", "check.ts"), "\nconst = 1;\n");
    const { code, stdout, stderr } = await help();
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/scripts\/check\.ts:\d+:\d+: /);
    expect(stderr).not.toMatch(stackLine);
    expect(codeOf(project)).toHaveLength(5);
  });

  test("goes to a temporary folder where it has no other, and is gone with the command", async () => {
    const project = copyProject(join(temporaryFolder(), "terkunci"));
    // A file where a folder should be stops an administrator too, whom permissions do not.
    writeFileSync(join(project, ".cache"), "");
    const TMPDIR = temporaryFolder();
    const { folder: content } = writeOffice({});
    const output = join(temporaryFolder(), "situs");
    const { code, stderr } = await build(content, output, {
      project,
      environment: { TMPDIR, TEMP: TMPDIR },
      more: ["--cache", join(temporaryFolder(), "simpanan")],
    });
    expect(code, stderr).toBe(0);
    expect(filesOf(output).size).toBeGreaterThan(10);
    expect(readdirSync(TMPDIR)).toEqual([]);
  });
});
