/** What would keep an imported text from being published, found as the reader finds it, before anything is written. */
import { wordProblem } from "../language/word-problem.ts";
import type { Words } from "../language/words.ts";
import { hashtagKey } from "../model/hashtag-key.ts";
import type { Office } from "../model/office.ts";
import { pageReader } from "../reading/read-page.ts";
import { postReader } from "../reading/read-post.ts";
import { type ReadingRules, readingRules } from "../reading/reading-rules.ts";

/** @param fresh hashtags that the import registers */
export function importCheck(office: Office, words: Words) {
  const registries = {
    site: office.site,
    pillars: new Map(office.pillars.map((pillar) => [pillar.id, pillar])),
    campaigns: new Map(office.campaigns.map((campaign) => [campaign.id, campaign])),
  };
  const known = new Map(office.hashtags.map((hashtag) => [hashtag.key, hashtag]));
  const rulesWith = (names: readonly string[]): ReadingRules => {
    const hashtags = new Map(known);
    for (const name of names) {
      const key = hashtagKey(name);
      if (!hashtags.has(key)) hashtags.set(key, { key, name, description: undefined });
    }
    return readingRules(office.folder, { ...registries, hashtags });
  };
  const readPage = pageReader(rulesWith([]));
  const readers = new Map<string, ReturnType<typeof postReader>>();
  return (
    name: string,
    text: string,
    beside: readonly string[],
    hashtags: readonly string[],
  ): readonly string[] => {
    const key = hashtags.join(" ");
    const readPost = readers.get(key) ?? postReader(rulesWith(hashtags));
    // Posts of one month share most of their hashtags; a thousand kept readers would not help.
    if (readers.size > 50) readers.clear();
    readers.set(key, readPost);
    const read = name.startsWith("pages/") ? readPage : readPost;
    const file = name.slice(name.lastIndexOf("/") + 1);
    const { problems } = read({ name, bytes: Buffer.from(text), beside: new Set([file, ...beside]) });
    return (
      problems
        // A person's number is no reason to lose a post: the check tells of it, and its author decides.
        .filter(({ code, severity }) => severity === "error" && !code.startsWith("personal-"))
        .map((one) => wordProblem(one, words).message)
    );
  };
}
