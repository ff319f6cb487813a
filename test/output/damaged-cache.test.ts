/** All that lies in `.cache/` after a build, damaged as disks and copies damage files. Three builds tell of all kinds of files at once. */
import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { expect, test } from "vitest";
import { post, postFile, temporaryFolder, writeOffice } from "../fixtures/temporary-office.ts";
import { contentOf } from "./folder-content.ts";
import { otherPhoto, photo } from "./office-edits.ts";
import { build, copyProject, stackLine } from "./project.ts";

/** Of each kind of file at most these: a build after them tells of all kinds at once. */
const mostOfAKind = 2;

test("whatever is damaged in a cache, the next build gives the same site", { timeout: 300_000 }, async () => {
  const { folder: content } = writeOffice({
    [postFile]: post({ image: "foto.png", imageAlt: "Gedung kantor dari depan" }),
    [postFile.replace("index.md", "foto.png")]: photo,
    "posts/2026-10/pos-kedua/index.md": post({
      title: "Pos kedua",
      date: "2026-10-03",
      image: "lain.png",
      imageAlt: "Halaman kantor dari jalan",
    }),
    "posts/2026-10/pos-kedua/lain.png": otherPhoto,
  });
  const workplace = temporaryFolder();
  // A project of its own: its compiled code lies in the cache too.
  const project = copyProject(join(workplace, "proyek"));
  const output = join(workplace, "situs");
  const cache = join(project, ".cache");
  const make = async (what: string): Promise<Record<string, string>> => {
    const { code, stdout, stderr } = await build(content, output, { project });
    expect([code, stackLine.test(stdout + stderr)], `${what}: ${stdout}${stderr}`).toEqual([0, false]);
    return contentOf(output);
  };
  const sound = await make("the first build");

  for (const [what, damage] of damages) {
    const kinds = kindsIn(cache);
    expect([...kinds.keys()]).toEqual(expect.arrayContaining(expectedKinds));
    for (const files of kinds.values()) damage(files);
    // What the last site still has is taken from there: pictures and cards are to come from the cache.
    for (const name of ["kartu", "gambar"]) rmSync(join(output, name), { recursive: true });
    expect(await make(what), what).toEqual(sound);
  }
});

/** What there must be at least, lest the walk looks at nothing. */
const expectedKinds = [
  "content/*/*.json",
  ...["avif", "webp", "jpeg", "json"].map((type) => `images/*/*.${type}`),
];

type Damage = (files: readonly string[]) => void;

const damages: readonly (readonly [string, Damage])[] = [
  [
    "a bit flipped",
    each((bytes) => {
      const middle = bytes.length >> 1;
      bytes[middle] = (bytes[middle] ?? 0) ^ 1;
      return bytes;
    }),
  ],
  ["cut to half", each((bytes) => bytes.subarray(0, bytes.length >> 1))],
  [
    "exchanged with another of its kind",
    ([first, second]) => {
      if (first === undefined || second === undefined) return;
      renameSync(first, `${first}-lain`);
      renameSync(second, first);
      renameSync(`${first}-lain`, second);
    },
  ],
];

/** The file's time stays: what rots on a disk has the time that it had. */
function each(change: (bytes: Buffer) => Uint8Array): Damage {
  return (files) => {
    for (const file of files) {
      const { atime, mtime } = statSync(file);
      writeFileSync(file, change(readFileSync(file)));
      utimesSync(file, atime, mtime);
    }
  };
}

/** Some files of each kind, by what their folders are for and how their names end. */
function kindsIn(cache: string): Map<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const entry of readdirSync(cache, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || statSync(path).size === 0) continue;
    const folders = relative(cache, entry.parentPath)
      .split(sep)
      .map((name) => (/^v\d|[0-9a-f]{10}/.test(name) ? "*" : name));
    const spare = folders.indexOf("spare");
    const room = (spare < 0 ? folders : folders.slice(0, spare + 1)).join("/");
    const kind = `${room}/*${extname(entry.name)}`;
    const found = kinds.get(kind) ?? [];
    if (found.length < mostOfAKind) kinds.set(kind, [...found, path]);
  }
  return kinds;
}
