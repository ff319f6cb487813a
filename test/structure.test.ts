import { globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const table = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");

/** The library's rooms as the table in CONTRIBUTING.md lists them: each uses only those above it. */
const rooms = Array.from(table.matchAll(/^\| `scripts\/lib\/([a-z]+)\/` \|/gm), ([, name = ""]) => name);

/** Bottom-up. A file of no room is below them all. Templates of cards stand on `cards`, of pages on `site`, and those of the preview under it; commands use all. */
const order = [
  "scripts/lib",
  ...rooms.flatMap((name) => [
    ...(name === "preview" ? ["templates/preview"] : []),
    `scripts/lib/${name}`,
    ...(name === "cards" ? ["templates/cards"] : []),
    ...(name === "site" ? ["templates"] : []),
  ]),
  "scripts/cli",
  "scripts",
];

/** Imports that still point up. Nothing is added here; what no longer points up is taken out. */
const pending: string[] = [];

it("lists every room of the library in CONTRIBUTING.md, each once", () => {
  const folders = readdirSync(join(root, "scripts", "lib"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect([...rooms].sort()).toEqual(folders.sort());
});

it("imports from a file's own room and from those below it alone", () => {
  const files = globSync(["scripts/**/*.{ts,tsx,js}", "templates/**/*.{ts,tsx}"], { cwd: root });
  expect(files.length).toBeGreaterThan(200);
  const upward = files
    .map((name) => name.split(sep).join("/"))
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => levelOf(target) > levelOf(file))
        .map((target) => `${file} → ${target}`),
    );
  expect([...new Set(upward)].sort()).toEqual(pending);
});

/** Relative imports, also of types and those made while running, as paths from the root. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  return Array.from(text.matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g), ([, path = ""]) =>
    relative(root, join(root, dirname(file), path))
      .split(sep)
      .join("/"),
  );
}

/** The most special of the rooms that a file lies in. */
function levelOf(file: string): number {
  // What is handed to Eleventy, which only the output knows.
  if (file === "eleventy.config.ts") return order.indexOf("scripts/lib/output");
  const room = order.filter((name) => file.startsWith(`${name}/`)).sort((a, b) => b.length - a.length)[0];
  if (room === undefined) throw new Error(`${file} lies in no room of CONTRIBUTING.md`);
  return order.indexOf(room);
}

/** Rooms that read sites, code and files of their own, no content: what Pilar made, or what somebody asks it to look at. */
const ownRooms = /^scripts\/(?:bench\.ts|lib\/(?:bench|files|launch|output|verify)\/)/;

/** What else is read past the gate: Pilar's own files and packages, and its caches. */
const ownReads: readonly string[] = [
  ...["scripts/help.ts", "scripts/cli/help-page.ts", "scripts/lib/own-files.js"],
  ...[
    "project",
    "code-version",
    "doctor/pilar-version",
    "founding/package-file",
    "founding/starting-files",
  ].map(inLibrary),
  ...["cards/pictures", "cards/fonts"].map(inLibrary),
  ...["preview/own-assets", "preview/shown-files"].map(inLibrary),
  ...["cards/card-cache", "images/image-cache", "images/image-facts"].map(inLibrary),
  // The start of a calendar that is to be written over.
  inLibrary("plan/may-hold-calendar"),
];

function inLibrary(name: string): string {
  return `scripts/lib/${name}.ts`;
}

it("reads what others wrote through the gate alone: no file's bytes are asked for in another way", () => {
  const texts = new Map(
    globSync(["scripts/**/*.{ts,tsx,js}", "templates/**/*.{ts,tsx}"], { cwd: root }).map((name) => {
      const file = name.split(sep).join("/");
      return [file, readFileSync(join(root, file), "utf8")];
    }),
  );
  const using = (pattern: RegExp) =>
    [...texts].filter(([, text]) => pattern.test(text)).map(([file]) => file);
  const bytes =
    /\b(?:readFile|readFileSync|createReadStream|openSync|openAsBlob)\(|\bimport \{[^}]*\bopen\b[^}]*\} from "node:fs/;
  expect(
    using(bytes)
      .filter((file) => !ownRooms.test(file))
      .sort(),
  ).toEqual([...ownReads].sort());
  // A picture's reader is given bytes, whose beginning says which one it is.
  expect(using(/\bsharp\((?:file|path|source|join)\b/)).toEqual([]);
});
