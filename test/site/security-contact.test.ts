import { expect, test } from "vitest";
import { securityContact, securityExpiry, securityPolicy } from "../../scripts/lib/site/security-contact.ts";
import { named, read, soundOffice, writeOffice } from "../fixtures/temporary-office.ts";

test("a weakness is told to the office, or to its PPID, or to nobody", () => {
  const ppid = { name: "PPID", url: "https://kantor.go.id/ppid", email: undefined };
  expect(securityContact({ contacts: { email: "a@b.go.id" }, ppid })).toBe("mailto:a@b.go.id");
  expect(securityContact({ contacts: {}, ppid: { ...ppid, email: "p@b.go.id" } })).toBe("mailto:p@b.go.id");
  expect(securityContact({ contacts: {}, ppid })).toBe(ppid.url);
  expect(securityContact({ contacts: {}, ppid: { ...ppid, url: "/ppid/" } })).toBeUndefined();
  expect(securityContact({ contacts: {}, ppid: undefined })).toBeUndefined();
});

test("a weakness is told to whom site.yaml names for it, before all others", () => {
  const contacts = { email: "a@b.go.id" };
  const told = (contact: string) => securityContact({ security: { contact }, contacts, ppid: undefined });
  expect(told("csirt@b.go.id")).toBe("mailto:csirt@b.go.id");
  expect(told("https://b.go.id/lapor")).toBe("https://b.go.id/lapor");
  // The file's readers take URIs alone.
  expect(told("tim%satu@b.go.id")).toBe("mailto:tim%25satu@b.go.id");
  expect(told("https://b.go.id/lapor é")).toBe("https://b.go.id/lapor%20%C3%A9");
  expect(securityContact({ security: {}, contacts, ppid: undefined })).toBe("mailto:a@b.go.id");
  expect(securityPolicy({ security: { policy: "https://b.go.id/aman" } })).toBe("https://b.go.id/aman");
  expect(securityPolicy({})).toBeUndefined();
});

test("what site.yaml may name is an e-mail address or https, and its policy is https alone", () => {
  const found = (settings: string) =>
    named(
      read(
        writeOffice({ ...soundOffice, "site.yaml": `${soundOffice["site.yaml"]}security: ${settings}\n` })
          .folder,
      ).problems,
    ).map((name) => name.replace(/ .*/, ""));
  for (const sound of ["csirt@b.go.id", "https://b.go.id/lapor"])
    expect(found(`{ contact: "${sound}", policy: "https://b.go.id/aman" }`)).toEqual([]);
  for (const wrong of ["mailto:a@b.go.id", "tel:110", "/lapor/", "http://b.go.id"])
    expect(found(`{ contact: "${wrong}" }`)).toEqual(["invalid-value"]);
  expect(found("{ policy: a@b.go.id }")).toEqual(["invalid-value"]);
  expect(found("{ kontak: a@b.go.id }")).toEqual(["unknown-key"]);
});

test("it holds for less than a year, and moves with the month", () => {
  expect(securityExpiry("2026-11")).toBe("2027-10-01T00:00:00Z");
  expect(securityExpiry("2026-01")).toBe("2026-12-01T00:00:00Z");
  expect(securityExpiry("2026-02")).toBe("2027-01-01T00:00:00Z");
});
