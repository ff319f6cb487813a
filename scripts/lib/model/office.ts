/**
 * The one model of an office's content. The reader makes it; everything else takes it and reads no file again.
 * All lists are sorted once, here: posts newest first, the rest in the order of their file.
 */

import type { Attachment } from "./attachment.ts";
import type { Auction } from "./auction.ts";
import type { Body, ImageUse } from "./body.ts";
import type { Collaborator } from "./collaborator.ts";
import type { Correction, WithdrawnPost } from "./corrections.ts";
import type { TableUse } from "./data-table.ts";
import type { Classification, PageClassification, PeriodicItem } from "./disclosure.ts";
import type { HistoryDetail } from "./history-detail.ts";
import type { Insights } from "./insights.ts";
import type { Moment } from "./moment.ts";
import type { OldAddress } from "./old-address.ts";
import type { Position } from "./position.ts";
import type { OfficePreset } from "./preset.ts";
import type { Term } from "./term.ts";
import type { Review } from "./validity.ts";

export type { Body, ImageUse, Moment };

/**
 * The table of channels, in the order in which they are shown. A row here is all that a new channel begins with: the type checker
 * then asks for its limits, its formats, its preview, its way of sharing, its name and its code, and whatever counts, lists
 * or styles channels follows.
 */
export const channels = [
  "instagram",
  "facebook",
  "x",
  "whatsapp",
  "threads",
  "tiktok",
  "youtube",
  "telegram",
  "linkedin",
  "bluesky",
] as const;
export type Channel = (typeof channels)[number];

export type LanguageCode = "id" | "en";

/** Verdicts that an office may refuse. Of open and planned months it refuses those that would end off. */
export const enforcedVerdicts = ["off", "few", "open", "planned"] as const;
export type EnforcedVerdict = (typeof enforcedVerdicts)[number];

/** The target of each pillar by id, in points (0–100, summing to 100), and how strictly a month is held to it. */
export interface MixRules {
  readonly targets: Readonly<Record<string, number>>;
  /** points by which a share may miss its target */
  readonly tolerance: number;
  /** a month with fewer posts is shown, not judged */
  readonly minimum: number;
  /** posts that the office can publish on one day, for the forecast: 1–50 */
  readonly perDay: number;
  /** the verdicts that stop the build */
  readonly enforce: readonly EnforcedVerdict[];
}

/** A way to reach the office; at least one of `value` and `url` is there. */
export interface Contact {
  /** WhatsApp, SP4N-LAPOR! */
  readonly label: string;
  /** what is shown behind the label */
  readonly value?: string | undefined;
  /** where it leads: https:, mailto: or tel: */
  readonly url?: string | undefined;
}

/** Hosts of git repositories that the editor can write to. */
export const gitHosts = ["github", "gitlab"] as const;
export type GitHost = (typeof gitHosts)[number];

/** How the editor in the browser reaches the office's repository. */
export interface AdminSettings {
  /** owner/name; undefined where it is told by the site's address, or nowhere */
  readonly repo?: string | undefined;
  readonly host?: GitHost | undefined;
  /** of an office that runs its own: https://gitlab.instansi.go.id */
  readonly server?: string | undefined;
  /** the host's own main branch if absent */
  readonly branch?: string | undefined;
  /** whether what is saved waits for somebody to publish it */
  readonly review: boolean;
  /** whether people may propose posts who may not write to the repository */
  readonly open: boolean;
}

