import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { words as en } from "../../scripts/lib/language/en/index.ts";
import { words as id } from "../../scripts/lib/language/id/index.ts";
import {
  type Files,
  post,
  postFile,
  soundOffice,
  temporaryFolder,
  writeOffice,
} from "../fixtures/temporary-office.ts";
import { type Ended, fixtures, now, run, stackLine } from "../output/project.ts";

const court = join(fixtures, "pengadilan-agama");
const english = join(fixtures, "english");
const broken = join(fixtures, "broken", "banyak-kesalahan");

const check = (content: string, ...more: string[]): Promise<Ended> =>
  run("check", ["--content", content, "--now", now, ...more]);

describe("npm run check ends", () => {
  test.each([
    ["with 0 for a sound office", () => english, [], 0],
    ["with 0 for a month that is off", () => court, [], 0],
    ["with 1 for it, where it is asked to be strict", () => court, ["--strict"], 1],
    ["with 1 for it, where the office enforces its mix", () => enforced(), [], 1],
    ["with 0 for it, where the office explains it", () => enforced(explained), [], 0],
    [
      "with 0 for it, where the office explains it, with --strict",
      () => enforced(explained),
      ["--strict"],
      0,
    ],
    ["with 1 for mistakes", () => broken, [], 1],
    ["with 1 for mistakes in any form", () => broken, ["--format", "json"], 1],
    ["with 1 for mistakes in any form", () => broken, ["--format=github"], 1],
    ["with 1 for a folder without site.yaml", () => join(fixtures, "broken", "tanpa-site"), [], 1],
    ["with 1 for an empty folder", temporaryFolder, [], 1],
    ["with 2 for an unknown option", () => english, ["--formt", "json"], 2],
    ["with 2 for an unknown format", () => english, ["--format", "xml"], 2],
    ["with 2 for an option without its value", () => english, ["--format"], 2],
    ["with 2 for a word too many", () => english, ["json"], 2],
    ["with 2 for a day that is none", () => english, ["--now", "2026-02-30"], 2],
    ["with 2 for words as a moment", () => english, ["--now", "besok"], 2],
    ["with 2 for a folder that is not there", () => join(english, "tidak-ada"), [], 2],
    ["with 2 for a file as folder", () => join(english, "site.yaml"), [], 2],
    ["with 0 for a call for help", () => english, ["--help"], 0],
    ["with 0 for a short call for help", () => english, ["-h"], 0],
  ])("%s", async (_when, content, more, expected) => {
    const { code, stdout, stderr } = await check(content(), ...more);
    expect(code, stdout + stderr).toBe(expected);
    expect(stdout + stderr).not.toMatch(stackLine);
    const spoken = expected === 2 ? stderr : stdout;
    expect(spoken.trim()).not.toBe("");
    expect(spoken).toMatch(/\n$/);
    if (expected === 2) expect(stdout).toBe("");
  });

  test("with the option that was probably meant", async () => {
    const { stderr } = await check(english, "--strik");
    expect(stderr).toContain("there is no option --strik. Did you mean --strict?");
  });
});

