import { describe, expect, it } from "vitest";
import { readOffice } from "../../scripts/lib/reading/read-office.ts";
import { writeOffice } from "../fixtures/temporary-office.ts";

const site = "name: Kantor Kecil\nurl: https://kantor-kecil.go.id\nmix:\n";

function read(mix: string) {
  const { folder } = writeOffice({ "site.yaml": `${site}${mix}` });
  const { office, problems } = readOffice({ folder, label: "content", now: "2026-11-22" });
  const places = problems.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);
  return { mix: office?.site.mix, places };
}

describe("mix.enforce in site.yaml", () => {
  it.each([
    ["  tolerance: 10\n", []],
    ["  enforce: false\n", []],
    ["  enforce: true\n", ["off"]],
    ["  enforce: []\n", []],
    ["  enforce: [off]\n", ["off"]],
    ["  enforce: [planned, few, open, off]\n", ["planned", "few", "open", "off"]],
    ["  enforce: [off, off]\n", ["off"]],
  ])("%j is read as %j", (mix, expected) => {
    expect(read(mix)).toMatchObject({ mix: { enforce: expected }, places: [] });
  });

  it.each([
    ["  enforce: yes\n", "4:12"],
    ["  enforce: 1\n", "4:12"],
    ["  enforce: off\n", "4:12"],
    ["  enforce: { off: true }\n", "4:12"],
    ["  enforce: [off, balanced]\n", "4:18"],
    ["  enforce:\n    - off\n    - Planned\n", "6:7"],
    ["  enforce: [off, 3]\n", "4:18"],
  ])("%j is an error at its place", (mix, place) => {
    expect(read(mix).places).toEqual([`invalid-value content/site.yaml:${place}`]);
  });
});

describe("mix.perDay in site.yaml", () => {
  it("is three unless the office says otherwise", () => {
    expect(read("  tolerance: 10\n").mix?.perDay).toBe(3);
    expect(read("  perDay: 1\n").mix?.perDay).toBe(1);
  });

  it.each(["0", "-1", "1.5", "51"])("is an error as %s", (perDay) => {
    expect(read(`  perDay: ${perDay}\n`).places).toEqual(["invalid-value content/site.yaml:4:11"]);
  });
});
