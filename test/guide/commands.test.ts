/** Every command that the guides name is there, and takes the options that they show. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageFile } from "../../scripts/lib/founding/package-file.ts";
import { root, run } from "../output/project.ts";

interface Call {
  /** as it is written */
  readonly text: string;
  readonly command: string;
  readonly options: readonly string[];
  /** whether it is a script of package.json */
  readonly script: boolean;
}

const office = JSON.parse(packageFile({ name: "Kantor", pilar: "0.1.0" })).scripts;
const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;
/** What npm does by itself. */
const ofNpm = ["ci", "install", "pack", "publish", "error", "warn", "view"];

const asked = new Map<string, ReturnType<typeof run>>();
function helpOf(command: string): ReturnType<typeof run> {
  const answer = asked.get(command) ?? run(command, ["--help"]);
  asked.set(command, answer);
  return answer;
}

describe.each([
  ["PANDUAN.md", office, 20],
  ["templates/founding/id/all/README.md", office, 5],
  ["templates/founding/en/all/README.md", office, 5],
  ["README.md", { ...own, ...office }, 10],
])("the commands of %s", (file, scripts: Readonly<Record<string, string>>, fewest) => {
  const calls = callsIn(readFileSync(join(root, file), "utf8"));

  test("are there", () => {
    expect(calls.length).toBeGreaterThanOrEqual(fewest);
    const missing = calls.filter(({ script, command }) => script && !(command in scripts));
    expect(missing.map(({ text }) => text)).toEqual([]);
  });

  const named = [...new Set(calls.filter(isPilars).map(({ command }) => command))];
  test.each(named)("%s takes the options that are shown", async (command) => {
    const { code, stdout } = await helpOf(command);
    expect(code).toBe(0);
    const shown = calls.filter((call) => call.command === command).flatMap(({ options }) => options);
    const taken = Array.from(stdout.matchAll(/^ {2}(--[a-z-]+)/gm), ([, option]) => option);
    expect(taken.length).toBeGreaterThan(0);
    expect(shown.filter((option) => !taken.includes(option))).toEqual([]);
  });

  function isPilars({ command, script }: Call): boolean {
    return !script || /pilar/.test(scripts[command] ?? "");
  }
});

test("a call is read with its options", () => {
  const text =
    "`npm run check -- --by channel --strict`, `npm start`\n    npx --package=a pilar init . --package b\n";
  expect(callsIn(text).map(({ command, options }) => [command, options])).toEqual([
    ["check", ["--by", "--strict"]],
    ["start", []],
    ["init", ["--package"]],
  ]);
});

function callsIn(text: string): Call[] {
  const code = Array.from(
    text.matchAll(/^ *```[\s\S]*?^ *```$|^ {4,}.*$|`[^`\n]+`/gm),
    ([part]) => part,
  ).join("\n");
  const calls = code.matchAll(/\b(?:npm (?:run )?([a-z]+)|npx (?:--package=\S+ )?pilar ([a-z]+))([^`\n|]*)/g);
  return Array.from(calls, ([call, npm, pilar, rest = ""]) => ({
    text: call,
    command: npm ?? pilar ?? "",
    options: Array.from(rest.matchAll(/(?<=\s)--[a-z][a-z-]*/g), ([option]) => option),
    script: npm !== undefined,
  })).filter(({ command, script }) => !script || !ofNpm.includes(command));
}
