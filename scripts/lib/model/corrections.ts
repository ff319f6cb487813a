/** What an office says in public of what it changed after publishing, and of what it took back. */
import type { Moment } from "./moment.ts";
import type { Position } from "./position.ts";

/** Something was wrong; or something came to be known. */
export const correctionKinds = ["koreksi", "pembaruan"] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** A note on a change of a post or standing page that was public already. */
export interface Correction {
  readonly date: Moment;
  /** one line: what was wrong, and what is right */
  readonly note: string;
  readonly kind: CorrectionKind;
  /** where its date stands in the file */
  readonly at: Position;
}

/** Why a post is no longer there. */
export interface Withdrawal {
  readonly date: Moment;
  /** one line */
  readonly reason: string;
  /** where its date stands in the file */
  readonly at: Position;
}

/** A post that was taken back: all that is left of it. */
export interface WithdrawnPost {
  /** 2026-11/slug */
  readonly id: string;
  /** /2026/11/slug/ */
  readonly address: string;
  /** of the post itself, which no page shows */
  readonly date: Moment;
  readonly withdrawn: Withdrawal;
  /** as problems name it */
  readonly file: string;
}

/** When what is shown under a date was last changed: with its newest note. A note of the day itself may have no hour. */
export function modifiedOf(date: Moment, corrections: readonly Pick<Correction, "date">[] = []): Moment {
  return corrections.reduce((last, { date: one }) => (one.epoch > last.epoch ? one : last), date);
}

/** Whether a moment lies before another. One without a time is all of its day. */
export function isBefore(moment: Moment, other: Moment): boolean {
  return moment.time === undefined || other.time === undefined
    ? moment.date < other.date
    : moment.epoch < other.epoch;
}
