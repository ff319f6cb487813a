import { describe, expect, it } from "vitest";
import { breakdown } from "../../scripts/lib/mix/breakdown.ts";
import { reportJson } from "../../scripts/lib/report/report-json.ts";
import { sampleOffice, sampleReport } from "./sample.ts";

describe("the JSON report", () => {
  const report = JSON.parse(reportJson(sampleReport()));

  it("is one object of the moment, the months and the problems", () => {
    expect(Object.keys(report)).toEqual(["now", "months", "leftOut", "problems", "waived"]);
    expect(report.now).toBe("2026-11-22T08:00:00+07:00");
  });

  it("tells of each month its verdict, posts, pillars and advice in words", () => {
    expect(report.months.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      "balanced",
      "off",
      "few",
      "open",
      "planned",
    ]);
    expect(report.months[1]).toEqual({
      month: "2026-09",
      verdict: "off",
      posts: 10,
      public: 10,
      scheduled: 0,
      drafts: 0,
      pillars: {
        informasi: { count: 5, share: 0.5, target: 0.7 },
        emosi: { count: 1, share: 0.1, target: 0.2 },
        promosi: { count: 4, share: 0.4, target: 0.1 },
      },
      advice: "ganti 2 promosi dengan informasi",
    });
    expect(report.months[3].advice).toBe("tambah 2 emosi");
    expect(report.months[3].forecast).toEqual({
      verdict: "off",
      next: "emosi",
      needed: 2,
      room: 27,
      attainable: true,
    });
    expect(report.months[0].advice).toBe("");
  });

  it("tells the breakdown that was asked for, by period and group, and what stands out", () => {
    const input = { ...sampleReport(), breakdown: breakdown(sampleOffice, "channel") };
    const { breakdown: told } = JSON.parse(reportJson(input));
    expect(told).toMatchObject({
      by: "channel",
      periods: [{ months: 3 }, { months: 12, from: "2025-12", to: "2026-11" }],
    });
    expect(told.periods[0]).toMatchObject({
      posts: 21,
      groups: [{ id: null, label: "tanpa kanal", posts: 21, pillars: { informasi: { count: 13 } } }],
      remarks: ["Tanpa kanal: promosi 29% (target 10%)."],
    });
  });

  it("tells of each problem code, severity, place, message and hint", () => {
    expect(report.problems).toHaveLength(4);
    for (const problem of report.problems) {
      expect(problem).toEqual({
        code: expect.stringMatching(/^[a-z0-9-]+$/),
        severity: expect.stringMatching(/^(?:error|warning)$/),
        file: expect.stringMatching(/^content\//),
        line: expect.any(Number),
        column: expect.any(Number),
        message: expect.stringMatching(/./),
        hint: expect.stringMatching(/./),
        help: expect.stringMatching(/^scripts\/lib\/checks\/README\.md#[a-z0-9-]+$/),
      });
    }
    expect(report.problems[2]).toMatchObject({ code: "unknown-key", severity: "error", line: 4, column: 1 });
  });
});
