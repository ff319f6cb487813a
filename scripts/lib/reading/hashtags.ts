import { hashtagKey } from "../model/hashtag-key.ts";
import type { Hashtag } from "../model/office.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { nearest } from "../text/nearest.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

/** What every channel takes as one hashtag (Instagram, X, TikTok, …: see the platforms' rules in CONTRIBUTING.md). */
export const portableHashtag = /^[A-Za-z][A-Za-z0-9_]*$/;

/**
 * The registered hashtags that a list names. Problems: characters that end a hashtag, one that is not registered, one
 * spelled with other capitals, one named twice.
 *
 * @param path where the list stands in `source`
 * @param registered by key; undefined where it could not be read, and then nothing is resolved
 */
export function resolveHashtags(
  names: readonly unknown[],
  path: Path,
  source: YamlSource,
  registered: ReadonlyMap<string, Hashtag> | undefined,
  problems: Problem[],
): Hashtag[] {
  const resolved = new Set<Hashtag>();
  names.forEach((found, index) => {
    // The schema has said so already.
    if (typeof found !== "string") return;
    const at = source.at([...path, index]);
    if (!portableHashtag.test(found)) {
      problems.push(problem("hashtag-characters", at, { found }));
      return;
    }
    if (!registered) return;
    const hashtag = registered.get(hashtagKey(found));
    if (!hashtag) {
      const known = Array.from(registered.values(), ({ name }) => name);
      problems.push(problem("unknown-hashtag", at, { found, nearest: nearest(found, known), known }));
      return;
    }
    if (hashtag.name !== found)
      problems.push(problem("hashtag-spelling", at, { found, registered: hashtag.name }));
    if (resolved.has(hashtag)) problems.push(problem("repeated-item", at, { key: path.join("."), found }));
    resolved.add(hashtag);
  });
  return [...resolved];
}
