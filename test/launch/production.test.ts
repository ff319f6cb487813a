/** That an office which only publishes needs no package that Pilar is developed with: `npm ci --omit=dev`. */
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { build, type Metafile } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { buildOptions } from "../../scripts/lib/launch/compile.ts";
import { compiledName, workers } from "../../scripts/lib/project.ts";

const root = join(import.meta.dirname, "..", "..");
const commands = readdirSync(join(root, "scripts"))
  .flatMap((name) => /^([a-z]+)\.ts$/.exec(name)?.[1] ?? [])
  .filter((name) => name !== "bench");
/** Packages by their folder below the project, as npm installs them. */
const locked: Readonly<Record<string, { readonly dev?: boolean }>> = JSON.parse(
  readFileSync(join(root, "package-lock.json"), "utf8"),
).packages;

/** Installed only with those that Pilar is developed with, or not at all. */
const isLeftOut = (folder: string): boolean => locked[folder]?.dev ?? !(folder in locked);

describe("without the packages that Pilar is developed with", () => {
  let outputs: Metafile["outputs"];
  let texts: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const made = await build({ ...buildOptions(root, root), metafile: true, write: false });
    outputs = made.metafile.outputs;
    texts = new Map(made.outputFiles.map(({ path, text }) => [path.slice(root.length + 1), text]));
  });

  test("the commands can be compiled: all that becomes a part of them is there", () => {
    const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
    const packages = new Set(inputs.flatMap((file) => folderOf(file) ?? []));
    expect(packages.size).toBeGreaterThan(20);
    expect([...packages].filter(isLeftOut)).toEqual([]);
  });

  test.each(commands)("%s finds every package that it loads", (command) => {
    const files = reachedFrom([command, ...threadsAndCards()]);
    const imported = files.flatMap((file) =>
      (outputs[file]?.imports ?? []).flatMap(({ path, external }) =>
        external && !isBuiltin(path) ? folderNamed(path) : [],
      ),
    );
    // Pictures, fonts and the like are looked for by a name that stands in the code.
    const resolved = files.flatMap((file) =>
      Array.from(texts.get(file)?.matchAll(/\bresolve\(\s*["'`](@?[\w.-]+(?:\/[\w.-]+)?)/g) ?? [])
        .map(([, name = ""]) => folderNamed(name))
        .filter((folder) => folder in locked),
    );
    const packages = new Set([...imported, ...resolved]);
    expect(packages).toContain("node_modules/sharp");
    // Commands that are compiled need no loader.
    packages.delete("node_modules/tsx");
    expect([...packages].filter(isLeftOut)).toEqual([]);
  });

  test("the test itself would see one", () => {
    expect(isLeftOut("node_modules/vitest")).toBe(true);
    expect(isLeftOut("node_modules/sharp")).toBe(false);
    expect(isLeftOut("node_modules/tidak-ada")).toBe(true);
  });

  /** What commands load by a name that no import shows. */
  function threadsAndCards(): string[] {
    const cards = Object.keys(outputs).flatMap((file) => /^(card-.+)\.mjs$/.exec(file)?.[1] ?? []);
    expect(cards.length).toBeGreaterThan(3);
    expect(cards[0]?.startsWith(compiledName.cardTemplate(""))).toBe(true);
    return [...Object.keys(workers).map(compiledName.worker), ...cards];
  }

  /** The compiled files that are loaded with those of some names, sooner or later. */
  function reachedFrom(names: readonly string[]): string[] {
    const reached = new Set(names.map((name) => `${name}.mjs`));
    for (const file of reached) {
      expect(outputs, file).toHaveProperty([file]);
      for (const { path, external } of outputs[file]?.imports ?? []) if (!external) reached.add(path);
    }
    return [...reached];
  }
});

/** The package that a file is of, as the lock file names it; undefined for Pilar's own. */
function folderOf(file: string): string | undefined {
  // From where the packages are installed: `node_modules` may be a link that leads out of the project.
  return /\bnode_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

/** Where npm puts the package of an import. */
function folderNamed(specifier: string): string {
  return `node_modules/${/^(?:@[^/]+\/)?[^/]+/.exec(specifier)}`;
}
