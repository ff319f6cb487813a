import type { KitPost } from "../channels/kit.ts";
import type { Post } from "../model/office.ts";
import { digested } from "../text/digest.ts";

/** The zip of a post's share kit as the site serves it. */
export interface KitZip {
  /** /2026/11/slug/bagikan/kit.zip */
  readonly address: string;
  /** undefined as long as it was not made: in the preview */
  readonly bytes: number | undefined;
}

/** Zips by the post's id. A post that is not among them has no kit on the site. */
export type Kits = ReadonlyMap<string, KitZip>;

/** A post as its kit's pages and feeds are given it, in one object for all of them. */
export function kitPostOf(post: Post): KitPost {
  let known = posts.get(post);
  if (!known) {
    const { version: _, body: _1, bodyDigest: _2, images: _3, links: _4, anchors: _5, ...shown } = post;
    const { file: _6, at: _7, corrections: _8, attachments: _9, ...rest } = shown;
    known = digested(rest);
    posts.set(post, known);
  }
  return known;
}

const posts = new WeakMap<Post, KitPost>();
