import type { Words } from "../id/index.ts";
import { weightLines } from "../weight-lines.ts";
import { writerFor } from "../writer.ts";
import { site } from "./site.ts";

const { bytes, choice } = writerFor(site.locale);

export const commands: Words["commands"] = {
  help: {
    usage: "Usage",
    options: "Options",
    content: "content folder (default: content)",
    output: "output folder (default: _site)",
    cache: "folder that keeps finished images and cards (default: .cache)",
    now: "take this as the present moment, e.g. 2026-11-22T08:00",
    url: "address of the site, if not the one in site.yaml",
    strict: "months that are off, and other warnings, fail the command",
    format: "form of the report: text, json, github, gitlab, junit or markdown",
    buildFormat:
      "form of the output: text, github, or json (one object: built, seconds, pages, images, cards, drawn, kept, weights, then what check reports)",
    by: "also the mix by channel, campaign or kind",
    report: "also write a report to a file, e.g. junit=result.xml (may be repeated)",
    port: "port number (default: 8080)",
    help: "show this help",
    quiet: "show only what is to be mended, without the table of months",
    ifDue: "only where the content changed, or something came due, since the last build (for schedules)",
    preview:
      "a copy to look at before publishing, drafts and scheduled posts too; opens by a double click (default: _pratinjau)",
    zip: "also one zip of the whole site, to be uploaded to a host (cPanel)",
    noDrafts: "without drafts and scheduled posts: as readers see it",
    noHistory: "leave out the pages on how posts were changed",
    noCards: "leave out share cards (to measure, or for a quick try)",
    check: "Checks all content and the mix of pillars of each month, without building the site.",
    build: "Checks the content, then builds the site and its share cards.",
    plan: "Shows the plan of a month: posts, empty days, commemorations, and what is still to be written.",
    planMonth: "the month to plan (default: the next one)",
    posts: "how many posts the month should have (default: the office's usual number)",
    scaffold: "write a draft for every post that is missing; nothing is overwritten",
    ics: "save the plan as a calendar (iCalendar)",
    insights:
      "Compares the reach and responses of posts, from the exports of statistics in content/insights, by channel, pillar, kind, day and hour.",
    insightsFormat: "form of the result: text or json",
    kit: "Writes the pictures and words of one post, ready to post, also of a scheduled post or a draft. Publishes nothing.",
    kitPost: "the post's name, such as how-to-bid or 2026-11/how-to-bid",
    to: "folder to write to (default: _kit/<post>)",
    new: "Writes a new post: asks for title, date, pillar and the rest, then makes its file with an outline of the text. Nothing is overwritten.",
    newTitle: "the post's title",
    newPillar: "pillar (default: the one that its month needs)",
    newKind: "kind, one of its pillar's",
    newHashtags: "registered hashtags, with commas (default: the most used one)",
    newCampaign: "campaign that the post is part of",
    newDate: "date, perhaps with a time (default: the next working day without a post)",
    newChannels: "channels, with commas (default: all of the office's)",
    newImage: "picture to be copied beside the post, made smaller, without data of its place",
    newAlt: "what the picture shows",
    newSummary: "summary, 40 to 200 characters",
    newDraft: "save it as a draft (default)",
    newNoDraft: "no draft: published once its date has come and its text is written",
    noOpen: "do not open the file in an editor",
    start:
      "Shows the site on this computer, drafts and scheduled posts too, and keeps up with every change. Publishes nothing.",
    hooks: "Has git look for personal data before each commit. It never writes over what is somebody else's.",
    hooksRemove: "take it away",
    staged: "personal data alone, in the files that are to be committed",
    doctor: "Looks at this computer and folder, and says how to mend what is amiss.",
    init: "Makes a new repository for an office's site. Without options it asks. Nothing is overwritten.",
    initFolder: "the folder",
    initName: "the office's short name",
    initFullName: "the office's full name",
    initParent: "the parent body",
    initUrl: "the site's address, with https://",
    initTimezone: "the office's city, WIB, WITA, WIT, or a zone's name (default: Asia/Jakarta)",
    initLanguage: "the site's language: id or en (default: id)",
    initColour: "the office's colour (default: #0f3d5e)",
    initLogo: "the logo's file: svg, png, jpg or webp",
    initChannels: "the office's channels, perhaps with their accounts",
    initPreset: "kind of office: court, auction or other (default: other)",
    initPackage: "which Pilar is used: a version, an address or a .tgz file (default: this version)",
    initNoInstall: "do not make package-lock.json",
    yes: "ask nothing",
    import:
      "Brings posts, pages and pictures from a WordPress export (.xml), RSS, Atom or JSON Feed. It downloads nothing and overwrites nothing.",
    verify:
      "Proves that a site is what its texts say: makes the same version once more and compares every file.",
    verifySite: "address of the site, or a folder that holds it (default: url of site.yaml)",
    verifyCommit: "version of the texts, if not the one that the site names",
    verifyFormat: "form of the result: text or json",
    importFile: "the file that the old site exported",
    importMedia: "the folder of pictures on this computer: a copy of wp-content/uploads",
    importTypes: "other types of entries that are posts too, parted by commas",
    importTitleAsAlt:
      "pictures without a description take their post's title; without this the post becomes a draft",
    importDryRun: "write the report alone, and leave the content as it is",
  },
  /** @param meant the command that is named most alike */
  noCommand: (asked: string, meant: string | undefined) =>
    `There is no command "${asked}".${meant === undefined ? "" : ` Did you mean ${meant}?`}`,
  all: (commands: readonly { readonly name: string; readonly does: string }[]) =>
    `Usage: pilar COMMAND [options]\n\n${commands.map(({ name, does }) => `  ${name.padEnd(10)} ${does}`).join("\n")}\n\nOptions of a command: pilar COMMAND --help\n`,
  usageFaults: {
    unknownOption: (found) => `there is no option ${found}`,
    optionValue: (found) => `the option ${found} lacks a value, or has one too many`,
    extraWord: (found) => `"${found}" means nothing here`,
  },
  usage: (fault, found) => `The command was not understood: ${commands.usageFaults[fault](found)}.`,
  didYouMean: (nearest) => `Did you mean ${nearest}?`,
  seeHelp: (call) => `See what it takes: ${call} --help`,
  noFolder: (folder) => `There is no content folder: ${folder}`,
  outputInside: (folder) =>
    `The output folder must not be, hold or lie within the content folder or the project: ${folder}`,
  outputNoFolder: (path) => `The output ${path} is a file, not a folder.`,
  outputForeign: (folder) =>
    `The output folder ${folder} holds files that Pilar did not make, so it is not replaced. Choose another folder, or empty it first.`,
  waitingForBuild: (folder: string) => `Another build is at work on ${folder}. Waiting for it to finish…`,
  busyOutput: (folder: string, lock: string) =>
    `Another build is still at work on ${folder} after 15 minutes. Stop it, then run this again. If none is running, delete ${lock}. The last result was not changed.`,
  tornSite: (files: readonly string[]) =>
    files.length === 0
      ? "Another build has taken over the output folder, so this one was not put in place. Run it again; the last result was not changed."
      : `The site was not put in place because ${files.length} of its files are missing, too many, or of another size (such as ${files[0]}): another program changes the .cache folder, or the disk is failing. Run it again; the last result was not changed.`,
  setAside: (files: readonly string[], output: string, folder: string) =>
    `${files.length} files in ${output} were not made by Pilar (such as ${files[0]}), and were moved to ${folder}. The output folder is replaced each time; keep files of your own elsewhere.`,
  outputLink: (folder: string) =>
    `The output folder ${folder} is a link to another folder, and replacing it would lose the link. Name the folder that it leads to with --output.`,
  /** @param kept whether it can be said that the last result is as it was */
  interrupted: (kept: boolean) =>
    `Stopped before it was done.${kept ? " The last result was not changed." : ""}`,
  invalidNow: (text, meant) =>
    `"${text}" is not a time. ${meant ? `Write` : "Example:"} --now ${meant ?? "2026-11-22T08:00"}`,
  invalidUrl: (text: string) =>
    `"${text}" is no address of a site. Example: --url https://office.github.io/pilar`,
  invalidFormat: (text, known) => `There is no report format "${text}"; choose ${choice(known)}.`,
  breakdownNames: {},
  invalidBy: (text, known) => `There is no mix by "${text}"; choose ${choice(known)}.`,
  invalidReport: (text) => `"${text}" names no report and file. Example: --report junit=result.xml`,
  emptyReport: (file) => `There is no problem to report, so ${file} is not made.`,
  unwritable: (file) => `The report cannot be written to ${file}.`,
  invalidPort: (text) => `"${text}" is not a port number.`,
  stoppedByStrict:
    "The site was not built because of --strict: the warnings above count as errors. The last site is unchanged.",
  stopped: "The site was not built. Mend what is marked above first; the last site is unchanged.",
  notPublished:
    "The site was not updated. Mend what is marked as an error below; what is published is as it was.",
  nothingDue: (next) =>
    `Nothing to build: the content is that of the last build.${next ? ` The next change comes due on ${next.join(" at ")}.` : ""}`,
  stillFailing:
    "The site was not built: the content is still what was last checked, and its errors are not mended. The old result is as it was.",
  builtFor: (url, written) =>
    `The site is built for ${url}, not for ${written} as in site.yaml. Set url in site.yaml if that is the address to use.`,
  previewOutput: (folder) =>
    `A preview holds drafts and may not be written to ${folder}. Choose another folder.`,
  zipped: (file, files, size) =>
    `The whole site is in ${file} (${files} files, ${bytes(size)}): upload it, empty the site's folder on the host, then extract it there.`,
  zipTooLarge: (limit) =>
    `The site is built, but too large for one zip: ${limit === "files" ? "more than 65,535 files" : "more than 4 GB"}. Send the folder by rsync or FTP.`,
  changedMeanwhile: (file) =>
    `${file} was changed while the site was built. Run it again; the last result is as it was.`,
  images: "Images",
  cards: "Cards",
  pages: "Pages",
  progress: (done, total) => `${done} of ${total}`,
  built: ({ pages, rendered, images, cards, drawn }, seconds, folder) =>
    `Done in ${seconds} s: ${pages} pages (${rendered} new), ${images} images, ${cards} cards (${drawn} new) in ${folder}`,
  weights: (all) =>
    weightLines(all, {
      kinds: {
        ...{ home: "home", post: "post", standing: "standing page", month: "month", year: "year" },
        ...{ hashtag: "hashtag", pillar: "pillar", campaign: "campaign", balance: "balance" },
        ...{ lots: "auctions", search: "search" },
      },
      all: (list) => `What a phone loads, by the heaviest page of each kind: ${list}.`,
      one: (kind, size, most) => `${kind} ${size} of ${most} KB`,
      heavy: ({ address, size, most }, picture) =>
        `Too heavy for a slow network: ${address} loads ${size} KB, and should load at most ${most} KB.` +
        (picture
          ? ` The picture ${picture.address} alone is ${picture.size} KB: choose a simpler one.`
          : " It holds a lot: consider parting it."),
    }),
  kept: (cards, size) =>
    `${cards} old cards are still served (${bytes(size)}), so that links already shared keep their picture.`,
  portTaken: (port) => `Port ${port} is in use by another program. Try: npm start -- --port ${port + 1}`,
  serving: (address) => `Open ${address} in a browser. Press Ctrl+C to stop.`,
  unexpected: (reason) => `Something outside the content went wrong: ${reason}. The last site is unchanged.`,
};
