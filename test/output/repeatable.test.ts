import { cpSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { post, postFile, temporaryFolder, writeOffice } from "../fixtures/temporary-office.ts";
import { build, copyProject, filesOf, fixtures } from "./project.ts";

const court = join(fixtures, "pengadilan-agama");

test("two cold builds, in two places, zones and languages of the machine, are equal byte by byte", async () => {
  const workplace = temporaryFolder();
  const project = copyProject(join(workplace, "tempat lain"));
  const content = join(workplace, "pengadilan-agama");
  cpSync(court, content, { recursive: true });
  const output = join(workplace, "hasil");
  const environment = { TZ: "America/New_York", LANG: "tr_TR.UTF-8", LC_ALL: "C" };
  const { code, stderr } = await build(content, output, { project, environment });
  expect(code, stderr).toBe(0);
  const [other, here] = [filesOf(output), filesOf(inject("sites").court.output)];
  // The fixture lies in this repository, and so is of its commit.
  for (const name of ["build.json", "verifikasi/index.html"]) {
    for (const files of [other, here]) expect(files.delete(name), name).toBe(true);
  }
  expect([...other]).toEqual([...here]);
});

describe("the cache of cards", () => {
  test("is all that a second build needs; one new title needs one card", async () => {
    const workplace = temporaryFolder();
    const cache = join(workplace, "cache");
    const options = { project: inject("project"), more: ["--cache", cache] };
    const second = post({ title: "Pos kedua", date: "2026-11-04" });
    const { folder: content } = writeOffice({ "posts/2026-11/kedua/index.md": second });
    const output = join(workplace, "hasil");
    const drawn = () => cardsIn(join(cache, "cards"));

    expect((await build(content, output, options)).code).toBe(0);
    const first = drawn();
    const site = [...filesOf(output)];
    expect(first.size).toBeGreaterThan(2);

    expect((await build(content, output, options)).code).toBe(0);
    expect([...drawn()]).toEqual([...first]);
    expect([...filesOf(output)]).toEqual(site);

    writeFileSync(join(content, postFile), post({ title: "Judul yang diganti" }));
    expect((await build(content, output, options)).code).toBe(0);
    const fresh = [...drawn().keys()].filter((name) => !first.has(name) && /\.(?:png|jpe?g)$/.test(name));
    expect(fresh).toHaveLength(1);
  });
});

test("the court's cards stand at the addresses that carry their content's hash", () => {
  const files = [...filesOf(join(inject("sites").court.output, "kartu")).keys()];
  const cards = files.filter((file) => file !== "manifest.json");
  expect(cards.length).toBeGreaterThan(20);
  for (const card of cards) expect(card).toMatch(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+\.[0-9a-f]{10}\.(?:png|jpg)$/);
  expect(cards.some((card) => card.startsWith("2026-09/istilah-ishlah/og."))).toBe(true);
});

/** Each file with the time it was written. */
function cardsIn(folder: string): Map<string, number> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry): [string, number] => {
        const path = join(entry.parentPath, entry.name);
        return [path, statSync(path).mtimeMs];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
