/**
 * The first use of a term in a text is followed by its plain words in brackets: nobody has to hover, to tap or to look further down. A term
 * of a campaign and its name explain each other, whichever comes first: "Uang Kita (APBN)", "APBN (Uang Kita)".
 *
 * Nothing is added where the words are not the author's own to change: in headings, links, code, quotations and between quotation marks; nor
 * where the author has explained it: in brackets right behind it, or by its plain words in the same paragraph.
 */
import type { MarkdownIt, Token } from "markdown-it";
import { glossHtml } from "../model/gloss.ts";
import { isAcronym, type TermRule } from "../model/term.ts";
import { anyOf, literal } from "../text/any-of.ts";
import { once } from "../text/once.ts";
import type { SiteLinks } from "./links.ts";
import type { RenderState } from "./render-state.ts";

/** A form of a term as a text may have it, and what is said of it. */
interface Form {
  /** which term it is of */
  readonly term: number;
  readonly gloss: string;
  /** what the author has said if it stands nearby: in capitals as they are, or in any */
  readonly said: readonly { readonly words: string; readonly exact: boolean }[];
  readonly rule: TermRule;
}

/** All forms of some terms, to be looked for at once. */
export interface Glossary {
  readonly terms: number;
  readonly pattern: RegExp;
  /** those that count in their own capitals alone, as they are */
  readonly exact: ReadonlyMap<string, Form>;
  /** all others, in small letters */
  readonly folded: ReadonlyMap<string, Form>;
}

/** @param rules of one form in two of them the first has it */
export function glossaryOf(rules: readonly TermRule[]): Glossary | undefined {
  const exact = new Map<string, Form>();
  const folded = new Map<string, Form>();
  const add = (form: string, isExact: boolean, value: Form): void => {
    const map = isExact ? exact : folded;
    const key = isExact ? form : form.toLowerCase();
    if (!map.has(key)) map.set(key, value);
  };
  rules.forEach((rule, term) => {
    const { forms, plain, campaign } = rule;
    const said = [{ words: plain, exact: campaign === true }];
    for (const form of forms) add(form, isAcronym(form), { term, gloss: plain, said, rule });
    // A campaign's name is a name: "uang kita" in small letters is anybody's money.
    const [first] = forms;
    if (campaign && first !== undefined) {
      const terms = forms.map((words) => ({ words, exact: isAcronym(words) }));
      add(plain, true, { term, gloss: first, said: terms, rule });
    }
  });
  const all = [...exact.keys(), ...folded.keys()];
  if (all.length === 0) return undefined;
  return { terms: rules.length, pattern: patternOf(all), exact, folded };
}

/** Whole words, longer ones first; what is joined to them by a hyphen, a dot or a slash makes another word, but for endings. */
function patternOf(forms: readonly string[]): RegExp {
  const any = anyOf(forms, (letter) => (letter === " " ? "\\s" : literal(letter)));
  return new RegExp(
    `(?<![\\p{L}\\p{N}\\p{M}_#@]|[\\p{L}\\p{N}][-./])(${any})(?:-(?:nya|ku|mu|lah|kah|pun)|['’]s)?(?![\\p{L}\\p{N}\\p{M}_]|[-./@][\\p{L}\\p{N}])`,
    "giu",
  );
}

/** Comes after all other rules, so that what they collected of a text is its author's. */
export function explainTerms(
  markdown: MarkdownIt,
  site: Pick<SiteLinks, "placeOf">,
  shared: Pick<RenderState, "glossary">,
): void {
  markdown.core.ruler.push("explain_terms", ({ tokens, Token: TokenType }) => {
    const { glossary } = shared;
    if (!glossary) return;
    const done = new Set<number>();
    const closed: string[] = [];
    for (const token of tokens) {
      if (done.size === glossary.terms) return;
      if (keepsItsWords(token)) closed.push(token.type.replace("_open", "_close"));
      else if (token.type === closed.at(-1)) closed.pop();
      if (token.type !== "inline" || closed.length > 0 || !token.children) continue;
      const found = usesIn(token.children, glossary, done);
      if (found.length > 0) token.children = withGlosses(token.children, found, TokenType);
    }
  });
  markdown.renderer.rules.gloss = (tokens, index) => {
    const form = tokens[index]?.meta as Form | undefined;
    if (!form) return "";
    const { gloss, rule } = form;
    const { escapeHtml } = markdown.utils;
    const href = escapeHtml(site.placeOf(rule.address));
    return glossHtml(`<a href="${href}">${escapeHtml(gloss)}</a>`, rule.campaign === true);
  };
}

