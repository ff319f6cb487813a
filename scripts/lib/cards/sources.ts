/** The code and data that shape every card, so that a change to any of them draws cards anew. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import sharp from "sharp";
import { cardTemplateSource, ownTemplates, packageJsonOf, sources, templates } from "../project.ts";
import { digestOf } from "../text/digest.ts";
import { allFontFiles } from "./fonts.ts";

const hashes = new Map<string, string>();

/** A hash of all that shapes a template's cards but their props and pictures. */
export function sourceHash(template: string): string {
  let hash = hashes.get(template);
  if (!hash) {
    hash = digestOf(sharedHash(), read(cardTemplateSource(template)));
    hashes.set(template, hash);
  }
  return hash;
}

let shared: string | undefined;

/** What all templates draw with: renderer, fonts, emoji and the folders beside the templates. */
function sharedHash(): string {
  shared ??= digestOf(
    JSON.stringify([
      packages.map((name) => read(packageJsonOf(name) ?? "")),
      sharp.versions,
      process.versions.zlib,
    ]),
    ...sharedSources().flatMap((file) => [basename(file), read(file)]),
    ...allFontFiles.map(({ file }) => readFileSync(file)),
  );
  return shared;
}

/** Absolute paths, sorted. */
export function sharedSources(): string[] {
  const own = ownTemplates === undefined ? [] : partsIn(join(ownTemplates, "cards"));
  const parts = [...partsIn(join(templates, "cards")), ...own];
  return [...parts, ...drawing.map((name) => join(sources, "lib", "cards", name))].sort();
}

/** What lies in the folders beside the templates. An office's own cards have all that shapes them in this folder too. */
function partsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== folder)
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What pixels depend on beside our own modules: layout, outlines, colours, codes, emoji. */
const packages = ["@resvg/resvg-js", "@twemoji/svg", "culori", "preact-render-to-string", "satori", "uqr"];

/** The modules that pixels depend on; others of the cards' folder only carry cards about. */
const drawing = [
  "../decoding/limits.ts",
  "../decoding/open-logo.ts",
  "../decoding/open-picture.ts",
  "../decoding/picture-ground.ts",
  "../decoding/picture-kind.ts",
  "../decoding/sized-svg.ts",
  "../decoding/turns.ts",
  "../files/read-regular.ts",
  "../recognition/arithmetic.ts",
  "../recognition/mark.ts",
  "../recognition/plane.ts",
  "../text/digest.ts",
  "../text/direction.ts",
  "../text/unclear-i.ts",
  "canvas.ts",
  "colours.ts",
  "coverage.ts",
  "emoji.ts",
  "encode.ts",
  "fit.ts",
  "fonts.ts",
  "format.ts",
  "glyphs.ts",
  "indexed-png.ts",
  "layer.ts",
  "layout.ts",
  "logo.ts",
  "looks.ts",
  "missing-glyphs.ts",
  "naskh.ts",
  "photo-size.ts",
  "photo.ts",
  "pictures.ts",
  "render.ts",
  "tree.ts",
  "typeset.ts",
  "woff.ts",
];

/** Text with the line ends of a Unix machine, so that a checkout on Windows gives the same hash. */
function read(file: string): string {
  return readFileSync(file, "utf8").replaceAll("\r\n", "\n");
}
