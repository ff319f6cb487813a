/**
 * What can be wrong in an office's content, as data. Nothing here is worded: the catalogue in `language/`
 * turns a problem into a message and a hint, and only commands print it.
 */

import type { MachineFault } from "../files/machine-error.ts";
import type { AttachmentFault } from "../model/attachment.ts";
import type { LotField } from "../model/auction.ts";
import type { ChartKind, ChartProblem, TableProblem } from "../model/data-table.ts";
import type { Interval } from "../model/interval.ts";
import type { Channel } from "../model/office.ts";
import type { Position } from "../model/position.ts";
import type { HiddenKind } from "../text/hidden-characters.ts";
import type { WindowsFault } from "../text/windows-names.ts";
import type { LostTextKind, MisreadMarkKind, UnreadMark } from "./marks.ts";

export type { Position };

/** Characters that look like others, or like nothing, and are not what a keyboard gives. */
export type OddCharacters = "quotes" | "dash" | "space" | "hidden" | "digits" | "letters";

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

/** What a link without https:// and without / at its start was probably meant to be. */
export type RelativeLinkKind = "site" | "email" | "file" | "page" | "scheme";

/** Where a picture belongs, if not in the folder of a post: beside the file of a standing page, or in media. */
export type PicturePlace = { readonly beside: string } | "media";

/** Why a file cannot be shown as a picture. */
export type ImageFault =
  /** of no bytes */
  | "empty"
  /** a picture that was cut off or changed */
  | "damaged"
  /** an iPhone's own kind */
  | "heic"
  | "svg"
  /** pictures of kinds that are not shown */
  | "gif"
  | "tiff"
  /** pictures of these kinds under the ending of another */
  | "jpeg"
  | "png"
  | "webp"
  | "avif"
  /** a picture that is an archive, a page or a document too */
  | "second-file"
  /** a link, device or pipe */
  | "irregular"
  /** of more bytes than are read */
  | "heavy"
  /** a drawing that holds or loads other files */
  | "parts"
  /** a drawing that takes longer than anybody waits */
  | "slow"
  /** a drawing that is allowed but cannot be drawn: the logo */
  | "drawing"
  | "video"
  /** PDF, Word, an archive */
  | "document"
  /** anything else */
  | "unknown"
  /** of more pixels than are read */
  | "large"
  /** longer than a picture of the web may be */
  | "tall"
  /** a logo that shows nothing at all */
  | "blank";

/** Why a file of an admin's cannot be put beside a post. */
export type PictureFault = "missing" | "folder" | ImageFault;

/** What keeps a whole address from ever leading anywhere. */
export type AddressFault =
  /** nothing stands behind the scheme: https:// */
  | "unfinished"
  /** what stands behind the colon of a server's name is no number up to 65535: https://kantor.go.id:8O80 */
  | "port"
  /** no server on the internet can be called so: https://a|b, https://kantor, https://kantor..go.id */
  | "server"
  /** mailto: without an address */
  | "mail"
  /** tel: without a digit */
  | "phone";

/** An error stops the build; a warning does not, unless the office or the command is strict. */
export type Severity = "error" | "warning";

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

