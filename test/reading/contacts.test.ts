import { describe, expect, test } from "vitest";
import { wordProblem } from "../../scripts/lib/language/word-problem.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { named, read, soundOffice, writeOffice } from "../fixtures/temporary-office.ts";

function contacts(yaml: string) {
  const { folder, marked } = writeOffice({ "site.yaml": `${soundOffice["site.yaml"]}contacts:\n${yaml}` });
  const { office, problems } = read(folder);
  return { contacts: office?.site.contacts, problems: named(problems), marked };
}

describe("contacts of the office's own", () => {
  test("have a label, and a text, an address or both", () => {
    const yaml = [
      "  others:",
      "    - { label: SP4N-LAPOR!, url: https://www.lapor.go.id }",
      '    - { label: WhatsApp, value: "0811-0000-0000", url: https://wa.me/6281100000000 }',
      "    - { label: Humas, value: humas@kantor.go.id }",
      "    - { label: Surel, url: mailto:halo@kantor.go.id }",
      '    - { label: Telepon, url: "tel:+62-21-5550100" }',
      "",
    ].join("\n");
    expect(contacts(yaml)).toMatchObject({
      problems: [],
      contacts: {
        others: [
          { label: "SP4N-LAPOR!", url: "https://www.lapor.go.id" },
          { label: "WhatsApp", value: "0811-0000-0000", url: "https://wa.me/6281100000000" },
          { label: "Humas", value: "humas@kantor.go.id" },
          { label: "Surel", url: "mailto:halo@kantor.go.id" },
          { label: "Telepon", url: "tel:+62-21-5550100" },
        ],
      },
    });
  });

  test.each([
    ["a script", "invalid-value", "  others: [{ label: A, url: ▸javascript:alert(1) }]\n"],
    ["an address without its scheme", "invalid-value", "  others: [{ label: A, url: ▸www.lapor.go.id }]\n"],
    [
      "an address without encryption",
      "invalid-value",
      "  others: [{ label: A, url: ▸http://lapor.go.id }]\n",
    ],
    ["a mail address that is none", "invalid-value", "  others: [{ label: A, url: ▸mailto:halo }]\n"],
    ["a number that is none", "invalid-value", "  others: [{ label: A, url: ▸tel:loket }]\n"],
    ["a label alone", "missing-field", "  others: [▸{ label: WhatsApp }]\n"],
    ["no label", "missing-field", "  others: [▸{ value: a@b.go.id }]\n"],
    ["a number without quotes", "wrong-type", "  others: [{ label: A, value: ▸081100000000 }]\n"],
    ["an unknown key", "unknown-key", "  others: [{ label: A, value: b, ▸nama: c }]\n"],
    ["an empty list", "wrong-length", "  others: ▸[]\n"],
    ["a map", "wrong-type", "  others: { ▸WhatsApp: 0811 }\n".replace("{ ▸", "▸{ ")],
    ["a contact beside the known ones", "unknown-key", '  ▸whatsapp: "0811"\n'],
  ])("%s is a problem at its place", (_what, code, yaml) => {
    const { problems, marked } = contacts(yaml);
    expect(marked).toHaveLength(1);
    expect(problems).toEqual(marked.map((place) => `${code} ${place}`));
  });

  test.each([
    [
      "  others: [WhatsApp]\n",
      "Tulis dengan kuncinya, masing-masing di barisnya sendiri: - label: … ⏎ value: … ⏎ url: …",
    ],
    [
      '  others: [{ label: A, url: "mailto:humas@kantor.go.id?subject=Halo semua" }]\n',
      "Tulis mailto:humas@kantor.go.id?subject=Halo%20semua.",
    ],
  ])("what to write instead of %s", (yaml, hint) => {
    const { folder } = writeOffice({ "site.yaml": `${soundOffice["site.yaml"]}contacts:\n${yaml}` });
    expect(read(folder).problems.map((one) => wordProblem(one, wordsFor("id")).hint)).toEqual([hint]);
  });
});
