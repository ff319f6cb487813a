import { channels } from "../model/office.ts";
import type { Problem } from "../problems/problem.ts";
import { channelNames } from "../slips/aliases.ts";
import { meantHashtags } from "../slips/meant-hashtags.ts";
import { bareWord, meantWord } from "../slips/meant-word.ts";
import type { HashtagRule } from "./hashtags.ts";

/** Where hashtags or channels were written as one text, says how the list should be: with the words that there are. */
export function withMeantItems(
  problems: readonly Problem[],
  { hashtags }: { readonly hashtags: ReadonlyMap<string, HashtagRule> | undefined },
): Problem[] {
  const resolve = (key: string, item: string): string => {
    if (key === "channels") {
      const { nearest, sure } = meantWord(item, channels);
      return (sure ? nearest : channelNames.get(bareWord(item))) ?? item;
    }
    const names = Array.from(hashtags?.values() ?? [], ({ name }) => name);
    return meantHashtags(item, names).meant?.join(", ") ?? item;
  };
  return problems.map((found) => {
    if (found.code !== "wrong-type" || found.data.expected !== "list") return found;
    const { key, meant } = found.data;
    if (meant === undefined || (key !== "hashtags" && key !== "channels")) return found;
    const items = meant.slice(1, -1).split(", ");
    const list = `[${items.map((item) => resolve(key, item)).join(", ")}]`;
    return { ...found, data: { ...found.data, meant: list } };
  });
}
