import type { readers as id } from "../id/readers.ts";

export const readers: typeof id = {
  share: "Share this post",
  link: "Link",
  copy: "Copy link",
  copied: "Link copied.",
  notCopied: "Not copied. Select the link and copy it yourself.",
  report: {
    question: "Is anything wrong?",
    link: "Report a mistake",
    subject: (title) => `Mistake in: ${title}`,
    body: (url) => `Page: ${url}\n\nWhat is wrong:\n\nWhat it should be:\n`,
  },
  follow: (what) => `Follow ${what}`,
  channels: ["Our news is also on these ", "official channels", ":"],
  feed: "Do you use a feed reader (RSS)? Give it this address, and every new post shows up there by itself:",
  feedLink: (what) => `Feed of ${what}`,
  aboutFeed:
    "This is a feed, for feed readers (RSS). Copy the address of this page into such an app, and every new post will show up there.",
  toPage: "Open the page",
  read: "Read",
};
