import type { MarkdownIt } from "markdown-it";

const safeSchemes: ReadonlySet<string> = new Set(["http", "https", "mailto", "tel"]);

/** Whether a link may be followed: one of the allowed schemes, or an address within the site. */
export function isSafeLink(url: string): boolean {
  // Browsers skip control characters and spaces inside a scheme, so "java\nscript:" is one too.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const plain = url.replace(/[\u0000-\u0020\u007f-\u009f]/g, "");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1];
  return scheme === undefined || safeSchemes.has(scheme.toLowerCase());
}

/** Whether an address leads away from the site. */
export function isExternal(url: string, origin: string): boolean {
  if (/^(?:mailto|tel):/i.test(url)) return false;
  if (/^\/(?![/\\])/.test(url)) return false;
  const absolute = URL.parse(url, origin);
  return absolute !== null && absolute.origin !== new URL(origin).origin;
}

export function markExternalLinks(markdown: MarkdownIt, origin: string): void {
  markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
    const token = tokens[index];
    if (token && isExternal(String(token.attrGet("href") ?? ""), origin)) token.attrSet("rel", "noopener");
    return self.renderToken(tokens, index, options);
  };
}
