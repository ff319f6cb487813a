import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { makeCode } from "../../scripts/lib/launch/make-code.ts";
import { project } from "../../scripts/lib/project.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

/** Folders below this one cannot be written. */
let full = "";
/** What becomes of the next attempts to compile. */
const losses: ("stopped" | "silent")[] = [];
vi.mock("../../scripts/lib/launch/compile.ts", () => ({
  stopCompiler: async () => {},
  compile: async (_project: string, folder: string) => {
    const loss = losses.shift();
    if (loss === "stopped") throw new Error("The service was stopped");
    if (loss === "silent") await new Promise(() => {});
    if (folder.startsWith(full)) {
      const text = `Failed to write to output file: write ${join(folder, "check.mjs")}: no space left on device`;
      throw Object.assign(new Error("Build failed"), { errors: [{ text, location: null }] });
    }
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "check.mjs"), "");
    return { check: ["check.mjs"] };
  },
}));

let code = "";
beforeEach(() => {
  code = join(temporaryFolder(), "code", "stamp");
});

test("code that its own disk has no room for goes to another, and leaves nothing behind", async () => {
  full = dirname(code);
  const made = await makeCode(project, code);
  if (!("folder" in made)) throw new Error(made.reason);
  // It goes when the process ends, which is the whole run of the tests.
  onTestFinished(() => rmSync(dirname(made.folder), { recursive: true, force: true }));
  expect(made.folder.startsWith(full)).toBe(false);
  expect(existsSync(join(made.folder, "check.mjs"))).toBe(true);
  expect(readdirSync(full)).toEqual([]);
});

test("a full disk is told as that, not as code that is wrong", async () => {
  full = "";
  const made = await makeCode(project, code);
  expect(made).toEqual({ reason: expect.stringMatching(/^Disk penuh.*\n.*no space left on device$/) });
});

test.each(["stopped", "silent"] as const)(
  "a compiler that is lost is started once more: %s",
  async (loss) => {
    full = join(dirname(code), "penuh");
    losses.push(loss);
    expect(await makeCode(project, code, { limit: 500 })).toEqual({ folder: code });
    losses.push(loss, loss);
    const again = join(dirname(code), "lain");
    expect(await makeCode(project, again, { limit: 100 })).toEqual({
      reason: expect.stringContaining("run it again"),
    });
    expect(readdirSync(dirname(code))).toEqual(["stamp"]);
  },
);

test("old code is cleared away, but for what a command still runs", async () => {
  full = join(dirname(code), "penuh");
  const minutesAgo = { a: 1, b: 9, c: 60, d: 70, e: 80, f: 90, ".g": 5, ".h": 90 };
  for (const [name, minutes] of Object.entries(minutesAgo)) {
    const folder = join(dirname(code), name);
    mkdirSync(folder, { recursive: true });
    const touched = new Date(Date.now() - minutes * 60_000);
    utimesSync(folder, touched, touched);
  }
  await makeCode(project, code);
  // Beside the new one four, whoever touched them; unfinished ones while somebody may be at work.
  expect(readdirSync(dirname(code)).sort()).toEqual([".g", "a", "b", "c", "d", "stamp"]);
  for (const name of ["c", "d"]) utimesSync(join(dirname(code), name), new Date(), new Date());
  for (const name of ["v", "w", "x", "y", "z"]) await makeCode(project, join(dirname(code), name));
  expect(readdirSync(dirname(code))).toEqual(expect.arrayContaining(["a", "b", "c", "d", "stamp", "z"]));
});
