import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contactParts, mailOf, phoneParts } from "../../scripts/lib/site/contact-links.ts";

const shown = (parts: ReturnType<typeof phoneParts>) => parts.map(({ text, href }) => [text, href]);

describe("a phone number", () => {
  it.each([
    ["(021) 555-0100", "tel:0215550100"],
    ["+62 21 555 0100", "tel:+62215550100"],
    ["110", "tel:110"],
    ["1500-991", "tel:1500991"],
    ["(021) 555-0100 ext. 12", "tel:0215550100;ext=12"],
    ["021.555.0100 pesawat 3", "tel:0215550100;ext=3"],
  ])("%s leads to %s", (text, href) => {
    expect(shown(phoneParts(text))).toEqual([[text, href]]);
  });

  it.each([["hubungi loket"], ["12"], ["0215550100021555010002155501"], ["(021) 555-0100 (humas)"]])(
    "%s leads nowhere",
    (text) => {
      expect(shown(phoneParts(text))).toEqual([[text, undefined]]);
    },
  );

  it("is a link of its own among several", () => {
    expect(shown(phoneParts("(021) 555-0100, 021-555-0101 atau +62 812 0000 0000"))).toEqual([
      ["(021) 555-0100", "tel:0215550100"],
      [", ", undefined],
      ["021-555-0101", "tel:0215550101"],
      [" atau ", undefined],
      ["+62 812 0000 0000", "tel:+6281200000000"],
    ]);
  });

  it("is none where only its end is named", () => {
    expect(shown(phoneParts("(021) 555-0100/0101"))).toEqual([
      ["(021) 555-0100", "tel:0215550100"],
      ["/", undefined],
      ["0101", undefined],
    ]);
  });

  it("is shown as it was written, whatever it is, and leads to a number or nowhere", () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[\d+()./, -]{0,30}$/));
    fc.assert(
      fc.property(text, (given) => {
        const parts = phoneParts(given);
        expect(parts.map((part) => part.text).join("")).toBe(given);
        for (const { href = "tel:000" } of parts) expect(href).toMatch(/^tel:\+?\d{3,15}(?:;ext=\d{1,6})?$/);
      }),
    );
  });
});

describe("a contact of the office's own", () => {
  it.each([
    [{ label: "SP4N-LAPOR!", url: "https://www.lapor.go.id" }, "SP4N-LAPOR!", "https://www.lapor.go.id"],
    [{ label: "WhatsApp", value: "0811", url: "https://wa.me/62811" }, "0811", "https://wa.me/62811"],
    [{ label: "WhatsApp", value: "0811-0000-0000" }, "0811-0000-0000", "tel:081100000000"],
    [
      { label: "Instagram", value: "https://www.instagram.com/kantor/" },
      "www.instagram.com/kantor",
      "https://www.instagram.com/kantor/",
    ],
    [{ label: "Humas", value: "humas@kantor.go.id" }, "humas@kantor.go.id", "mailto:humas@kantor.go.id"],
    [{ label: "Loket", value: "Lantai 1" }, "Lantai 1", undefined],
  ])("%j is shown as %s", (contact, text, href) => {
    expect(shown(contactParts(contact))).toEqual([[text, href]]);
  });
});

it("a mail address cannot add to its message", () => {
  expect(mailOf("halo@kantor.go.id")).toBe("mailto:halo@kantor.go.id");
  expect(mailOf("a?subject=x&b@kantor.go.id")).toBe("mailto:a%3Fsubject%3Dx%26b@kantor.go.id");
});
