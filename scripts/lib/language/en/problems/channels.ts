/** What is said of captions, slides and cards. */
import type { ProblemWordings } from "../../problem-wording.ts";
import { site } from "../site.ts";
import { known } from "./terms.ts";

const undrawable = {
  dots: "Words with them are shown as “…” there; the page itself is whole.",
  "left-out":
    "More than half of its words cannot be drawn, so the card does without this text; the page itself is whole.",
  omitted: "That card is not made; the page itself is whole.",
  none: "Every card has these words, so the site cannot be built.",
} as const;

export const channels = {
  "caption-too-long": ({ channel, length, limit, bytes }) => ({
    message: `The text for ${site.channelNames[channel]} counts ${length}${bytes ? " bytes" : ""}; that channel takes ${limit} at the most.`,
    hint: `Take out ${length - limit}. ${bytes ? "Signs such as “ ” – … count three, an emoji four or more. " : ""}What you wrote yourself is never cut.`,
  }),
  "caption-signs": ({ channel, signs }) => ({
    message: `${site.channelNames[channel]} does not take ${known(signs.map(([sign]) => sign))}; the text that is ready to be posted has ${known(signs.map(([, other]) => other))}.`,
    hint: "Words are clearer, such as “less than Rp1 million”.",
  }),
  "caption-too-many-hashtags": ({ channel, found: count, limit }) => ({
    message: `The text for ${site.channelNames[channel]} holds ${count} hashtags; that channel takes ${limit} at the most.`,
    hint: `Take ${count - limit} hashtags out of the text.`,
  }),
  "caption-too-many-links": ({ channel, found: count, limit }) => ({
    message: `The text for ${site.channelNames[channel]} holds ${count} links; that channel takes ${limit} at the most. The post's address counts too.`,
    hint: `Take ${count - limit} links out of the text.`,
  }),
  "caption-hashtag": ({ channel, found, registered, nearest }) => ({
    message: registered
      ? `#${found} in the text for ${site.channelNames[channel]} is registered as #${registered}, with other capitals.`
      : `#${found} in the text for ${site.channelNames[channel]} is not registered.`,
    hint: registered
      ? `Write #${registered}, so that a screen reader says it word by word.`
      : nearest
        ? `Did you mean #${nearest}? If it is new, add it to hashtags.yaml first.`
        : "Add it to hashtags.yaml first, or take the # away.",
  }),
  "slides-found": ({ found: count, minimum, maximum }) => ({
    message:
      count < minimum
        ? `slides: auto found ${count === 0 ? "no steps" : "one step"} in the text, so that there is no carousel.`
        : `slides: auto found ${count} steps; a carousel shows the first ${maximum}.`,
    hint:
      count < minimum
        ? `Write the steps as a numbered list (1., 2., …), or as headings with ##, or write them in slides.`
        : `Shorten the numbered list, or write ${maximum} texts in slides yourself.`,
  }),
  "too-many-slides": ({ channel, images, limit, fitting, without }) => ({
    message: `${site.channelNames[channel]} takes ${limit} images in one post; this carousel has ${images}, so that its kit leaves out the ${without === "closing" ? "closing slide" : "cover and the closing slide"}.`,
    hint: `Join steps until there are ${fitting} at the most, so that readers see the cover first and the address last.`,
  }),
  "unused-slides": ({ channels, taking }) => ({
    message: `The post has slides, but none of its channels shows a carousel${channels.length === 0 ? "" : ` (${known(channels.map((channel) => site.channelNames[channel]))})`}.`,
    hint: `Add one of ${known(taking)} to channels, or take slides out.`,
  }),
  "unused-caption": ({ channel }) => ({
    message: `There is a text for ${site.channelNames[channel]}, but the post does not go to that channel.`,
    hint: `Add ${channel} to channels, or take the text out.`,
  }),
  "visible-markdown": ({ channel, key, found: marks }) => ({
    message: channel
      ? `The text for ${site.channelNames[channel]} holds marks of Markdown, which show there as they are: ${known(marks)}.`
      : `"${key}" holds marks of Markdown, which show as they are outside a post's body: ${known(marks)}.`,
    hint:
      channel === "whatsapp"
        ? "Take them out; of a link write the address alone. Bold on WhatsApp has one star at each side: *important*."
        : "Take them out; of a link write the address alone.",
  }),
  "foreign-channel": ({ channel, own }) => ({
    message: `This office has no ${site.channelNames[channel]} in site.yaml (it has ${known(own)}).`,
    hint: `Take ${channel} out of channels, or add the address of its profile to channels in site.yaml.`,
  }),
  "undrawn-card": ({ card, reason }) => ({
    message: `The card ${card} cannot be drawn: ${reason}.`,
    hint: "Look at this post's title and picture; save the picture again if need be.",
  }),
  "missing-glyph": ({ key, characters, then }) => ({
    message: `The characters ${known(characters.map(({ character, codePoint }) => `${character} (${codePoint})`))} in "${key}" cannot be drawn on a card. ${undrawable[then]}`,
    hint: "Use Latin or Arabic letters, or emoji.",
  }),
} satisfies Partial<ProblemWordings>;
