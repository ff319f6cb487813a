/** What is the office's own, and no person's: what site.yaml says of how to reach it, and what it lists beside that. */
import { findEmail } from "./email.ts";
import { normalText } from "./normal-text.ts";
import { canonicalPhone } from "./phone.ts";

/** Plain data: it is a part of the rules by which posts are read. */
export interface OwnIdentifiers {
  /** numbers, plates and addresses, in the form of `Found.value` */
  readonly values: readonly string[];
  /** domains of e-mail addresses */
  readonly domains: readonly string[];
}

/** The parts of site.yaml that say so; as they are typed, since the file may be wrong elsewhere. */
interface SiteParts {
  readonly url?: unknown;
  readonly writtenUrl?: unknown;
  readonly contacts?: unknown;
  readonly ppid?: unknown;
  readonly security?: unknown;
  readonly channels?: unknown;
  readonly official?: unknown;
}

/** @param site what site.yaml says, read or as it was parsed */
export function ownIdentifiers(site: unknown): OwnIdentifiers {
  if (typeof site !== "object" || site === null) return { values: [], domains: [] };
  const { url, writtenUrl, contacts, ppid, security, channels, official } = site as SiteParts;
  const reached = textsIn([contacts, ppid, security, channels]).map((text) => normalText(text).text);
  const listed = textsIn([official]).map((text) => normalText(text).text);
  const emails = [...reached, ...listed].flatMap((text) => findEmail(text).map(({ value }) => value));
  return {
    values: [
      ...new Set([
        ...emails,
        ...reached.flatMap((text) => numbersIn(text, longestPhone)),
        ...listed.flatMap((text) => [...numbersIn(text), text.replace(/[^a-z0-9]/gi, "").toUpperCase()]),
      ]),
    ],
    domains: [
      ...new Set([
        ...[url, writtenUrl].flatMap(hostOf),
        ...emails
          .map((email) => email.slice(email.indexOf("@") + 1))
          .filter((domain) => !isOfAnybody(domain)),
      ]),
    ],
  };
}

/** Whether it is the office's own, or for an address that of another state body, which is no person's either. */
export function isOwn(value: string, { values, domains }: OwnIdentifiers): boolean {
  if (values.includes(value)) return true;
  const at = value.indexOf("@");
  if (at < 0) return false;
  const domain = value.slice(at + 1);
  return [...domains, ...ofTheState].some((own) => domain === own || domain.endsWith(`.${own}`));
}

/** Given to state bodies alone. */
const ofTheState = ["go.id", "mil.id", "desa.id"];

/** Digits: no phone number has more, and a person's NIK does not become an office's by standing among its contacts. */
const longestPhone = 15;

/** Every number of seven digits or more, as it could be found elsewhere. */
function numbersIn(text: string, longest = 25): string[] {
  return Array.from(text.matchAll(/\d(?:[ \v.()_-]{0,2}\d){6,}/g), ([found]) =>
    canonicalPhone(found.replace(/\D/g, "")),
  ).filter((digits) => digits.length <= longest);
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  // Without quotes YAML reads a number, and drops the 0 that it begins with.
  if (typeof value === "number") return [String(value), `0${value}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function hostOf(url: unknown): string[] {
  const host = typeof url === "string" ? URL.parse(url)?.hostname.replace(/^www\./, "") : undefined;
  return host && !/(?:^|\.)(?:github\.io|gitlab\.io|pages\.dev|netlify\.app|vercel\.app)$/.test(host)
    ? [host]
    : [];
}

/** Where everybody can have an address. */
function isOfAnybody(domain: string): boolean {
  return /^(?:gmail|googlemail|yahoo|ymail|rocketmail|outlook|hotmail|live|icloud|me|aol|proton|protonmail|gmx|mail|zoho)\.[a-z.]+$/.test(
    domain,
  );
}
