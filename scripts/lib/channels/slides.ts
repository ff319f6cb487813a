import type { Body, Post } from "../model/office.ts";
import { fewestSlides, longestStep, mostSlides } from "../model/slide-limits.ts";
import { shorten } from "../text/shorten.ts";

/** The texts of a post's numbered slides; none where it has fewer than two, and never more than ten. */
export function slidesOf(post: Pick<Post, "slides" | "body">): readonly string[] {
  const found = stepsOf(post);
  return found.length < fewestSlides ? [] : found.slice(0, mostSlides);
}

/** The post's own texts or, with `slides: auto`, the steps of its first numbered list, or else its headings. */
export function stepsOf({ slides, body }: Pick<Post, "slides" | "body">): readonly string[] {
  if (slides === undefined) return [];
  if (slides !== "auto") return slides;
  const texts = known.get(body) ?? textsIn(body.filter((part) => typeof part === "string").join(""));
  known.set(body, texts);
  return texts;
}

/** By body: the checks, the cards and every alternative text ask for a post's steps. */
const known = new WeakMap<Body, readonly string[]>();

function textsIn(html: string): string[] {
  const steps = itemsOfFirstList(html).map((item) => firstOf(plain(item)));
  const headings = Array.from(html.matchAll(/<h2[^>]*>(.*?)<\/h2>/gs), ([, heading = ""]) => plain(heading));
  const found = steps.filter((step) => step !== "").length >= fewestSlides ? steps : headings;
  return found.filter((text) => text !== "").map((text) => shorten(text, fits));
}

const fits = (text: string): boolean => Array.from(text).length <= longestStep;

/** The items of the first numbered list, without lists within them, which explain a step and are not steps themselves. */
function itemsOfFirstList(html: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let last = 0;
  for (const { index, 0: tag, 1: close, 2: name } of html.matchAll(/<(\/?)(ol|ul|li)\b[^>]*>/g)) {
    if (depth === 2 && items.length > 0) items[items.length - 1] += html.slice(last, index);
    last = index + tag.length;
    if (depth === 0 && !(name === "ol" && close === "")) continue;
    if (close === "") {
      if (depth === 1 && name === "li") items.push("");
      depth++;
    } else depth--;
    if (depth === 0) break;
  }
  return items;
}

/** The first sentence of a step; the others explain it, and are in the post. */
function firstOf(text: string): string {
  return /^.{12,}?[.!?](?=\s\p{Lu}|$)/u.exec(text)?.[0] ?? text;
}

/** The words of HTML that markdown-it wrote. */
function plain(html: string): string {
  const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&", "#39": "'" };
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => entities[name] ?? "")
    .replace(/\s+/g, " ")
    .replace(/ (?=[.,;:!?])/g, "")
    .trim();
}