/** A heading, the head of a table, and a quotation that is no note. */
function keepsItsWords({ type, tag }: Token): boolean {
  return (
    type === "heading_open" || type === "th_open" || (type === "blockquote_open" && tag === "blockquote")
  );
}

/** A first use: behind which character of which token. */
interface Use {
  readonly child: number;
  readonly offset: number;
  readonly form: Form;
}

/** Stands for each character that is not to be matched: within links, marked abbreviations and code. */
const other = "\ufffc";

function usesIn(children: readonly Token[], { pattern, exact, folded }: Glossary, done: Set<number>): Use[] {
  const starts: number[] = [];
  let plain = "";
  let whole = "";
  let inside = 0;
  for (const { type, content } of children) {
    starts.push(plain.length);
    if (type === "link_open" || type === "abbr_open") inside++;
    if (type === "link_close" || type === "abbr_close") inside--;
    const words = type === "softbreak" || type === "hardbreak" ? " " : content;
    const isText = type === "text" || type === "softbreak" || type === "hardbreak";
    plain += isText && inside === 0 ? words : other.repeat(words.length);
    whole += words;
  }
  const uses: Use[] = [];
  const said = new Map<Form, boolean>();
  const small = once(() => whole.toLowerCase());
  const nesting = nestingIn(plain);
  let child = 0;
  for (const match of plain.matchAll(pattern)) {
    const [matched, written = ""] = match;
    const name = written.replace(/\s/g, " ");
    const form = exact.get(name) ?? folded.get(name.toLowerCase());
    if (!form || done.has(form.term)) continue;
    let explained = said.get(form);
    if (explained === undefined) {
      explained = form.said.some(({ words, exact: same }) =>
        same ? whole.includes(words) : small().includes(words.toLowerCase()),
      );
      said.set(form, explained);
    }
    const end = match.index + matched.length;
    const behind = /^\s?\(\s?([^()]{0,60})/.exec(whole.slice(end, end + 64))?.[1];
    // APBN within the brackets of its long form says nothing yet of what the campaign calls it.
    const isOtherForm = behind !== undefined && form.rule.forms.some((own) => behind.startsWith(own));
    if (explained || (behind !== undefined && !isOtherForm)) done.add(form.term);
    else if (!isOtherForm && !nesting(match.index)) {
      while ((starts[child + 1] ?? Number.POSITIVE_INFINITY) < end) child++;
      uses.push({ child, offset: end - (starts[child] ?? 0), form });
      done.add(form.term);
    }
  }
  return uses;
}

/** Whether a place lies between brackets or quotation marks; places are asked for in their order. */
function nestingIn(text: string): (place: number) => boolean {
  let at = 0;
  let depth = 0;
  return (place) => {
    for (; at < place; at++) {
      const sign = text[at] ?? "";
      if ("([“«".includes(sign)) depth++;
      else if (")]”»".includes(sign) && depth > 0) depth--;
    }
    return depth > 0;
  };
}

/** Behind a word that is stressed as a whole the brackets stand behind the stress. */
function withGlosses(children: readonly Token[], uses: readonly Use[], TokenType: typeof Token): Token[] {
  const made: Token[] = [];
  const text = (content: string): void => {
    if (content !== "") made.push(Object.assign(new TokenType("text", "", 0), { content }));
  };
  const gloss = (form: Form): void => {
    made.push(Object.assign(new TokenType("gloss", "", 0), { meta: form }));
  };
  const byChild = Map.groupBy(uses, ({ child }) => child);
  let waiting: Form[] = [];
  children.forEach((token, index) => {
    if (token.type !== "em_close" && token.type !== "strong_close") {
      for (const form of waiting) gloss(form);
      waiting = [];
    }
    const own = byChild.get(index);
    if (!own) {
      made.push(token);
      return;
    }
    let from = 0;
    for (const { offset, form } of own) {
      text(token.content.slice(from, offset));
      from = offset;
      if (offset === token.content.length) waiting.push(form);
      else gloss(form);
    }
    text(token.content.slice(from));
  });
  for (const form of waiting) gloss(form);
  return made;
}
