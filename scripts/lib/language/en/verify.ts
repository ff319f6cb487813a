import type { Words } from "../id/index.ts";
import { writerFor } from "../writer.ts";
import { site } from "./site.ts";

const { number } = writerFor(site.locale);
const files = (count: number): string => `${number(count)} ${count === 1 ? "file" : "files"}`;

export const verify: Words["verify"] = {
  outcomes: {
    same: (where) => `The same: ${where} is exactly what its texts say.`,
    differs: (where) => `Different: ${where} is not what its texts say.`,
    unsure: (where) =>
      `Not sure: some files of ${where} could not be had; the others are the same. Try again later.`,
    "not-compared": (where) => `Cannot be compared: ${where}`,
    "no-list": (where) => `Cannot be proved: ${where}`,
  },
  phases: {
    "check-out": "Taking that version of the texts from git …",
    build: "Making the site once more …",
    compare: "Comparing files …",
  },
  compared: (commit, now) => `Made again of commit ${commit}, as if at ${now}.`,
  otherPilar: (version, running) =>
    version === running
      ? `That site was made with other code of Pilar ${version} than runs here; differences may come from that. Use the same package: in the office's repository, git checkout that commit, then npm ci.`
      : `That site was made with Pilar ${version}, here runs ${running}; differences may come from that. Install the same: npm install --save-exact pilar@${version}, then run it again.`,

  kinds: {
    differs: (count) => `${files(count)} with other content than the texts give:`,
    missing: (count) => `${files(count)} that the texts give, and the site has not:`,
    extra: (count) => `${files(count)} that the site has, and the texts do not give:`,
    "leads-elsewhere": (count) => `${number(count)} addresses that lead to where the texts do not:`,
    list: (count) => `${files(count)} as the texts give them, but not as /build.json says:`,
    signature: () => "The signature on the site is not of this list of files, or cannot be read:",
  },
  future: (now) =>
    `Its list says that the site was made at ${now}, which is still to come: scheduled posts may be published too early.`,
  more: (count) => `and ${number(count)} more; all are in --format json`,

  same: (count) => `${files(count)} the same, byte for byte.`,
  pictures: (count) =>
    `${number(count)} ${count === 1 ? "picture looks" : "pictures look"} the same with other bytes: encoded on another kind of processor. Not counted as different:`,
  kept: (count) =>
    `${files(count)} of cards from earlier publications are as listed, and were not made again.`,
  byHost: (count) => `${files(count)} that the host uses itself, and so does not serve:`,
  filesUnanswered: (count) => `${files(count)} that the server did not answer for:`,
  changed:
    "Its list says that the site was made while there were texts which that commit does not have. Commit them, then publish again.",
  signature:
    "There is a signature of this list. To see whose it is: gh attestation verify build.json --bundle build.json.sigstore.json --repo OWNER/NAME",
  noSignature: "The list promises a signature, but there is none beside it.",

  noList: (found) =>
    found === "nothing"
      ? "That site has no /build.json. Pilar always makes one, so it was not published with a recent Pilar, or the file was taken away."
      : "/build.json of that site cannot be read as a list of files: damaged, changed, or of a newer Pilar.",
  unanswered: (reason) =>
    `That site does not answer (${reason}). Look at the address and the connection, then try again.`,
  noCommit:
    "Its list names no commit: the site was made of a folder without git. If you know the version, name it with --commit.",
  noHistory:
    "That site shows the history of its posts, and this clone does not have the whole history of git. Run: git fetch --unshallow",
  unbuildable: (output) => `That version cannot be made again here:\n${output}`,
  gitFailed: (reason) => `Git could not prepare that version: ${reason}`,
  unknownCommit: (shallow) =>
    shallow
      ? "That commit is not in this copy, which has not the whole history. Run: git fetch --unshallow"
      : "That commit is not in this repository. Run git fetch --all. If it is still not there, the site is not of this repository.",
  noCheckout: {
    "no-repository":
      "The content folder is in no git repository, or git is not installed. Run this in a copy (git clone) of the office's repository.",
    "no-content": "That commit has no content folder yet. Say where it is with --content.",
  },

  noSite:
    "Say which site to verify, for example: npm run verify -- https://kantor.go.id or npm run verify -- _site",
  noFolder: (folder) => `There is no folder ${folder}.`,
  invalidAddress: (text) => `"${text}" is not the https:// address of a site.`,
  invalidCommit: (text) => `"${text}" is no commit. Example: --commit 4f2c9a1`,
};
