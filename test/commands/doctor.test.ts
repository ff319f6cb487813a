import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { soundOffice, temporaryFolder, writeFiles } from "../fixtures/temporary-office.ts";
import { run, stackLine } from "../output/project.ts";

const silent = { npm_config_registry: "http://127.0.0.1:9/" };

describe("npm run doctor", () => {
  test("ends with 1 in an empty folder, where there is no office, and leaves nothing there", async () => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await run("doctor", [], { cwd, environment: silent });
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("✗ site.yaml");
    expect(stdout).toContain("npx pilar init");
    expect(readdirSync(cwd)).toEqual([]);
  });

  test("ends with 0 for a sound office without git and network, in its language", async () => {
    const cwd = temporaryFolder();
    const english = { "site.yaml": `${soundOffice["site.yaml"]}language: en\n` };
    writeFiles(join(cwd, "content"), { ...soundOffice, ...english });
    const { code, stdout } = await run("doctor", [], { cwd, environment: { ...silent, PATH: "" } });
    expect(code, stdout).toBe(0);
    expect(stdout).toMatch(/^! Git +not installed$/m);
    expect(stdout).not.toMatch(stackLine);
  });

  test("tells of the last check, and that it found errors", async () => {
    const cwd = temporaryFolder();
    writeFiles(join(cwd, "content"), { ...soundOffice, "hashtags.yaml": "Tagar Salah:\n" });
    await run("check", [], { cwd });
    const { stdout } = await run("doctor", [], { cwd, environment: silent });
    expect(stdout).toMatch(/^! Cek terakhir .*\d kesalahan/m);
  });

  test("ends with 2 for what it does not know", async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "lain"));
    expect((await run("doctor", ["--perbaiki"], { cwd })).code).toBe(2);
    expect((await run("doctor", ["lain"], { cwd })).code).toBe(2);
  });
});
