import { PassThrough } from "node:stream";
import type { WriteStream } from "node:tty";
import { afterEach, describe, expect, it, vi } from "vitest";
import { formNames, forms, isForm } from "../../scripts/lib/report/forms.ts";
import { reportText } from "../../scripts/lib/report/report-text.ts";
import { sampleReport } from "./sample.ts";

/** A stream that is no terminal, as in a pipe or a log. */
const pipe = new PassThrough() as unknown as WriteStream;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("the forms of a report", () => {
  it.each(Object.entries(forms))("as %s name every code and where it is explained", (_, form) => {
    const report = form({ ...sampleReport(), terminal: pipe });
    for (const { code } of sampleReport().problems) expect(report).toContain(code);
    expect(report).toContain("scripts/lib/checks/README.md");
  });

  it("are known by name, and nothing that every object has is one", () => {
    expect(formNames).toEqual(["text", "json", "github", "gitlab", "junit", "markdown"]);
    expect(formNames.every(isForm)).toBe(true);
    expect(["", "yaml", "toString", "__proto__"].some(isForm)).toBe(false);
  });

  it.each([
    ["plain where there is no terminal", undefined, false],
    ["coloured where FORCE_COLOR asks for it", "1", true],
  ])("are 80 characters wide and %s", (_, force, colour) => {
    vi.stubEnv("NO_COLOR", undefined);
    vi.stubEnv("FORCE_COLOR", force);
    const text = forms.text({ ...sampleReport(), terminal: pipe });
    expect(text).toBe(reportText(sampleReport(), { colour, width: 80 }));
  });
});
