import type { Words } from "../id/index.ts";

export const audience: Words["audience"] = {
  collaborator: {
    over: "Made together with",
    title: (name) => `With ${name}`,
    description: (name, office) => `What ${office} wrote together with ${name}.`,
    site: "Their site",
    accounts: "Their accounts",
    label: "With",
  },

  channels: {
    nav: "Channels",
    title: "Our official channels",
    description: (office) =>
      `The official channels of ${office}: what is posted where, for whom, and how to follow.`,
    lede: "Only the channels on this page are ours. Any other account under our name is not us.",
    about: "What is posted there",
    for: "For whom",
    mix: (posts) => `The newest ${posts} posts`,
    newest: "Newest there",
    none: "No posts for this channel yet.",
    visit: (channel) => `Open our ${channel}`,
    feed: "JSON feed of this channel",
    more: "Without an account",
    moreText: "All that we write is on this site, and can be followed with a feed reader (RSS):",
    all: "all posts",
    reach: "How far our posts get",
  },

  insights: {
    nav: "Reach",
    title: "How far our posts get",
    description: (office) =>
      `How many people the posts of ${office} reach on each channel, and what is read more.`,
    lede: "Figures of each channel's own statistics, joined to the posts of this site. What is too little is not judged.",
    summary: (postings, posts, from, to) => `${postings} postings of ${posts} posts, ${from} to ${to}.`,
    channelsHeading: "Each channel",
    channelsIntro:
      "The middle figure: half of the postings got more, half less. Channels are not compared with each other, since they count differently.",
    earnedHeading: "What the mix of pillars earned",
    earnedIntro:
      "Each pillar's part of all postings, of their readers and of their responses. Every channel counts by its own mean, so that a large one does not hide the small ones.",
    headings: { pillar: "By pillar", kind: "By kind", weekday: "By day", hour: "By hour" },
    groupsIntro:
      "1.0× is as much as the middle posting of the same channel. “More” and “less” are only said where the difference is too large for chance.",
    columns: {
      channel: "Channel",
      pillar: "Pillar",
      kind: "Kind",
      weekday: "Day",
      hour: "Hour",
      postings: "Postings",
      posts: "Posts",
      counts: "What is counted",
      reach: "Read",
      interactions: "Responded to",
      rate: "Responses per 100",
      share: "Postings",
      shareReach: "Readers",
      shareInteractions: "Responses",
    },
    counts: { reach: "accounts reached", views: "times shown" },
    standings: {
      reach: { more: "read more", less: "read less", usual: "no clear difference", few: "too few to judge" },
      interactions: {
        ...{ more: "responded to more", less: "responded to less" },
        ...{ usual: "no clear difference", few: "too few to judge" },
      },
    },
    few: "too few",
    per: (rate) => `${rate} per 100`,
    times: (figure) => `${figure}×`,
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    hours: (from, to) => `${from}:00–${to}:59`,
    earned: {
      more: (pillar) => `${pillar} is read more than its part.`,
      less: (pillar) => `${pillar} is read less than its part.`,
      usual: "No pillar is clearly read more or less than its part.",
      few: "There are too few postings to say what the mix of pillars earned.",
    },
    methodHeading: "How it is counted",
    method: (minimum) => [
      "Each posting is joined to its post by the address that it names, or by its words. What is in doubt is not joined, and what is not of this site does not count.",
      `A post counts once, on however many channels it was. A group of fewer than ${minimum} posts is not judged.`,
      "Days and hours are those of the posting. Where a channel does not say of which time zone its times are, those of the post on this site stand.",
      "Differences are tested with the sign test at the level of 5%, divided by the number of groups in a table.",
    ],
    dataHeading: "The data",
    dataIntro:
      "The figures of each posting, for anyone to work out again. There is nothing of any person in them.",
    csv: "Data as CSV",
    json: "Data as JSON",
  },

  command: {
    none: "There is no export of statistics yet. Put into content/insights CSV files of Meta Business Suite, X, TikTok, YouTube or LinkedIn, or a table of your own with the columns Link, Time, Title, Views and Reactions. Then run this again. PANDUAN.md tells how, in its part Statistik kanal.",
    noneRead: "Not one export in content/insights could be read.",
    unreadable: "The content cannot be read. Run npm run check to see why.",
    title: "Statistics of channels",
    exports: "Exports",
    export: (file, rows) => `${file}: ${rows} rows`,
    matched: (count) => `${count} joined to posts`,
    foreign: (count) => `${count} not of this site`,
    ambiguous: (count) => `${count} in doubt`,
    superseded: (count) => `${count} replaced by a newer export`,
    repeated: (count) => `${count} repeated with other figures`,
    empty: (count) => `${count} without a figure or channel`,
    doubt: (line, posts) => `row ${line} may be ${posts}`,
    more: (count) => `and ${count} more rows`,
    unknown: (columns) => `columns that are not known: ${columns}`,
    nothing: "Not one posting could be joined to a post.",
    published: (address) =>
      `These figures are published at ${address}. Write insights: { publish: false } in site.yaml if they must not be.`,
    private: "These figures are not published: insights.publish in site.yaml is false, or channels is empty.",
    problems: (count) =>
      `${count} ${count === 1 ? "problem" : "problems"} in the folder insights. Run npm run check to see them.`,
  },
};
