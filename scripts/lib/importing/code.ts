/**
 * Code within a text, as plugins and the editor keep it: `<pre>`, `<code>` and `[sourcecode]`. Nothing in it is a tag, a block's mark or a
 * shortcode, so that it has to be put out of their way before those are read.
 */

const mark = new RegExp(
  String.raw`\[(\/?)(sourcecode|source|code|cce?|crayon|php|css|js|javascript|java|sql|xml|python|bash|csharp|cpp)((?:\s[^\][]*)?)\]` +
    String.raw`|<(\/?)(pre|code)((?:\s[^<>]*)?)>`,
  "gi",
);

interface Mark {
  readonly start: number;
  readonly end: number;
  /** with "<" before that of an element */
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: string;
}

export function withCode(text: string): string {
  const marks = Array.from(text.matchAll(mark), (found): Mark => {
    const { 0: whole, 1: slash, 2: shortcode, 3: settings, 4: bar, 5: element, 6: attributes, index } = found;
    return {
      ...{ start: index, end: index + whole.length, closing: (slash ?? bar) === "/" },
      name: (shortcode ?? `<${element}`).toLowerCase(),
      attributes: settings ?? attributes ?? "",
    };
  });
  // A mark that nothing ends begins no code.
  const last = new Map(marks.filter(({ closing }) => closing).map(({ name, start }) => [name, start]));
  let html = "";
  let from = 0;
  let open: Mark | undefined;
  for (const one of marks) {
    if (!open) {
      if (!one.closing && (last.get(one.name) ?? 0) > one.start) open = one;
    } else if (one.closing && one.name === open.name) {
      const inner = text.slice(open.end, one.start);
      const isElement = open.name.startsWith("<");
      const [before, after] = isElement
        ? [text.slice(open.start, open.end), text.slice(one.start, one.end)]
        : marksOf(inner);
      const plain = isElement ? ofElement(inner, open.attributes) : ofShortcode(inner);
      html += text.slice(from, open.start) + before + plain.replaceAll("[", "&#91;") + after;
      from = one.end;
      open = undefined;
    }
  }
  return html + text.slice(from);
}

function marksOf(inner: string): readonly [string, string] {
  return inner.trim().includes("\n") ? ["\n\n<pre>", "</pre>\n\n"] : ["<code>", "</code>"];
}

/** A shortcode's code is what was typed; hosts kept it escaped, some of them twice. Only an editor's own lines are elements. */
function ofShortcode(inner: string): string {
  const once = inner.replace(/&amp;(lt|gt|amp|quot|#\d+);/g, "&$1;");
  const isLaidOut = once.replace(/<(?:br\s*\/?|\/?p)>/gi, "").includes("<");
  return isLaidOut
    ? once.replaceAll("<", "&lt;")
    : once.replace(/<br\s*\/?>\n?/gi, "\n").replace(/<\/?p>/gi, "\n");
}

/** An element's code is HTML, whose words may be stressed or linked; a plugin's that names its language is not. */
function ofElement(inner: string, attributes: string): string {
  const isTyped = /\blang(?:uage)?\s*=/i.test(attributes) && !/&lt;|\bescaped\s*=/i.test(inner + attributes);
  return isTyped ? inner.replaceAll("<", "&lt;") : inner.replace(foreign, "&lt;");
}

/** What begins no element that a text has: <?php, <stdio.h>, a < b */
const foreign =
  /<(?!\/?(?:a|abbr|b|big|br|center|code|del|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|s|samp|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul|var)(?:[\s/][^<>]*)?>)/gi;
