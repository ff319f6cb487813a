import type { Words } from "../words.ts";

export const cardCheck: Words["cardCheck"] = {
  nav: "Check a card",
  title: "Is this card ours?",
  lede: "Got a card or a screenshot by WhatsApp? Choose the picture, and this page looks for it among all cards that we ever published.",
  description: (office) =>
    `Find out whether a card that you got was published by ${office}. Your picture is sent nowhere.`,
  choose: "Choose a picture",
  orElse: "or drag it here, or paste it (Ctrl+V)",
  drop: "Drop the picture here",
  stays: "Your picture is looked at in this browser alone, and sent nowhere.",
  needsScript:
    "This check needs JavaScript, which is off in your browser. Compare the picture with our latest cards below by eye, or ask the office.",
  answers: "Answer",

  busy: "Looking…",
  same: "This card is ours",
  compare:
    "Compare each word and number with the original card beside it, phone numbers, account numbers and web addresses most of all, before you trust it.",
  different: "Like a card of ours, but parts of it differ",
  differentText:
    "What differs has a red frame. Right is what our own card says. Ask the office where a number, a name or an address is another.",
  differentAt: "What differs:",
  listNote: "The figures on a list's card change with each new post; that is as it should be.",
  former: "Like an old card of ours",
  formerText:
    "We no longer keep the card itself, so its words cannot be compared. Use the present card, and ask the office if in doubt.",
  withdrawn: "Like a card that we took back",
  withdrawnText:
    "We once published a card like this one, and took it back. Do not use it or pass it on; ask the office what holds now.",
  none: "Not found",
  noneText:
    "We did not find this picture among our cards. Perhaps too much of it was cut off, perhaps it is not ours. Ask the office before you trust it or pass it on.",
  unreadable: "This picture cannot be opened",
  unreadableText:
    "Choose a JPG, PNG or WebP file. A HEIC photo of an iPhone: open it, take a screenshot, and choose the screenshot.",
  failed: "The list of our cards could not be fetched",
  failedText: "Check your connection, and choose the picture once more.",

  cardOf: "The card of:",
  published: "Published",
  replaced: "We replaced this card on",
  given: "Your picture",
  own: "Our own card",
  now: "The present card",
  ask: "Ask the office",
  askText: "Only the office can be sure. Get in touch, and send the picture along.",
  latest: "Our latest cards",
  places: [
    "top left",
    "top",
    "top right",
    "left",
    "middle",
    "right",
    "bottom left",
    "bottom",
    "bottom right",
  ],
  kitNote: "If people are in doubt, ask them to check their card at",
};
