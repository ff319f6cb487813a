import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printable } from "../../scripts/lib/terminal/printable.ts";

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
