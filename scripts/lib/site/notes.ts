/** What an office tells of its changes, from all its posts and pages: the list at /koreksi/. */
import type { Correction, CorrectionKind } from "../model/corrections.ts";
import type { Moment } from "../model/moment.ts";
import type { Publication } from "../model/publication.ts";

/** A note as pages show it. */
export interface Note {
  readonly date: Moment;
  readonly kind: CorrectionKind;
  /** what was changed */
  readonly text: string;
  /** counts from 1, the oldest of its post or page */
  readonly number: number;
}

/** A note beside others', of a post or page that is there or that was taken back: then nothing tells of it but its address. */
export type ListedNote = {
  /** of the post or page */
  readonly address: string;
  readonly date: Moment;
  readonly text: string;
} & (
  | { readonly kind: CorrectionKind; readonly title: string; readonly number: number }
  | { readonly kind: "withdrawn"; readonly title?: undefined; readonly number?: undefined }
);

/** The part of a page that has its notes. */
export const notesPart = "koreksi";

/** The part that has one of them. */
export function notePart(number: number): string {
  return `${notesPart}-${number}`;
}

/** Where a note stands. */
export function noteAddress({ address, number }: ListedNote): string {
  return number === undefined ? address : `${address}#${notePart(number)}`;
}

/** Newest first. */
export function shownNotes(corrections: readonly Correction[] = []): Note[] {
  return corrections
    .map(({ date, kind, note }, index) => ({ date, kind, text: note, number: index + 1 }))
    .reverse();
}

const known = new WeakMap<Publication, readonly ListedNote[]>();

/** All of them, newest first. */
export function notesOf(publication: Publication): readonly ListedNote[] {
  const before = known.get(publication);
  if (before) return before;
  const { posts, pages, withdrawn } = publication;
  const notes: ListedNote[] = [
    ...[...posts, ...pages].flatMap(({ address, title, corrections }) =>
      corrections ? shownNotes(corrections).map((note) => ({ address, title, ...note })) : [],
    ),
    ...withdrawn.map(({ address, withdrawn: { date, reason } }) => ({
      ...{ address, date },
      kind: "withdrawn" as const,
      text: reason,
    })),
  ];
  // Those of one moment stay in the order of their posts, which is the same however the office was read.
  notes.sort((a, b) => b.date.epoch - a.date.epoch);
  known.set(publication, notes);
  return notes;
}
