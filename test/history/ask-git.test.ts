import { chmodSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { askGit, askGitNow } from "../../scripts/lib/history/ask-git.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

afterEach(() => vi.unstubAllEnvs());

// Windows looks for git.exe.
test.skipIf(process.platform === "win32")("a git that says nothing is given up", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "git"), "#!/bin/sh\nsleep 600\n");
  chmodSync(join(folder, "git"), 0o755);
  vi.stubEnv("PATH", `${folder}${delimiter}${process.env.PATH}`);
  await expect(askGit(folder, ["log"], { most: 50 })).rejects.toThrow("no answer");
  expect(() => askGitNow(folder, ["log"], { most: 50 })).toThrow("no answer");
});
