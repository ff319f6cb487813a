import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { read, temporaryFolder } from "../fixtures/temporary-office.ts";
import { fixtures } from "../output/project.ts";

/** A copy of an office whose texts have the line ends of Windows, as Git and Notepad leave them. */
function withWindowsEnds(office: string): string {
  const copy = join(temporaryFolder(), "content");
  for (const entry of readdirSync(office, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(copy, relative(office, from));
    const bytes = readFileSync(from);
    mkdirSync(dirname(to), { recursive: true });
    const isText = /\.(?:md|ya?ml)$/.test(entry.name);
    writeFileSync(to, isText ? bytes.toString("utf8").replace(/\r?\n/g, "\r\n") : bytes);
  }
  return copy;
}

test.each(["pengadilan-agama", "english"])("%s is the same with the line ends of Windows", async (name) => {
  const office = join(fixtures, name);
  const [plain, windows] = [read(office), read(withWindowsEnds(office))];
  const told = async (one: typeof plain) =>
    (await checkOffice(one)).problems.map(({ code, file, line, column }) => [code, file, line, column]);
  expect(await told(windows)).toEqual(await told(plain));
  const shown = ({ office }: typeof plain) =>
    office?.posts.map(({ id, title, summary, bodyDigest, captions, slides }) => ({
      ...{ id, title, summary, bodyDigest, captions, slides },
    }));
  expect(shown(windows)).toEqual(shown(plain));
  expect(shown(windows)?.length).toBeGreaterThan(2);
});
