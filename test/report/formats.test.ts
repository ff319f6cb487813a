import { PassThrough } from "node:stream";
import type { WriteStream } from "node:tty";
import { afterEach, describe, expect, it, vi } from "vitest";
import { formatNames, formats, isFormat } from "../../scripts/lib/report/formats.ts";
import { reportText } from "../../scripts/lib/report/report-text.ts";
import { sampleReport } from "./sample.ts";

/** A stream that is no terminal, as in a pipe or a log. */
const pipe = new PassThrough() as unknown as WriteStream;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("the forms of a report", () => {
  it.each(Object.entries(formats))("as %s name every code and where it is explained", (_, format) => {
    const report = format({ ...sampleReport(), terminal: pipe });
    for (const { code } of sampleReport().problems) expect(report).toContain(code);
    expect(report).toContain("scripts/lib/checks/README.md");
  });

  it("are known by name, and nothing that every object has is one", () => {
    expect(formatNames).toEqual(["text", "json", "github", "gitlab", "junit", "markdown"]);
    expect(formatNames.every(isFormat)).toBe(true);
    expect(["", "yaml", "toString", "__proto__"].some(isFormat)).toBe(false);
  });

  it.each([
    ["plain where there is no terminal", undefined, false],
    ["coloured where FORCE_COLOR asks for it", "1", true],
  ])("are 80 characters wide and %s", (_, force, colour) => {
    vi.stubEnv("NO_COLOR", undefined);
    vi.stubEnv("FORCE_COLOR", force);
    const text = formats.text({ ...sampleReport(), terminal: pipe });
    expect(text).toBe(reportText(sampleReport(), { colour, width: 80 }));
  });
});
