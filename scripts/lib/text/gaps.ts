/**
 * Gaps: what an office still has to write, marked where it belongs as `[ISI: alamat kantor]`, or in an English office as
 * `[FILL IN: office address]`. Capitals and colon, so that nobody writes one by accident: [ISI Yogyakarta] is a school.
 */

export interface Gap {
  /** of its first bracket */
  readonly index: number;
  /** what belongs there; may be empty */
  readonly what: string;
}

/** Also of one whose end was already deleted, and with the signs that editors put before marks of Markdown. */
const gap = /\[\s*(?:ISI|FILL\s+IN)\s*\\?:([^\]\n]*)/g;

export function gapsIn(text: string): Gap[] {
  // Hardly any text has one.
  if (!/ISI|FILL/.test(text)) return [];
  return Array.from(text.matchAll(gap), ({ index, 1: what = "" }) => ({
    index,
    what: what.replace(/\\$/, "").replace(/\s+/g, " ").trim(),
  }));
}

/** Whether a value is a gap and nothing else. */
export function isGap(value: unknown): boolean {
  return typeof value === "string" && /^\[\s*(?:ISI|FILL\s+IN)\s*\\?:[^\]]*\]?$/.test(value.trim());
}
