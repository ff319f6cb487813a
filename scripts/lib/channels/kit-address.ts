import type { Post } from "../model/office.ts";

/** The page of a post's share kit: /2026/11/slug/bagikan/ */
export function kitAddress(post: Pick<Post, "address">): string {
  return `${post.address}bagikan/`;
}

/** Beside the page. */
export const kitZipName = "kit.zip";
