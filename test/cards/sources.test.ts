import { globSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { packages, partsOf, rooms } from "../../scripts/lib/cards/sources.ts";
import { project } from "../../scripts/lib/project.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

const templates = globSync("templates/cards/*.tsx", { cwd: project });

test("a change to any module or package that shapes a card draws it anew", async () => {
  expect(templates.length).toBeGreaterThan(5);
  const { metafile } = await build({
    entryPoints: ["scripts/lib/cards/render.ts", ...templates],
    ...{ absWorkingDir: project, outdir: "nowhere", write: false, metafile: true },
    ...{
      bundle: true,
      packages: "external",
      format: "esm",
      platform: "node",
      jsx: "automatic",
      jsxImportSource: "preact",
    },
  });
  const modules = Object.keys(metafile.inputs);
  expect(modules.length).toBeGreaterThan(40);
  const shared = new RegExp(`^(?:scripts/lib/(?:${rooms.join("|")})/|templates/cards/)`);
  // Says where modules are, not what they draw.
  expect(modules.filter((file) => !shared.test(file))).toEqual(["scripts/lib/project.ts"]);
  const imported = Object.values(metafile.inputs).flatMap(({ imports }) =>
    imports.filter(({ external }) => external).map(({ path }) => path),
  );
  const names = new Set(
    imported.filter((path) => !path.startsWith("node:")).map((path) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]),
  );
  expect([...names].filter((name) => !packages.includes(name ?? ""))).toEqual([]);
});

test("whatever lies beside an office's cards draws all of them anew, but no other card", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "parts"));
  for (const name of ["quote.tsx", "bilah.ts", "parts/quote.tsx"]) writeFileSync(join(folder, name), name);
  expect(partsOf(folder, new Set(["quote.tsx", "post.tsx"]))).toEqual([
    ...["bilah.ts", "bilah.ts"],
    ...["parts/quote.tsx", "parts/quote.tsx"],
  ]);
});
