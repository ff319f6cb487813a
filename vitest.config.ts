import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

/** Tests that read, build or look at a whole site. */
const site = ["test/output/**", "test/browser/**", "test/commands/**", "test/site-built/**"];

export default defineConfig({
  test: {
    pool: "forks",
    // A build and a browser each take a core: no more test files at once than there are cores.
    maxWorkers: Math.max(1, Math.min(4, availableParallelism())),
    // tinypool's workers import .ts and .tsx themselves, past vite.
    execArgv: ["--import", "tsx"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [...configDefaults.exclude, ...site],
        },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: site.map((folder) => `${folder}/*.test.ts`),
          globalSetup: ["test/output/build-sites.ts"],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