/** The facts that each code carries; wording and exit codes are made from these. */
export interface ProblemData {
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
  /** a file at the top of the content folder that no reader asks for */
  "unread-file": {
    readonly name: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
  };
  /** something threw while this line was worked on; `reason` is what it said */
  unprocessable: { readonly reason: string };
  "no-front-matter": Record<never, never>;
  "unclosed-front-matter": Record<never, never>;
  /** `found` is the text behind ---, or the line that was meant to be --- */
  "front-matter-fence": {
    readonly wrong: "text" | "line";
    readonly found: string;
    readonly place: "opening" | "closing";
  };
  /** `key` is a field's, and the body begins with it */
  "field-in-body": { readonly key: string };
  /** `key` stands before a colon without a space, where that is the reason; `meant` is how the line should be written */
  "invalid-yaml": {
    readonly reason: string;
    readonly key?: string | undefined;
    readonly meant?: string | undefined;
  };
  /** with its # */
  "comment-in-text": { readonly comment: string };
  /** `place` is what the # stands before: a colour, an item or key, words of a text */
  "comment-hashtag": {
    readonly word: string;
    readonly place: "colour" | "hashtag" | "text";
    /** what a whole list was meant to hold */
    readonly list?: readonly string[];
  };
  "yaml-alias-bomb": { readonly limit: number };
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
  /** in months.yaml; `meant` is how it should be written, where that is beyond doubt */
  "invalid-month": { readonly found: string; readonly meant: string | undefined };
  /** a note of months.yaml on a month that is not off; `why` says what it is instead */
  "idle-month-note": {
    readonly month: string;
    readonly why: "balanced" | "few" | "open" | "future" | "no-posts";
  };
  /** `meant` as above */
  "invalid-month-folder": { readonly found: string; readonly meant?: string | undefined };
  "month-mismatch": { readonly folder: string; readonly month: string };
  "unknown-pillar": UnknownWord;
  "unknown-kind": UnknownWord & { readonly pillar: string };
  "unknown-hashtag": UnknownWord;
  "unknown-campaign": UnknownWord;
  "unknown-collaborator": UnknownWord;
  /** a file of insights/ that is none of comma-separated values */
  "insight-file": { readonly name: string; readonly kind: "workbook" | "other" };
  /** what an export has to have, and the columns that it has and nobody knows */
  "insight-columns": {
    readonly lacks: readonly ("figures" | "post" | "channel")[];
    readonly unknown: readonly string[];
  };
  /** cells of an export that are no count and no moment: the first of `count` */
  "insight-value": { readonly column: string; readonly found: string; readonly count: number };
  /** dates of which nothing says whether the day or the month comes first */
  "insight-dates": Record<never, never>;
  /** rows of postings that an export has several of */
  "insight-repeated": { readonly count: number };
  /** a quotation mark that nothing closes, so that all behind it is one cell */
  "insight-quote": Record<never, never>;
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
  /** `sure` where only its ending or spelling is another; `there` are the pictures that could be meant */
  "missing-image": {
    readonly found: string;
    readonly place?: PicturePlace | undefined;
    readonly nearest: string | undefined;
    readonly sure?: boolean | undefined;
    /** `nearest` as it is to be written at that place */
    readonly meant?: string | undefined;
    readonly there?: readonly string[] | undefined;
  };
  "image-outside-post": { readonly found: string; readonly place?: Exclude<PicturePlace, "media"> };
  /** `notPublished` where it names no picture, but a file that stays out of the site whatever it is called */
  "space-in-address": { readonly found: string; readonly notPublished?: boolean };
  "image-type": { readonly found: string; readonly types: readonly string[] };
  "unreadable-image": { readonly found: string; readonly fault: ImageFault };
  /** `sure` where only its ending or spelling is another; `there` are the documents that could be meant */
  "missing-attachment": {
    readonly found: string;
    readonly nearest: string | undefined;
    readonly sure?: boolean | undefined;
    readonly there: readonly string[];
  };
  "attachment-type": { readonly found: string; readonly types: readonly string[] };
  "unreadable-attachment": { readonly found: string; readonly fault: AttachmentFault };
  "film-without-captions": { readonly found: string; readonly meant: string };
  /** a file that is shown as a table, and is none; it is told at its line */
  "unreadable-table": { readonly found: string; readonly problem: TableProblem };
  "undrawn-chart": { readonly found: string; readonly kind: ChartKind; readonly problem: ChartProblem };
  "unknown-chart": {
    readonly found: string;
    readonly known: readonly string[];
    readonly nearest: string | undefined;
  };
  "untitled-table": { readonly found: string };
  "large-attachment": { readonly found: string; readonly bytes: number; readonly limit: number };
  /** what stands on cards only from a size on; both in pixels */
  "small-image": { readonly found: string; readonly width: number; readonly height: number };
  /** more than one picture in a file */
  "moving-image": { readonly found: string };
  "remote-image": { readonly found: string };
  "missing-alt": { readonly key: string; readonly image: string };
  "empty-body": Record<never, never>;
  /** `what` is what belongs there, as the mark says it; may be empty */
  "unfilled-gap": { readonly what: string };
  /** why a link within the site leads nowhere when its post is public */
  "broken-link": {
    readonly found: string;
    readonly why: "missing" | "draft" | "scheduled" | "withdrawn" | "unused-hashtag" | "part";
    readonly nearest: string | undefined;
    /** the parts that the page's text has, each with its #; none for a list */
    readonly parts?: readonly string[] | undefined;
  };
  /** `meant` is the address whose beginning was mistyped */
  "relative-link": {
    readonly found: string;
    readonly kind: RelativeLinkKind;
    readonly meant?: string | undefined;
  };
  /** what a link lacks; `found` is what it has */
  "empty-link": { readonly lacks: "text" | "address" | "both"; readonly found: string };
  "unregistered-hashtag": UnknownWord;
  /** `meant` as above */
  "unsafe-link": { readonly found: string; readonly meant?: string | undefined };
  "unread-mark": UnreadMark;
  "misread-mark": { readonly kind: MisreadMarkKind; readonly found: string };
  "lost-text": { readonly kind: LostTextKind; readonly found: string };
  /** levels as they are typed: 3 for ###; 1 above is the title's */
  "skipped-heading": { readonly level: number; readonly above: number; readonly meant: number };
  /** a heading of the level that the page's title has */
  "second-title": Record<never, never>;
  "malformed-link": { readonly found: string; readonly fault: AddressFault };
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
  "caption-too-long": {
    readonly channel: Channel;
    readonly length: number;
    readonly limit: number;
    /** whether bytes are counted: more than an admin sees in an editor */
    readonly bytes: boolean;
  };
  /** in a caption that an admin wrote; each sign with what stands in its place */
  "caption-signs": {
    readonly channel: Channel;
    readonly signs: readonly (readonly [refused: string, taken: string])[];
  };
  "caption-too-many-hashtags": { readonly channel: Channel; readonly found: number; readonly limit: number };
  /** in a caption that an admin wrote */
  "caption-hashtag": {
    readonly channel: Channel;
    readonly found: string;
    /** as it is registered; undefined where it is not */
    readonly registered: string | undefined;
    readonly nearest: string | undefined;
  };
  "caption-too-many-links": { readonly channel: Channel; readonly found: number; readonly limit: number };
  /** how many `slides: auto` finds in the text */
  "slides-found": { readonly found: number; readonly minimum: number; readonly maximum: number };
  /** `fitting` is how many steps fit beside cover and closing slide */
  "too-many-slides": {
    readonly channel: Channel;
    readonly images: number;
    readonly limit: number;
    readonly fitting: number;
    /** what the kit leaves out of the channel's carousel */
    readonly without: "closing" | "cover-and-closing";
  };
  /** `taking` are the channels that show carousels */
  "unused-slides": { readonly channels: readonly Channel[]; readonly taking: readonly Channel[] };
  /** both in whole rupiah */
  "auction-deposit": { readonly deposit: number; readonly limit: number };
  "auction-deadline": { readonly deadline: string; readonly published: string };
  /** whole rupiah */
  "auction-limit": { readonly limit: number };
  "auction-portal": { readonly found: string };
  /** the auction is held before its deposit is due */
  "auction-date": { readonly deadline: string; readonly date: string };
  /** of a lot in an office of the preset "auction"; `noTime` where the day of the auction has no hour */
  "auction-incomplete": { readonly missing: readonly LotField[]; readonly noTime: boolean };
  /** a post of a kind that announces lots, without one; `kind` is its label */
  "auction-missing": { readonly kind: string };
  /** somebody whom a court must not name, by initials; `number` is that of the case beside it */
  "court-case-party": CourtPerson;
  /** the same, named by the father: bin, binti */
  "court-lineage-name": CourtPerson;
  /** a child in a case, or whoever would tell who it is */
  "court-child": CourtPerson;
  /** a post of the class that is not for the public */
  "excepted-information": Record<never, never>;
  /** what has to be published at once, with a date to come */
  "urgent-scheduled": Record<never, never>;
  /** `until` of a post that is not published at once, or that lies before its date */
  "idle-until": { readonly why: "class" | "before" };
  /** an id of `fulfils` that berkala.yaml does not have */
  "unknown-periodic": UnknownWord;
  /** what is to be published periodically and was not: `due` is the day by which it had to be there */
  "periodic-late": {
    readonly id: string;
    readonly name: string;
    readonly every: Interval;
    readonly due: string;
    readonly missed: number;
  };
  /** a form of a term that another entry of istilah.yaml has; `first` is that entry */
  "duplicate-term": { readonly found: string; readonly first: string };
  /** a post that says a term, `found`, and not what it is to be called instead */
  "dry-term": { readonly found: string; readonly plain: string; readonly campaign: boolean };
  /** 2026-12-31, 2026-07-01 */
  "campaign-days": { readonly start: string; readonly end: string };
  /** a post that is published before its campaign begins */
  "before-campaign": { readonly campaign: string; readonly start: string };
  /** a colour that words cannot be read in: `ratio` is of 1–21, `nearest` one that they can, #rrggbb both */
  "low-contrast": {
    readonly key: string;
    readonly found: string;
    readonly ratio: number;
    readonly nearest: string;
  };
  /** a page that berkala.yaml names and the site does not have */
  "periodic-page": { readonly found: string; readonly nearest: string | undefined };
  /** `validUntil` that lies before the post's date, or of a lot, which has its deadline */
  "idle-valid-until": { readonly why: "before" | "auction" };
  /** the day by which a post or page had to be looked at again: 2026-11-20 */
  "review-due": { readonly owner: string | undefined; readonly by: string };
  "unused-caption": { readonly channel: Channel };
  /** in a text that nobody renders: a caption of this channel, or a field of a post; `found` as they are written */
  "visible-markdown": {
    readonly channel: Channel | undefined;
    readonly key: string;
    readonly found: readonly string[];
  };
  /** the longest sentence of a text and its beginning, the words that it should have at most, and how many others have more */
  "long-sentence": {
    readonly found: string;
    readonly words: number;
    readonly most: number;
    readonly others: number;
  };
  /** `first` is the post whose title and body it repeats: content/posts/2026-11/slug/index.md */
  "duplicate-post": { readonly first: string };
  /** a date in the front matter, more than `years` from now or before the year `before` */
  "far-date": { readonly key: string; readonly found: string } & (
    | { readonly years: number }
    | { readonly before: number }
  );
  /** `image` is the file that it should describe */
  "file-name-alt": { readonly found: string; readonly image: string };
  "large-image": { readonly found: string; readonly bytes: number; readonly limit: number };
  /** `own` are those of site.yaml */
  "foreign-channel": { readonly channel: Channel; readonly own: readonly Channel[] };
  "personal-nik": PersonalData;
  "personal-npwp": PersonalData;
  "personal-phone": PersonalData;
  "personal-nip": PersonalData;
  "personal-account": PersonalData & { readonly auction: boolean };
  "personal-passport": PersonalData;
  "personal-plate": PersonalData;
  "personal-email": PersonalData;
  /** a code of `waive` that there is not, or that cannot be waived */
  "unknown-waiver": UnknownWord;
  /** an item of `waive` for which nothing is found; `mark` where it is for one finding */
  "idle-waiver": { readonly code: string; readonly mark: string | undefined };
  "guard-script": GuardData;
  "guard-style": GuardData;
  "guard-markup": GuardData;
  "guard-address": GuardData;
  "guard-policy": GuardData;
  /** `found` is the title of the post */
  "guard-unpublished": GuardData;
  "guard-machine-path": GuardData;
  /** `found` is the part of the picture's file */
  "guard-metadata": GuardData;
  /** a file that no reader's program can read, or a name that a kit cannot have */
  "guard-file": GuardData;
  /** different findings beside those that are listed */
  "guard-more": { readonly more: number };
  "undrawn-card": { readonly card: string; readonly reason: string };
  "missing-glyph": {
    readonly key: string;
    readonly characters: readonly { readonly character: string; readonly codePoint: string }[];
    readonly then: UndrawableText;
  };
  "month-off": MonthData;
  "month-few": MonthData & { readonly posts: number; readonly minimum: number };
  "month-open": MonthData;
  "month-planned": MonthData;
}

