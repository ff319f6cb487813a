import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readGiven, readRegular } from "../../scripts/lib/files/read-regular.ts";
import { readLanguage } from "../../scripts/lib/reading/read-language.ts";
import { named, post, postFile, read, temporaryFolder, writeOffice } from "../fixtures/temporary-office.ts";

const onUnix = process.platform !== "win32";

test("a file is read whole up to its limit, and not at all above it", () => {
  const file = join(temporaryFolder(), "teks");
  writeFileSync(file, "a".repeat(100_000));
  expect(readRegular(file, 100_000)).toHaveLength(100_000);
  expect(readRegular(file, 99_999)).toEqual({ size: 100_000, limit: 99_999 });
  writeFileSync(file, "");
  expect(readRegular(file, 10)).toHaveLength(0);
  truncateSync(file, 900_000_000_000);
  expect(readRegular(file, 10)).toMatchObject({ size: 900_000_000_000 });
});

test("a folder is no file, and what is not there is said by the system", () => {
  const folder = temporaryFolder();
  expect(readRegular(folder, 10)).toEqual({ irregular: "folder" });
  expect(() => readRegular(join(folder, "tidak-ada"), 10)).toThrow("ENOENT");
  expect(readGiven(join(folder, "tidak-ada"), 10)).toBeUndefined();
});

test.skipIf(!onUnix)("links, devices and pipes are not opened; a link that somebody names is theirs", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "asli"), "isi");
  symlinkSync(join(folder, "asli"), join(folder, "pintasan"));
  execFileSync("mkfifo", [join(folder, "pipa")]);
  expect(readRegular(join(folder, "pintasan"), 10)).toEqual({ irregular: "link" });
  expect(readGiven(join(folder, "pintasan"), 10)).toHaveLength(3);
  expect(readRegular("/dev/zero", 10)).toEqual({ irregular: "special" });
  expect(readRegular(join(folder, "pipa"), 10)).toEqual({ irregular: "special" });
});

test.skipIf(!existsSync("/proc/self/status"))(
  "a file that says it has no bytes, and has some, is read within its limit",
  () => {
    expect(readRegular("/proc/self/status", 10)).toMatchObject({ limit: 10 });
    expect(readRegular("/proc/self/status", 100_000)).toBeInstanceOf(Uint8Array);
  },
);

test.skipIf(!onUnix)(
  "an office whose files are devices and pipes is told, and nothing waits or fills the memory",
  () => {
    const { folder } = writeOffice({ "site.yaml": null, "hashtags.yaml": null, [postFile]: null });
    symlinkSync("/dev/zero", join(folder, "site.yaml"));
    execFileSync("mkfifo", [join(folder, "hashtags.yaml")]);
    mkdirSync(join(folder, "posts", "2026-11", "pipa"), { recursive: true });
    execFileSync("mkfifo", [join(folder, "posts", "2026-11", "pipa", "index.md")]);
    expect(readLanguage(folder)).toBe("id");
    expect(named(read(folder).problems)).toEqual([
      "missing-file content/hashtags.yaml:1:1",
      "missing-file content/site.yaml:1:1",
      "special-file content/hashtags.yaml:1:1",
      "special-file content/posts/2026-11/pipa/index.md:1:1",
      "symbolic-link content/site.yaml:1:1",
    ]);
  },
);

test("a site.yaml of a terabyte has no language", () => {
  const { folder } = writeOffice({ [postFile]: post() });
  truncateSync(join(folder, "site.yaml"), 1_000_000_000_000);
  expect(readLanguage(folder)).toBe("id");
});
