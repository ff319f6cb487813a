/** Cards of shared links stay served where a build starts from the cache alone, as on a host's fresh machine. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { cardManifestAddress } from "../../scripts/lib/model/addresses.ts";
import { post, postFile, temporaryFolder, writeFiles, writeOffice } from "../fixtures/temporary-office.ts";
import { build, filesOf } from "../output/project.ts";

const cardsOf = (site: string): string[] =>
  [...filesOf(site).keys()].filter((name) => /^kartu\/2026-11\/pos-pertama\/og\./.test(name));

/** What the manifest says of each card, by address. */
const listedIn = (site: string): Record<string, Record<string, string>> =>
  JSON.parse(readFileSync(join(site, cardManifestAddress), "utf8")).cards;

/** A build on a machine of its own: a folder with its cache, from which the site goes. */
async function buildOn(machine: string, content: string): Promise<string> {
  const output = join(machine, "_site");
  const more = ["--cache", join(machine, ".cache")];
  const { code, stderr } = await build(content, output, { project: inject("project"), more });
  expect(code, stderr).toBe(0);
  return output;
}

test("a card that was replaced comes back from the cache, byte for byte", async () => {
  const { folder } = writeOffice({});
  const here = temporaryFolder();
  const first = await buildOn(here, folder);
  const [old = ""] = cardsOf(first);
  const bytes = readFileSync(join(first, old));

  writeFiles(folder, { [postFile]: post({ title: "Judul yang baru" }) });
  const there = join(temporaryFolder(), "mesin lain");
  cpSync(join(here, ".cache"), join(there, ".cache"), { recursive: true });
  rmSync(join(there, ".cache", "site"), { recursive: true });
  const second = await buildOn(there, folder);
  expect(cardsOf(second)).toHaveLength(2);
  expect(readFileSync(join(second, old))).toEqual(bytes);
  const { mark } = listedIn(first)[`/${old}`] ?? {};
  expect(mark).toMatch(/^[\w-]{43}$/);
  // What it is known by is still there, as it was drawn.
  expect(listedIn(second)[`/${old}`]).toEqual({ first: "2026-11-22", replaced: "2026-11-22", mark });

  // What is damaged in the cache is not served.
  rmSync(second, { recursive: true });
  const drawn = join(there, ".cache", "cards", "drawn");
  const end = old.split(".").slice(-2).join(".");
  writeFileSync(join(drawn, readdirSync(drawn).find((name) => name.endsWith(end)) ?? ""), "rusak");
  expect(cardsOf(await buildOn(there, folder))).not.toContain(old);
});

test("a try in another folder takes none of the site's", async () => {
  const { folder } = writeOffice({});
  const machine = temporaryFolder();
  await buildOn(machine, folder);
  writeFiles(folder, { [postFile]: post({ title: "Judul yang baru" }) });
  const output = join(machine, "coba");
  const more = ["--cache", join(machine, ".cache")];
  const { code, stderr } = await build(folder, output, { project: inject("project"), more });
  expect(code, stderr).toBe(0);
  expect(cardsOf(output)).toHaveLength(1);
});
