import { hashtagKey } from "../model/hashtag-key.ts";
import type { Hashtag } from "../model/office.ts";
import { problem } from "../problems/problem.ts";
import { Findings, type Read } from "../problems/read.ts";
import { meantHashtags } from "../slips/meant-hashtags.ts";
import { meantWord } from "../slips/meant-word.ts";
import { isDeviceName } from "../text/windows-names.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

/**
 * What keeps a word from being a hashtag: characters that some channel does not take for one (Instagram, X, TikTok, …: see the
 * platforms' rules in CONTRIBUTING.md), or a name that its page's folder cannot have on Windows.
 */
export function hashtagFault(word: string): "characters" | "device" | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(word)) return "characters";
  return isDeviceName(word) ? "device" : undefined;
}

/** What reading must know of a registered hashtag. */
export type HashtagRule = Pick<Hashtag, "key" | "name">;

/**
 * The registered hashtags that a list names. Problems: characters that end a hashtag, one that is not registered, one
 * spelled with other capitals, one named twice.
 *
 * @param path where the list stands in `source`
 * @param registered by key; undefined where it could not be read, and then nothing is resolved
 */
export function resolveHashtags<T extends HashtagRule>(
  names: readonly unknown[],
  path: Path,
  source: YamlSource,
  registered: ReadonlyMap<string, T> | undefined,
): Read<T[]> {
  const findings = new Findings();
  const resolved = new Map<string, T>();
  names.forEach((found, index) => {
    // The schema has said so already.
    if (typeof found !== "string") return;
    const at = source.at([...path, index]);
    const fault = hashtagFault(found);
    if (fault) {
      const names = registered && Array.from(registered.values(), ({ name }) => name);
      const meant = fault === "characters" ? meantHashtags(found, names) : undefined;
      findings.tell(problem("hashtag-characters", at, { found, device: fault === "device", ...meant }));
      return;
    }
    if (!registered) return;
    const hashtag = registered.get(hashtagKey(found));
    if (!hashtag) {
      const known = Array.from(registered.values(), ({ name }) => name);
      findings.tell(problem("unknown-hashtag", at, { found, ...meantWord(found, known), known }));
      return;
    }
    const { key, name } = hashtag;
    if (name !== found) findings.tell(problem("hashtag-spelling", at, { found, registered: name }));
    if (resolved.has(key)) findings.tell(problem("repeated-item", at, { key: path.join("."), found }));
    resolved.set(key, hashtag);
  });
  return findings.with([...resolved.values()]);
}
