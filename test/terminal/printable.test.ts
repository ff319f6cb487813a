import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printable, tame } from "../../scripts/lib/terminal/printable.ts";

describe("printable text", () => {
  it("is one line without control characters or marks that turn the direction", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
    expect(printable("satu\n  dua\u001b[31m — é 👍🏽")).toBe("satu dua\ufffd[31m — é 👍🏽");
  });
});

describe("what is printed where a program reads it", () => {
  it("has no line that is a command to a CI, whatever a text holds", () => {
    const hostile = fc.array(
      fc.constantFrom(
        "::",
        "##[",
        "##vso[",
        "error",
        "set-output name=a",
        "]",
        "\n",
        "\r",
        " ",
        "\t",
        "\u001b",
        "[31m",
        "a",
        "\u2028",
        "\u0085",
      ),
    );
    fc.assert(
      fc.property(hostile, (parts) => {
        const printed = tame(parts.join(""));
        expect(printed).not.toContain("##[");
        expect(printed).not.toContain("##vso[");
        expect(printed.replaceAll("\u001b[31m", "")).not.toMatch(/[^\P{Cc}\n\t]/u);
        // A runner takes away the space at a line's start, and knows ends of lines of every kind.
        for (const line of printed.split(/[\n\r\u2028\u2029\u0085]/)) expect(line.trim()).not.toMatch(/^::/);
      }),
      { numRuns: 500 },
    );
  });

  it("is otherwise as it was, in its lines and colours", () => {
    const text = "\u001b[1mSatu\u001b[22m\n  dua: a::b ## [x] 12:30\n\n\t✓ selesai\n";
    expect(tame(text)).toBe(text);
    expect(tame("satu\r\ndua")).toBe("satu\ndua");
  });
});
