import type { Words } from "../id/index.ts";

export const preview: Words["preview"] = {
  copy: "Preview, drafts and scheduled posts among it. This is not the published site.",
  title: "Preview",
  states: {
    draft: "Draft",
    scheduled: (moment) => (moment === undefined ? "Scheduled" : `Scheduled: ${moment}`),
  },
  bar: {
    label: "Pilar's preview",
    clean: "No problems on this page",
    problems: (count) => (count === 1 ? "1 problem on this page" : `${count} problems on this page`),
    cards: (count) => `Cards (${count})`,
    overview: (count) => (count === 0 ? "Overview" : `Overview (${count} problems)`),
    updated: (time) => `Updated ${time}`,
    lost: "Disconnected: npm start has ended, or is starting again.",
  },
  cards: {
    heading: "Cards of this post",
    note: "Shown in the preview alone. A card is drawn when you look at it, just as it will be published.",
  },
  problems: {
    line: (line) => `Line ${line}`,
    fresh: "New",
    open: "See the page",
  },
  broken: {
    title: "This page cannot be shown yet",
    lede: "Mend what is listed below in its file and save it. This page then changes by itself.",
    officeTitle: "The site cannot be shown yet",
    officeLede:
      "The office's settings (site.yaml or pillars.yaml) are wrong, so no page can be made. Mend and save them; this page then changes by itself.",
    unexpected: "This page could not be made because of a mistake in Pilar, not in your content.",
    withCode: "Please tell whoever looks after the site, with this message:",
  },
  overview: {
    title: "Overview of the preview",
    lede: (office) => `${office}: what to mend, the mix of each month, and what is not public yet.`,
    asOf: (moment) => `Looked at as if it were ${moment}.`,
    toHome: "To the site's front page",
    problems: (count) => `To be mended (${count})`,
    freshProblems: (count) => `New since the last change (${count})`,
    otherProblems: (count) => `There before (${count})`,
    clean: "There are no problems.",
    checking: "The checks are still running; this list updates itself.",
    months: "The mix of each month",
    month: "Month",
    verdict: "Verdict",
    advice: "Notes",
    posts: (count) => `${count} posts`,
    waiting: (count) => `Not public yet (${count})`,
    nothingWaiting: "There are no drafts or scheduled posts.",
    hidden: "Drafts and scheduled posts are not shown in this preview (--no-drafts).",
  },
  forbiddenHost: (host, address) =>
    `This preview is for this computer alone, not for "${host}". Open ${address}\n`,
  onlyReading: "The preview can only be read.\n",
  waitForFix: "Waiting for the code to be mended before starting again.",
  restarting: "Code or templates changed: the preview starts again.",
  freshAtTerminal: "New:",
  solved: (count) =>
    count === 0 ? "No problems left." : count === 1 ? "1 problem is left." : `${count} problems are left.`,
};
