import { describe, expect, it } from "vitest";
import { writerFor } from "../../scripts/lib/language/writer.ts";

const id = writerFor("id-ID");
const en = writerFor("en-GB");

describe("a writer", () => {
  it("is made once a locale", () => {
    expect(writerFor("id-ID")).toBe(id);
    expect(en).not.toBe(id);
  });

  it.each([
    ["number", id.number(1204), en.number(1204), "1.204", "1,204"],
    ["number with decimals", id.number(2.5), en.number(2.5), "2,5", "2.5"],
    ["percent", id.percent(0.384), en.percent(0.384), "38%", "38%"],
    ["percent with decimals", id.percent(0.3333, 2), en.percent(0.3333, 2), "33,33%", "33.33%"],
    ["small file", id.bytes(12), en.bytes(12), "0,1 kB", "0.1 kB"],
    ["large file", id.bytes(1_250_000), en.bytes(1_250_000), "1,3 MB", "1.3 MB"],
    ["date", id.date("2026-11-03"), en.date("2026-11-03"), "3 November 2026", "3 November 2026"],
    ["short date", id.shortDate("2026-08-07"), en.shortDate("2026-08-07"), "7 Agu 2026", "7 Aug 2026"],
    ["day and month", id.dayAndMonth("2026-08-07"), en.dayAndMonth("2026-08-07"), "7 Agustus", "7 August"],
    ["month", id.month("2026-08"), en.month("2026-08"), "Agustus 2026", "August 2026"],
    ["short month", id.shortMonth("2026-08"), en.shortMonth("2026-08"), "Agu 2026", "Aug 2026"],
    ["month's name", id.monthName("2026-08"), en.monthName("2026-08"), "Agustus", "August"],
    ["list", id.list(["A", "B", "C"]), en.list(["A", "B", "C"]), "A, B, dan C", "A, B and C"],
    ["choice", id.choice(["A", "B", "C"]), en.choice(["A", "B", "C"]), "A, B, atau C", "A, B or C"],
  ])("writes a %s as its locale does", (_what, indonesian, english, first, second) => {
    expect([indonesian, english].map((text) => text.replaceAll("\u00a0", " "))).toEqual([first, second]);
  });

  it("names the weekdays from Monday", () => {
    expect(id.weekdays()).toEqual(["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"]);
    expect(id.longDate("2026-11-03")).toBe("Selasa, 3 November 2026");
    expect(en.weekdays()[6]).toBe("Sun");
  });

  it.each(["Pacific/Kiritimati", "Pacific/Pago_Pago"])("keeps a date where the machine is in %s", (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(writerFor("id").date("2026-01-01")).toBe("1 Januari 2026");
      expect(writerFor("id").month("2026-01")).toBe("Januari 2026");
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});