export interface Site {
  readonly name: string;
  /** the name written out; the same as `name` if absent */
  readonly fullName: string;
  readonly parent: string | undefined;
  readonly description: string;
  /** a sentence that every page shows, such as "this is an example" */
  readonly notice: string | undefined;
  /** origin and path, without a slash at the end: https://kpknl-contoh.go.id, https://instansi.github.io/pilar */
  readonly url: string;
  /** the same as site.yaml has it, where the site is built for another address */
  readonly writtenUrl?: string | undefined;
  readonly timezone: string;
  readonly language: LanguageCode;
  /** kinds of offices whose rules hold for this one */
  readonly preset: readonly OfficePreset[];
  readonly contacts: {
    readonly address?: string | undefined;
    readonly phone?: string | undefined;
    readonly email?: string | undefined;
    readonly hours?: string | undefined;
    /** where readers tell of a fault: an e-mail address, or a form at https:// that may take {title} and {url} */
    readonly report?: string | undefined;
    /** the office's own, in its order */
    readonly others?: readonly Contact[] | undefined;
  };
  readonly ppid:
    | { readonly name: string; readonly url: string; readonly email?: string | undefined }
    | undefined;
  /** what security.txt says; absent, it names the office's e-mail alone */
  readonly security?:
    | {
        /** whom to tell of a weakness of the site: an e-mail address or https:// */
        readonly contact?: string | undefined;
        /** how the office deals with what it is told: https:// */
        readonly policy?: string | undefined;
      }
    | undefined;
  /** numbers and addresses of the office's own that look like a person's, and are published on purpose */
  readonly official?: readonly { readonly label: string; readonly value: string }[] | undefined;
  /** the office's own channels with the address of each profile */
  readonly channels: Readonly<Partial<Record<Channel, string>>>;
  readonly brand: {
    /** the logo's file, absolute */
    readonly logo: string | undefined;
    /** #rrggbb */
    readonly colour: string;
    readonly tagline: string | undefined;
  };
  readonly captions: {
    /** stands before the link in every caption; the language's own words if absent */
    readonly call?: string | undefined;
  };
  /** whether links in captions say in `utm_` parameters which channel they were on */
  readonly utm: boolean;
  /** false where the site has no editor */
  readonly admin: false | AdminSettings;
  readonly cards: {
    /** days for which a post's card stays served after another took its place: 0–10,000 */
    readonly keep: number;
  };
  readonly verification: {
    /** whether a signature of the list of files is published beside it */
    readonly signed: boolean;
    /** who else signs that list, each with where they publish it */
    readonly countersigners?: readonly { readonly name: string; readonly url: string }[] | undefined;
  };
  /** how much of what posts said before is shown; a post may show less */
  readonly history: HistoryDetail;
  readonly kit: {
    /** how many days back posts have a page with their share kit: 0–10,000 */
    readonly days: number;
  };
  readonly urgent: {
    /** how many days a post that was published at once stands over the front page, unless it says itself until when: 0–10,000 */
    readonly days: number;
  };
  /** what the office posts on each channel, and for whom */
  readonly audience?:
    | Readonly<
        Partial<Record<Channel, { readonly about?: string | undefined; readonly for?: string | undefined }>>
      >
    | undefined;
  readonly insights?:
    | {
        /** whether what exports of platforms' statistics say is published */
        readonly publish: boolean;
        /** posts below which nothing is said of a group */
        readonly minimum: number;
      }
    | undefined;
  readonly mix: MixRules;
}

export interface Kind {
  readonly id: string;
  readonly label: string;
}

export interface Pillar {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** #rrggbb */
  readonly colour: string;
  readonly kinds: readonly Kind[];
  /** points of a hundred, from `mix.targets` */
  readonly target: number;
}

export interface Hashtag {
  /** NFKC, lower case, no `#`: as in its address */
  readonly key: string;
  /** the registered spelling, without `#` */
  readonly name: string;
  readonly description: string | undefined;
}

export interface Campaign {
  readonly id: string;
  readonly name: string;
  readonly slogan: string | undefined;
  readonly description: string | undefined;
  readonly hashtags: readonly Hashtag[];
  /** 2026-07-01 */
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** #rrggbb, on its page, its banner and its posts' cards */
  readonly colour?: string | undefined;
  /** words that the campaign's name stands for */
  readonly replaces: readonly string[];
}

