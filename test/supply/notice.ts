/**
 * NOTICE: whose work Pilar installs, ships and shows, under which licence. It is made of the lock file and of what the packages say of
 * themselves; of packages for other systems, which are not installed here, the lock file alone says something.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly resolved?: string;
}

export interface Dependency {
  readonly name: string;
  readonly version: string;
  /** SPDX */
  readonly licence: string;
  /** below the project, where npm puts it */
  readonly folder: string;
  readonly optional: boolean;
}

export function lockedPackages(root: string): Readonly<Record<string, LockedPackage>> {
  return JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
}

/** What package.json itself does not say, or says in a form of its own; read in the packages' licence files. */
const toldElsewhere: Readonly<Record<string, string>> = { duplexer: "MIT" };

/** All that an office installs, with what that needs; the same package once for each of its versions. */
export function dependenciesOf(packages: Readonly<Record<string, LockedPackage>>): Dependency[] {
  const found = new Map<string, Dependency>();
  for (const [folder, { version = "", license, dev, devOptional, optional = false, link }] of Object.entries(
    packages,
  )) {
    if (folder === "" || dev || devOptional || link) continue;
    const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
    const licence = license ?? toldElsewhere[name] ?? "";
    const key = `${name}@${version}`;
    if (!found.has(key)) found.set(key, { name, version, licence, folder, optional });
  }
  return [...found.values()].sort((a, b) => order(a.name, b.name) || order(a.version, b.version));
}

/** @param root of the project, absolute, with its packages installed */
export function noticeText(root: string): string {
  const all = dependenciesOf(lockedPackages(root));
  const ids = [...new Set(all.map(({ licence }) => licence))].sort(order);
  const groups = ids.map((id) => {
    const rows = all.filter(({ licence }) => licence === id).map((one) => rowOf(root, one));
    return `${heading(id, "-")}\n\n${rows.join("\n")}`;
  });
  const texts = Object.entries(exemplars).map(
    ([id, name]) => `${heading(id, "-")}\n\n${licenceText(join(root, "node_modules", ...name.split("/")))}`,
  );
  return `${[intro, ...groups, heading("Texts of licences", "="), ...texts].join("\n\n")}\n`;
}

const intro = `Pilar
Copyright (c) 2026 Pilar contributors
MIT License, see LICENSE

This file is written by \`npm run notice\`. It names the work of others that Pilar installs, ships or shows.

${heading("What the public sees", "=")}

Codes of provinces and regencies: idn-area-data (https://github.com/fityannugroho/idn-area-data)
  Open Database License 1.0, https://opendatacommons.org/licenses/odbl/1-0/. Put together by province in scripts/lib/personal/area-codes.ts.

Emoji on share cards: Twemoji (https://github.com/jdecked/twemoji)
  Copyright Twitter, Inc. and other contributors; graphics under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).
  They are drawn in sizes of our own and not changed otherwise. Every site credits them on its page /verifikasi/.
Letters of pages and cards: Plus Jakarta Sans, under the SIL Open Font License 1.1
  Copyright 2020 The Plus Jakarta Sans Project Authors (https://github.com/tokotype/PlusJakartaSans)
Arabic letters on cards: Noto Naskh Arabic, under the SIL Open Font License 1.1
  Copyright 2022 The Noto Project Authors (https://github.com/notofonts/arabic)
  templates/cards/fonts has a changed copy, made by \`npm run fonts\`: the places of marks and the heights of lines are others.
The editor at /admin/: Sveltia CMS, under the MIT License, served as its package has it
  (https://github.com/sveltia/sveltia-cms); the parts that it is made of are named in its own files.
Pictures of the sample office and of the guide: drawn for Pilar, under its own licence.

${heading("Packages that an office installs", "=")}`;

/** A package whose licence file has the text that others under the same licence have. */
const exemplars: Readonly<Record<string, string>> = {
  "Apache-2.0": "sharp",
  "BSD-2-Clause": "entities",
  "BSD-3-Clause": "source-map-js",
  "BlueOak-1.0.0": "lru-cache",
  ISC: "picocolors",
  MIT: "zod",
  "MPL-2.0": "satori",
  "OFL-1.1": "@fontsource/plus-jakarta-sans",
};

function rowOf(root: string, { name, version, folder, optional }: Dependency): string {
  const row = `${name} ${version}`;
  // Whether one for another system is installed differs from machine to machine.
  if (optional) return row;
  const line = copyrightIn(join(root, ...folder.split("/")));
  return line === undefined ? row : `${row}\n  ${line}`;
}

function copyrightIn(folder: string): string | undefined {
  const text = licenceFile(folder);
  const lines = (text ?? "").split("\n").map((line) => line.replace(/^[\s*/#>-]+/, "").trim());
  const found = lines.filter((line) => /^(?:copyright\b.*(?:\d{4}|\(c\)|©)|©)/i.test(line));
  if (found.length > 0) return [...new Set(found)].slice(0, 3).join("; ");
  const { author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return typeof author === "string" ? author : author?.name;
}

function licenceFile(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const [name] = readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isFile() && /^(?:licen[cs]e|copying)/i.test(one.name))
    .map((one) => one.name)
    .sort(order);
  return name === undefined ? undefined : readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n");
}

/** Without the lines that name one package's authors. */
function licenceText(folder: string): string {
  const lines = (licenceFile(folder) ?? "").split("\n").map((line) => line.trimEnd());
  const kept = lines.filter((line) => !/^\s*copyright (?:\(c\)|©|\d{4})/i.test(line));
  return kept
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function heading(text: string, under: string): string {
  return `${text}\n${under.repeat(text.length)}`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
