import { chmodSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { listContentFolder } from "../../scripts/lib/reading/folder.ts";
import { readFolder, unlisted } from "../../scripts/lib/reading/folder-entries.ts";
import { post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";

const refusal = Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });

test("a folder that nobody may list is a problem, and all else is listed", () => {
  const { folder } = writeOffice({ "posts/2026-12/lain/index.md": post({ date: "2026-12-01" }) });
  const listed = listContentFolder(folder, "content", (path) =>
    path.endsWith("2026-12") ? unlisted(refusal) : readFolder(path),
  );
  expect(listed.problems).toMatchObject([
    {
      code: "unreadable-folder",
      file: "content/posts/2026-12",
      data: { name: "content/posts/2026-12", fault: "forbidden" },
    },
  ]);
  expect(listed.has(postFile)).toBe(true);
});

/** An administrator may look anywhere. */
const isRefused = (folder: string): boolean => {
  try {
    readdirSync(folder);
    return false;
  } catch {
    return true;
  }
};

test.skipIf(process.platform === "win32")(
  "so it is on a disk, beside the office's other problems",
  (context) => {
    const { folder } = writeOffice({
      [postFile]: post({ pillar: "informsi" }),
      "posts/2026-12/lain/index.md": post({ date: "2026-12-01" }),
    });
    const closed = join(folder, "posts", "2026-12");
    chmodSync(closed, 0);
    onTestFinished(() => chmodSync(closed, 0o755));
    if (!isRefused(closed)) context.skip();
    const codes = read(folder).problems.map(({ code }) => code);
    expect(codes).toContain("unreadable-folder");
    expect(codes).toContain("unknown-pillar");
  },
);

test("what is no fault of the machine is thrown", () => {
  expect(() => unlisted(new Error("lain"))).toThrow("lain");
});