/** What a special day is to an office: closed by decree, closed by joint leave, or a working day with an occasion. */
export const dayKinds = ["holiday", "leave", "commemoration"] as const;
export type DayKind = (typeof dayKinds)[number];

/**
 * How sure a day is: set by a regulation that its source names; kept every year by custom, without a regulation that sets
 * the day; or announced, but still to be settled (moon sightings).
 */
export const dayCertainties = ["decreed", "customary", "tentative"] as const;
export type DayCertainty = (typeof dayCertainties)[number];

/** A holiday, a day of joint leave or a commemoration. */
export interface SpecialDay {
  /** 2026-12-24, or 12-22 where it comes every year */
  readonly date: string;
  readonly name: string;
  readonly kind: DayKind;
  readonly certainty: DayCertainty;
  /** the decree, resolution or custom that the day rests on */
  readonly source: string;
}

/** Why a month missed its targets, as the office tells the public. */
export interface MonthNote {
  /** one line */
  readonly text: string;
  /** where its month stands in months.yaml */
  readonly at: Position;
}

/** An address that the site, or the one before it, once had, and where it leads now. */
export interface Redirect {
  readonly from: OldAddress;
  /** where it leads in the end: an address of the site, perhaps with # and more, or https:// */
  readonly to: string;
  /** as the office wrote it */
  readonly written: string;
  /** where its old address stands in redirects.yaml */
  readonly at: Position;
  /** where what it leads to stands */
  readonly targetAt: Position;
}

/** A link of a body that stays within the site, and where it stands. */
export interface BodyLink extends Position {
  /** as the author wrote it: an address or #Hashtag */
  readonly written: string;
  /** /2026/11/slug/, perhaps with ? or # and more */
  readonly address: string;
}

export type PostState = "public" | "scheduled" | "draft";

export interface Post {
  /** 2026-11/slug */
  readonly id: string;
  readonly slug: string;
  /** /2026/11/slug/ */
  readonly address: string;
  readonly title: string;
  readonly date: Moment;
  readonly pillar: Pillar;
  readonly kind: Kind | undefined;
  readonly hashtags: readonly Hashtag[];
  readonly summary: string;
  readonly image: ImageUse | undefined;
  readonly channels: readonly Channel[];
  /** what the author wrote for a channel, in place of the summary */
  readonly captions: Readonly<Partial<Record<Channel, string>>>;
  readonly campaign: Campaign | undefined;
  /** whom it was made together with; undefined where with nobody */
  readonly collaborators?: readonly Collaborator[] | undefined;
  /** a sentence of the post, for a card of its own */
  readonly quote?: string | undefined;
  /** a number of the post, as it is written, and what it counts; for a card of its own */
  readonly figure?: { readonly value: string; readonly label: string } | undefined;
  /** the lot that the post announces, for a card and a table of their own */
  readonly auction?: Auction | undefined;
  /** the texts of a carousel, however many: the post's own, or with `slides: auto` those found in its body */
  readonly slides?: readonly string[] | undefined;
  /** what the public is told of its changes, oldest first; undefined where nothing is */
  readonly corrections?: readonly Correction[] | undefined;
  readonly state: PostState;
  /** its class of public information, where the office names one */
  readonly classification?: Classification | undefined;
  /** until when it holds, of what was published at once; undefined leaves it to `urgent.days` */
  readonly until?: Moment | undefined;
  /** until when what it says holds; of a lot see `validUntilOf` */
  readonly validUntil?: Moment | undefined;
  /** by when it is to be looked at again */
  readonly review?: Review | undefined;
  /** ids of what it publishes of berkala.yaml */
  readonly fulfils: readonly string[];
  /** how much of what it said before is shown, where that is said of this post */
  readonly history?: HistoryDetail | undefined;
  /** the same for the same body, whatever else the file says and however its words are parted; for checks */
  readonly bodyDigest: string;
  /** changes whenever the body does */
  readonly version: string;
  /** read again where the post was kept from an earlier run: to be asked for by what shows it alone */
  readonly body: () => Body;
  /** every picture of the body, in order */
  readonly images: readonly ImageUse[];
  readonly links: readonly BodyLink[];
  /** documents beside its file, in the order in which the body links to them */
  readonly attachments: readonly Attachment[];
  /** those of them that the body shows as tables; undefined where it shows none */
  readonly tables?: readonly TableUse[] | undefined;
  /** the ids of the headings of its body, in order */
  readonly anchors: readonly string[];
  /** where the post stands, as problems name it: content/posts/2026-11/slug/index.md */
  readonly file: string;
  /** where the value of each field of the front matter stands in the file; those within another as "captions.instagram" */
  readonly at: Readonly<Record<string, readonly [line: number, column: number]>>;
}

