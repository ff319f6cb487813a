import type { Post } from "../content/office.ts";

/** Steps that make a carousel. */
export const fewestSlides = 2;
export const mostSlides = 10;

/** The texts of a post's numbered slides; none where it has fewer than two, and never more than ten. */
export function slidesOf(post: Pick<Post, "slides" | "body">): readonly string[] {
  const found = stepsOf(post);
  return found.length < fewestSlides ? [] : found.slice(0, mostSlides);
}

/** The post's own texts or, with `slides: auto`, the steps of its first numbered list, or else its headings. */
export function stepsOf({ slides, body }: Pick<Post, "slides" | "body">): readonly string[] {
  if (slides === undefined) return [];
  return slides === "auto" ? textsIn(body.filter((part) => typeof part === "string").join("")) : slides;
}

function textsIn(html: string): string[] {
  const [, list = ""] = /<ol[^>]*>(.*?)<\/ol>/s.exec(html) ?? [];
  const steps = Array.from(list.matchAll(/<li[^>]*>(.*?)(?=<li|$)/gs), ([, item = ""]) =>
    firstOf(plain(item)),
  );
  if (steps.length >= 2) return steps;
  return Array.from(html.matchAll(/<h2[^>]*>(.*?)<\/h2>/gs), ([, heading = ""]) => plain(heading));
}

/** The first sentence of a step: the others explain it, and stand in the post. */
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
