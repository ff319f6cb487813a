import { globSync, readFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { configDefaults, defineConfig } from "vitest/config";
import { LongestFirst } from "./test/longest-first.ts";

/** The browser from npm is for Linux alone, and the steps of workflows are written for its shell. */
const onLinux = process.platform === "linux" ? ["browser", "workflows"] : [];
const notUnits = ["browser", "workflows"].map((folder) => `test/${folder}/**/*.test.ts`);

/** Tests that read, build or look at a whole site. Those of the output that need none are units as all others. */
const site = [
  ...[...onLinux, "commands", "site-built"].map((folder) => `test/${folder}/**/*.test.ts`),
  ...["killed", "machine-faults", "output-folder", "repeatable", "undrawable-cards"].map(
    (name) => `test/output/${name}.test.ts`,
  ),
];

/** What the sample office is held to. Not a part of `npm test`: an office that copied the project has a `content/` of its own. */
const sample = ["test/sample/**/*.test.ts"];

/** Tests that put something in the place of a module: what another test loaded before them would be in its stead. */
const mocking = globSync("test/**/*.test.ts").filter((file) =>
  /\bvi\.mock\(/.test(readFileSync(file, "utf8")),
);

export default defineConfig({
  test: {
    pool: "forks",
    // Two thirds of the time of units went into loading the same modules for each file anew, and a second or more of each look at a site.
    isolate: false,
    // Tests wait for builds, browsers and disks for a third of their time: two test files more than there are cores.
    maxWorkers: Math.min(4, availableParallelism() + 2),
    sequence: { sequencer: LongestFirst },
    // Processes and threads that tests start import .ts and .tsx themselves, past vite.
    execArgv: ["--import", "tsx"],
    // What they import is the same each time: a fifth of their work was stripping types and compiling it anew.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache") },
    setupFiles: ["test/seed.ts"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [...configDefaults.exclude, ...site, ...sample, ...mocking, ...notUnits],
        },
      },
      { extends: true, test: { name: "mocking", include: mocking, isolate: true } },
      { extends: true, test: { name: "sample", include: sample } },
      {
        extends: true,
        test: {
          name: "site",
          include: site,
          globalSetup: ["test/output/build-sites.ts"],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
