/** Links to documents beside the file: they lead to where those are served, and say of what kind they are. */
import type { Token } from "markdown-it";
import type { AttachmentAt, RenderState } from "./render-state.ts";

/** Whether a link is to a document beside the file; it is collected then, and leads to where that is served. */
export function attach(
  tokens: readonly Token[],
  at: number,
  url: string,
  line: number,
  state: RenderState,
): boolean {
  const found = state.attachmentAt(url);
  const opening = tokens[at];
  if (!found || !opening) return false;
  const title = tokens
    .slice(at + 1, closingOf(tokens, at))
    .map(({ content }) => content)
    .join("")
    .trim();
  state.attached.push({ url, address: found.address, title, line });
  opening.meta = { attached: found };
  return true;
}

export function isAttached(token: Token): boolean {
  return attachedTo(token) !== undefined;
}

/** The document that a link leads to. */
export function attachedTo({ type, meta }: Token): ReturnType<AttachmentAt> {
  return type === "link_open" ? (meta?.attached as ReturnType<AttachmentAt>) : undefined;
}

/** Whoever follows a link to a document knows beforehand that it opens another program, unless its words say so. */
export function withTypes(tokens: readonly Token[], TokenType: typeof Token): Token[] {
  const typed: Token[] = [];
  let after: { readonly at: Token | undefined; readonly words: string } | undefined;
  tokens.forEach((token, index) => {
    typed.push(token);
    const attached = attachedTo(token);
    if (attached) {
      const end = closingOf(tokens, index);
      const words = tokens.slice(index, end).map(({ content }) => content);
      const type = attached.type.toUpperCase();
      after = words.join("").toUpperCase().includes(type)
        ? undefined
        : { at: tokens[end], words: `\u00a0(${type})` };
    } else if (after && token === after.at) {
      typed.push(Object.assign(new TokenType("text", "", 0), { content: after.words }));
      after = undefined;
    }
  });
  return typed;
}

/** Where the link ends that begins at a place. It is looked for from there on: a line may hold tens of thousands of links. */
export function closingOf(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && tokens[end]?.type !== "link_close") end++;
  return end;
}
