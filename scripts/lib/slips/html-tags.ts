/** Elements of HTML that authors paste: in a body they are shown as text. */

/** A name alone, as in <nama>, is no element. */
const elements: ReadonlySet<string> = new Set(
  (
    "a abbr address article aside audio b big blockquote body br button caption center cite code col colgroup dd del details " +
    "div dl dt em embed figcaption figure font footer form frame h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins " +
    "kbd label li link main map mark marquee meta nav noscript object ol option p param pre q s script section select small " +
    "source span strike strong style sub summary sup svg table tbody td textarea tfoot th thead tr tt u ul video wbr"
  ).split(" "),
);

export interface HtmlTag {
  /** in lower case; "!--" for a comment */
  readonly name: string;
  readonly text: string;
  readonly index: number;
}

/** Each element once, at its first tag. */
export function findHtmlTags(text: string): HtmlTag[] {
  if (!text.includes("<")) return [];
  const found = new Map<string, HtmlTag>();
  for (const { 0: whole, 1: written, index } of text.matchAll(tag)) {
    const name = written?.toLowerCase() ?? "!--";
    if (found.has(name) || (name !== "!--" && !elements.has(name))) continue;
    found.set(name, { name, text: whole, index });
  }
  return [...found.values()];
}

const tag = /<!--|<\/?([a-z][a-z0-9]*)(?:\s[^<>]*|\/)?>/gi;
