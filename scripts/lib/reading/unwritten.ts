import type { Words } from "../language/words.ts";

/** What an author sees of a post: its body is HTML, between which pictures may stand. */
interface Written {
  readonly title: string;
  readonly summary: string;
  readonly body: readonly unknown[];
}

/** Tells a post that still holds the prompt of a draft that the plan wrote, by the words with which each of its parts begins. */
export function promptFinder(words: Words): (post: Written) => boolean {
  const { title, summary, note } = words.plan.draft.starts;
  return (post) =>
    post.title.startsWith(title) ||
    post.summary.startsWith(summary) ||
    post.body.some((part) => typeof part === "string" && part.includes(note));
}
