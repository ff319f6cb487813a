import type { Words } from "../id/index.ts";

export const balance: Words["balance"] = {
  nav: "Balance",
  title: "Our mix, month by month",
  lede: "We promise to divide what we publish in a certain measure. Here anyone can check whether we keep that promise.",
  description: (office) =>
    `What ${office} aims at, how each month turned out, how it is judged, and the data for anyone to check.`,
  asOf: (moment) => `Counted from published posts alone, as of ${moment}.`,
  allMonths: "The mix of all months",

  promise: "What we promise",
  promiseIntro: "Of all posts published in a month, we keep the share of each pillar close to these targets.",
  range: (low, high) => `Within bounds: ${low} to ${high}`,
  rules: (tolerance) => `A gap of up to ${tolerance} points from the target is within bounds.`,
  setBy: (office) =>
    `${office} set these targets and bounds itself: they are the office's choice, not a rule of law.`,

  meaningsHeading: "What each verdict means",
  meanings: {
    balanced: (tolerance) =>
      `On target: every pillar is within ${tolerance} points, or so many posts cannot be divided any closer to the targets.`,
    off: (tolerance) =>
      `Off target: some pillar misses by more than ${tolerance} points, although a closer division exists. What the office says of it, if anything, stands below the month and does not change the verdict.`,
    few: (_tolerance, posts) => `Too few to judge: fewer than ${posts}.`,
    open: () => "The month has not ended, so its figures still change.",
  },

  thisMonth: (month) => `This month: ${month}`,
  nothingYet: (month) => `Nothing has been published in ${month} yet.`,

  byMonth: "Month by month",
  tally: (months, verdicts, n) =>
    `Of the ${n === 1 ? "one month that is" : `${months} months that are`} over, ${verdicts}.`,
  verdictCount: (count, verdict, label) => `${count} ${verdict === "few" ? "too few to judge" : label}`,
  howToReadHeading: "How to read the bars",
  howToRead:
    "Each bar is all posts of one month. The longer a colour and its pattern, the larger that pillar's share. The upright lines show where the divisions would stand if the month met its targets exactly.",
  target: "Target",
  explanation: (office) => `What ${office} says of it`,
  overview: "The verdict on each month, by year",
  year: "Year",
  noPosts: "no posts",

  figures: "All figures in a table",
  figuresCaption: "Posts of each pillar in each month, and their share",
  columns: {
    month: "Month",
    verdict: "Verdict",
    posts: "Posts",
    pillar: "Pillar",
    share: "Share",
    target: "Target",
    gap: "Gap",
    closest: "Closest division",
  },
  pillarColumn: (label, target) => `${label} (target ${target})`,
  countAndShare: (count, share) => `${count} (${share})`,

  method: "How we judge a month",
  methodIntro:
    "Every month is judged in the same way once it is over, and anyone can work it out for themselves.",
  methodSteps: "Step by step",
  steps: (tolerance, posts) => [
    "Count all posts published in the month. Each post belongs to exactly one pillar.",
    ...(posts === "" ? [] : [`With fewer than ${posts}, the month is not judged.`]),
    `Divide each pillar's posts by all posts, and compare that share with its target. Where no gap is more than ${tolerance} points, the month is balanced.`,
    "Where one is, compare the month with the closest division that is possible, since few posts can often not be divided exactly as the targets ask. If a closer division exists the month is off; if not it is balanced all the same.",
    "The running month is judged once it is over.",
  ],
  example: (month) => `An example: ${month}`,
  exampleCaption: (month) => `${month} judged, pillar by pillar`,
  exampleIntro: (month, posts) => `In ${month} we published ${posts}.`,
  gap: (points, beyond) => `${points} points, ${beyond ? "out of bounds" : "within bounds"}`,
  verdictWithin: (month, verdict, tolerance) =>
    `No gap is more than ${tolerance} points. So ${month} is ${verdict}.`,
  verdictClosest: (month, verdict, posts) =>
    `There is a gap out of bounds, but ${posts} cannot be divided any closer to the targets. So ${month} is ${verdict}.`,
  verdictOff: (month, verdict, posts, own, closest) =>
    `There is a gap out of bounds, although ${posts} can be divided closer to the targets, as in the last column. The distance of that division from the targets, half the sum of all its gaps, is only ${closest} points; that of ${month} is ${own} points. So ${month} is ${verdict}.`,

  data: "Check it yourself",
  dataIntro:
    "All figures of this page stand in these two files. They say the same, and come from published posts alone.",
  csv: "Download CSV",
  csvNote: "For a spreadsheet. Fields are separated by commas, and decimals are written with a point.",
  json: "Download JSON",
  jsonNote:
    "For programs: the months stand in `months`, the targets in `rules`. Here a pillar's share and target are written from 0 to 1.",
  credit: (source) => `If you use these data, name their source: ${source}`,
  source: (office, address) => `${office}, ${address}`,
  fieldsHeading: "What each column of the CSV means",
  field: "Column",
  meaning: "Meaning",
  fields: (verdicts, pillars) => [
    ["month", "year and month, such as 2026-09"],
    ["verdict", `the verdict: ${verdicts}`],
    ["posts", "the number of posts in the month"],
    ["…_posts", `the number of posts of one pillar, where … is the pillar: ${pillars}`],
    ["…_percent", "that pillar's share in percent, rounded to two decimals"],
    ["…_target", "that pillar's target in percent"],
    ["tolerance", "the largest gap that is within bounds, in points"],
    ["minimum", "a month with fewer posts is not judged"],
    [
      "note",
      "what the office says of a month that is off; this column is there only where some month is explained",
    ],
  ],
  recomputeHeading: "Computing the verdict again",
  recompute: [
    "If `posts` is less than `minimum`, the verdict is `few`.",
    "For each pillar take 100 × `…_posts` ÷ `posts`, and its gap to `…_target` without a minus sign. If none is more than `tolerance`, the verdict is `balanced`.",
    "If one is, find the closest division: give each pillar the whole number of `…_target` × `posts` ÷ 100, then hand out the posts that remain one by one to the pillars with the largest fractions.",
    "Add up the gaps of all pillars, once for the month and once for the closest division. If the month's sum is larger the verdict is `off`; if they are equal it is `balanced`.",
    "A month that is not over is always `open`.",
  ],
};
