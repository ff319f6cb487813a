/**
 * Terms that a reader is not helped with: in a post of a campaign that says the dry term and never the campaign's own; and, of terms that the
 * office would rather avoid, in a title or a summary, which stand alone in lists and on cards, where nothing explains them.
 */
import { type Glossary, glossaryOf } from "../markdown/glosses.ts";
import type { Position } from "../model/position.ts";
import type { TermRule } from "../model/term.ts";
import { type Problem, problem } from "../problems/problem.ts";

/** A text of a post, and where a place of it stands in its file. */
export interface ToldText {
  readonly text: string;
  readonly at: (offset: number) => Position;
}

export interface DryTerms {
  /** @param campaign of the post, by id */
  in(
    texts: { readonly title: ToldText; readonly summary: ToldText; readonly body: ToldText },
    campaign: string | undefined,
  ): Problem[];
}

export function dryTerms(
  terms: readonly TermRule[] = [],
  campaignTerms: Readonly<Record<string, TermRule>> = {},
): DryTerms {
  const avoided = glossaryOf(terms.filter(({ avoid }) => avoid));
  const own = new Map(
    Object.entries(campaignTerms).map(([id, rule]) => [id, { rule, glossary: glossaryOf([rule]) }] as const),
  );
  return {
    in({ title, summary, body }, campaign) {
      const found: Problem[] = [];
      const ofCampaign = campaign === undefined ? undefined : own.get(campaign);
      const all = [title, summary, body];
      if (ofCampaign && !all.some(({ text }) => text.includes(ofCampaign.rule.plain))) {
        for (const told of all) {
          const use = firstUse(told, ofCampaign.glossary);
          if (!use) continue;
          const data = { found: use.found, plain: ofCampaign.rule.plain, campaign: true };
          found.push(problem("dry-term", use.at, data));
          break;
        }
      }
      const head = `${title.text} ${summary.text}`.toLowerCase();
      for (const told of [title, summary]) {
        const use = firstUse(told, avoided);
        if (!use || head.includes(use.rule.plain.toLowerCase())) continue;
        found.push(problem("dry-term", use.at, { found: use.found, plain: use.rule.plain, campaign: false }));
        break;
      }
      return found;
    },
  };
}

function firstUse({ text, at }: ToldText, glossary: Glossary | undefined) {
  if (!glossary) return undefined;
  for (const { 1: found = "", index } of text.matchAll(glossary.pattern)) {
    const name = found.replace(/\s/g, " ");
    const form = glossary.exact.get(name) ?? glossary.folded.get(name.toLowerCase());
    if (form) return { found: name, rule: form.rule, at: at(index) };
  }
  return undefined;
}
