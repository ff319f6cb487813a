/**
 * HTML for readers outside the site, who know nothing of the page that it stood on: every address in it is made whole, whatever its form
 * (`#biaya`, `?q=1`, `../kontak/`, `/ppid/`, `//server/a`). What looks like an attribute in text, in code above all, is text.
 *
 * @param html in which no text holds a bare < and no attribute a bare > or "
 * @param page the whole URL of the page that it stood on
 */
export function absoluteHtml(html: string, page: string): string {
  if (!mayHold.test(html)) return html;
  return html.replace(tag, (whole) =>
    whole.replace(attribute, (_all, name: string, value: string) => {
      const absolute = /srcset$/i.test(name) ? eachCandidate(value, page) : wholeAddress(value, page);
      return ` ${name}="${absolute}"`;
    }),
  );
}

/** An entity in an address stays one: its characters mean nothing to the parser of addresses. */
function wholeAddress(value: string, page: string): string {
  if (hasScheme.test(value)) return value;
  return URL.parse(value, page)?.href ?? value;
}

/** `a.jpg 640w, b.jpg 1280w` */
function eachCandidate(value: string, page: string): string {
  return value.replace(
    candidate,
    (_all, address: string, rest: string) => wholeAddress(address, page) + rest,
  );
}

const mayHold = / (?:href|src|poster|cite|data|action)/i;
const tag = /<[a-z][^<>]*>/gi;
const attribute = / (href|src|srcset|imagesrcset|poster|cite|longdesc|data|action|formaction)="([^"]*)"/gi;
const hasScheme = /^[a-z][a-z0-9+.-]*:/i;
const candidate = /([^\s,](?:\S*[^\s,])?)((?:\s+[^,]*)?(?:,\s*|$))/g;
