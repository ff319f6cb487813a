/** What may run while packages are installed, and that each of them is what the lock file says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageFile } from "../../scripts/lib/founding/package-file.ts";
import { startingFiles } from "../../scripts/lib/founding/starting-files.ts";
import { lockedPackages } from "./notice.ts";

const root = join(import.meta.dirname, "..", "..");
const packages = Object.entries(lockedPackages(root));
const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const registry = "https://registry.npmjs.org/";

/** Those that have a script of their own. Each more is a question: what does it do, and does the package work without? */
const known = {
  /** nothing that is needed: a banner, a check, and builds of what each brings as a file */
  offices: ["esbuild", "exifreader", "koffi"],
};

const withScripts = (isOffice: boolean): string[] =>
  packages
    .filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev === isOffice)
    .map(([folder]) => folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length))
    .sort();

test("no package more has an install script, in an office or here", () => {
  expect(withScripts(true)).toEqual(known.offices);
  expect(withScripts(false)).toEqual([]);
});

test("npm is told to run none of them, from version 11 on by name, and before as a whole", () => {
  expect(own.allowScripts).toEqual(Object.fromEntries(known.offices.map((name) => [name, false])));
  // Not in a file here: npm pack would leave out the script that compiles what is packed.
  const calls = ["check.yml", "test.yml", "release.yml"].flatMap((name) =>
    readFileSync(join(root, ".github", "workflows", name), "utf8")
      .split("\n")
      .filter((line) => /\bnpm ci\b/.test(line)),
  );
  expect(calls.length).toBeGreaterThan(3);
  for (const call of calls) expect(call).toContain("--ignore-scripts");
  expect(JSON.parse(packageFile({ name: "Kantor", pilar: "1.0.0" })).allowScripts).toEqual(own.allowScripts);
  const office = startingFiles().find(({ path }) => path === ".npmrc");
  expect(String(office?.bytes)).toMatch(/^ignore-scripts=true$/m);
});

test("each package comes from npm's registry with the hash of its bytes", () => {
  const others = packages.filter(
    ([folder, { link, integrity, resolved }]) =>
      folder.includes("node_modules/") &&
      !link &&
      // Where it says no place, that is the registry.
      !(integrity?.startsWith("sha512-") && (resolved ?? registry).startsWith(registry)),
  );
  expect(others.map(([folder]) => folder)).toEqual([]);
});
