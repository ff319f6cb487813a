import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { post, temporaryFolder, writeOffice } from "../fixtures/temporary-office.ts";
import { type Ended, fixtures, now, run, stackLine } from "../output/project.ts";

const english = join(fixtures, "english");
const plan = (content: string, ...more: string[]): Promise<Ended> =>
  run("plan", ["--content", content, "--now", now, ...more]);

describe("npm run plan ends", () => {
  test.each([
    ["with 0 for a sound office", () => english, [], 0],
    ["with 0 for a past month", () => english, ["2026-10"], 0],
    ["with 0 for a call for help", () => english, ["--help"], 0],
    ["with 1 where no plan can be made", () => join(fixtures, "broken", "tanpa-site"), [], 1],
    ["with 2 for a word that is no month", () => english, ["desember"], 2],
    ["with 2 for a month that is none", () => english, ["2026-13"], 2],
    ["with 2 for two months", () => english, ["2026-12", "2027-01"], 2],
    ["with 2 for posts that are no number", () => english, ["--posts", "banyak"], 2],
    ["with 2 for no posts", () => english, ["--posts", "0"], 2],
    ["with 2 for far too many posts", () => english, ["--posts", "100000"], 2],
    ["with 2 for an unknown option", () => english, ["--post", "3"], 2],
    ["with 2 for a day that is none", () => english, ["--now", "2026-02-30"], 2],
    ["with 2 for a folder that is not there", () => join(english, "tidak-ada"), [], 2],
    ["with 2 for a calendar where no folder is", () => english, ["--ics", "tidak/ada/x.ics"], 2],
    ["with 2 for drafts of a past month", () => english, ["2026-10", "--scaffold"], 2],
  ])("%s", async (_when, content, more, expected) => {
    const { code, stdout, stderr } = await plan(content(), ...more);
    expect(code, stdout + stderr).toBe(expected);
    expect(stdout + stderr).not.toMatch(stackLine);
    expect((expected === 0 ? stdout : stderr).trim()).not.toBe("");
    if (expected === 2) expect(stdout).toBe("");
  });
});

describe("it", () => {
  test("shows the next month unless another is named", async () => {
    const { folder } = writeOffice({});
    expect((await plan(folder)).stdout).toContain("Desember 2026");
    expect((await plan(folder, "2027-03")).stdout).toContain("Maret 2027");
  });

  test("writes the drafts, names each, and finds nothing to do the second time", async () => {
    const { folder } = writeOffice({});
    const first = await plan(folder, "2026-12", "--posts", "10", "--scaffold");
    expect(first.code, first.stderr).toBe(0);
    const names = readdirSync(join(folder, "posts", "2026-12"));
    expect(names).toHaveLength(10);
    for (const name of names) expect(first.stdout).toContain(`posts/2026-12/${name}/index.md`);
    expect(first.stdout).toContain("Sudah seimbang dengan 10 pos.");
    const second = await plan(folder, "2026-12", "--posts", "10", "--scaffold");
    expect(second.code).toBe(0);
    expect(second.stdout).toContain("Tidak ada yang perlu ditulis");
    expect(readdirSync(join(folder, "posts", "2026-12"))).toEqual(names);
    const checked = await run("check", ["--content", folder, "--now", now, "--strict"]);
    expect(checked.code, checked.stdout).toBe(0);
  }, 60_000);

  test("saves a calendar that holds the new drafts, also over an older one", async () => {
    const { folder } = writeOffice({});
    const file = join(temporaryFolder(), "rencana.ics");
    expect((await plan(folder, "--ics", file)).code).toBe(0);
    const { code, stdout } = await plan(folder, "--posts", "6", "--scaffold", "--ics", file);
    expect(code).toBe(0);
    expect(stdout).toContain(file);
    expect(readFileSync(file, "utf8").match(/^UID:2026-12\//gm)).toHaveLength(6);
  });

  test("saves no calendar of a month without anything in it, and says so", async () => {
    const { folder } = writeOffice({});
    const file = join(temporaryFolder(), "rencana.ics");
    const none = await plan(folder, "2027-03", "--ics", file);
    expect([none.code, none.stderr]).toEqual([0, ""]);
    expect(none.stdout).toContain("tidak ada kalender yang disimpan");
    expect(none.stdout).not.toContain("yang lama");
    expect(existsSync(file)).toBe(false);
    await plan(folder, "2026-11", "--ics", file);
    const before = readFileSync(file);
    expect((await plan(folder, "2027-03", "--ics", file)).stdout).toContain(`${file} yang lama tetap`);
    expect(readFileSync(file)).toEqual(before);
  });

  test("leaves a file alone that is no calendar, and writes no drafts then", async () => {
    const { folder } = writeOffice({});
    const file = join(folder, "site.yaml");
    const before = readFileSync(file);
    const { code, stderr } = await plan(folder, "--scaffold", "--ics", file);
    expect(code).toBe(2);
    expect(stderr).toContain("site.yaml");
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(join(folder, "posts"))).toEqual(["2026-11"]);
  });

  test("ends with 1 and writes nothing while the month has an error, but shows the plan", async () => {
    const { folder } = writeOffice({ "posts/2026-12/rusak/index.md": post({ date: "2026-12-40" }) });
    const { code, stdout, stderr } = await plan(folder, "--scaffold");
    expect(code).toBe(1);
    expect(stderr).toContain("Desember 2026");
    expect(stdout).toContain("1 kesalahan");
    expect(readdirSync(join(folder, "posts", "2026-12"))).toEqual(["rusak"]);
  });

  test("leaves a folder alone that has the name of a draft", async () => {
    const { folder } = writeOffice({});
    const other = writeOffice({}).folder;
    await plan(other, "--posts", "5", "--scaffold");
    const [name = ""] = readdirSync(join(other, "posts", "2026-12"));
    mkdirSync(join(folder, "posts", "2026-12", name), { recursive: true });
    writeFileSync(join(folder, "posts", "2026-12", name, "foto.jpg"), "milik kantor");
    expect((await plan(folder, "--posts", "5", "--scaffold")).code).toBe(0);
    expect(readdirSync(join(folder, "posts", "2026-12", name))).toEqual(["foto.jpg"]);
    expect(readdirSync(join(folder, "posts", "2026-12"))).toHaveLength(6);
  });
});
