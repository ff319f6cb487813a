/** Words of an import: what is asked, what is told, and the report. */
import type { Words } from "../id/index.ts";
import { writerFor } from "../writer.ts";
import { site } from "./site.ts";

const { bytes, list, month: monthName } = writerFor(site.locale);

export const importing: Words["importing"] = {
  hashtagWords: { year: "Year", number: "Number", none: "Archive" },
  altGap: "[FILL IN: what this picture shows]",
  bodyGap: "[FILL IN: the text of this post, which had none on the old site]",
  pageWord: "page",
  reportName: "report",
  untitled: (date) => `Without a title, ${date}`,
  untitledName: (id) => (id === "" ? "post" : `post-${id}`),
  padSummary: (text) =>
    text === ""
      ? "This post was brought from the office's old site."
      : `${text.replace(/\.$/, "")}. Brought from the office's old site.`,
  notes: {
    hashtags: "Hashtags of the old site",
    redirects: "Addresses of the old site",
    months: "Months whose posts were brought from the old site",
  },
  monthNote:
    "The posts of this month were brought from the old site, which had no targets for its pillars. Their pillars were suggested by a program and are being looked at.",

  command: {
    missing: "Name the file to import, such as: npm run import -- export.xml --media wp-content/uploads",
    unreadable: "Nothing can be imported yet: mend the errors that npm run check shows first.",
    broken: (file) => `Nothing can be imported yet: ${file} has errors. See npm run check.`,
    noMedia: (folder) => `There is no folder of pictures: ${folder}`,
    tooManyFiles: (folder, limit) =>
      `The folder of pictures ${folder} holds more than ${limit} files. Name the folder wp-content/uploads alone.`,
    askMedia: "In which folder is a copy of wp-content/uploads? Leave it empty if there is none.",
    askAlt: (count) =>
      `${count} ${count === 1 ? "picture says" : "pictures say"} nothing to readers who cannot see them. Take the title of the post? Otherwise the post becomes a draft.`,
    askWrite: (posts, drafts, pages) => `Write ${posts} posts, ${drafts} drafts and ${pages} pages?`,
    nothing: "There is nothing new: all of this file was imported before, or is not taken.",
    dryRun: "A trial: nothing was written but the report.",
    report: (file) => `The whole report: ${file}`,
    next: "What to do next: open the report, look at the suggested pillars, complete the drafts, then npm run check.",
    reading: (file) => `Reading ${file} …`,
    problems: (errors, warnings) =>
      `Checked after the import: ${errors} errors, ${warnings} warnings. See npm run check.`,
    demoted: (count) =>
      `${count} ${count === 1 ? "post was" : "posts were"} made drafts, since they have errors.`,
    unknownTypes: (types) =>
      `Other kinds of entries in this file: ${list(types)}. If they are posts, add --types ${types.join(",")}`,
  },

  source: {
    missing: (file) => `There is no file ${file}`,
    folder: (file) => `${file} is a folder. Name the exported file.`,
    empty: (file) => `${file} is empty. Export once more from the old site: Tools → Export → All content.`,
    zip: (file) => `${file} is still compressed (zip). Extract it first, then name the .xml file in it.`,
    html: (file) =>
      `${file} is a web page, no export. In WordPress: Tools → Export → All content, and keep the .xml file.`,
    entities: (file) =>
      `${file} declares entities (a DTD), which can misuse this computer, so it is not read. Export once more from WordPress: its files have none.`,
    "not-export": (file) =>
      `${file} is no WordPress export (.xml), and no RSS, Atom or JSON Feed. In WordPress: Tools → Export → All content.`,
    "no-items": (file) => `${file} holds no entry at all. Choose "All content" when you export.`,
    large: (file, size, limit) =>
      `${file} has ${bytes(size)}, more than ${bytes(limit)}. Export year by year: Tools → Export → Posts, with a range of dates.`,
    encoding: (file, line) =>
      `${file} is not UTF-8 (line ${line}). Open it in Notepad, Save As, and choose UTF-8; or write the encoding that it has in its first line, such as encoding="windows-1252".`,
    "unknown-encoding": (file, name) =>
      `${file} names the encoding "${name}", which is not known. Save it as UTF-8.`,
    malformed: (file, line, reason) =>
      `${file} is no whole XML: line ${line} (${reason}). Export once more from the old site.`,
    cut: (file) =>
      `${file} is cut off: its end is missing, perhaps the download broke. Export once more; if it is cut off again, export year by year.`,
  },

  faults: {
    missing: "the file is not there",
    folder: "it is a folder",
    empty: "the file is empty",
    damaged: "the picture is damaged",
    heic: "HEIC of an iPhone; make a JPG of it first",
    svg: "posts take no SVG; make a PNG of it first",
    gif: "GIF is not taken; make a PNG of it first",
    tiff: "TIFF is not taken; make a JPG of it first",
    jpeg: "JPEG under another ending",
    png: "PNG under another ending",
    webp: "WebP under another ending",
    avif: "AVIF under another ending",
    "second-file": "it holds another file",
    irregular: "no ordinary file",
    heavy: "its file is too large",
    parts: "it holds other pictures or scripts",
    slow: "it is too intricate to draw",
    drawing: "it cannot be drawn",
    video: "it is a video",
    document: "it is a document, no picture",
    unknown: "no kind of picture that is known",
    large: "it is too large",
    tall: "it is too long",
    blank: "it shows nothing",
  },

  left: {
    private: "Private: not in the content, kept beside the report",
    password: "Behind a password: not in the content, kept beside the report",
    "page-draft": "Pages that are not public: kept beside the report",
    trash: "In the trash: not taken",
    empty: "Empty: not taken",
    type: "Of another type: not taken",
    unreadable: "Cannot be read back without errors: kept beside the report",
  },

  reasons: {
    status: {
      draft: "a draft on the old site",
      pending: "pending review on the old site",
      unknown: "its state on the old site is not known",
      missed: "scheduled on the old site, but never published",
    },
    alt: (count) =>
      count === 1 ? "one picture without a description" : `${count} pictures without a description`,
    body: "it has no text",
    date: "it has no date",
  },

  report: {
    title: "Report of an import",
    intro: (file, title, address) => `From ${file}: the site "${title}", ${address}.`,
    dryRun: "**A trial: nothing has been written yet.**",
    counts: "Summary",
    rows: {
      posts: "Posts",
      drafts: "Posts as drafts",
      pages: "Pages",
      already: "Imported before",
      used: "Attachments used",
      missing: "Attachments used, whose file was not found",
      unused: "Attachments that no text imported this time uses",
      other: (type) => `No text: ${type}`,
      items: "All items of the file",
    },
    columns: {
      what: "What",
      count: "Count",
      date: "Date",
      title: "Title",
      pillar: "Pillar",
      why: "Why",
      file: "File",
      type: "Type",
      address: "Address",
      picture: "Picture",
      hashtag: "Hashtag",
      author: "Author",
    },
    review: "Suggested pillars",
    reviewHint: "Look at each; mend the line pillar of a post where it is wrong.",
    word: (word) => `the word "${word}"`,
    noWord: "no word that fits",
    drafts: "Drafts, and why",
    draftsHint: "Complete them, then take out the line draft: true.",
    left: "Not in the content",
    leftHint: "What is kept lies in the folder of this report.",
    already: "Imported before",
    refused: "Places that were taken",
    refusedHint: "A file came to be at this address while the import ran. Run it once more.",
    missing: "Pictures that were not found",
    missingHint:
      "The post names their old address, so that they are shown as a link. Put the picture into the post's folder and write its file's name in place of the address.",
    failed: "Pictures that cannot be used",
    leftOut: "Pictures of pages without a description",
    leftOutHint:
      "They were left out, since nothing says what they show. Add them yourself, with a description.",
    unused: "Attachments that are not used",
    unusedHint: "No text imported this time shows them.",
    losses: "Parts that were lost",
    lossesHint: "See whether the text is still whole without them.",
    lossKinds: { shortcode: "shortcode", block: "block", element: "element", link: "link" },
    oldLinks: "Links that still lead to the old site",
    oldLinksHint: "They break once the old site is gone. Move the documents, then mend the links.",
    hashtags: "New hashtags",
    hashtagsHint: "They are registered in hashtags.yaml.",
    dropped: "Hashtags without room",
    droppedHint: "A post has five hashtags at most; those that are used most were taken.",
    unwritable: "Tags that cannot be hashtags",
    authors: "Authors",
    authorsHint: "Names of authors are not taken: posts are the office's.",
    months: "Months that are off",
    monthsHint: (months) =>
      `They have a note in months.yaml: ${list(months.map((one) => monthName(one)))}. Once their pillars are looked at, change the notes or take them out.`,
    comments: "Comments",
    commentsHint: (count) => `${count} ${count === 1 ? "comment was" : "comments were"} not taken.`,
  },
};
