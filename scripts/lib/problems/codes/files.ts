/** What can be wrong with files and folders, and code of the office's own. */
import type { MachineFault } from "../../files/machine-error.ts";
import type { HiddenKind } from "../../text/hidden-characters.ts";
import type { WindowsFault } from "../../text/windows-names.ts";

export interface FileProblems {
  /** of a file that has more than are told */
  "more-problems": { readonly errors: number; readonly warnings: number };
  "missing-file": { readonly name: string };
  "empty-content": Record<never, never>;
  "file-too-large": { readonly bytes: number; readonly limit: number };
  /** the machine does not give the file's bytes */
  "unreadable-folder": { readonly name: string; readonly fault: MachineFault };
  "unreadable-file": { readonly name: string; readonly fault: MachineFault };
  "invalid-utf8": { readonly byte: number };
  utf16: Record<never, never>;
  "byte-order-mark": Record<never, never>;
  /** `count` in the file; `after` is the words that stand before the first */
  "hidden-character": {
    readonly kind: HiddenKind;
    /** U+000B */
    readonly codePoint: string;
    readonly name: string;
    readonly count: number;
    readonly after: string;
  };
  "symbolic-link": { readonly name: string };
  /** a device, pipe or socket under a file's name */
  "special-file": { readonly name: string };
  "windows-name": { readonly name: string; readonly fault: WindowsFault };
  /** characters below the content folder */
  "long-path": { readonly length: number; readonly limit: number };
  /** two names in one folder that some machines take for one */
  "same-name": { readonly name: string; readonly other: string; readonly differ: "form" | "capitals" };
  "misplaced-file": { readonly name: string; readonly expected: string };
  /** `nearest` is a text file in the folder where index.md should be; undefined if there are only pictures */
  "no-post-file": { readonly folder: string; readonly nearest: string | undefined };
  /** what a check of the office's own found, in its words */
  "own-check": {
    /** its file: checks/judul.ts */
    readonly check: string;
    readonly message: string;
    readonly hint: string;
  };
  /** a check of the office's own that does not work; `reason` is what was thrown */
  "own-check-broken": { readonly check: string; readonly fault: OwnCheckFault; readonly reason?: string };
  /** a page of the office's own that does not work; `reason` is what was thrown, given, or the address that another page has */
  "own-page-broken": { readonly page: string; readonly fault: OwnPageFault; readonly reason: string };
  /**
   * a template in place of Pilar's that draws no card; `reason` is what was thrown or found, `first` what the first card that it does not draw
   * stands for
   */
  "own-card-broken": {
    readonly card: string;
    readonly fault: OwnCardFault;
    readonly reason: string;
    readonly first: string;
    /** whether the problem stands at the line that threw */
    readonly hasLine: boolean;
  };
  /** a file at the top of the content folder that no reader asks for, or one beside the office's own cards that draws none */
  "unread-file": {
    readonly name: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
  };
  /** something threw while this line was worked on; `reason` is what it said */
  unprocessable: { readonly reason: string };
}

export const fileWarnings = [
  "empty-content",
  "byte-order-mark",
  "hidden-character",
  "windows-name",
  "long-path",
  "same-name",
  "own-check",
  "unread-file",
] satisfies (keyof FileProblems)[];

/** A check threw, its file exports none, its answer is no list, one of that list is no finding, or there was no answer in time. */
export type OwnCheckFault = "threw" | "no-check" | "no-list" | "no-finding" | "no-end";

/** A template threw, its file exports no function of the name `card`, or that gave no element. */
export type OwnCardFault = "threw" | "no-card" | "no-element";

/** A page threw, its addresses are no list of addresses, its text is none, or another page has its address. */
export type OwnPageFault = "threw" | "no-addresses" | "no-text" | "taken";