/** What becomes of a card with a text that cannot be drawn: dots stand for its words, it is not made, or no card is. */
export type UndrawableText = "dots" | "omitted" | "none";

/** Something of a person's; the whole of it is nowhere in a problem, so that no report repeats it. */
export interface PersonalData {
  /** as much as may be said: 3174… */
  readonly shown: string;
  /** by which a waiver names this one */
  readonly mark: string;
  /** where it stands, if not in a text file that an editor opens */
  readonly within?: "name" | "drawing" | "metadata" | "cells" | undefined;
}

/** What the guard refused to publish. */
export interface GuardData {
  /** the address of the first file that has it */
  readonly page: string;
  readonly found: string;
  /** how many have it */
  readonly files: number;
  /** whether the office has templates of its own, which may be where it comes from */
  readonly own: boolean;
}

/** A month and its mix, already in words. */
export interface MonthData {
  /** 2026-11 */
  readonly id: string;
  readonly month: string;
  /** the fewest changes that would balance it; nobody is told to change a month that is over */
  readonly advice: string;
  readonly shares: string;
}

/** Where a key belongs: in another file, or another place of its own. */
export interface KeyPlace {
  /** site.yaml; undefined for the same file */
  readonly file?: string | undefined;
  /** contacts; "" for the top level, undefined where entries have names of their own */
  readonly under?: string | undefined;
  /** where it is no key, but one of a list of things with a label each */
  readonly item?: { readonly label: string; readonly value: string } | undefined;
}