export interface StandingPage {
  readonly slug: string;
  /** /slug/ */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly nav: "header" | "footer";
  readonly classification?: PageClassification | undefined;
  /** as a post's */
  readonly version: string;
  readonly body: () => Body;
  /** every picture of the body, in order */
  readonly images: readonly ImageUse[];
  readonly links: readonly BodyLink[];
  /** documents beside its file, in the order in which the body links to them */
  readonly attachments: readonly Attachment[];
  /** those of them that the body shows as tables; undefined where it shows none */
  readonly tables?: readonly TableUse[] | undefined;
  /** the ids of the headings of its body, in order */
  readonly anchors: readonly string[];
  /** as a post's */
  readonly corrections?: readonly Correction[] | undefined;
  readonly validUntil?: Moment | undefined;
  readonly review?: Review | undefined;
  /** as a post's */
  readonly history?: HistoryDetail | undefined;
  /** a page announces none */
  readonly auction?: undefined;
  /** where the page stands, as problems name it: content/pages/kontak.md */
  readonly file: string;
}

export type OfficeFile =
  | "site.yaml"
  | "pillars.yaml"
  | "hashtags.yaml"
  | "campaigns.yaml"
  | "collaborators.yaml"
  | "istilah.yaml"
  | "months.yaml"
  | "berkala.yaml";

export interface Office {
  /** how problems name the content folder: content */
  readonly folder: string;
  readonly site: Site;
  /** the moment the office is looked at */
  readonly now: Moment;
  readonly pillars: readonly Pillar[];
  readonly hashtags: readonly Hashtag[];
  readonly campaigns: readonly Campaign[];
  /** of collaborators.yaml, in its order */
  readonly collaborators?: readonly Collaborator[] | undefined;
  /** what exports of platforms' statistics say, joined to the posts when they are asked for; undefined where there are none */
  readonly insights?: (() => Insights) | undefined;
  /** of istilah.yaml, in its order; none without it, undefined where it is broken */
  readonly terms?: readonly Term[] | undefined;
  /** holidays and commemorations, of days.yaml */
  readonly days: readonly SpecialDay[];
  /** by month (2026-09), of months.yaml; undefined where that file is broken */
  readonly monthNotes: ReadonlyMap<string, MonthNote> | undefined;
  /** of berkala.yaml, in its order; none without it, undefined where it is broken */
  readonly periodic?: readonly PeriodicItem[] | undefined;
  /** of redirects.yaml, in its order; none where that file is broken */
  readonly redirects: readonly Redirect[];
  /** where a value of the office's own files stands; the file's first line where it has none */
  readonly placeOf: (file: OfficeFile, path: readonly (string | number)[]) => Position;
  /** every post, also scheduled ones and drafts, newest first: for checks and plans, never for pages */
  readonly posts: readonly Post[];
  /** posts that were taken back: what their files say is none of the office's words any more, and looked at by nothing */
  readonly withdrawn: readonly WithdrawnPost[];
  /** how many more posts there are, which an error keeps out of `posts` */
  readonly leftOut: number;
  readonly pages: readonly StandingPage[];
}
