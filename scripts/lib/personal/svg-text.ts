/**
 * What an SVG says: the text between its tags, its comments, and the attributes that are read aloud. All else is covered with signs that
 * nobody sees, one for one, so that places stay those of the file.
 */
export function svgText(svg: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < svg.length; ) {
    const open = svg.indexOf("<", at);
    if (open < 0) {
      pieces.push(svg.slice(at));
      break;
    }
    pieces.push(svg.slice(at, open));
    at = endOfMarkup(svg, open);
    pieces.push(covered(svg.slice(open, at)));
  }
  return pieces.join("");
}

/** Where a comment, a tag, or an element without text ends; the text's end if it never does. */
function endOfMarkup(svg: string, open: number): number {
  const after = (mark: string, from = open): number => {
    const end = svg.indexOf(mark, from);
    return end < 0 ? svg.length : end + mark.length;
  };
  if (svg.startsWith("<!--", open)) return after("-->");
  const [, name] = /^<(style|script)\b/i.exec(svg.slice(open, open + 8)) ?? [];
  const end = after(">");
  if (name === undefined || svg[end - 2] === "/") return end;
  const close = svg.indexOf(`</${name}`, end);
  return close < 0 ? svg.length : after(">", close);
}

/** A number may go on in the next part of a line, not in another element. */
const withinText = /^<\/?(?:tspan|a|textPath)\b/i;
const spoken = /(?:aria-label|title|alt|label|desc|docname|href)\s*=\s*("(?!data:)[^"]*"|'(?!data:)[^']*')/gi;
const unseen = "\u200b";
const end = "\u2029";

function covered(markup: string): string {
  if (markup.startsWith("<!--")) return end + markup.slice(1);
  const first = withinText.test(markup) ? unseen : end;
  const cover = (text: string): string => text.replace(/[^\n]/g, unseen);
  let done = 1;
  let shown = first;
  if (!/^<(?:style|script)\b/i.test(markup)) {
    for (const { 0: found, 1: value = "", index } of markup.matchAll(spoken)) {
      const start = index + found.length - value.length;
      shown += `${cover(markup.slice(done, start))}${end}${value.slice(1, -1)}${end}`;
      done = start + value.length;
    }
  }
  return shown + cover(markup.slice(done));
}
