import { describe, expect, it } from "vitest";
import { doctorText } from "../../scripts/lib/doctor/doctor-text.ts";
import { words as en } from "../../scripts/lib/language/en/index.ts";
import { words as id } from "../../scripts/lib/language/id/index.ts";

const plain = { colour: false, width: 60 };

describe("what the doctor says", () => {
  it("is a line for each matter, what to do below it, and the sum", () => {
    const text = doctorText(
      [
        { topic: "node", state: "well", says: "24.21.0" },
        { topic: "git", state: "watch", says: "belum terpasang", mend: "Pasang Git." },
        { topic: "fonts", state: "broken", says: "rusak", mend: "satu\ndua" },
        { topic: "zone", state: "unknown", says: "\u001b[31mUTC" },
      ],
      id,
      plain,
    );
    expect(text).toBe(
      [
        "✓ Node         24.21.0",
        "! Git          belum terpasang",
        "               → Pasang Git.",
        "✗ Huruf kartu  rusak",
        "               → satu",
        "                 dua",
        "· Zona waktu   \ufffd[31mUTC",
        "",
        "1 harus diperbaiki dulu, 1 perlu diperhatikan.",
        "",
      ].join("\n"),
    );
  });

  it("keeps to the width of the terminal", () => {
    const says = "kata ".repeat(60).trim();
    const text = doctorText([{ topic: "place", state: "watch", says, mend: says }], en, plain);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
  });
});
