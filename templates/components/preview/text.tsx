import { marksIn } from "../../../scripts/lib/text/marks-in.ts";
import { foldAt } from "./fold.ts";
import type { Fold } from "./folds.ts";

/** How a channel writes a link: as words that lead nowhere, as it is, without its scheme and cut, or by way of its own shortener. */
export type LinkStyle = "dead" | "whole" | "cut" | "shortened";

export interface PostTextProps {
  readonly text: string;
  readonly links?: LinkStyle;
  /** without it the whole text is shown */
  readonly fold?: Fold;
  /** stands bold before the text, in its first line */
  readonly account?: string;
}

/** The words of a post as a channel shows them, with its links and hashtags marked. */
export function PostText({ text, links = "whole", fold, account }: PostTextProps) {
  const parts = partsOf(text, links);
  const shown = parts.map((part) => part.text).join("");
  const before = account ? `${account} ` : "";
  const end = fold ? foldAt(shown, fold, before, `… ${fold.more}`) : shown.length;
  return (
    <>
      {account && <b>{account}</b>}
      {account && " "}
      {until(parts, end).map((part, index) =>
        part.marked ? (
          <span key={index} class="tag">
            {part.text}
          </span>
        ) : (
          part.text
        ),
      )}
      {fold && end < shown.length && (
        <>
          … <span class="rest">{fold.more}</span>
        </>
      )}
    </>
  );
}

interface Part {
  readonly text: string;
  /** a hashtag, or a link that leads somewhere */
  readonly marked: boolean;
}

function partsOf(text: string, links: LinkStyle): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { kind, index, text: found } of marksIn(text)) {
    parts.push({ text: text.slice(at, index), marked: false });
    parts.push({
      text: kind === "hashtag" ? found : linkAs(links, found),
      marked: kind === "hashtag" || links !== "dead",
    });
    at = index + found.length;
  }
  return [...parts, { text: text.slice(at), marked: false }];
}

/** X, Threads and Bluesky show the site and about 15 characters of what follows; LinkedIn replaces a link of more than 26 characters. */
function linkAs(style: LinkStyle, link: string): string {
  if (style === "shortened") return link.length > 26 ? "https://lnkd.in/…" : link;
  if (style !== "cut") return link;
  const bare = link.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
  const most = (/^[^/?#]*/.exec(bare)?.[0].length ?? 0) + 15;
  return bare.length > most ? `${bare.slice(0, most)}…` : bare;
}

function until(parts: readonly Part[], end: number): Part[] {
  let left = end;
  return parts.flatMap((part) => {
    const text = part.text.slice(0, Math.max(0, left));
    left -= part.text.length;
    return text === "" ? [] : [{ ...part, text }];
  });
}
