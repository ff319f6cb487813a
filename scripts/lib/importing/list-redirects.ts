/** Old lists of terms, and the hashtags that took their place. */
import { hashtagAddress } from "../model/addresses.ts";
import { hashtagKey } from "../model/hashtag-key.ts";
import type { ChosenHashtags } from "./hashtag-names.ts";
import type { ImportPlan } from "./import-plan.ts";

/** Lines of redirects.yaml for the old lists of terms that are lists of a hashtag now, with a post that readers see. */
export function listRedirects({
  source,
  posts,
  hashtags,
}: ImportPlan): { readonly from: string; readonly to: string }[] {
  const pretty = source.entries.some(({ link }) => link !== undefined && !link.includes("?"));
  if (source.form !== "wordpress" || !pretty) return [];
  const shown = new Set(
    posts.filter(({ draft }) => draft.length === 0).flatMap(({ entry }) => hashtags.of.get(entry) ?? []),
  );
  return Array.from(hashtags.byTerm).flatMap(([term, name]) => {
    const [kind = "", slug = ""] = term.split(" ");
    return shown.has(name)
      ? [{ from: `/${kind}/${encodeURIComponent(slug)}/`, to: hashtagAddress(hashtagKey(name)) }]
      : [];
  });
}

/** The addresses of hashtags, by the old terms whose place they took. */
export function listsOf(hashtags: ChosenHashtags, known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const used = new Set(Array.from(hashtags.of.values()).flat().map(hashtagKey));
  return new Map(
    Array.from(hashtags.byTerm).flatMap(([term, name]) => {
      const key = hashtagKey(name);
      return known.has(key) && used.has(key) ? [[term, hashtagAddress(key)] as const] : [];
    }),
  );
}
