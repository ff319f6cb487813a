import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { sharedSources } from "../../scripts/lib/cards/sources.ts";
import { cardTemplateSource, project } from "../../scripts/lib/project.ts";

/** Says where modules are, not what they draw. */
const places = join(project, "scripts", "lib", "project.ts");

const kinds = readdirSync(join(project, "templates", "cards")).flatMap(
  (name) => /^(.+)\.tsx$/.exec(name)?.[1] ?? [],
);

/** Every module of ours that runs for these: imports of types alone are none. */
async function modulesOf(...entryPoints: string[]): Promise<string[]> {
  const { metafile } = await build({
    ...{ entryPoints, absWorkingDir: project, outdir: "nowhere", write: false, metafile: true },
    ...{ bundle: true, packages: "external", format: "esm", platform: "node" },
  });
  return Object.keys(metafile.inputs).map((path) => join(project, path));
}

describe("a change to any module that shapes a card draws it anew", () => {
  test("of what draws all cards", async () => {
    const drawn = await modulesOf("scripts/lib/cards/render.ts");
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.filter((file) => file !== places && !sharedSources().includes(file))).toEqual([]);
  });

  test.each(kinds)("of the template %s", async (kind) => {
    const source = cardTemplateSource(kind);
    const drawn = await modulesOf(source);
    expect(drawn).toContain(source);
    expect(drawn.filter((file) => file !== source && !sharedSources().includes(file))).toEqual([]);
  });
});
