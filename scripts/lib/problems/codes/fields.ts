/** What can be wrong with front matter and registries: keys, values, and addresses of posts. */
import type { OddCharacters, UnknownWord } from "../words.ts";

export interface FieldProblems {
  /** `belongs` is where a key of this name has its place */
  "unknown-key": {
    readonly key: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
    readonly odd?: OddCharacters | undefined;
    readonly belongs?: KeyPlace | undefined;
    /** the value that a comma cut it off from, with its key */
    readonly joined?: string | undefined;
  };
  /** a field of an entry stands beside the entry, where the next one would; `parent` is whose it probably is */
  "wrong-level": {
    readonly key: string;
    readonly parent: string | undefined;
    /** the characters before it, where these look like an indent and are none */
    readonly odd?: OddCharacters | undefined;
  };
  /** `empty` if the line is there without a value, and whether it may then be deleted */
  "missing-field": {
    readonly key: string;
    readonly empty?: "required" | "optional" | undefined;
    /** the line with its text in quotes, where all of that stands behind a # */
    readonly quoted?: string | undefined;
  };
  "wrong-type": {
    readonly key: string;
    readonly expected: Expected;
    readonly found: string;
    /** what was found, where it is one value */
    readonly value?: string | undefined;
    /** how it should be written, where that is beyond doubt */
    readonly meant?: string | undefined;
    /** the whole line, or item, with its value in quotes, where it is read as something else than text */
    readonly quoted?: string | undefined;
    /** those that a list holds which stands where one value belongs, or a map */
    readonly items?: readonly string[] | undefined;
    /** whether it is one word of several that are possible, and no free text */
    readonly word?: boolean | undefined;
    /** those that a map takes */
    readonly keys?: readonly string[] | undefined;
  };
  "wrong-length": {
    readonly key: string;
    readonly unit: "characters" | "items";
    readonly found: number;
    readonly minimum: number | undefined;
    readonly maximum: number | undefined;
  };
  /** `meant` is how it should be written, where that is beyond doubt */
  "invalid-value": {
    readonly key: string;
    readonly expected: Expected;
    readonly found: string;
    readonly meant?: string | undefined;
  };
  "invalid-date": DateSlip & { readonly found: string };
  /** `device` where the form is right, and the name one that Windows keeps for itself */
  "invalid-slug": { readonly found: string; readonly device?: boolean };
  "unknown-pillar": UnknownWord;
  "unknown-kind": UnknownWord & { readonly pillar: string };
  "unknown-hashtag": UnknownWord;
  "unknown-campaign": UnknownWord;
  "unknown-collaborator": UnknownWord;
  "unknown-channel": UnknownWord;
  "hashtag-spelling": { readonly found: string; readonly registered: string };
  /** `device` as above */
  "hashtag-characters": {
    readonly found: string;
    readonly device?: boolean;
    /** the characters that no keyboard has, where there are such */
    readonly odd?: OddCharacters | undefined;
    /** as it should be written: one or more */
    readonly meant?: readonly string[] | undefined;
    /** those of them that are not registered */
    readonly unregistered?: readonly string[] | undefined;
  };
  "duplicate-hashtag": { readonly found: string; readonly first: string };
  "repeated-item": { readonly key: string; readonly found: string };
  "duplicate-address": { readonly address: string; readonly first: string };
  "reserved-address": { readonly address: string };
  /** an old address that leads to itself, by whatever way round; `through` are the addresses on the way */
  "redirect-loop": { readonly found: string; readonly through: readonly string[] };
  /** two lines of redirects.yaml for one address; `first` as it stands above */
  "duplicate-redirect": { readonly found: string; readonly first: string };
  /** an old address at which the site has something of its own; `address` is that */
  "idle-redirect": { readonly found: string; readonly address: string };
  /** the date of a note on a change, or of a withdrawal; `than` is the one that it must not be before */
  "change-date": { readonly key: "corrections" | "withdrawn"; readonly found: string } & (
    | { readonly wrong: "future"; readonly than?: undefined }
    | { readonly wrong: "before-post" | "order"; readonly than: string }
  );
  /** a public post says other than it did, with no more notes than it had; `parts` are what was changed, `notes` how many there are */
  "uncorrected-change": {
    readonly parts: readonly ("title" | "summary" | "body")[];
    readonly notes: number;
  };
  /**
   * an address that readers could open and cannot any more: because of a field of its post, or since its file is elsewhere or nowhere. `line` is
   * what goes into redirects.yaml
   */
  "vanished-address": { readonly address: string } & (
    | { readonly why: "draft" | "date"; readonly line?: undefined }
    | { readonly why: "moved" | "gone"; readonly line: string }
  );
  /** a draft that is said to be withdrawn */
  "idle-withdrawal": Record<never, never>;
  "targets-sum": { readonly sum: number };
}

export const fieldWarnings = [
  "idle-redirect",
  "uncorrected-change",
  "idle-withdrawal",
] satisfies (keyof FieldProblems)[];

/** What is wrong with a date; `meant` is how it should be written, where that is beyond doubt. */
export interface DateSlip {
  readonly wrong: /** it is not year-month-day */
    | "form"
    /** no such day */
    | "calendar"
    /** the time is not hours:minutes, two digits each */
    | "time"
    /** no clock shows it: 25:00 */
    | "no-time"
    /** 24:00, which is 00:00 of the next day */
    | "midnight"
    /** the zone is none of those that are taken, or its difference is written otherwise: +0700 */
    | "zone"
    /** there are words beside date, time and zone */
    | "words"
    /** some characters only look right: 2026–11–03 */
    | "characters";
  /** those characters */
  readonly odd?: OddCharacters | undefined;
  /** 2026-11-20, or 2026-11-20 08:00 */
  readonly meant: string | undefined;
}

/** What a field takes, for the wording of "expected …". */
export type Expected =
  | "text"
  | "number"
  | "list"
  | "map"
  | "boolean"
  | "date"
  | "colour"
  | "https-url"
  | "site-url"
  | "url"
  | "email"
  | "email-or-url"
  | "contact-url"
  | "targets"
  | "timezone"
  | "language"
  | "preset"
  | "file-name"
  | "id"
  | "no-device"
  | "percent"
  | "whole-number"
  | "rupiah"
  | "nav"
  | "per-day"
  | "enforce"
  | "admin"
  | "repository"
  | "git-host"
  | "server"
  | "slides"
  | "day"
  | "day-kind"
  | "day-certainty"
  | "correction-kind"
  | "old-address"
  | "redirect-target"
  | "waivable"
  | "classification"
  | "page-classification"
  | "interval"
  | "handle"
  | "term"
  | "days"
  | "history-detail";

/** Where a key belongs: in another file, or another place of its own. */
export interface KeyPlace {
  /** site.yaml; undefined for the same file */
  readonly file?: string | undefined;
  /** contacts; "" for the top level, undefined where entries have names of their own */
  readonly under?: string | undefined;
  /** where it is no key, but one of a list of things with a label each */
  readonly item?: { readonly label: string; readonly value: string } | undefined;
}
