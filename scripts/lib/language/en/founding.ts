import type { Words } from "../id/index.ts";

export const founding: Words["founding"] = {
  gap: (what) => `[FILL IN: ${what}]`,
  gaps: {
    fullName: "the office's full name",
    parent: "the parent body",
    profile: (channel) => `address of the ${channel} profile, with https://`,
  },

  presets: {
    court: { label: "Court", hint: "court fees, e-Court, legal aid, mediation" },
    auction: { label: "State assets and auctions", hint: "auctions, state assets, state receivables" },
    other: { label: "Another office", hint: "public services in general" },
  },

  questions: {
    folder: "In which folder is the office's site to be made?",
    folderExample: "office-site",
    language: "The site's language",
    languages: { id: "Bahasa Indonesia", en: "English" },
    name: "The office's short name",
    nameExample: "KPKNL Madiun",
    fullName: "The office's full name (leave it empty if you do not know yet)",
    fullNameExample: "State Assets and Auction Office of Madiun",
    parent: "The parent body (leave it empty if you do not know yet)",
    parentExample: "Directorate General of State Assets",
    url: "The site's address, perhaps with a folder",
    urlExample: "https://organisation.github.io/office-site",
    place: "The office's city, for its time zone",
    placeExample: "Makassar",
    timezone: "That city is not known here. The office's time zone",
    zones: {
      "Asia/Jakarta": "WIB: Sumatra, Java, West and Central Kalimantan",
      "Asia/Makassar": "WITA: Bali, Nusa Tenggara, Sulawesi, South, East and North Kalimantan",
      "Asia/Jayapura": "WIT: Maluku and Papua",
    },
    colour: "The office's colour, six digits",
    legible: (asked, nearest) =>
      `Words in ${asked} are hard to read on a light ground. Take the nearest that is not, ${nearest}?`,
    logo: "The logo's file: svg, png, jpg or webp (leave it empty if there is none yet)",
    logoExample: "logo.svg",
    channels: "The office's channels",
    profile: (channel) => `The ${channel} account: address or @name (leave it empty if there is none yet)`,
    preset: "Kind of office",
  },

  noFolder:
    'Name the folder, such as: npx pilar init office-site --name "KPKNL Madiun" --url https://kpknl-madiun.go.id',
  isFile: (folder) => `${folder} is a file, no folder. Choose another name.`,
  foreign: (folder, names) =>
    `${folder} already holds something else (${names}). Choose a folder that is empty or not there. Nothing was written.`,
  link: (folder) => `${folder} is no folder of its own (perhaps a link or a file). Nothing was written.`,
  unwritable: (folder, cause) =>
    `The folder ${folder} cannot be written to: ${cause}. Choose another, such as one in Documents, or look at its permissions.`,
  unusable: (folder) =>
    `The folder ${folder} cannot be made on this computer: its name is too long, or has a sign that no name may have. Choose a short one, such as office-site.`,
  brokenOffice: (file) =>
    `${file} is there already, but cannot be read. First mend what npm run check tells. Nothing was written.`,
  wrong: (count) =>
    count === 1
      ? "One answer is not right. Nothing was written."
      : `${count} answers are not right. Nothing was written.`,
  noFile: (path) => `There is no file ${path}. Write its path from this folder, or the whole path.`,
  missing: "is needed.",
  needed: "Needed. Not sure yet? Write your best guess, and change it later in content/site.yaml.",
  neededFolder: "Name the folder, or write . for this one.",
  unknownPreset: (found, known) => `There is no "${found}"; choose ${known}.`,
  didYouMean: (nearest) => `Did you mean ${nearest}?`,

  started: (folder) => `The office's site in ${folder}`,
  wrote: (path) => `  written         ${path}`,
  kept: (path) => `  already there   ${path}`,
  keptAnswers:
    "What is known of the office comes from the content/site.yaml that is there; new answers are not used.",
  replacedColour: (asked, taken) =>
    `Words in ${asked} are hard to read on a light ground, so the nearest that is not was taken: ${taken}. Change it in content/site.yaml if you want.`,
  keptPackage: (line) =>
    `The package.json that is there was not changed, and does not use Pilar yet. Add below "dependencies": ${line}`,

  locking: "npm makes package-lock.json (this may take a minute) …",
  locked: "package-lock.json is made.",
  notLocked: (reason) =>
    `There is no package-lock.json yet (${reason}). No harm done: npm install makes it later, once there is a network.`,

  commit: (name) => `Begin the site of ${name}`,
  git: {
    committed: "The git history has begun, with one commit on the branch main.",
    "no-git":
      "There is no git command, so nothing is committed yet. In GitHub Desktop: File, Add local repository, choose this folder (unless it is there already), then Commit to main.",
    inside: (root) =>
      `This folder lies in another git repository (${root}), so no new one was made. Move it first if that was not intended.`,
    begun:
      "The git repository has a history already: the new files are not committed. Look at them, then commit them yourself.",
    "no-identity": [
      "A git repository was made, but git does not know your name, so nothing is committed yet. Run these two commands (with your own):",
      '  git config --global user.name "Your Name"',
      '  git config --global user.email "name@office.go.id"',
      "and then:",
      '  git add --all && git commit -m "Begin the site"',
    ].join("\n"),
    failed: (reason) => `Git could not make the first commit: ${reason}`,
  },

  gapsLeft: (count) =>
    count === 0
      ? "Nothing is left to fill in."
      : `${count} parts are still to be filled in, each with the mark [FILL IN: …]. npm run check tells file and line; the site is published once all are filled in.`,
  next: (folder) =>
    [
      "Next:",
      ...(folder === undefined ? [] : [`  cd ${folder}`]),
      "  npm install       installs Pilar",
      "  npm start         shows the site on this computer",
      "  npm run check     tells what is still to be filled in",
    ].join("\n"),
};
