import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { expect, test } from "vitest";
import { project } from "../scripts/lib/project.ts";

/** What the table of commands names: `npm run check`, `npm start`, `npm run bench`, … */
const named = Array.from(
  readFileSync(join(project, "README.md"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| `npm "))
    .join("\n")
    .matchAll(/`npm (?:run )?([a-z-]+)/g),
  ([, name]) => name,
);

test("the README's table names every command", () => {
  const commands = readdirSync(join(project, "scripts"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => parse(file).name);
  expect(named).toEqual(expect.arrayContaining(commands.filter((name) => name !== "help")));
});

test("and none that npm does not know", () => {
  const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  expect(named.filter((name) => !Object.hasOwn(scripts, name ?? ""))).toEqual([]);
});
