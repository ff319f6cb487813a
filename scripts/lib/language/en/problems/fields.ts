/** What is said of keys and their values. */
import { anotherSlug, isItem, lastOf, linesOf, type ProblemWordings } from "../../problem-wording.ts";
import { belonging, expected, known, list, oddCharacters, unknown } from "./terms.ts";

export const fields = {
  "unknown-key": ({ key, nearest, known: words, odd, belongs, joined }) => ({
    message: joined
      ? `"${key}" is parted from its value: within { and } a comma begins a new key.`
      : belongs
        ? `The key "${key}" is not in its place.`
        : odd
          ? `The key "${key}" is written with ${oddCharacters[odd]}.`
          : `There is no key "${key}".`,
    hint: joined
      ? `Put the value in quotes: ${joined}`
      : belongs
        ? belonging(key, belongs)
        : nearest
          ? odd
            ? `Write "${nearest}".`
            : `Did you mean "${nearest}"?`
          : words.length > 0
            ? `Known keys: ${known(words)}.`
            : "Remove this line.",
  }),
  "wrong-level": ({ key, parent, odd }) => ({
    message: odd
      ? `"${key}" is written with ${oddCharacters[odd]} before it, no plain spaces.`
      : `"${key}" is not indented, though it is part of ${parent === undefined ? "the lines above" : `"${parent}"`}.`,
    hint: `${odd ? "Delete it, and type" : "Put"} two spaces before "${key}:", below ${parent === undefined ? "the name" : `"${parent}:"`}.`,
  }),
  "missing-field": ({ key, empty, quoted }) => ({
    message: key === "" ? "This file is empty." : empty ? `"${key}" is empty.` : `"${key}" is missing.`,
    hint: quoted
      ? `A # at its start makes a note of the text. Put it in quotes: ${quoted}`
      : key === ""
        ? "Fill it in as the guide shows."
        : empty === "optional"
          ? "Remove this line, or fill it in."
          : empty === "required"
            ? "Fill in this line, behind the colon and a space."
            : `Add a line "${key.split(".").at(-1)}: …".`,
  }),
  "wrong-type": ({ key, expected: type, found, value, meant, quoted, items = [], word, keys = [] }) => ({
    message: `${key === "" ? "This file" : `"${key}"`} holds a ${found}${value === undefined ? "" : ` "${value}"`}; expected ${word ? "one value" : expected[type]}.`,
    hint: meant
      ? `Write ${lastOf(key)}: ${meant}`
      : type === "text"
        ? found === "list" && items.length > 0
          ? word
            ? `Choose one, without brackets: ${list(items)}.`
            : `Write one line of text. If the brackets are part of it, put it in quotes: ${lastOf(key)}: "[${items.join(", ")}]"`
          : quoted
            ? `Put the value in quotes: ${quoted}`
            : found === "map" || found === "list"
              ? `Write one value on the line of "${lastOf(key)}:" itself.`
              : `Put the value in quotes: ${lastOf(key)}: "…"`
        : type === "list"
          ? "Write it in square brackets, separated by commas."
          : type === "map"
            ? key === ""
              ? items.length > 0
                ? `Write each line without the - before it and with a colon behind it: ${items[0]}:`
                : "Write one key a line, with a colon and a space behind it, and no - before it."
              : items.length > 0
                ? `Write ${items.map((item) => `${item}:`).join(" and ")} on a line of its own, without - or spaces before it.`
                : isItem(key)
                  ? `Write it with its keys${keys.length > 1 ? ", each on a line of its own" : ""}: - ${linesOf(keys, value)}`
                  : `End "${lastOf(key)}:" there, and write ${keys.length > 1 ? "below it, each on a line of its own" : "on the next line"}, two spaces in: ${linesOf(keys, value)}`
            : `Write ${expected[type]}.`,
  }),
  "wrong-length": ({ key, unit, found, minimum, maximum }) => ({
    message: `"${key}" has ${found} ${unit}; expected ${minimum ?? 0} to ${maximum ?? "any number of"} ${unit}.`,
    hint:
      minimum !== undefined && found < minimum
        ? `Add at least ${minimum - found} ${unit}.`
        : `Take away ${found - (maximum ?? 0)} ${unit}.`,
  }),
  "invalid-value": ({ key, expected: type, found, meant }) => ({
    message: `"${key}" is "${found}", which cannot be used here.`,
    hint: meant ? `Write ${meant}.` : `Write ${expected[type]}.`,
  }),
  "invalid-date": ({ found, wrong, odd, meant }) => ({
    message: {
      form: `"${found}" is not written as year-month-day.`,
      calendar: `"${found}" is not a date in the calendar.`,
      time: `The time in "${found}" is not written as hour:minute, with two digits each.`,
      "no-time": `There is no such time as in "${found}"; a time is from 00:00 to 23:59.`,
      midnight: `24:00 in "${found}" is written as 00:00 of the next day.`,
      zone: `The zone in "${found}" is not written as WIB, WITA, WIT, or a difference such as +07:00.`,
      words: `"${found}" holds words or signs beside date, time and zone.`,
      characters: `"${found}" holds ${oddCharacters[odd ?? "letters"]}.`,
    }[wrong],
    hint: meant
      ? `Write ${meant}.`
      : wrong === "form" || wrong === "calendar"
        ? "Write year-month-day, such as 2026-11-03, or with a time: 2026-11-03 08:00."
        : "Write for instance 2026-11-03 08:00. Without WIB, WITA or WIT behind it this is the office's time.",
  }),
  "invalid-slug": ({ found, device }) => ({
    message: device
      ? `Windows cannot hold a folder called "${found}": it keeps that name for itself.`
      : `The name "${found}" cannot be an address.`,
    hint: device
      ? `Add a word, such as ${found}-2026.`
      : `Use lower-case letters, digits and hyphens alone, such as ${anotherSlug(found) ?? "how-to-join-an-auction"}.`,
  }),
  "unknown-pillar": unknown("pillar", "pillars.yaml"),
  "unknown-kind": (data) => {
    const { message, hint } = unknown("kind", "pillars.yaml")(data);
    return { message: message.replace(/\.$/, ` in the pillar ${data.pillar}.`), hint };
  },
  "unknown-hashtag": unknown("hashtag", "hashtags.yaml"),
  "unknown-campaign": unknown("campaign", "campaigns.yaml"),
  "unknown-collaborator": unknown("collaborator", "collaborators.yaml"),
  "unknown-channel": unknown("channel", undefined),
  "hashtag-spelling": ({ found, registered }) => ({
    message: `The hashtag "${found}" is registered as "${registered}", with other capitals.`,
    hint: `Write ${registered}, so that a screen reader says it word by word.`,
  }),
  "hashtag-characters": ({ found, device, odd, meant, unregistered = [] }) => ({
    message: device
      ? `The hashtag "${found}" cannot have a page: Windows keeps that name for itself.`
      : odd
        ? `The hashtag "${found}" is written with ${oddCharacters[odd]}.`
        : meant && meant.length > 1
          ? `"${found}" holds ${meant.length} hashtags in one item.`
          : `The hashtag "${found}" holds a character that ends a hashtag on social media.`,
    hint: device
      ? `Take another name, such as Info${found}.`
      : meant
        ? `Write ${meant.join(", ")}${meant.length > 1 ? ", separated by commas" : ""}${odd ? "" : ", without #, spaces and punctuation"}.${unregistered.length > 0 ? ` Add ${unregistered.join(", ")} to hashtags.yaml.` : ""}`
        : "Begin with a letter, then letters, digits or underscores alone; no #, space or punctuation.",
  }),
  "duplicate-hashtag": ({ found, first }) => ({
    message: `The hashtag "${found}" is the same as "${first}", registered before.`,
    hint: "Remove one of the two.",
  }),
  "repeated-item": ({ key, found }) => ({
    message: `"${found}" stands twice in "${key}".`,
    hint: "Remove one of the two.",
  }),
  "duplicate-address": ({ address, first }) => ({
    message: `The address ${address} is taken by ${first}.`,
    hint: "Give the folder another name.",
  }),
  "reserved-address": ({ address }) => ({
    message: `The address ${address} is taken by the site itself.`,
    hint: "Give the file another name.",
  }),
  "redirect-loop": ({ found: name, through }) => ({
    message: `The old address ${name} leads to itself${through.length > 0 ? ` by way of ${through.join(", ")}` : ""}.`,
    hint: "Write the real page behind the colon, or take the line out.",
  }),
  "duplicate-redirect": ({ found: name, first }) => ({
    message: `The old address ${name} already stands above, as ${first}.`,
    hint: "Take one of them out.",
  }),
  "idle-redirect": ({ found: name, address }) => ({
    message: `The old address ${name} is now one that this site has itself: ${address}.`,
    hint: "Take this line out: readers already get to that page.",
  }),
  "change-date": ({ key, found, wrong, than }) => ({
    message: {
      future: `The ${key === "withdrawn" ? "withdrawal" : "correction"} is dated ${found}, which is still to come.`,
      "before-post": `The ${key === "withdrawn" ? "withdrawal" : "correction"} is dated ${found}, before the post was published on ${than}.`,
      order: `The correction of ${found} stands below that of ${than}.`,
    }[wrong],
    hint:
      wrong === "order"
        ? "Put the oldest first and the newest last."
        : "Write the date on which the change was made.",
  }),
  "uncorrected-change": ({ parts, notes }) => ({
    message: `The ${list(parts.map((part) => ({ title: "title", summary: "summary", body: "text" })[part]))} of this post changed since ${notes === 0 ? "it was published" : "its last correction"}, without a note to its readers.`,
    hint: "Add an item to corrections: date today, note what was changed, kind koreksi or pembaruan.",
  }),
  "vanished-address": ({ address, why, line }) => ({
    message: {
      draft: `The address ${address} was public, but its post is a draft now: readers find nothing there.`,
      date: `The address ${address} was public, but its post is dated in the future now: readers find nothing there.`,
      moved: `The address ${address} was public; its page is at another address now.`,
      gone: `The address ${address} was public; readers find nothing there now.`,
    }[why],
    hint:
      line === undefined
        ? "Publish it again, or withdraw it: take draft away or put its date back, and write withdrawn: { date: …, reason: … }."
        : why === "moved"
          ? `Add this line to redirects.yaml: ${line}`
          : `Add a line like this to redirects.yaml: ${line} – or put the file back and write withdrawn: { date: …, reason: … }.`,
  }),
  "idle-withdrawal": () => ({
    message: "This post is withdrawn, but also a draft, so that there is nothing at its address.",
    hint: "Take the draft line away, so that its address tells of the withdrawal; or take withdrawn away if the post was never public.",
  }),
  "targets-sum": ({ sum }) => ({
    message: `The pillars' targets add up to ${sum} instead of 100.`,
    hint: "Correct mix.targets in site.yaml, such as 70, 20 and 10.",
  }),
} satisfies Partial<ProblemWordings>;
