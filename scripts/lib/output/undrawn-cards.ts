import type { CardProblem } from "../cards/draw-cards.ts";
import type { Words } from "../language/words.ts";
import type { Publication } from "../model/publication.ts";
import { type Problem, problem } from "../problems/problem.ts";

export interface UndrawnOptions {
  readonly publication: Publication;
  /** how problems name the content folder */
  readonly folder: string;
  readonly words: Words;
}

/** Why cards could not be drawn: told of each card's post, but once of a template of the office's own that is to blame. */
export function undrawnCards(
  found: readonly CardProblem[],
  { publication, folder, words }: UndrawnOptions,
): Problem[] {
  const home = folder.replace(/[^/]*$/, "");
  const told = new Set<string>();
  return found.flatMap(({ key, reason, lost, flaw }) => {
    if (!flaw) {
      const post = publication.posts.find(({ id }) => id === key);
      const why = lost === undefined ? reason : words.machine.lost[lost];
      return problem(
        "undrawn-card",
        { file: post?.file ?? folder, line: 1, column: 1 },
        { card: key, reason: why },
      );
    }
    const { card, fault, at } = flaw;
    if (told.has(card)) return [];
    told.add(card);
    const { file, line, column } = at ?? { file: card, line: 1, column: 1 };
    const data = { card, fault, reason: flaw.reason, first: key, hasLine: at !== undefined };
    return problem("own-card-broken", { file: `${home}templates/${file}`, line, column }, data);
  });
}
