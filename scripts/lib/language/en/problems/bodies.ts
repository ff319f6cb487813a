/** What is said of the bodies of posts and pages. */
import { ended, excerpt } from "../../../text/excerpt.ts";
import type { ProblemWordings } from "../../problem-wording.ts";
import { lostTexts, misreadMarks, misreadMessages, unreadMarks } from "../marks.ts";
import { known } from "./terms.ts";

export const bodies = {
  "empty-body": () => ({
    message: "This post has no body.",
    hint: "Write it below the second --- line.",
  }),
  "unfilled-gap": ({ what }) => ({
    message: what === "" ? "This part is not filled in yet." : `Not filled in yet: ${ended(excerpt(what))}`,
    hint: "Put the real text in place of the whole mark, from [FILL IN: to ]. Not needed? Delete its line.",
  }),
  "broken-link": ({ found, why, nearest, parts }) => ({
    message: {
      missing: `The link ${found} leads to no page of this site.`,
      draft: `The link ${found} leads to a post that is still a draft.`,
      scheduled: `The link ${found} leads to a post that is not public yet when this one is.`,
      withdrawn: `The link ${found} leads to a post that was withdrawn.`,
      part: `The link ${found} leads to a part that is not on that page.`,
      "unused-hashtag": `${found} leads to a hashtag's page that there is not: no public post has it yet.`,
    }[why],
    hint: {
      missing: nearest
        ? `Did you mean ${nearest}?`
        : "Copy the address from the page that you mean, from the / behind the site's name.",
      part: nearest
        ? `Did you mean ${nearest}?`
        : !parts
          ? "Take away the # and the word behind it."
          : parts.length > 0
            ? `The parts that there are: ${known(parts)}.`
            : "That page has no headings (##) yet. Take away the # and the word behind it.",
      withdrawn: "Take the link away: readers find nothing there but why it was withdrawn.",
      draft: "Take the link away, or publish that post first.",
      scheduled: "Take the link away for now, or give that post an earlier date.",
      "unused-hashtag": "Use it in the hashtags line of a public post, or take it out of the text.",
    }[why],
  }),
  "empty-link": ({ lacks, found }) => ({
    message: {
      text: `The link to ${found} has no words that can be read, so it is not shown.`,
      address: `The link "${found}" has no address, so it is shown as plain text.`,
      both: "There is a link without words and without an address, so it is not shown.",
    }[lacks],
    hint: {
      text: `Write the words between the square brackets: [form](${found}).`,
      address: `Write the address between the brackets: [${found}](https://lelang.go.id), or take the brackets away.`,
      both: "Complete it, such as [form](https://lelang.go.id), or take it away.",
    }[lacks],
  }),
  "relative-link": ({ found, kind, meant }) => ({
    message: `The link "${found}" is not complete, so it does not open.`,
    hint: {
      site: `Write it with https://, such as https://${found}.`,
      email: `Write mailto: before it: mailto:${found}.`,
      file: "Put documents (PDF, XLSX, CSV, ZIP) beside this file and write the name alone; pictures are ![what is on it](photo.jpg). What is on another site is written with https://.",
      scheme: `Did you mean ${meant}?`,
      page: `Begin a page of this site with /, such as ${meant}.`,
    }[kind],
  }),
  "unregistered-hashtag": ({ found, nearest }) => ({
    message: `#${found} in the text is not registered, so it is shown as plain text.`,
    hint: nearest
      ? `Did you mean #${nearest}? If it is new, add it to hashtags.yaml first.`
      : "Add it to hashtags.yaml first, or take the # away.",
  }),
  "unread-mark": (mark) => ({
    message:
      mark.kind === "joined-lines"
        ? `"${mark.found}" and the lines below it run together in one paragraph.`
        : `"${mark.found}" is shown to readers as it was typed.`,
    hint: unreadMarks[mark.kind](mark),
  }),
  "misread-mark": ({ kind, found }) => ({
    message: misreadMessages[kind](found),
    hint: misreadMarks[kind](found),
  }),
  "lost-text": ({ kind, found }) => ({ message: lostTexts[kind].message(found), hint: lostTexts[kind].hint }),
  "long-sentence": ({ found, words, most, others }) => ({
    message:
      `This sentence has ${words} words, hard to read in one go: “${found}”` +
      (others > 0 ? `, and ${others} more ${others === 1 ? "has" : "have"} over ${most} too.` : "."),
    hint: "Part it into two or three sentences, or make a list of it.",
  }),
  "skipped-heading": ({ level, above, meant }) => ({
    message: `This heading is ${"#".repeat(level)}, though above it there is only ${above === 1 ? "the page's title" : "#".repeat(above)}: a level is skipped.`,
    hint: `Write ${"#".repeat(meant)}, so that screen readers and outlines skip none.`,
  }),
  "second-title": () => ({
    message: "The page has its title from title; # makes a second one.",
    hint: "Remove this line if it repeats the title. Write headings with ##, and those below them with ###.",
  }),
  "unsafe-link": ({ found, meant }) => ({
    message: `The link "${excerpt(found)}" is not allowed; it is shown as text.`,
    hint: meant
      ? `Did you mean ${meant}?`
      : "Use https://, mailto:, tel:, or an address of this site, such as /tagar/infolelang/.",
  }),
  "malformed-link": ({ found, fault }) => ({
    message: `The address "${found}" ${
      {
        unfinished: "is not finished",
        port: "has a port that is no number from 0 to 65535",
        server: "can never open: no site can be called so",
        mail: "has no e-mail address in it",
        phone: "has no number in it",
      }[fault]
    }.`,
    hint: {
      unfinished: "Complete it, such as https://lelang.go.id, or take the link away.",
      port: "Correct the figure after the colon, or take colon and figure away.",
      server: "Copy the address from a browser, such as https://lelang.go.id/pengumuman.",
      mail: "Complete it, such as mailto:office@example.go.id.",
      phone: "Complete it, such as tel:+622112345678.",
    }[fault],
  }),
  "duplicate-post": ({ first }) => ({
    message: `Title and body of this post are those of ${first}.`,
    hint: "If it is a copy that is yet to be rewritten, rewrite or delete it. If both are needed, give them different titles.",
  }),
} satisfies Partial<ProblemWordings>;
