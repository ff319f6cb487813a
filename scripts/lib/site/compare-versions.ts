/** One version of a post beside the next: what was changed, sentence by sentence. */
import { findParties } from "../court/find-parties.ts";
import type { Site } from "../model/office.ts";
import { findPersonal, markOf } from "../personal/find-personal.ts";
import { isOwn, type OwnIdentifiers, ownIdentifiers } from "../personal/own-identifiers.ts";
import type { PastText } from "../reading/past-version.ts";
import { type Compared, compareSentences, compareWords, type Piece } from "../text/compare-texts.ts";
import { oneLine, sentencesOf } from "../text/sentences.ts";
import type { PastTexts } from "./post-history.ts";

/** A sentence that is another, gone or new. */
export interface Passage {
  readonly kind: "changed" | "removed" | "added";
  readonly pieces: readonly Piece[];
  /** the heading above it, where it is not that of the passage before */
  readonly under: string | undefined;
}

export type VersionChange =
  | {
      readonly shown: true;
      readonly title: readonly Piece[] | undefined;
      readonly summary: readonly Piece[] | undefined;
      readonly body: readonly Passage[];
    }
  /** something in it may be a person's, and the post as it is has it no more; or nobody can read it any more */
  | { readonly shown: false; readonly why: "personal" | "unreadable" };

export interface ComparisonRules {
  readonly site: Site;
  /** whether it announces a lot, whose plate is no person's */
  readonly auction: boolean;
}

/**
 * Compares versions of one post. What in an earlier one looks like a person's, and is not in the newest, is not shown once more, by whatever
 * way it went: a version that has some is compared with no other.
 *
 * @param count of versions
 */
export function comparerOf(
  texts: PastTexts,
  count: number,
  { site, auction }: ComparisonRules,
): (index: number) => VersionChange {
  const own = ownIdentifiers(site);
  const found = (text: Version): string[] => personalIn(text, site, auction, own);
  const versions = new Map<number, Version | undefined>();
  const at = (index: number): Version | undefined => {
    if (!versions.has(index)) versions.set(index, versionOf(texts.at(index), site.language));
    return versions.get(index);
  };
  let stillThere: ReadonlySet<string> | undefined;
  const isPrivate = (version: Version): boolean => {
    const marks = found(version);
    if (marks.length === 0) return false;
    const newest = at(count - 1);
    stillThere ??= new Set(newest && found(newest));
    return marks.some((mark) => !stillThere?.has(mark));
  };
  return (index) => {
    const before = at(index - 1);
    const after = at(index);
    if (!before || !after) return { shown: false, why: "unreadable" };
    if (isPrivate(before) || isPrivate(after)) return { shown: false, why: "personal" };
    const words = (was: string, is: string) => (was === is ? undefined : compareWords(was, is));
    return {
      shown: true,
      title: words(before.title, after.title),
      summary: words(before.summary, after.summary),
      body: passagesOf(before, after),
    };
  };
}

interface Version {
  readonly title: string;
  readonly summary: string;
  readonly sentences: readonly string[];
  readonly headings: ReadonlySet<string>;
}

function versionOf(text: PastText | undefined, language: string): Version | undefined {
  if (!text) return undefined;
  const sentences = sentencesOf(text.body, language);
  return {
    title: oneLine(text.title),
    summary: oneLine(text.summary),
    sentences: sentences.map((one) => one.text),
    headings: new Set(sentences.filter(({ heading }) => heading).map((one) => one.text)),
  };
}

function passagesOf(before: Version, after: Version): Passage[] {
  const passages: Passage[] = [];
  let [heading, told]: (string | undefined)[] = [];
  for (const one of compareSentences(before.sentences, after.sentences)) {
    if (one.kind !== "kept") {
      passages.push({
        kind: one.kind,
        pieces: one.kind === "changed" ? one.pieces : [one],
        under: heading === told ? undefined : heading,
      });
      told = heading;
    }
    const present = presentIn(one);
    if (present !== undefined && after.headings.has(present)) heading = present;
  }
  return passages;
}

/** The sentence as it is now. */
function presentIn(one: Compared): string | undefined {
  if (one.kind === "removed") return undefined;
  if (one.kind !== "changed") return one.text;
  return one.pieces
    .filter(({ kind }) => kind !== "removed")
    .map(({ text }) => text)
    .join("");
}

/** Marks of what is a person's in it: equal ones are the same person's. */
function personalIn(
  { title, summary, sentences }: Version,
  { preset }: Site,
  auction: boolean,
  own: OwnIdentifiers,
): string[] {
  // A number may go on behind the end of a line.
  const text = [title, summary, ...sentences].join("\n");
  return [
    ...findPersonal(text)
      .filter(({ kind, value }) => !(auction && kind === "personal-plate") && !isOwn(value, own))
      .map(markOf),
    ...(preset.includes("court")
      ? findParties(text).map(({ offset }) => text.slice(offset, offset + shownOfName))
      : []),
  ];
}

/** Characters from where a name begins, which tell it from another. */
const shownOfName = 24;
