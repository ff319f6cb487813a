import { describe, expect, it } from "vitest";
import { problem } from "../../scripts/lib/problems/problem.ts";
import { reportGitlab } from "../../scripts/lib/report/report-gitlab.ts";
import { sampleReport } from "./sample.ts";

interface Issue {
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const issues = (report = sampleReport()): Issue[] => JSON.parse(reportGitlab(report));

describe("GitLab's Code Quality report", () => {
  it("has what GitLab asks of an issue: description, check, fingerprint, severity, path and line", () => {
    expect(issues()).toHaveLength(4);
    for (const issue of issues()) {
      expect(issue).toEqual({
        description: expect.stringMatching(/\(scripts\/lib\/checks\/README\.md#[a-z-]+\)$/),
        check_name: expect.stringMatching(/^[a-z0-9-]+$/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
        location: { path: expect.stringMatching(/^content\//), lines: { begin: expect.any(Number) } },
      });
    }
  });

  it("marks the post that tips a month", () => {
    const { file = "" } = sampleReport().problems.find(({ code }) => code === "month-off") ?? {};
    expect(issues().map(({ location }) => location.path)).toContain(file);
  });

  it("knows a problem again that has moved, and tells two of a kind apart", () => {
    const at = (line: number) => ({ file: "content/a.md", line, column: 1 });
    const twice = (first: number, second: number) =>
      issues({
        ...sampleReport(),
        problems: [
          problem("unsafe-link", at(first), { found: "x:y" }),
          problem("unsafe-link", at(second), { found: "x:y" }),
        ],
      }).map(({ fingerprint }) => fingerprint);
    expect(new Set(twice(3, 9)).size).toBe(2);
    expect(twice(3, 9)).toEqual(twice(4, 12));
  });

  it("is an empty list where there is no problem", () => {
    expect(issues({ ...sampleReport(), problems: [] })).toEqual([]);
  });
});
