import type { AttachmentLooks } from "../attachments/attachment-facts.ts";
import type { ImageFacts } from "../images/image-facts.ts";
import type { Words } from "../language/words.ts";
import type { MonthReport } from "../mix/month-report.ts";
import type { Office } from "../model/office.ts";
import type { Problem } from "../problems/problem.ts";
import type { Past } from "./published-before.ts";

/** What a check may look at: the whole office, drafts included, and what was found of its months. */
export interface CheckInput {
  readonly office: Office;
  /** oldest first */
  readonly months: readonly MonthReport[];
  readonly words: Words;
  /** what is known of pictures; without it each is opened */
  readonly images?: ImageFacts | undefined;
  /** the same of documents */
  readonly attachments?: AttachmentLooks | undefined;
  /** what was public before; without it nothing is said of that */
  readonly past?: Past | undefined;
}

/** One rule about an office's content. It returns what it finds and neither prints nor stops anything. */
export type Check = (input: CheckInput) => readonly Problem[] | Promise<readonly Problem[]>;
