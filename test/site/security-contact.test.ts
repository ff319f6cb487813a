import { expect, test } from "vitest";
import { securityContact, securityExpiry } from "../../scripts/lib/site/security-contact.ts";

test("a weakness is told to the office, or to its PPID, or to nobody", () => {
  const ppid = { name: "PPID", url: "https://kantor.go.id/ppid", email: undefined };
  expect(securityContact({ contacts: { email: "a@b.go.id" }, ppid })).toBe("mailto:a@b.go.id");
  expect(securityContact({ contacts: {}, ppid: { ...ppid, email: "p@b.go.id" } })).toBe("mailto:p@b.go.id");
  expect(securityContact({ contacts: {}, ppid })).toBe(ppid.url);
  expect(securityContact({ contacts: {}, ppid: { ...ppid, url: "/ppid/" } })).toBeUndefined();
  expect(securityContact({ contacts: {}, ppid: undefined })).toBeUndefined();
});

test("it holds for less than a year, and moves with the month", () => {
  expect(securityExpiry("2026-11")).toBe("2027-10-01T00:00:00Z");
  expect(securityExpiry("2026-01")).toBe("2026-12-01T00:00:00Z");
  expect(securityExpiry("2026-02")).toBe("2027-01-01T00:00:00Z");
});
