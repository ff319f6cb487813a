/** Whom to tell of a weakness of the site, and until when that holds: RFC 9116. */
import type { Site } from "../model/office.ts";
import { mailOf } from "./contact-links.ts";

/** A URI; undefined where the office gives none that can be used. */
export function securityContact({
  security,
  contacts,
  ppid,
}: Pick<Site, "security" | "contacts" | "ppid">): string | undefined {
  const written = security?.contact ?? contacts.email ?? ppid?.email ?? ppid?.url ?? "";
  const server = URL.parse(written);
  if (server) return server.protocol === "https:" ? server.href : undefined;
  return written.includes("@") ? mailOf(written) : undefined;
}

/** How the office deals with what it is told; undefined where it does not say. */
export function securityPolicy({ security }: Pick<Site, "security">): string | undefined {
  return security?.policy === undefined ? undefined : new URL(security.policy).href;
}

/**
 * When whoever reads the file should no longer trust it: less than a year ahead, as the standard asks. It moves with the month, whose
 * first moment `nextChange` waits for in any case: so two builds of one month are the same.
 *
 * @param month of the build: 2026-11
 */
export function securityExpiry(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  // The first day of the month eleven months on: ten to eleven months from now.
  const end = new Date(Date.UTC(year, number - 1 + 11, 1));
  return `${end.toISOString().slice(0, 10)}T00:00:00Z`;
}
