import type { AttachmentLooks } from "../attachments/attachment-facts.ts";
import { type ItemReport, itemReports } from "../disclosure/item-reports.ts";
import type { ImageFacts } from "../images/image-facts.ts";
import { wordsFor } from "../language/words.ts";
import type { MonthReport } from "../mix/month-report.ts";
import { monthReports } from "../mix/month-reports.ts";
import { atMostOfFile } from "../problems/at-most.ts";
import type { Problem } from "../problems/problem.ts";
import { applyWaivers, type Waived } from "../problems/waivers.ts";
import type { OfficeRead } from "../reading/read-office.ts";
import { auctions } from "./auctions.ts";
import { brokenLinks } from "./broken-links.ts";
import { campaigns } from "./campaigns.ts";
import { captions } from "./captions.ts";
import { cardGlyphs } from "./card-glyphs.ts";
import type { Check } from "./check.ts";
import { colours } from "./colours.ts";
import { corrections } from "./corrections.ts";
import { disclosed } from "./disclosed.ts";
import { duplicatePosts } from "./duplicate-posts.ts";
import { emptyContent } from "./empty-content.ts";
import { farDates } from "./far-dates.ts";
import { fileNameAlts } from "./file-name-alts.ts";
import { guardedCheck } from "./guarded-check.ts";
import { idleNotes } from "./idle-notes.ts";
import { idleRedirects } from "./idle-redirects.ts";
import { idleWaivers } from "./idle-waivers.ts";
import { inOrder } from "./in-order.ts";
import { monthBalance } from "./month-balance.ts";
import { checkOfOwn } from "./own-check.ts";
import { ownChecks } from "./own-checks.ts";
import { type Past, publishedBefore } from "./published-before.ts";
import { readableAttachments } from "./readable-attachments.ts";
import { readableImages } from "./readable-images.ts";
import { readableTables } from "./readable-tables.ts";
import { slides } from "./slides.ts";
import { unreadCards } from "./unread-cards.ts";
import { validity } from "./validity.ts";
import { visibleMarkdown } from "./visible-markdown.ts";

/** Every check, in the order in which they run. A new check is one file and one row. */
const checks: readonly Check[] = [
  emptyContent,
  monthBalance,
  idleNotes,
  cardGlyphs,
  readableImages,
  readableAttachments,
  readableTables,
  colours,
  campaigns,
  captions,
  slides,
  auctions,
  corrections,
  disclosed,
  validity,
  brokenLinks,
  idleRedirects,
  publishedBefore,
  visibleMarkdown,
  duplicatePosts,
  farDates,
  fileNameAlts,
  unreadCards(),
  ...ownChecks.map(checkOfOwn),
];

export interface Checked {
  /** the reader's problems and the checks', by file and line, without those that are waived */
  readonly problems: readonly Problem[];
  /** in the same order */
  readonly waived: readonly Waived[];
  /** oldest first; empty where the office cannot be read at all, or its targets do not add up */
  readonly months: readonly MonthReport[];
  /** what is to be published periodically, in the office's order */
  readonly periodic: readonly ItemReport[];
}

export interface CheckOptions {
  /** what is known of pictures from earlier runs; without it each is opened */
  readonly images?: ImageFacts | undefined;
  /** the same of documents */
  readonly attachments?: AttachmentLooks | undefined;
  /** what was public before; without it nothing is said of that */
  readonly past?: Past | undefined;
}

export async function checkOffice(
  { office, problems, waivers, language }: OfficeRead,
  { images, attachments, past }: CheckOptions = {},
): Promise<Checked> {
  if (!office) {
    const { problems: left, waived } = applyWaivers(inOrder(problems), waivers);
    return { problems: atMostOfFile(left), waived, months: [], periodic: [] };
  }
  // Without targets that add up there is nothing to judge a month by.
  const months = problems.some(({ code }) => code === "targets-sum") ? [] : monthReports(office);
  const input = { office, months, words: wordsFor(language), images, attachments, past };
  const found = await Promise.all(checks.map((check) => guardedCheck(check)(input)));
  const { problems: left, waived, idle } = applyWaivers(inOrder([...problems, ...found.flat()]), waivers);
  return {
    problems: atMostOfFile(inOrder([...left, ...idleWaivers(idle, left)])),
    waived,
    months,
    periodic: itemReports({ ...office, periodic: office.periodic ?? [] }),
  };
}
