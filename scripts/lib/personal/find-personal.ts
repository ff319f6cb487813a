/** Personal data in a text: every kind, each place once. A pure function of the text; it knows nothing of offices and files. */
import { digestOf } from "../text/digest.ts";
import { findAccount } from "./account.ts";
import { findEmail } from "./email.ts";
import type { Detector, Found, PersonalKind } from "./finding.ts";
import { findNik } from "./nik.ts";
import { findNip } from "./nip.ts";
import { normalText } from "./normal-text.ts";
import { findNpwp } from "./npwp.ts";
import { findPassport } from "./passport.ts";
import { findPhone } from "./phone.ts";
import { findPlate } from "./plate.ts";

export interface PersonalFinding {
  readonly kind: PersonalKind;
  /** in the text as it was given */
  readonly index: number;
  /** in one form, however it is written */
  readonly value: string;
}

/** By kind. Of two that claim one place the first has it: what is known by its form goes before what is known by the words around it. */
const detectors: readonly (readonly [PersonalKind, Detector])[] = [
  ["personal-nip", findNip],
  ["personal-npwp", findNpwp],
  ["personal-nik", findNik],
  ["personal-phone", findPhone],
  ["personal-account", findAccount],
  ["personal-passport", findPassport],
  ["personal-plate", findPlate],
  ["personal-email", findEmail],
];

/** In their order in the text. */
export function findPersonal(raw: string): PersonalFinding[] {
  const { text, rawIndex } = normalText(raw);
  const claims = claimsOn(text);
  const findings: PersonalFinding[] = [];
  for (const [kind, find] of detectors) {
    const found = find(text).filter(claims.take);
    for (const { start, value } of found) findings.push({ kind, value, index: rawIndex(start) });
  }
  return findings.sort((a, b) => a.index - b.index);
}

/** Who has which place: a byte for each character, so that a text may be full of numbers. Most texts have none. */
function claimsOn(text: string): { readonly take: (found: Found) => boolean } {
  let taken: Uint8Array | undefined;
  return {
    take({ start, end }) {
      taken ??= new Uint8Array(text.length);
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    },
  };
}

/** As much as a message may say of it: never more than four digits, and nothing that would lead to the person. */
export function shownPart({ kind, value }: Pick<PersonalFinding, "kind" | "value">): string {
  if (kind === "personal-email") return `${value.slice(0, 1)}…${value.slice(value.indexOf("@"))}`;
  if (kind === "personal-plate") return `${/^[A-Z]+\d{0,2}/.exec(value)?.[0] ?? ""}…`;
  if (kind === "personal-phone") return `${value.replace(/^62/, "0").slice(0, 4)}…`;
  return `${value.slice(0, 4)}…`;
}

/**
 * Four letters by which a waiver names it. They are made of the number, but do not lead back to it; consonants alone, which make no word that
 * YAML would take for something else.
 */
export function markOf({ kind, value }: Pick<PersonalFinding, "kind" | "value">): string {
  const digest = digestOf(kind, value);
  return Array.from(
    { length: 4 },
    (_, i) => consonants[Number.parseInt(digest.slice(i * 4, i * 4 + 4), 16) % 20],
  ).join("");
}

const consonants = "bcdfghjklmnpqrstvwxz";
