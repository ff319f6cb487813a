import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { openSession } from "../../scripts/lib/session/session.ts";
import { named, post, postFile, temporaryFolder, writeOffice } from "../fixtures/temporary-office.ts";

/** Files that the machine refuses, by the end of their path. */
const refused = vi.hoisted(() => new Set<string>());

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  const guard = (path: unknown): void => {
    const [end] = [...refused].filter((one) => String(path).replaceAll("\\", "/").endsWith(one));
    if (end) throw Object.assign(new Error(`EACCES: permission denied, open '${path}'`), { code: "EACCES" });
  };
  return {
    ...fs,
    openSync: (...of: Parameters<typeof fs.openSync>) => {
      guard(of[0]);
      return fs.openSync(...of);
    },
    readFileSync: (...of: Parameters<typeof fs.readFileSync>) => {
      guard(of[0]);
      return fs.readFileSync(...of);
    },
  };
});
afterEach(() => refused.clear());

test("a file that the machine refuses is told as that, beside all else, and read once it may be", async () => {
  const other = "posts/2026-11/lain/index.md";
  const { folder } = writeOffice({ [other]: post({ pillar: "informsi" }) });
  const cacheFolder = join(temporaryFolder(), "cache");
  const problemsNow = async () => {
    const session = openSession({
      folder,
      label: "content",
      now: "2026-11-22T08:00",
      cacheFolder,
      code: "1",
    });
    const { problems } = await session.read();
    session.save();
    return named(problems);
  };
  const sound = [`unknown-pillar content/${other}:4:9`];
  expect(() => readFileSync(join(folder, postFile))).not.toThrow();
  refused.add(postFile).add("/hashtags.yaml");
  const told = ["content/hashtags.yaml", `content/${postFile}`].map((file) => `unreadable-file ${file}:1:1`);
  for (const run of [1, 2]) expect([run, await problemsNow()]).toEqual([run, [...sound, ...told].sort()]);
  refused.clear();
  expect(await problemsNow()).toEqual(sound);
});
