import type { Words } from "../language/words.ts";
import type { Post } from "../model/office.ts";
import { problem } from "../problems/problem.ts";
import type { Check } from "./check.ts";

/** A draft that `npm run plan -- --scaffold` wrote must not go out with its prompt in place of a post. */
export const unwrittenPosts: Check = ({ office, words }) => {
  const isPrompt = promptIn(words);
  return office.posts.flatMap((post) =>
    post.state !== "draft" && isPrompt(post)
      ? [problem("unwritten-post", post.at.title ?? { file: post.file, line: 1, column: 1 }, {})]
      : [],
  );
};

/** What the prompt says before any word that differs from draft to draft. */
function promptIn(words: Words): (post: Post) => boolean {
  const { note, summary, title } = words.plan.draft;
  const [titleStart = ""] = title("\0", undefined, "").split("\0");
  const [summaryStart = ""] = summary("\0").split("\0");
  const [noteStart = ""] = note.split(".");
  return (post) =>
    post.title.startsWith(titleStart) ||
    post.summary.startsWith(summaryStart) ||
    post.body().some((part) => typeof part === "string" && part.includes(noteStart));
}
