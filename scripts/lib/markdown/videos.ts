import type { Token } from "markdown-it";
import { videoAt } from "../model/video.ts";
import type {
  MarkdownFilm,
  MarkdownImage,
  MarkdownTable,
  MarkdownVideo,
  RenderState,
} from "./render-state.ts";

/** Whether a link begins here that leads to a video. */
export function isVideoLink(token: Token): boolean {
  return token.type === "link_open" && videoAt(String(token.attrGet("href") ?? "")) !== undefined;
}

/**
 * The video whose link is all that is left of a paragraph when its picture is taken out. An address that stands alone says nothing of it: its
 * words are the title, where it has some.
 */
export function videoIn(
  children: readonly Token[],
  poster: MarkdownImage | MarkdownTable | MarkdownFilm | undefined,
): MarkdownVideo | undefined {
  const shown = children.filter(
    ({ type, content }) => !/break$/.test(type) && (type !== "text" || content.trim() !== ""),
  );
  const [opening] = shown;
  const isWhole = shown.findIndex(({ type }) => type === "link_close") === shown.length - 1;
  const href = opening?.type === "link_open" && isWhole ? String(opening.attrGet("href") ?? "") : "";
  const video = videoAt(href);
  if (!video || (poster && !("alt" in poster))) return undefined;
  const words = shown
    .map(({ content }) => content)
    .join("")
    .trim();
  const title = opening?.info === "auto" || words === href || words === "" ? undefined : words;
  return { video, ...(title !== undefined && { title }), ...(poster && { poster }) };
}

/** The film that a picture's address names, where it lies beside the text. It is a document too; its captions lie beside it under its name. */
export function filmAt(
  {
    typed,
    alt,
    title,
    line,
  }: { readonly typed: string; readonly alt: string; readonly title: string; readonly line: number },
  escaped: (text: string) => string,
  state: Pick<RenderState, "attachmentAt" | "attached">,
): MarkdownFilm | undefined {
  const found = state.attachmentAt(typed);
  if (found?.type !== "mp4") return undefined;
  const { address } = found;
  const subtitles = `${typed.slice(0, typed.lastIndexOf("."))}.vtt`;
  const beside = state.attachmentAt(subtitles);
  state.attached.push({ url: typed, address, title: alt, line });
  if (beside) state.attached.push({ url: subtitles, address: beside.address, title: alt, line });
  return {
    ...{ film: typed, address, title: alt, line },
    ...(beside && { subtitles: beside.address }),
    ...(title !== "" && { caption: escaped(title) }),
  };
}
