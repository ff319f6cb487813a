import type { Words } from "../id/index.ts";
import { writerFor } from "../writer.ts";

const { list } = writerFor("en-GB");

export const captions: Words["captions"] = {
  call: "Read more:",
  /** whom a post was made with, as the channel calls them */
  credit: (names) => `With ${list(names)}`,
  cardKinds: { headline: "Title", auction: "Auction", quote: "Quote", figure: "Figure", slide: "Card" },
  cardFormats: { og: "Link", landscape: "Wide", square: "Square", portrait: "Tall", story: "Story" },
  carousel: "carousel",
  feedTitle: (channel, office) => `Ready for ${channel}: ${office}`,
  kit: {
    share: "Share",
    forStaff: "For staff",
    ready: "Pictures and texts to post",
    title: (title) => `Share: ${title}`,
    description: "Pictures and words ready to post, one part for each channel.",
    downloadAll: (size) => (size === undefined ? "Download all (zip)" : `Download all (zip, ${size})`),
    shareNow: "Share right away",
    toPost: "To the post",
    feed: (channel) => `${channel} feed for schedulers`,
    email: "Email",
    preview: "About how it will look",
    text: "Text",
    textFor: (channel) => `Text for ${channel}`,
    headingFor: (channel) => `Title for ${channel}`,
    counted: (length, limit) => `${length} of ${limit}`,
    copy: "Copy",
    copied: "Copied.",
    notCopied: "Not copied. Select the text and copy it yourself.",
    heading: "Title",
    images: "Images",
    chooseOne: "Choose one.",
    otherImages: (images) => `Others (${images})`,
    inOrder: "Post all of them together, in this order.",
    channels: "Channels",
    withoutLink: "The post's address does not fit into this text.",
    withoutHashtags: (count) => `${count} hashtags do not fit into this text.`,
    withoutCredit: (names) => `Not in this text, for want of room: ${list(names)}.`,
    /** how a post stands on both profiles */
    invite: (names) =>
      `Before you post, tap Tag people, then Invite collaborators, and choose ${list(names)}: the post then shows on that profile too.`,
    /** of channels that take a pasted name for mere text */
    pick: (names) =>
      `For ${list(names)} to hear of it, type @ in the app and choose the name: a pasted one is mere text.`,
    auctionOver: "This auction's deposit was due already. Do not post it as an announcement any more.",
    carousel: (images) => `Carousel, ${images} images in order`,
    download: "Download image",
    imageFacts: (edges, type, size) => `${edges}, ${type}, ${size}`,
    alt: "Alternative text",
  },
  preview: {
    more: {
      instagram: "more",
      facebook: "See more",
      whatsapp: "Read more",
      tiktok: "more",
      linkedin: "see more",
    },
    clock: (time) => time,
  },
  command: {
    missing: "Name the post. Example: npm run kit -- how-to-bid",
    unreadable: "The content cannot be read. Run npm run check to see why.",
    unknown: (slug, near) =>
      near.length === 0
        ? `There is no post "${slug}". Name its folder, or paste the post's address.`
        : [`There is no post "${slug}". Alike:`, ...near.map(({ id, title }) => `  ${id}  ${title}`)].join(
            "\n",
          ),
    broken: (slug) => `The post "${slug}" has errors. Run npm run check to see them.`,
    problems: (count) =>
      `This post has ${count} ${count === 1 ? "problem" : "problems"}. Run npm run check before you post it.`,
    ambiguous: (slug, ids) =>
      `There is more than one post "${slug}". Name it with its month: ${ids.join(", ")}`,
    noChannels: (slug) => `Post "${slug}" has no channels. Fill in channels in the post or in site.yaml.`,
    published: (folder) => `The folder ${folder} is published with the site. Choose another with --to.`,
    failed: (reason) => `A card could not be drawn: ${reason}.`,
    written: (files, folder) => `${files} files written to ${folder}`,
    hidden: "This post is not published yet. Nothing was published; do not post it before its time.",
  },
};
