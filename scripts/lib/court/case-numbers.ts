/** Numbers of court cases, as courts write them: 12/Pdt.G/2026/PA.Ctoh, 3/Pid.Sus-Anak/2026/PN Cth, 5/JN/2026/MS.Bna. */
export interface CaseNumber {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** whether it is of a case against a child */
  readonly child: boolean;
}

/** Spaces stand where people leave them; the kind and the court are of bounded length, so that looking takes linear time. */
const pattern =
  /(?<!\d)\d{1,6} ?\/ ?((?:Pdt|Pid|JN|P)\.?[A-Za-z.-]{0,24}(?: ?Anak)?) ?\/ ?(?:19|20)\d{2} ?\/ ?(?:PA|MS|PN|PTA|PT|MA)(?:[. ][A-Za-z]{1,10})?/gi;

export function caseNumbersIn(text: string): CaseNumber[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    child: /anak/i.test(match[1] ?? ""),
  }));
}
