import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { words as id } from "../../scripts/lib/language/id/index.ts";
import { breakdownKeys } from "../../scripts/lib/mix/breakdown.ts";
import { formNames } from "../../scripts/lib/report/forms.ts";
import { temporaryFolder, writeOffice } from "../fixtures/temporary-office.ts";
import { type Ended, fixtures, now, run } from "../output/project.ts";

const court = join(fixtures, "pengadilan-agama");

const check = (content: string, ...more: string[]): Promise<Ended> =>
  run("check", ["--content", content, "--now", now, ...more]);

describe.concurrent("npm run check --by", () => {
  test.each(breakdownKeys)("%s shows the mix and says what stands out", async (by) => {
    const { code, stdout } = await check(court, "--by", by);
    expect(code).toBe(0);
    expect(stdout).toContain(id.verdicts.breakdown.title[by]);
    expect(stdout).toContain(id.verdicts.breakdown.shortPeriod(12).split(" ")[0]);
    const { breakdown } = JSON.parse((await check(court, "--by", by, "--format", "json")).stdout);
    expect(breakdown.by).toBe(by);
    expect(breakdown.periods.map(({ months }: { months: number }) => months)).toEqual([3, 12]);
    for (const { remarks } of breakdown.periods) expect(remarks.length).toBeGreaterThan(0);
  });

  test.each(["", "tagar", "Channel", "toString"])("%j is wrong usage, with the choices", async (by) => {
    const { code, stdout, stderr } = await check(court, `--by=${by}`);
    expect([code, stdout]).toEqual([2, ""]);
    for (const choice of breakdownKeys) expect(stderr).toContain(choice);
  });
});

describe.concurrent("npm run check --report", () => {
  test("writes further reports of the same run to files", async () => {
    const folder = temporaryFolder();
    const files = { junit: "hasil.xml", markdown: "ringkasan=1.md", gitlab: "mutu.json", json: "hasil.json" };
    const options = Object.entries(files).flatMap(([form, file]) => [
      "--report",
      `${form}=${join(folder, file)}`,
    ]);
    const { code, stdout } = await check(court, ...options);
    expect(code).toBe(0);
    expect(stdout).toContain(id.verdicts.report.title);
    const read = (file: string): string => readFileSync(join(folder, file), "utf8");
    expect(XMLValidator.validate(read(files.junit))).toBe(true);
    expect(read(files.markdown)).toMatch(/^## /);
    expect(JSON.parse(read(files.gitlab))).toHaveLength(1);
    expect(read(files.json)).toBe((await check(court, "--format", "json")).stdout);
  });

  test("ends as the check ends, with the reports written", async () => {
    const { folder } = writeOffice({ "hashtags.yaml": "A-b:\n" });
    const file = join(temporaryFolder(), "hasil.xml");
    const { code } = await check(folder, "--report", `junit=${file}`);
    expect(code).toBe(1);
    expect(readFileSync(file, "utf8")).toContain("<failure");
  });

  test("makes no file of a report without a word, leaves none of an earlier run, and says so", async () => {
    const { folder } = writeOffice({});
    const file = join(temporaryFolder(), "anotasi.txt");
    writeFileSync(file, "::error::dari pemeriksaan sebelumnya");
    const { code, stderr } = await check(folder, "--report", `github=${file}`);
    expect([code, stderr]).toEqual([0, `${id.commands.emptyReport(file)}\n`]);
    expect(existsSync(file)).toBe(false);
  });

  test.each(["junit", "junit=", "=hasil.xml", "xml=hasil.xml"])("%j is wrong usage", async (report) => {
    const { code, stdout, stderr } = await check(court, "--report", report);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.trim()).not.toBe("");
    expect(existsSync("hasil.xml")).toBe(false);
  });

  test("says so where the file cannot be written", async () => {
    const { code, stderr } = await check(
      court,
      "--report",
      `junit=${join(temporaryFolder(), "tidak", "ada.xml")}`,
    );
    expect(code).toBe(2);
    expect(stderr).toContain("ada.xml");
  });
});

test("every form of report is in the help", async () => {
  const { stdout } = await check(court, "--help");
  for (const form of formNames) expect(stdout).toContain(form);
});

test("on a host's runner the reports lead to the page at the checked commit", async () => {
  const environment = {
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "kantor/situs",
    GITHUB_SHA: "abc123",
  };
  const { stdout } = await run("check", ["--content", court, "--now", now, "--format", "json"], {
    environment,
  });
  expect(JSON.parse(stdout).problems[0].help).toBe(
    "https://github.com/kantor/situs/blob/abc123/scripts/lib/checks/README.md#month-off",
  );
});
