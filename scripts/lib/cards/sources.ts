/** The code and data that shape every card, so that a change to any of them draws cards anew. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { filesIn, textOf } from "../code-version.ts";
import { cardTemplateSource, ownTemplates, packageJsonOf, sources, templates } from "../project.ts";
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
    hash = digestOf(sharedHash(), textOf(cardTemplateSource(template)));
    hashes.set(template, hash);
  }
  return hash;
}

/** What all templates draw with. An office's own cards have all that shapes them in folders beside them too. */
const sharedHash = once(() =>
  digestOf(
    JSON.stringify([sharp.versions, process.versions.zlib]),
    ...packages.map((name) => textOf(packageJsonOf(name) ?? "")),
    ...rooms.flatMap((room) => filesIn(join(sources, "lib", room))),
    ...[templates, ...(ownTemplates === undefined ? [] : [ownTemplates])]
      .map((folder) => join(folder, "cards"))
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => filesIn(folder, (file) => dirname(file) !== folder)),
  ),
);
