/** What would break on Windows, where most admins work and no test runs before an owner's CI does. */
import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { longestPath } from "../scripts/lib/reading/file-names.ts";
import { windowsFault } from "../scripts/lib/text/windows-names.ts";

const root = join(import.meta.dirname, "..");
const sources = globSync(["scripts/**/*.{ts,tsx,js}", "templates/**/*.{ts,tsx}", "eleventy.config.ts"], {
  cwd: root,
})
  .map((name) => name.split(sep).join("/"))
  .filter((name) => !name.startsWith("scripts/lib/bench/") && name !== "scripts/bench.ts")
  .map((name) => [name, withoutComments(readFileSync(join(root, ...name.split("/")), "utf8"))] as const);

/** Where a pattern is found, as file: text; not in the files that are there for it. */
function found(pattern: RegExp, but: readonly string[] = []): string[] {
  return sources.flatMap(([name, text]) =>
    but.includes(name) ? [] : Array.from(text.matchAll(pattern), ([match]) => `${name}: ${match}`),
  );
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(?<=^|\s)\/\/ .*$/gm, "");
}

const unpatient = /\b(?:rm|rmSync)\((?!.*patient\)).*/g;

describe("the sources", () => {
  test("are looked at", () => {
    expect(sources.length).toBeGreaterThan(300);
  });

  test.each<[what: string, pattern: RegExp, but?: readonly string[]]>([
    [
      "rename only with patience: a virus scanner holds new files",
      /\brename(?:Sync)?\(/g,
      ["scripts/lib/files/rename.ts"],
    ],
    [
      "remove only with patience",
      unpatient,
      // A report, and what runs before all else.
      ["scripts/cli/report-files.ts", "scripts/pilar.js", "scripts/lib/launch/pack.ts"],
    ],
    [
      "make no link but a junction, which needs no right of an administrator",
      /\bsymlink(?:Sync)?\((?![^;]*"junction")[^\n]*/g,
    ],
    [
      "take no path from an address: file:///C:/ has one slash too many",
      /import\.meta\.url\)?\.pathname|new URL\([^)]*\)\.pathname(?=.{0,40}\b(?:read|exists|open|stat))/g,
    ],
    ["load no module by a path: C: would be a scheme", /\bimport\((?:join|resolve|path)\b[^\n]*/g],
    [
      "call no npm or npx as a program: they are scripts of the shell there",
      /\b(?:spawn|spawnSync|execFile|execFileSync)\(\s*["'`](?:npm|npx|pilar|code|tsx)\b[^\n]*/g,
    ],
    [
      "give no list of arguments to a shell",
      /\b(?:spawn|spawnSync|execFile|execFileSync)\([^;]*\[[^\]]+\][^;]*shell: true/g,
    ],
    [
      "cut no path of the system at /",
      /\b(?:relative|resolve|dirname|normalize)\([^()]*\)\.(?:split|replaceAll|lastIndexOf)\(["']\//g,
    ],
    [
      "put no path together with /",
      /\b(?:readFileSync|writeFileSync|existsSync|statSync|lstatSync|readdirSync|mkdirSync|openSync|readFile|writeFile|mkdir|copyFileSync|rmSync)\(\s*(?:`[^`]*\}\/|[\w.]+ \+ ["']\/)/g,
    ],
    ["know no folder of one system", /["'`](?:\/tmp|\/dev\/null|\/usr\/|\/etc\/|\/home\/)/g],
    ["ask Node for the home, not the environment", /env\.HOME\b|env\[["']HOME/g],
    ["end no group of processes", /process\.kill\(-/g],
    ["ask for no uid", /process\.(?:getuid|geteuid|umask)\b/g],
  ])("%s", (_what, pattern, but) => {
    expect(found(pattern, but)).toEqual([]);
  });

  test("that did would be found out", () => {
    const danger = ["rmSync(path, { force: true });", "rmSync(join(a, b), patient);", "await rm(path);"].join(
      "\n",
    );
    expect(danger.match(unpatient)).toEqual(["rmSync(path, { force: true });", "rm(path);"]);
  });
});

test("files of the project have names that Windows can hold, each its own whatever its capitals, and none too long", () => {
  const names = globSync(["{scripts,templates,test,content,.github}/**/*", "*"], { cwd: root }).map((name) =>
    name.split(sep).join("/"),
  );
  expect(names.length).toBeGreaterThan(800);
  expect(names.filter((name) => name.split("/").some((part) => windowsFault(part)))).toEqual([]);
  const lower = names.map((name) => name.toLowerCase());
  expect(lower.filter((name, at) => lower.indexOf(name) !== at)).toEqual([]);
  expect(names.filter((name) => name.length > longestPath)).toEqual([]);
});

test("npm scripts use nothing of a shell but &&", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  for (const [name, script] of Object.entries(scripts)) {
    const [, ...parts] = script.split("&&");
    expect(script.replaceAll("&&", ""), name).not.toMatch(
      /['`$;|<>&*]|^\w+=|\b(?:rm|cp|mv|mkdir|cat|export) /,
    );
    expect(parts.every((part) => part.trim() !== "")).toBe(true);
  }
});
