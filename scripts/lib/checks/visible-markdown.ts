import { type MarkKind, type VisibleMark, visibleMarks } from "../markdown/visible-marks.ts";
import { type Channel, channels, type Post } from "../model/office.ts";
import { placeIn } from "../model/place-in.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { excerpt } from "../text/excerpt.ts";
import { gapsIn } from "../text/gaps.ts";
import type { Check } from "./check.ts";

/** Only bodies are Markdown: titles, cards, descriptions of pictures and captions show its marks as they are. */
export const visibleMarkdown: Check = ({ office }) =>
  // A title that is still to be written is not the author's.
  office.posts.filter(({ title }) => gapsIn(title).length === 0).flatMap(problemsOf);

/** What WhatsApp itself makes of signs: one star for bold, one line for italics, backticks for a typewriter, > for a quote. */
const readByWhatsApp: readonly MarkKind[] = ["emphasis", "code", "quote"];

function problemsOf(post: Post): Problem[] {
  return [
    ...fieldsOf(post).flatMap(([key, texts]) => told(post, key, texts.flatMap(visibleMarks))),
    ...channels.flatMap((channel) => {
      const own = post.captions[channel];
      if (own === undefined) return [];
      const native = channel === "whatsapp" ? readByWhatsApp : [];
      const marks = visibleMarks(own).filter(({ kind }) => !native.includes(kind));
      return told(post, `captions.${channel}`, marks, channel);
    }),
  ];
}

function fieldsOf({ title, summary, image, quote, figure, auction, slides, at }: Post) {
  return [
    ["title", [title]],
    ["summary", [summary]],
    ["imageAlt", image ? [image.alt] : []],
    ["quote", quote === undefined ? [] : [quote]],
    ["figure", figure ? [figure.value, figure.label] : []],
    ["auction.lot", auction ? [auction.lot] : []],
    ["slides", slides !== undefined && at.slides ? slides : []],
  ] as const satisfies readonly (readonly [key: string, texts: readonly string[]])[];
}

function told(post: Post, key: string, marks: readonly VisibleMark[], channel?: Channel): Problem[] {
  if (marks.length === 0) return [];
  const found = [...new Set(marks.map(({ written }) => excerpt(written)))].slice(0, mostShown);
  return [problem("visible-markdown", placeIn(post, key), { channel, key, found })];
}

const mostShown = 3;
