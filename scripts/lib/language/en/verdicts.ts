import type { Words } from "../id/index.ts";

const lists = new Intl.ListFormat("en-GB");

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
      ...(exchanged.length > 0 ? [`replace ${lists.format(exchanged)}`] : []),
      ...(added.length > 0 ? [`add ${lists.format(added)}`] : []),
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
    public: (count) => `${count} published`,
    scheduled: (count) => `${count} scheduled`,
    drafts: (count) => `${count} ${count === 1 ? "draft" : "drafts"}`,
    advice: (advice) => `Advice: ${advice}.`,
    severities: { error: "error", warning: "warning" },
    clean: "No problems.",
    summary: (errors, warnings) =>
      `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}.`,
  },
};
