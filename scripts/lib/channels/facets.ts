/**
 * Bluesky's facets (https://docs.bsky.app/docs/advanced-guides/post-richtext): whoever posts by its interface says where the links
 * and hashtags of a text are, in bytes of UTF-8, or they lead nowhere. Its own app finds them by itself.
 */
import { type Mark, marksIn } from "../text/marks-in.ts";
import { bytesOf } from "./measure.ts";
import { findLinks } from "./x/links.ts";

export interface Facet {
  readonly index: { readonly byteStart: number; readonly byteEnd: number };
  readonly features: readonly [Feature];
}

type Feature =
  | { readonly $type: "app.bsky.richtext.facet#link"; readonly uri: string }
  | { readonly $type: "app.bsky.richtext.facet#tag"; readonly tag: string };

export function facetsIn(text: string): Facet[] {
  return [...marksIn(text), ...bareNames(text)]
    .sort((a, b) => a.index - b.index)
    .map(({ kind, text: found, index }) => {
      const byteStart = bytesOf(text.slice(0, index));
      return {
        index: { byteStart, byteEnd: byteStart + bytesOf(found) },
        features: [
          kind === "hashtag"
            ? { $type: "app.bsky.richtext.facet#tag", tag: found.slice(1) }
            : {
                $type: "app.bsky.richtext.facet#link",
                uri: /^https?:/i.test(found) ? found : `https://${found}`,
              },
        ],
      };
    });
}

/** Names of sites alone, lelang.go.id, which Bluesky's app makes links of as well. */
function bareNames(text: string): Mark[] {
  const marks = marksIn(text);
  return findLinks(text).flatMap(({ text: found, index }): Mark[] => {
    const end = index + found.length;
    const apart = marks.every((mark) => mark.index >= end || mark.index + mark.text.length <= index);
    return apart ? [{ kind: "link", text: found, index }] : [];
  });
}
