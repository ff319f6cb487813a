import { describe, expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { named, post, read, writeOffice } from "../fixtures/temporary-office.ts";

function months(yaml: string | null) {
  const { folder, marked } = writeOffice({ "months.yaml": yaml });
  const { office, problems } = read(folder);
  const notes = office?.monthNotes && Array.from(office.monthNotes, ([month, { text }]) => [month, text]);
  return { notes, problems: named(problems), marked };
}

describe("months.yaml", () => {
  test("may be absent", () => {
    expect(months(null)).toMatchObject({ notes: [], problems: [] });
  });

  test("may hold comments alone", () => {
    expect(months("# belum ada\n")).toMatchObject({ notes: [], problems: [] });
  });

  test("holds a note for a month, in any form of YAML, on one line once it is read", () => {
    const yaml = [
      '2026-09: { note: "Pekan lelang: tiga hari" }',
      "2026-08:",
      "  note: >",
      "    Bulan ini",
      "    pindah kantor.",
      '"2025-12":',
      "  note: Cuti bersama.",
      "",
    ].join("\n");
    expect(months(yaml)).toMatchObject({
      problems: [],
      notes: [
        ["2026-09", "Pekan lelang: tiga hari"],
        ["2026-08", "Bulan ini pindah kantor."],
        ["2025-12", "Cuti bersama."],
      ],
    });
  });

  test("keeps Markdown and HTML as the text that they are", () => {
    const text = "**Tebal** <b>x</b> [tautan](https://a.id) {{ x }} &amp; #InfoLelang";
    expect(months(`2026-09:\n  note: "${text}"\n`).notes).toEqual([["2026-09", text]]);
  });

  test.each([
    ["a month in words", "invalid-month", "▸September 2026: { note: Sibuk. }\n"],
    ["a month of one digit", "invalid-month", "▸2026-9: { note: Sibuk. }\n"],
    ["a month that no year has", "invalid-month", "▸2026-13: { note: Sibuk. }\n"],
    ["a day", "invalid-month", "▸2026-09-01: { note: Sibuk. }\n"],
    ["a name that every object has", "invalid-month", "▸constructor: { note: Sibuk. }\n"],
    ["an empty note", "wrong-length", '2026-09: { note: ▸"" }\n'],
    ["a note of spaces", "wrong-length", '2026-09: { note: ▸"  " }\n'],
    ["a note that is too long", "wrong-length", `2026-09: { note: ▸${"a".repeat(501)} }\n`],
    ["a note without a value", "missing-field", "2026-09:\n  ▸note:\n"],
    ["a month without a note", "missing-field", "▸2026-09:\n"],
    ["no note", "missing-field", "▸2026-09: {}\n"],
    ["a note that is a list", "wrong-type", "2026-09: { note: ▸[Sibuk] }\n"],
    ["a note that stands right behind its month", "wrong-type", "2026-09: ▸Sibuk.\n"],
    ["an unknown key", "unknown-key", "2026-09: { note: Sibuk., ▸catatan: x }\n"],
    ["a month given twice", "invalid-yaml", "2026-09: { note: Sibuk. }\n▸2026-09: { note: Libur. }\n"],
    ["a character that nobody sees", "hidden-character", "2026-09: { note: Pekan ▸\u0001lelang. }\n"],
    ["a list", "wrong-type", "▸- 2026-09: Sibuk.\n"],
  ])("%s is a problem at its place", (_what, code, yaml) => {
    const { problems, marked } = months(yaml);
    expect(marked).toHaveLength(1);
    expect(problems).toEqual(marked.map((place) => `${code} ${place}`));
  });

  test("that is broken has no other month said to lack a note", async () => {
    const posts = Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => [
        `posts/2026-09/pos-${index}/index.md`,
        post({ title: `Pos ${index}`, date: `2026-09-0${index + 1}`, pillar: "promosi" }),
      ]),
    );
    const codesWith = async (yaml: string | null) => {
      const { folder } = writeOffice({ ...posts, "months.yaml": yaml });
      return (await checkOffice(read(folder))).problems.map(({ code }) => code);
    };
    expect(await codesWith(null)).toEqual(["month-off"]);
    expect(await codesWith("2026-09: Sibuk.\n")).toEqual(["wrong-type"]);
    expect(await codesWith("2026-09: { note: Sibuk. }\n")).toEqual([]);
  });
});
