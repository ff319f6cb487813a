import type { Words } from "../words.ts";

export const verification: Words["verification"] = {
  nav: "Verify this site",
  title: "Anyone can verify this site",
  lede: "A program makes every page here from texts whose history is kept. Anyone can make the site again and compare: a single letter that differs is found.",
  description: (office) =>
    `From which texts and when the site of ${office} was made, and how anyone verifies that nothing in it was changed.`,
  onlyInBuiltSite: "Time, version of the texts and the list of files stand here on the published site.",

  madeAt: "Made",
  commit: "Version of the texts (commit)",
  repository: "Where the texts are",
  program: "Made with",
  files: "Number of files",
  list: "list of all files",
  digest: "Fingerprint of all files made from the texts, but this page",
  noCommit: "The texts of this site were not kept in git when it was made, so nobody else can verify it yet.",
  changed:
    "When it was made there were texts that this version does not have, so a verification will find differences.",

  meaning: "What is proved",
  meanings: [
    "If it is the same: what this site shows is exactly what the office's texts say. Nothing was put in, taken out or replaced on the server.",
    "If it differs: there are files that are not of those texts. Their addresses are named one by one.",
    "What is not proved: that the texts are right. For that the office answers; if something is wrong, tell us.",
  ],

  anyone: "For anyone",
  anyoneSteps: [
    "Open the place of the texts above, if it is named. There you see who changed what and when, word by word.",
    "Compare what you doubt with those texts. A screenshot whose words are not there is not of this version.",
    "Do you want to be surer? Ask someone who is used to a terminal to take the steps below. They need no permission of ours.",
  ],

  technicians: "For those who are used to a terminal",
  techniciansIntro: "You need git and Node.js 20.19 or newer:",
  answers:
    "The command makes the site from the same version of the texts, as if at the same moment, and names each file that differs, is missing or is too many. It ends with 0 where all is the same, with 1 where something differs, with 2 where nothing could be compared.",
  oneFile: "Without Pilar, any single file can be held against its sha256 in the list of files:",
  limits:
    "Old cards that were replaced stay served, so that links that were shared keep their picture; they are held against the list, but not made again. Pictures that another kind of processor encoded may look the same with other bytes; they are named apart.",

  signatures: "Signatures",
  signed:
    "The list of files is signed when it is published, and the signature recorded in the public log of Sigstore:",
  countersigned: "Others who sign the list of files, and publish that themselves:",

  credits: "Work of others on this site",
  creditLines: [
    [
      "Emoji on cards: ",
      "Twemoji",
      "https://github.com/jdecked/twemoji",
      ", © Twitter, Inc. and other contributors, CC BY 4.0.",
    ],
    [
      "Letters: ",
      "Plus Jakarta Sans",
      "https://github.com/tokotype/PlusJakartaSans",
      ", © its authors, SIL OFL 1.1.",
    ],
    [
      "Arabic letters: ",
      "Noto Naskh Arabic",
      "https://github.com/notofonts/arabic",
      ", © its authors, SIL OFL 1.1.",
    ],
  ],

  repositoryGap: "ADDRESS-OF-THE-TEXTS",
  commitGap: "VERSION-OF-THE-TEXTS",
};
