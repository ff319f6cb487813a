import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
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
