import { describe, expect, it } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { breakdown } from "../../scripts/lib/mix/breakdown.ts";
import type { CheckReport } from "../../scripts/lib/report/check-report.ts";
import { reportGithub } from "../../scripts/lib/report/report-github.ts";
import { reportJson } from "../../scripts/lib/report/report-json.ts";
import { reportJunit } from "../../scripts/lib/report/report-junit.ts";
import { reportMarkdown } from "../../scripts/lib/report/report-markdown.ts";
import { reportText } from "../../scripts/lib/report/report-text.ts";
import { type Files, post, read, soundOffice, writeOffice } from "../fixtures/temporary-office.ts";

const words = wordsFor("id");
const plain = { colour: false, width: 100 };

async function reportOf(files: Files): Promise<CheckReport> {
  const content = read(writeOffice(files).folder);
  const { problems, months } = await checkOffice(content);
  const { now, office } = content;
  return { now, office, months, problems, words, breakdown: office && breakdown(office, "channel") };
}

describe("a report on months of which posts are broken", () => {
  const sentence = "2 pos belum dihitung karena masih ada kesalahannya";
  const broken: Files = {
    "posts/2026-10/satu/index.md": post({ date: "2026-10-03", pillar: "informsi" }),
    "posts/2026-11/dua/index.md": "---\ntitle: [\n---\nIsi.\n",
  };

  it("says under the table how many it does not count", async () => {
    const report = await reportOf(broken);
    expect(reportText(report, plain)).toContain(`\n${sentence}`);
    expect(reportMarkdown(report)).toContain(`\n${sentence}`);
    expect(JSON.parse(reportJson(report)).leftOut).toBe(2);
  });

  it("says nothing of it where every post is sound", async () => {
    const report = await reportOf({});
    expect(reportText(report, plain)).not.toContain("belum dihitung");
    expect(reportMarkdown(report)).not.toContain("belum dihitung");
    expect(JSON.parse(reportJson(report)).leftOut).toBe(0);
  });

  it("does not say that there is no post where the only one is broken", async () => {
    const { problems } = await reportOf({
      "posts/2026-11/pos-pertama/index.md": post({ pillar: "informsi" }),
    });
    expect(problems.map(({ code }) => code)).toEqual(["unknown-pillar"]);
  });
});

describe("a report on an office whose targets do not add up", () => {
  const promotions = Object.fromEntries(
    Array.from({ length: 8 }, (_, index) => [
      `posts/2026-10/promosi-${index}/index.md`,
      post({ title: `Promosi ${index}`, pillar: "promosi", date: `2026-10-0${index + 1}` }),
    ]),
  );
  const unsure: Files = {
    ...promotions,
    "site.yaml": `${soundOffice["site.yaml"]}mix: { targets: { informasi: 70, emosi: 20, promosi: 20 } }\n`,
  };

  it("judges no month, and says why", async () => {
    const report = await reportOf(unsure);
    expect(report.problems.map(({ code }) => code)).toEqual(["targets-sum"]);
    expect(report.months).toEqual([]);
    for (const text of [reportText(report, plain), reportMarkdown(report)]) {
      expect(text).toContain("Imbangan bulan belum dapat dihitung: perbaiki dulu kesalahan di bawah ini.");
      expect(text).not.toContain("kanal");
      expect(text).not.toContain("Lihat npm run check");
    }
    const { months, breakdown: told } = JSON.parse(reportJson(report));
    expect(months).toEqual([]);
    expect(told).toBeUndefined();
    expect(reportGithub(report)).not.toContain("::notice");
    expect(reportJunit(report)).not.toContain("2026-10");
  });
});
