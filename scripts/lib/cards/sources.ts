/** The code and data that shape every card, so that a change to any of them draws cards anew. */
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import sharp from "sharp";
import { filesIn, textOf } from "../code-version.ts";
import { ownTemplates, packageJsonOf, sources, templates } from "../project.ts";
import { digestOf } from "../text/digest.ts";
import { once } from "../text/once.ts";

/** Rooms of the library that pixels depend on. */
export const rooms = ["cards", "decoding", "files", "recognition", "text"];

/** Packages that pixels depend on. */
export const packages = [
  ...["@twemoji/svg", "culori", "lru-cache", "preact", "preact-render-to-string", "satori", "sharp", "uqr"],
];

const hashes = new Map<string, string>();

/** A hash of all that shapes a template's cards but their props and pictures. */
export function sourceHash(template: string): string {
  let hash = hashes.get(template);
  if (!hash) {
    hash = digestOf(sharedHash(), ...cardFolders.map((folder) => textOf(join(folder, `${template}.tsx`))));
    hashes.set(template, hash);
  }
  return hash;
}

/** Pilar's cards, and those of an office, which may build on the ones that they replace. */
const cardFolders = [templates, ...(ownTemplates === undefined ? [] : [ownTemplates])]
  .map((folder) => join(folder, "cards"))
  .filter((folder) => existsSync(folder));

/** What lies beside templates, and may be a part of any: names from the folder on, each with its text. @param known names of templates: quote.tsx */
export function partsOf(folder: string, known: ReadonlySet<string>): string[] {
  return filesIn(folder, (file) => dirname(file) !== folder || !known.has(basename(file)));
}

/** What all templates draw with. */
const sharedHash = once(() =>
  digestOf(
    JSON.stringify([sharp.versions, process.versions.zlib]),
    ...packages.map((name) => textOf(packageJsonOf(name) ?? "")),
    ...rooms.flatMap((room) => filesIn(join(sources, "lib", room))),
    ...cardFolders.flatMap((folder) => partsOf(folder, new Set(readdirSync(join(templates, "cards"))))),
  ),
);
