import { mostPixels } from "../../decoding/limits.ts";
import type { drafting as id } from "../id/drafting.ts";
import { writerFor } from "../writer.ts";
import { site } from "./site.ts";

const { bytes, choice, list, number } = writerFor(site.locale);

const lines = (...parts: readonly string[]): string => parts.join("\n\n");

export const drafting: typeof id = {
  ask: {
    title: "Title",
    titleExample: "How to get a copy of a decision",
    date: (day) => `Date (next working day without a post: ${day})`,
    readAs: (date) => `Read as: ${date}`,
    pillar: (month) => `Pillar, as ${month} stands`,
    pillarChoice: (label, posts, share, target) =>
      `${label}: ${posts} ${posts === 1 ? "post" : "posts"}, ${share} (target ${target})`,
    needed: "← needed this month",
    kind: "Kind",
    noKind: "none",
    hashtags: "Hashtags, 1 to 5",
    campaignHashtag: (campaign) => `campaign ${campaign}`,
    newHashtag: "+ a new hashtag, which is then registered in hashtags.yaml",
    newHashtagName: "New hashtag, without # and spaces",
    newHashtagExample: "OpenHours",
    newHashtagDescription: (name) => `What is #${name} about? One sentence, or leave it empty`,
    register: (name) => `The hashtag ${name} is not registered. Register it in hashtags.yaml?`,
    campaign: (name) => `Part of the campaign ${name}?`,
    channels: "Channels",
    image: "Picture: drag its file here, or leave it empty",
    alt: "What does the picture show, for those who cannot see it? One sentence",
    altExample: "A clerk hands a blue folder to a woman at the counter.",
    summary: "Summary, 40 to 200 characters; leave it empty to write it later",
    draft: "Save it as a draft for now, which is not published?",
  },

  wrong: {
    head: (count) =>
      count === 1
        ? "One answer cannot be used, so nothing was written:"
        : `${count} answers cannot be used, so nothing was written:`,
    option: (option, why) => `--${option}: ${why}`,
    noTitle: 'there is none. Example: npm run new -- --title "The counter is closed on 25 December"',
    empty: "must not be empty.",
    length: (found, minimum, maximum) =>
      minimum <= 1
        ? `it has ${number(found)} characters; at most ${number(maximum)}.`
        : `it has ${number(found)} characters; it must have ${number(minimum)} to ${number(maximum)}.`,
    unknown: (found, nearest, known) =>
      `"${found}" is not known.${nearest === undefined ? "" : ` Did you mean ${nearest}?`} Choose ${choice(known)}.`,
    kindWithoutPillar: (found, known) => `"${found}" is no kind of any pillar. Choose ${choice(known)}.`,
    noKinds: (pillar) => `the pillar ${pillar} has no kinds. Leave this option out.`,
    sharedKind: (found, pillars) =>
      `the kind "${found}" is in several pillars. Add --pillar ${choice(pillars)}.`,
    date: (found) => `"${found}" is no date. Example: 2026-12-03, "2026-12-03 08:00", or tomorrow.`,
    hashtagCount: (found) => `there are ${found} hashtags; choose 1 to 5.`,
    hashtagCharacters: (found, meant) =>
      `"${found}" is no hashtag: letters, digits and underscores alone, a letter first.${meant === undefined ? "" : ` Write ${meant}.`}`,
    hashtagDevice: (found) => `Windows keeps "${found}" for itself. Choose another name.`,
    hashtagUnknown: (found, nearest, file) =>
      `the hashtag "${found}" is not registered.${nearest === undefined ? "" : ` Did you mean ${nearest}?`} If it is new, add the line ${found}: to ${file}.`,
    hashtagThere: (name) => `${name} is registered already.`,
    noCampaigns: "this office has no campaign yet. Leave this option out.",
    noChannels: "this office names no channels in site.yaml yet. Leave this option out.",
    altWithoutImage: "there is no picture for this text. Add --image.",
    altIsName: (found) => `"${found}" is the name of a file. Say what the picture shows, in one sentence.`,
    draftAndNot: "does not go with --no-draft. Choose one of them.",
    picture: (path, fault) =>
      ({
        missing: `there is no such file: ${path}`,
        folder: `this is a folder, not a picture: ${path}`,
        empty: `the file is empty (0 bytes). Copy it again from its source: ${path}`,
        damaged: `the picture is damaged or cut off. Copy it again from its source: ${path}`,
        heic: `it is a HEIC (an iPhone's photo), which cannot be opened. Save it as JPEG first: ${path}`,
        svg: `it is an SVG. Save it as PNG first: ${path}`,
        gif: `it is a GIF. Save it as PNG first: ${path}`,
        tiff: `it is a TIFF. Save it as JPEG first: ${path}`,
        jpeg: `it is a JPEG, but its name ends otherwise: ${path}`,
        png: `it is a PNG, but its name ends otherwise: ${path}`,
        webp: `it is a WebP, but its name ends otherwise: ${path}`,
        avif: `it is an AVIF, but its name ends otherwise: ${path}`,
        "second-file": `it holds another file. Save it anew with a program for pictures: ${path}`,
        irregular: `this is no ordinary file: ${path}`,
        heavy: `the file is too large. Make it smaller first: ${path}`,
        parts: `it holds other pictures or scripts. Save it as PNG first: ${path}`,
        slow: `it is too intricate to draw. Save it as PNG first: ${path}`,
        drawing: `the picture is damaged. Copy it again from its source: ${path}`,
        video: `this is a video. Take one picture of it and save that as JPEG: ${path}`,
        document: `this is a document, not a picture. Save its page as PNG or JPEG: ${path}`,
        unknown: `this is no picture of a known kind. Save it as JPEG or PNG first: ${path}`,
        large: `it is larger than ${mostPixels / 1_000_000} megapixels. Make it smaller first: ${path}`,
        tall: `it is too tall. Cut it into several pictures: ${path}`,
        blank: `the picture shows nothing: ${path}`,
      })[fault],
  },

  unreadable: "Nothing was written. Mend this first, then run it again:",
  noHashtags: (file) =>
    `Nothing was written: each post needs a hashtag, and this office has none yet. Add a line to ${file}, such as OpenHours:`,
  foreign: (folder) =>
    `Nothing was written: ${folder} is no ordinary folder (perhaps a link), so that the post could land elsewhere.`,
  unregistrable: (file, name) =>
    `Nothing was written: ${name} cannot be added to ${file} safely. Add the line ${name}: there yourself, then run it again.`,

  written: (file) => `Written: ${file}`,
  registered: (name, file) => `Registered: #${name} in ${file}`,
  picture: (name, width, height, size) =>
    `Picture: ${name}, ${number(width)} × ${number(height)} pixels, ${bytes(size)}, without data of place and camera`,
  chosen: (answers) => `Chosen for you: ${list(answers)}.`,
  chosenPillar: (pillar) => `the pillar ${pillar}`,
  chosenHashtag: (name) => `the hashtag ${name}`,
  chosenDate: (date) => `the date ${date}`,
  past: "Its date is over: the post is public as soon as it is no draft.",
  month: (month) => `${month} as it is now:`,
  opened: "The file was opened in your editor.",
  next: (draft) =>
    [
      "What comes next:",
      "  1. Put the text in place of each [FILL IN: …].",
      "  2. See how it looks: npm start",
      draft
        ? "  3. When it is ready, delete the line draft: true, then check: npm run check"
        : "  3. Check: npm run check. As long as there is a [FILL IN: …], no site is built.",
    ].join("\n"),

  gaps: {
    summary: "[FILL IN: a summary of this post, one sentence of 40 to 200 characters]",
    alt: "[FILL IN: what this picture shows]",
  },

  outlines: {
    kinds: {
      pengumuman: lines(
        "[FILL IN: what changes, from when, and for whom, in one sentence]",
        "## What you should know",
        "- [FILL IN: date and hours]\n- [FILL IN: the place or service that it is about]\n- [FILL IN: what stays as it was]",
        "## What you should do",
        "[FILL IN: what readers do, and whom they ask]",
      ),
      tutorial: lines(
        "[FILL IN: who needs this guide, and what they have at its end]",
        "## What you need",
        "- [FILL IN: the first condition or document]\n- [FILL IN: the next one]",
        "## Step by step",
        "1. [FILL IN: the first step]\n2. [FILL IN: the second step]\n3. [FILL IN: the last step]",
        "## If you get stuck",
        "[FILL IN: the most frequent difficulty, and the way out]",
      ),
      penjelasan: lines(
        "[FILL IN: the question that this post answers, as it is asked at the counter]",
        "## In short",
        "[FILL IN: the answer in two sentences, in everyday words]",
        "## An example",
        "[FILL IN: one example from everyday life]",
        "## What is often misunderstood",
        "[FILL IN: the usual misunderstanding, and what is right]",
      ),
      regulasi: lines(
        "[FILL IN: name and number of the regulation, and since when it is in force]",
        "## What changes for you",
        "- [FILL IN: before]\n- [FILL IN: now]",
        "## The article behind it",
        "[FILL IN: the article, in everyday words]",
        "## The full text",
        "[FILL IN: the official address where it can be read]",
      ),
      data: lines(
        "[FILL IN: the one main figure, compared with what]",
        "| Year | Number |\n|---|---|\n| [FILL IN: year] | [FILL IN: number] |",
        "## How to read it",
        "[FILL IN: what the figure means, and what it does not say]",
        "Source: [FILL IN: source and date of the data]",
      ),
      laporan: lines(
        "[FILL IN: what was promised, for which time]",
        "## What was reached",
        "- [FILL IN: a result with its figure]",
        "## What was not",
        "- [FILL IN: what, why, and when it will be]",
        "## The full report",
        "[FILL IN: where it can be downloaded]",
      ),
      kisah: lines(
        "> [FILL IN: one sentence of the person, as it was said]",
        "[FILL IN: where and when we meet, and what the person is doing]",
        "[FILL IN: the difficulty, in one scene]",
        "[FILL IN: what was different afterwards]",
        "Name and story are told with the consent of [FILL IN: who gave it, or say that the name was changed].",
      ),
      apresiasi: lines(
        "[FILL IN: whom we thank, and for what work exactly]",
        "## What they did",
        "[FILL IN: one scene that shows it, with date and place]",
        "> [FILL IN: one sentence of theirs]",
      ),
      kegiatan: lines(
        "[FILL IN: what happened, where and when, in one sentence]",
        "## What happened there",
        "[FILL IN: one thing that those who were there remember, besides the speeches]",
        "## What comes of it",
        "[FILL IN: what is done next, and when]",
      ),
      refleksi: lines(
        "[FILL IN: what made us think again]",
        "## What we learnt",
        "[FILL IN: what went well, and what did not]",
        "## What we will change",
        "[FILL IN: one change, and from when]",
      ),
      lelang: lines(
        "[FILL IN: what is sold, and where it can be seen]",
        "| | |\n|---|---|\n| Reserve price | [FILL IN: rupiah] |\n| Deposit | [FILL IN: rupiah] |\n| Deposit due | [FILL IN: date and time] |\n| Auction | [FILL IN: date and time] |",
        "## How to take part",
        "1. [FILL IN: register at which official address]\n2. [FILL IN: pay the deposit]\n3. [FILL IN: bid]",
        "## What to mind",
        "[FILL IN: its condition, other costs, and risks that must be named]",
      ),
      layanan: lines(
        "[FILL IN: what this service is, and for whom]",
        "## What to bring",
        "- [FILL IN: the first condition]\n- [FILL IN: the next one]",
        "## Time and cost",
        "[FILL IN: how long it takes, what it costs, and the opening hours]",
        "## Where to begin",
        "[FILL IN: the first step, and whom to contact]",
      ),
      kampanye: lines(
        "[FILL IN: the one small act that is asked of readers]",
        "## Why it matters",
        "[FILL IN: what changes if many people do it]",
        "## How to take part",
        "1. [FILL IN: the first step]\n2. [FILL IN: the next step]",
      ),
      acara: lines(
        "[FILL IN: what event, for whom]",
        "- Time: [FILL IN: day, date and time]\n- Place: [FILL IN: address]\n- Cost: [FILL IN: cost, or free]\n- Places: [FILL IN: number]",
        "## How to register",
        "[FILL IN: the official address, and until when]",
        "## If you cannot come",
        "[FILL IN: how to follow it from afar]",
      ),
    },
    alike: {
      announcement: "pengumuman",
      guide: "tutorial",
      explainer: "penjelasan",
      regulation: "regulasi",
      report: "laporan",
      story: "kisah",
      news: "kegiatan",
      event: "acara",
      service: "layanan",
      auction: "lelang",
      campaign: "kampanye",
      panduan: "tutorial",
      istilah: "penjelasan",
    },
    pillars: {
      informasi: lines(
        "[FILL IN: the answer that readers look for, in one sentence]",
        "## Who needs it",
        "[FILL IN: for whom this post is, and what they need]",
        "## What comes next",
        "[FILL IN: what readers do after this, and whom they ask]",
      ),
      emosi: lines(
        "[FILL IN: one scene that readers can see before them: where, when, who says what]",
        "[FILL IN: what that person felt or faced]",
        "[FILL IN: what was different afterwards, and what it has to do with all of us]",
      ),
      promosi: lines(
        "[FILL IN: what is offered, for whom, and until when]",
        "## Time, place and cost",
        "[FILL IN: time, place and all of its cost]",
        "## How to take part",
        "[FILL IN: the first step, at which official address]",
        "## What to mind",
        "[FILL IN: risks or limits that must be named]",
      ),
    },
    any: lines(
      "[FILL IN: the one thing that readers should remember, in one sentence]",
      "## More about it",
      "[FILL IN: what there is to say, with its source]",
      "## What comes next",
      "[FILL IN: what readers can do]",
    ),
  },
};
