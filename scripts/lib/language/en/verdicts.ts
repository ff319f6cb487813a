import type { Words } from "../id/index.ts";
import { writerFor } from "../writer.ts";
import { site } from "./site.ts";

const { list } = writerFor(site.locale);

export const verdicts: Words["verdicts"] = {
  labels: {
    balanced: "balanced",
    off: "off",
    few: "few",
    open: "open",
    planned: "planned",
  },

  advice: ({ replace, add }, pillar) => {
    const exchanged = replace.map(({ count, from, to }) => `${count} ${pillar(from)} with ${pillar(to)}`);
    const added = add.map(({ count, pillar: id }) => `${count} ${pillar(id)}`);
    return [
      ...(exchanged.length > 0 ? [`replace ${list(exchanged)}`] : []),
      ...(added.length > 0 ? [`add ${list(added)}`] : []),
    ].join(", then ");
  },
  share: (pillar, share, target) => `${pillar} ${share} (target ${target})`,
  join: (parts) => parts.join(", "),

  report: {
    title: "Mix of pillars by month",
    asOf: (date, time) => `as of ${date}, ${time}`,
    month: "Month",
    posts: "Posts",
    bar: "Mix",
    verdict: "Verdict",
    target: "Target",
    noMonths: "The months cannot be judged yet: mend the errors below first.",
    tolerance: (points) => `▲ too many, ▼ too few: more than ${points} points off the target.`,
    few: (minimum) => `– few: under ${minimum} posts, so not judged.`,
    leftOut: (count) =>
      `${count} ${count === 1 ? "post has" : "posts have"} errors and ${count === 1 ? "is" : "are"} not counted; the verdicts above may change once they are mended.`,
    public: (count) => `${count} published`,
    scheduled: (count) => `${count} scheduled`,
    drafts: (count) => `${count} ${count === 1 ? "draft" : "drafts"}`,
    idleDrafts: (count) => `${count} ${count === 1 ? "draft" : "drafts"} not counted`,
    advice: (advice) => `Advice: ${advice}.`,
    explained: (note) => `Explained: ${note}`,
    explainedMonth: (month, note) => `${month} is off, and explained: ${note}`,
    forecast: (verdict, posts) => `Forecast ${verdict}${posts === "" ? "" : `: ${posts}`}.`,
    next: (pillar) => `Next: ${pillar}.`,
    nextIfAny: (pillar) => `If you add one, make it ${pillar}.`,
    waived: "Findings waived, with reasons",
    waivedFinding: (message: string, reason: string) => `${message} Waived: ${reason}`,
    attainable: (needed, room) =>
      `Still within reach: ${needed} ${needed === 1 ? "post" : "posts"} needed, room for ${room}.`,
    lost: (needed, room) =>
      `Out of reach: ${needed} ${needed === 1 ? "post" : "posts"} needed, room for only ${room}.`,
    stuck: "It can no longer be balanced.",
    sameHint: (others: number, code: string) =>
      `This holds for ${others} more [${code}] below that have no hint.`,
    help: (place) => `Each code is explained in ${place}`,
    severities: { error: "error", warning: "warning" },
    clean: "No problems.",
    summary: (errors, warnings) =>
      `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}.`,
    problems: "To be mended",
    note: "Note",
    months: "Months",
    files: "Files",
    omitted: (count) => `and ${count} more that do not fit here; run npm run check.`,
    unshown: (count) =>
      `${count} more ${count === 1 ? "problem is" : "problems are"} not annotated; see the log or the summary.`,
  },

  breakdown: {
    title: {
      channel: "Mix of pillars by channel",
      campaign: "Mix of pillars by campaign",
      kind: "Posts by kind",
    },
    head: { channel: "Channel", campaign: "Campaign", kind: "Kind" },
    none: { channel: "no channel", campaign: "no campaign", kind: "no kind" },
    pillar: "Pillar",
    period: (months, from, to, posts) =>
      `Last ${months} months (${from} to ${to}), ${posts} public ${posts === 1 ? "post" : "posts"}`,
    shortPeriod: (months) => `${months} months`,
    only: (group, pillar, posts) => `${group} gets ${pillar} only (${posts} posts).`,
    over: (group, share) => `${group}: ${share}.`,
    silent: (groups) => `No posts yet: ${list(groups)}.`,
    nothing: {
      channel: "No channel stands out.",
      campaign: "No campaign stands out.",
      kind: "Every kind is in use.",
    },
  },
};
