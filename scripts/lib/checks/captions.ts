import { type CaptionProblem, caption } from "../channels/caption.ts";
import { hashtagKey } from "../model/hashtag-key.ts";
import { type Channel, channels, type Office, type Post } from "../model/office.ts";
import { placeIn } from "../model/place-in.ts";
import { mostOfFile } from "../problems/at-most.ts";
import { type Position, type Problem, problem } from "../problems/problem.ts";
import { hashtagsIn } from "../text/marks-in.ts";
import { nearest } from "../text/nearest.ts";
import type { Check } from "./check.ts";

/** What an admin wrote for a channel must be what the channel takes: it is never cut. Its hashtags are the office's own. */
export const captions: Check = ({ office }) => {
  const registered = new Map(office.hashtags.map(({ key, name }) => [key, name]));
  return office.posts.flatMap((post) =>
    channelsIn(post).flatMap((channel) => {
      const words = post.captions[channel] ?? "";
      const at = placeIn(post, `captions.${channel}`);
      return [
        ...caption(post, channel, office.site).problems.map((fault) => problemOf(fault, channel, at)),
        ...(post.channels.includes(channel) ? [] : [problem("unused-caption", at, { channel })]),
        ...hashtagProblems(words, channel, at, registered),
      ];
    }),
  );
};

/** Those that an admin wrote something for; most posts have none. */
function channelsIn({ captions: written }: Post): readonly Channel[] {
  return Object.keys(written).length === 0
    ? []
    : channels.filter((channel) => written[channel] !== undefined);
}

function problemOf(fault: CaptionProblem, channel: Channel, at: Position): Problem {
  switch (fault.code) {
    case "caption-too-long":
      return problem(fault.code, at, {
        ...{ channel, length: fault.length, limit: fault.limit, bytes: fault.bytes },
      });
    case "caption-signs":
      return problem(fault.code, at, { channel, signs: fault.signs });
    default:
      return problem(fault.code, at, { channel, found: fault.found, limit: fault.limit });
  }
}

/** @param registered spellings by key */
function hashtagProblems(
  words: string,
  channel: Channel,
  at: Position,
  registered: ReadonlyMap<Office["hashtags"][number]["key"], string>,
): Problem[] {
  let told = 0;
  return hashtagsIn(words).flatMap((found) => {
    const spelling = registered.get(hashtagKey(found));
    if (spelling === found) return [];
    const like = spelling || ++told > mostOfFile ? undefined : nearest(found, [...registered.values()]);
    return [problem("caption-hashtag", at, { channel, found, registered: spelling, nearest: like })];
  });
}
