import type { Words } from "../language/words.ts";
import type { Collaborator } from "../model/collaborator.ts";
import type { Channel } from "../model/office.ts";
import type { ChannelLimits } from "./limits.ts";
import { lengthOf } from "./measure.ts";

/** How a collaborator is called on a channel: by its account there, or by its name where it has none. */
export function mentionOf({ name, handles }: Collaborator, channel: Channel): string {
  const handle = handles[channel];
  return handle === undefined ? name : `@${handle}`;
}

/** Whether a text calls a collaborator by its account or its name. */
export function mentions(text: string, collaborator: Collaborator, channel: Channel): boolean {
  const lower = text.toLowerCase();
  const [mention, name] = [mentionOf(collaborator, channel), collaborator.name].map((one) =>
    one.toLowerCase(),
  );
  return [mention, name].some((one) => one !== undefined && isIn(lower, one));
}

/** A part of a caption that a mention may take: what the post says matters more. */
const share = 1 / 3;

/**
 * The line that says with whom a post was made; empty where nobody needs to be mentioned any more. Where not all of them have room the last
 * are left out.
 *
 * @param words of the caption, which may mention some of them already
 */
export function creditOf(
  words: string,
  collaborators: readonly Collaborator[],
  channel: Channel,
  limits: ChannelLimits,
  catalogue: Words,
): string {
  const missing = collaborators.filter((one) => !mentions(words, one, channel));
  for (let count = missing.length; count > 0; count--) {
    const line = catalogue.captions.credit(missing.slice(0, count).map((one) => mentionOf(one, channel)));
    if (lengthOf(line, limits) <= limits.text.value * share) return line;
  }
  return "";
}

/** As a whole: @bkad is not in @bkadcontoh. */
function isIn(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const [before = "", after = ""] = [text.slice(Math.max(0, at - 1), at), text.slice(at + part.length)];
    if (!/[\p{L}\p{N}_]/u.test(before) && !/^[.-]?[\p{L}\p{N}_]/u.test(after)) return true;
  }
  return false;
}
