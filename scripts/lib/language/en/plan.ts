import { capitalise } from "../../text/capitalise.ts";
import type { Words } from "../id/index.ts";
import { writerFor } from "../writer.ts";
import { site } from "./site.ts";

const { list } = writerFor(site.locale);

export const plan: Words["plan"] = {
  title: (month) => `Plan of ${month}`,
  states: { public: "published", scheduled: "scheduled", draft: "draft" },
  kinds: { holiday: "holiday", leave: "joint leave", commemoration: "" },
  tentative: "to be confirmed",
  legend: {
    empty: "empty working day",
    commemoration: "commemoration",
    closed: "holiday, joint leave",
  },
  channelCodes: {
    instagram: "IG",
    facebook: "FB",
    x: "X",
    whatsapp: "WA",
    threads: "TH",
    tiktok: "TT",
    youtube: "YT",
    telegram: "TG",
    linkedin: "LI",
    bluesky: "BS",
  },
  allChannels: "all channels",
  noChannels: "no channel",

  columns: {
    pillar: "Pillar",
    planned: "Have",
    needed: "Need",
    total: "Then",
    share: "Share",
    target: "Target",
  },
  totals: (posts, states) =>
    states.length === 0 ? "No posts yet." : `${posts} ${posts === 1 ? "post" : "posts"}: ${list(states)}.`,
  count: (count, state) => `${count} ${state}`,
  openDays: (count, days) =>
    count === 0
      ? "No empty working day is left."
      : `${count} empty working ${count === 1 ? "day" : "days"}: ${days}.`,
  volume: {
    asked: (posts) => `Volume ${posts}, as asked for.`,
    usual: (posts) =>
      `Volume ${posts}, as is usual here (the median of the last three months); change it with --posts.`,
    minimum: (posts) => `Volume ${posts}, the least that is judged; change it with --posts.`,
  },
  needs: (advice, posts) => `${capitalise(advice)}: ${posts} posts in balance then.`,
  needsMore: (volume, posts) => `With ${volume} posts the month cannot be balanced; ${posts} is the least.`,
  balanced: (posts) => `In balance with ${posts} posts.`,
  exchange: (advice) =>
    advice === "" ? "No addition can balance this month." : `Additions alone are not enough: ${advice}.`,
  past: (verdict) => `This month is over: ${verdict}.`,
  pastEmpty: "This month is over, without posts.",
  draftsUncounted: (count) =>
    `${count} ${count === 1 ? "draft counts" : "drafts count"} in this plan. For the current month npm run check counts them once draft: true is gone.`,
  problems: (count) =>
    `${count} ${count === 1 ? "error" : "errors"} in the content may make this plan wrong. See npm run check.`,
  unreadable: "No plan can be made yet: mend what npm run check shows first.",

  scaffold: {
    wrote: (file, what) => `Written: ${file} (${what})`,
    done: (count) => `${count} new ${count === 1 ? "draft" : "drafts"}.`,
    nothing: "Nothing to write: the plan is complete.",
    short: (count) =>
      `${count} more ${count === 1 ? "draft" : "drafts"} found no day: the month is nearly over.`,
    exchange: "Nothing was written: more posts do not balance this month.",
    past: (month) => `${month} is over, so no drafts were written.`,
    problems: (month) =>
      `Nothing was written: the content of ${month} has errors, so its mix is not certain. See npm run check.`,
    noHashtag: "Nothing was written: register at least one hashtag in hashtags.yaml first.",
    tooMany: (count, most) =>
      `Nothing was written: this plan asks for ${count} drafts, more than ${most} at once. Choose a smaller --posts.`,
    foreign: (folder) =>
      `Nothing was written: ${folder} is not an ordinary folder (perhaps a link), so drafts could land elsewhere.`,
  },

  ics: {
    title: (office, month) => `Plan of ${month}, ${office}`,
    post: (pillar, title) => `${pillar}: ${title}`,
    day: (name, tag) => (tag === "" ? name : `${name} (${tag})`),
    written: (file, events) => `A calendar of ${events} events was saved to ${file}`,
    empty: (month, kept) =>
      `${month} has no post and no special day yet, so no calendar was saved.${kept === undefined ? "" : ` The older ${kept} stays as it was.`}`,
    foreign: (file) => `${file} exists and is not a calendar, so it is not replaced. Choose another name.`,
    noFolder: (folder) => `There is no folder for the calendar: ${folder}`,
  },

  invalidMonth: (text, meant) =>
    `"${text}" is not a month. ${meant ? "Write:" : "Example:"} npm run plan -- ${meant ?? "2026-12"}`,
  invalidPosts: (text, most) => `"${text}" is not a number of posts; write one from 1 to ${most}.`,

  draft: {
    slug: "draft",
    title: (kind, occasion, date) => `[FILL IN: title] ${kind} (${occasion ?? date})`,
    summary: (month) => `[FILL IN: summary of the post for ${month}, one sentence of 40 to 200 characters]`,
    note: "[FILL IN: the post. Replace all of this note, replace title and summary too, give this folder a fitting name (it becomes the post's address), then remove the line draft: true]",
    planned: (date, pillar, kind) =>
      kind
        ? `Planned for ${date}. Pillar **${pillar}**, kind **${kind}**.`
        : `Planned for ${date}. Pillar **${pillar}**.`,
    occasion: (name, source) => `That day is **${name}** (by: ${source}).`,
    upcoming: (name, date, source) => `Right after it comes **${name}**, ${date} (by: ${source}).`,
    intro: "Answer these questions first, in a sentence or two each:",
    campaign: (name, id) =>
      `The campaign **${name}** is running. If this post belongs to it, add the line \`campaign: ${id}\`.`,
    questions: {
      pillars: {
        informasi: [
          "Which question does this post answer? Write it the way people ask it at the counter.",
          "What should readers do after reading, step by step?",
          "What is required, what does it cost and how long does it take? Which rule or data say so?",
          "What is most often misunderstood, and what is right?",
          "Whom do readers ask if their case is different?",
          "Which terms should become everyday words?",
        ],
        emosi: [
          "Who is it about, and have they agreed to their name, story and photo being published?",
          "Which one event can readers picture: where, when, who said what?",
          "What changed for that person, before and after?",
          "Which feeling should stay, without naming it?",
          "Which small detail does only someone who was there know?",
          "What has this story to do with things or services that belong to all?",
        ],
        promosi: [
          "What is on offer, when, where, and until when?",
          "For whom is it useful, and for whom is it not?",
          "What does it cost, with deposits and duties that are often overlooked?",
          "Which first step can be taken today, at which official address?",
          "Which risk or limit must be named for this invitation to be honest?",
          "How can readers make sure that it comes from us and is not a fraud?",
        ],
      },
      any: [
        "For whom is this post, and what do they gain from reading it?",
        "What is the one thing to remember?",
        "Where do the facts come from, and who checks them?",
        "Which picture explains more than words?",
        "What can readers do next?",
      ],
      kinds: {
        pengumuman: "What changes, from when, and for whom?",
        tutorial: "At which step do people usually stop, and which screenshot helps them on?",
        penjelasan: "Which comparison from everyday life makes this easy to grasp?",
        regulasi: "Which article is explained, since when is it in force, and what follows for citizens?",
        data: "What is the one main figure, compared with what, and where can the data be downloaded?",
        laporan: "What was promised, what was reached, and what was not, and why?",
        kisah: "With whose sentence does the story open?",
        apresiasi: "What exactly did they do, so that this thanks is not a general one?",
        kegiatan: "What happened there besides speeches and a group photo?",
        refleksi: "What do we learn, also from what did not go well?",
        lelang: "What is sold, where can it be seen, what is the reserve price, and when is the deposit due?",
        layanan: "How long does this service take, and what must be brought along?",
        kampanye: "Which one small act is asked of readers?",
        acara: "How does one register, how many places are there, and how do others follow it?",
      },
      day: (name) =>
        `What has ${name} to do with our office's work? Write what is real, not only good wishes.`,
    },
  },
};