/** Never the whole name: what a check prints may be as public as a site. */
export interface CourtPerson {
  /** S.A. */
  readonly mark: string;
  readonly number?: string | undefined;
}

export interface UnknownWord {
  readonly found: string;
  readonly nearest: string | undefined;
  readonly known: readonly string[];
  /** whether `nearest` is beyond doubt */
  readonly sure?: boolean | undefined;
  /** the characters that make it another word, where only these are wrong */
  readonly odd?: OddCharacters | undefined;
}

/** A check threw, its file exports none, its answer is no list, one of that list is no finding, or there was no answer in time. */
export type OwnCheckFault = "threw" | "no-check" | "no-list" | "no-finding" | "no-end";

/** A page threw, its addresses are no list of addresses, its text is none, or another page has its address. */
export type OwnPageFault = "threw" | "no-addresses" | "no-text" | "taken";

export type ProblemCode = keyof ProblemData;

type ProblemOf<C extends ProblemCode> = Position & {
  readonly code: C;
  readonly severity: Severity;
  readonly data: ProblemData[C];
};

/** One thing that is wrong; its `code` says which. */
export type Problem = { [C in ProblemCode]: ProblemOf<C> }[ProblemCode];

/** Codes that do not stop a build; every other code is an error. */
const warnings: ReadonlySet<ProblemCode> = new Set([
  "own-check",
  "byte-order-mark",
  "unread-file",
  "windows-name",
  "long-path",
  "same-name",
  "hidden-character",
  "comment-in-text",
  "unread-mark",
  "misread-mark",
  "lost-text",
  "skipped-heading",
  "second-title",
  "empty-content",
  "remote-image",
  "small-image",
  "moving-image",
  "broken-link",
  "relative-link",
  "empty-link",
  "malformed-link",
  "unregistered-hashtag",
  "caption-hashtag",
  "caption-signs",
  "slides-found",
  "too-many-slides",
  "unused-slides",
  "auction-deposit",
  "auction-deadline",
  "auction-limit",
  "auction-portal",
  "auction-date",
  "auction-missing",
  "unused-caption",
  "visible-markdown",
  "duplicate-post",
  "long-sentence",
  "far-date",
  "file-name-alt",
  "large-image",
  "large-attachment",
  "film-without-captions",
  "foreign-channel",
  "missing-glyph",
  "month-off",
  "idle-month-note",
  "idle-redirect",
  "idle-waiver",
  "idle-withdrawal",
  "uncorrected-change",
  "personal-nip",
  "personal-account",
  "personal-passport",
  "personal-plate",
  "personal-email",
  "idle-until",
  "periodic-late",
  "periodic-page",
  "idle-valid-until",
  "insight-file",
  "insight-columns",
  "insight-value",
  "insight-dates",
  "insight-repeated",
  "insight-quote",
  "review-due",
  "dry-term",
  "campaign-days",
  "before-campaign",
  "low-contrast",
] satisfies ProblemCode[]);

/** Makes a problem with the severity of its code, or a given one. */
export function problem<C extends ProblemCode>(
  code: C,
  at: Position,
  data: ProblemData[C],
  severity: Severity = warnings.has(code) ? "warning" : "error",
): Problem {
  return { code, severity, file: at.file, line: at.line, column: at.column, data } as Problem;
}
