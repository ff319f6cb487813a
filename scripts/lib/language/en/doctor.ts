import type { Words } from "../id/index.ts";
import { writerFor } from "../writer.ts";
import { site } from "./site.ts";

const { bytes, list, number } = writerFor(site.locale);

function size(count: number): string {
  return count < 1e9 ? bytes(count) : `${number(Math.round(count / 1e8) / 10)} GB`;
}

export const doctor: Words["doctor"] = {
  topics: {
    node: "Node",
    version: "Pilar",
    parts: "Packages",
    fonts: "Card fonts",
    place: "Folder",
    disk: "Disk",
    cache: "Cache",
    settings: "site.yaml",
    zone: "Time zone",
    lastCheck: "Last check",
    git: "Git",
    identity: "Name in git",
    history: "Git history",
    lineEnds: "Line ends",
    publishing: "Publishing",
    editor: "Editor",
  },
  sum: (broken, watch) =>
    broken > 0
      ? `${broken} to be mended first${watch > 0 ? `, ${watch} to look at` : ""}.`
      : watch > 0
        ? `Pilar can work; ${watch} to look at.`
        : "All is well.",
  notExamined: (reason) => `could not be looked at (${reason})`,

  node: {
    old: (found, oldest) => `${found}, where Pilar needs ${oldest} or newer`,
    mend: "Install the LTS version of Node.js from https://nodejs.org, then run npm install again.",
  },
  version: {
    unpinned: (running) => `${running}, from its own code`,
    elsewhere: (running, pinned) => `${running}, from ${pinned}`,
    notInstalled: (pinned, running) => `package.json asks for ${pinned}, and ${running} is installed`,
    install: "Run npm install.",
    notAsked: (running) => `${running}; the newest could not be asked for (no network?)`,
    newest: (running) => `${running}, the newest`,
    behind: (running, newest) => `${running}; there is ${newest}`,
    update: (newest) =>
      `Change the version of pilar in package.json to ${newest}, then run npm install and npm run check.`,
  },
  parts: {
    well: (names) => `complete (${list(names)})`,
    missing: (names) => `cannot be loaded: ${list(names)}`,
    mend: "Delete the folder node_modules and run npm install on this computer. Do not copy node_modules from another one.",
  },
  fonts: {
    well: (files, letters) => `${files} files, ${number(letters)} letters and signs`,
    broken: "files of fonts are missing or damaged, so no card can be drawn",
  },
  place: {
    faults: (fault) => {
      if (fault.kind === "cloud") return `lies in ${fault.name}, which locks files while it copies them`;
      if (fault.kind === "network")
        return "lies on another computer (network): slow, and changes often go unseen";
      if (fault.kind === "signs") return `has signs that npm does not understand: ${fault.signs}`;
      return `is ${fault.length} characters long; on Windows at most ${fault.limit}, so that names of files within fit`;
    },
    mend: "Move it to a short folder on this computer, such as C:\\office-site.",
  },
  disk: {
    free: (count) => `${size(count)} free`,
    mend: "Make room: the Recycle Bin, old downloads, or the folder .cache here (it is made again when needed).",
  },
  cache: {
    none: "none yet (a build makes it)",
    size: (count) => `${size(count)}, can be written to`,
    refused: (cause) => `this folder cannot be written to: ${cause}`,
    isFile: ".cache here is a file, no folder",
    removeFile: "Delete the file .cache; the folder is made by itself.",
    empty: "It may go: delete the folder .cache. The next build takes longer, as all is made anew.",
  },
  settings: {
    none: (folder) => `there is no office here: ${folder} has no site.yaml`,
    begin: "Open the folder of an office's site, or make a new one: npx pilar init office-site",
    broken: (files) => `there are errors in ${list(files)}`,
    check: "Run npm run check and mend what it tells.",
    well: (name, url) => `${name}, ${url}`,
    gaps: (name, count) => `${name}; ${count} parts of the office's settings are not filled in`,
  },
  zone: {
    noOffice: (own) => `this computer's is ${own}`,
    same: (zone, time) => `${zone}, now ${time}`,
    other: (own, zone, time) => `this computer's is ${own}, the office's ${zone}, where it is ${time}`,
    mend: (time) =>
      `Posts go public by the office's zone. If it is not ${time} at the office, set this computer's clock and zone right.`,
  },
  lastCheck: {
    none: "never on this computer (npm run check)",
    result: (when, errors, warnings) =>
      `${when}: ${errors === 0 && warnings === 0 ? "no problem" : `${errors} errors, ${warnings} warnings`}`,
    again: "That is long ago: run npm run check again.",
  },
  git: {
    none: "not installed",
    install:
      "Install GitHub Desktop (https://desktop.github.com) or Git (https://git-scm.com). Writing and looking at the site need no git.",
    noRepository: (version) => `${version}; this folder is no repository yet`,
    begin: "In GitHub Desktop choose File, Add local repository, then create a repository.",
    foreign: (version) => `${version}; this folder is another user's, so git will not work here`,
    trust: (folder) => `Run: git config --global --add safe.directory "${folder}"`,
    needsRepository: "not looked at: there is no git repository",
  },
  identity: {
    none: "git does not know your name and e-mail, so it cannot commit",
    mend: 'Run: git config --global user.name "Your Name"\ngit config --global user.email "name@office.go.id"',
  },
  history: {
    whole: "whole",
    shallow: "cut off: older commits were not fetched",
    mend: "Run: git fetch --unshallow",
  },
  lineEnds: {
    kept: "the same on all computers (.gitattributes)",
    asTheyAre: "git leaves them as they are",
    converted: "changed by git (core.autocrlf), so that files look changed which are not",
    mend: "Add this line to the file .gitattributes: * text=auto eol=lf",
  },
  publishing: {
    none: "nothing publishes the site from here yet",
    add: "Run npx pilar init . in this folder: what is missing is added, what is there is not changed.",
    ready: (hosts) => `set up for ${list(hosts)}`,
    nowhere: (hosts) => `set up for ${list(hosts)}, but connected to none`,
    push: "In GitHub Desktop choose Publish repository.",
  },
  editor: {
    noOffice: "not looked at: site.yaml cannot be read yet",
    leftOut: "not used (admin: false in content/site.yaml)",
    nowhere: "does not know yet where to keep what is written, so that /admin/ cannot be used",
    other: (told, pushed) => `writes to ${told}, though this folder is pushed to ${pushed}`,
    write: (path) => `Write in content/site.yaml: admin: { repo: ${path ?? "account/repository"} }`,
    ready: (address, path) => `${address} writes to ${path}`,
  },
};
