import { describe, expect, test } from "vitest";
import { named, read, writeOffice } from "../fixtures/temporary-office.ts";

function days(yaml: string | null) {
  const { folder, marked } = writeOffice({ "days.yaml": yaml });
  const { office, problems } = read(folder);
  return { days: office?.days, problems: named(problems), marked };
}

const entry = "- date: 2026-12-24\n  name: Cuti bersama Natal\n  kind: leave\n  source: SKB\n";

describe("days.yaml", () => {
  test("may be absent", () => {
    expect(days(null)).toMatchObject({ days: [], problems: [] });
  });

  test("may hold comments alone", () => {
    expect(days("# belum ada\n")).toMatchObject({ days: [], problems: [] });
  });

  test("holds dates, and days of every year", () => {
    const yearly =
      "- { date: 12-22, name: Hari Ibu, kind: commemoration, certainty: customary, source: Keppres }\n";
    expect(days(entry + yearly)).toMatchObject({
      problems: [],
      days: [
        {
          date: "2026-12-24",
          name: "Cuti bersama Natal",
          kind: "leave",
          certainty: "decreed",
          source: "SKB",
        },
        { date: "12-22", name: "Hari Ibu", kind: "commemoration", certainty: "customary", source: "Keppres" },
      ],
    });
  });

  test.each([
    ["a day that no calendar has", "invalid-value", entry.replace("2026-12-24", "▸2026-02-30")],
    ["a yearly day that no year has", "invalid-value", entry.replace("2026-12-24", "▸02-30")],
    ["a day with a time", "invalid-value", entry.replace("2026-12-24", "▸2026-12-24T08:00")],
    ["words as a day", "invalid-value", entry.replace("2026-12-24", "▸besok")],
    ["another kind", "invalid-value", entry.replace("leave", "▸libur")],
    ["another certainty", "invalid-value", `${entry}  certainty: ▸mungkin\n`],
    ["a missing source", "missing-field", entry.replace("- date", "- ▸date").replace("  source: SKB\n", "")],
    ["an unknown key", "unknown-key", `${entry}  ▸sumber: SKB\n`],
    ["a day given twice", "repeated-item", entry + entry.replace("name: ", "name: ▸")],
    ["no list", "wrong-type", "▸2026-12-24: Cuti bersama\n"],
  ])("%s is a problem at its place", (_what, code, yaml) => {
    const { problems, marked } = days(yaml);
    expect(problems).toEqual(marked.map((place) => `${code} ${place}`));
    expect(marked).toHaveLength(1);
  });

  test("takes the leap day of every year", () => {
    expect(days(entry.replace("2026-12-24", "02-29")).problems).toEqual([]);
  });
});