describe("its report", () => {
  test("as text names each problem's file and place, without colour where there is no terminal", async () => {
    const { stdout } = await check(broken);
    const file = "test/fixtures/broken/banyak-kesalahan/posts/2026-11/pos-pertama/index.md";
    expect(stdout).toContain(file);
    for (const place of ["2:1", "3:7", "8:5", "11:12"]) expect(stdout).toContain(place);
    expect(stdout).not.toContain("\u001b[");
  });

  test("as JSON is one object in the contract's shape", async () => {
    const { stdout, stderr } = await check(court, "--format", "json");
    expect(stderr).toBe("");
    const report = JSON.parse(stdout);
    expect(report.now).toBe("2026-11-22T08:00:00+09:00");
    expect(
      report.months.map(({ month, verdict, posts }: Record<string, unknown>) => [month, verdict, posts]),
    ).toEqual([
      ["2026-09", "balanced", 5],
      ["2026-10", "off", 5],
      ["2026-11", "open", 4],
      ["2026-12", "planned", 1],
    ]);
    expect(report.months[1].pillars).toEqual({
      informasi: { count: 1, share: 0.2, target: 0.6 },
      emosi: { count: 0, share: 0, target: 0.25 },
      promosi: { count: 4, share: 0.8, target: 0.15 },
    });
    expect(report.months[1].advice).toEqual(expect.stringMatching(/\d/));
    expect(report.problems).toEqual([
      {
        code: "month-off",
        severity: "warning",
        file: expect.stringContaining("/2026-10/"),
        line: 1,
        column: 1,
        message: expect.any(String),
        hint: expect.any(String),
        help: expect.stringMatching(/#month-off$/),
      },
    ]);
  });

  test("as JSON holds every problem of the folder, each with its place, message and hint", async () => {
    const { problems } = JSON.parse((await check(broken, "--format", "json")).stdout);
    expect(problems).toHaveLength(17);
    for (const found of problems) {
      expect(Object.keys(found)).toEqual(
        expect.arrayContaining(["code", "severity", "file", "line", "column", "message", "hint"]),
      );
      expect(found.file).toMatch(/^test\/fixtures\/broken\/banyak-kesalahan\//);
      expect(found.message.length).toBeGreaterThan(10);
      expect(found.hint.length).toBeGreaterThan(5);
    }
  });

  test("for GitHub is one annotation a line, errors first, and none can be forged", async () => {
    const { folder } = writeOffice({
      ...soundOffice,
      [postFile]: post(
        { pillar: '"a%0A::error::palsu\\n::warning::palsu, b:c"' },
        "![F](https://example.org/f.png)\n",
      ),
    });
    const { stdout, code } = await check(folder, "--format", "github");
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThanOrEqual(2);
    for (const line of lines)
      expect(line).toMatch(/^::(?:error|warning) file=[^,]+,line=\d+,col(?:umn)?=\d+[^:]*::.+/);
    expect(lines.map((line) => line.slice(2, line.indexOf(" ")))).toEqual([
      "error",
      ...lines.slice(1).map(() => "warning"),
    ]);
    expect(lines[0]).not.toContain("a%0A::error");
  });

  test("speaks the office's language", async () => {
    const [englishHelp, indonesianHelp] = await Promise.all([
      check(english, "--help"),
      check(court, "--help"),
    ]);
    expect(englishHelp.stdout).toContain(en.commands.help.check);
    expect(indonesianHelp.stdout).toContain(id.commands.help.check);
    const wrong = await Promise.all([english, court].map((content) => check(content, "--format", "xml")));
    expect(wrong[0]?.stderr).not.toBe(wrong[1]?.stderr);
  });

  test("speaks the language of the folder content/ where no other is named", async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "content"));
    writeFileSync(join(cwd, "content", "site.yaml"), "language: en\n");
    const { stdout } = await run("check", ["--help"], { cwd });
    expect(stdout).toContain(en.commands.help.check);
  });
});

describe("npm run build ends", () => {
  test.each([
    ["with 0 for a call for help", ["--help"], 0],
    ["with 2 for an unknown option", ["--outptu", "x"], 2],
    [
      "with 2 for a day that is none",
      ["--content", english, "--output", "/tmp/pilar-tidak-ada", "--now", "kemarin"],
      2,
    ],
    [
      "with 2 for a folder that is not there",
      ["--content", "tidak-ada", "--output", "/tmp/pilar-tidak-ada"],
      2,
    ],
    ["with 2 for a form of output that is not there", ["--content", english, "--format", "junit"], 2],
  ])("%s", async (_when, options, expected) => {
    const { code, stdout, stderr } = await run("build", options);
    expect(code, stdout + stderr).toBe(expected);
    expect(stdout + stderr).not.toMatch(stackLine);
    expect((expected === 0 ? stdout : stderr).trim()).not.toBe("");
  });
});

test("npm run build --format json prints one object alone", async () => {
  const output = join(temporaryFolder(), "hasil");
  const options = ["--content", english, "--now", now, "--output", output, "--format", "json"];
  const { code, stdout } = await run("build", [...options, "--no-cards"]);
  expect(code).toBe(0);
  const built = JSON.parse(stdout);
  expect(built).toMatchObject({ built: true, cards: 0, drawn: 0, images: 0, kept: { count: 0, bytes: 0 } });
  expect(built.pages).toBeGreaterThan(5);
  expect(built.months.length).toBeGreaterThan(0);

  const refused = await run("build", ["--content", enforced(), ...options.slice(2)]);
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.stdout)).toMatchObject({ built: false, problems: [{ code: "month-off" }] });
});

/** What the office says of the month that is off in `enforced`. */
const explained: Files = { "months.yaml": "2026-10: { note: Pekan lelang nasional. }\n" };

/** An office that refuses months that are off, and has one. */
function enforced(more: Files = {}): string {
  const promotions = Object.fromEntries(
    Array.from({ length: 6 }, (_, index) => [
      `posts/2026-10/promosi-${index}/index.md`,
      post({ title: `Promosi ${index}`, pillar: "promosi", date: `2026-10-0${index + 1}` }),
    ]),
  );
  const site = `${soundOffice["site.yaml"]}mix: { enforce: true }\n`;
  return writeOffice({ ...promotions, "site.yaml": site, ...more }).folder;
}
