import { createHash } from "node:crypto";
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readLedger, writeLedger } from "../../scripts/lib/output/ledger.ts";
import { openPlace, type Place, TornSiteError } from "../../scripts/lib/output/place.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

/** As if it were Pilar's code. */
const code = "kode";

interface Workplace {
  readonly output: string;
  readonly cache: string;
  /** Looks for what can be taken over. */
  open(): Promise<Place>;
  /** A whole build: of each file, by address, its text; what is held under the text's own key is taken over. @returns what was made anew */
  build(files: Files): Promise<string[]>;
  /** the absolute path of a file of the output */
  path(address: string): string;
}

type Files = Readonly<Record<string, string>>;

function workplace(): Workplace {
  const root = temporaryFolder();
  const [output, cache] = [join(root, "site"), join(root, "cache")];
  const open = async (): Promise<Place> => {
    const place = openPlace(output, cache);
    onTestFinished(() => place.close());
    await place.ready();
    return place;
  };
  return {
    ...{ output, cache, open },
    async build(files) {
      const place = await open();
      const made = fill(place, files);
      await place.publish(code, {});
      await place.close();
      return made;
    },
    path: (address) => join(output, ...pathOf(address).split("/")),
  };
}

function fill(place: Place, files: Files): string[] {
  const made: string[] = [];
  for (const [address, text] of Object.entries(files)) {
    if (place.holds(address, text)) place.keep(address, text);
    else {
      made.push(address);
      place.put(address, text, { bytes: text });
    }
  }
  return made;
}

function pathOf(address: string): string {
  return (address.endsWith("/") ? `${address}index.html` : address).slice(1);
}

/** All files below a folder with their texts, by address; a folder is not told. */
function filesIn(folder: string): Files {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (one) => !one.isDirectory(),
  );
  return Object.fromEntries(
    entries
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name);
        const address = path.slice(folder.length).replaceAll("\\", "/");
        return [address.replace(/\/index\.html$/, "/"), readFileSync(path, "utf8")];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const site: Files = {
  "/": "beranda",
  "/2026/11/": "bulan",
  "/2026/11/a/": "pos a",
  "/2026/11/b/": "pos b",
  "/aset/gaya.css": "body{}",
};

const inode = (path: string): number => statSync(path).ino;

describe("a site that is put together", () => {
  test("is what was put, and nothing stands before it is published", async () => {
    const { output, open } = workplace();
    const place = await open();
    expect(fill(place, site)).toEqual(Object.keys(site));
    await place.flush();
    expect(existsSync(output)).toBe(false);
    await place.publish(code, { some: "thing" });
    await place.close();
    expect(filesIn(output)).toEqual(site);
    expect((await open()).readKnown(code)).toEqual({ some: "thing" });
  });

  test("knows the hash and size of each file, also of those that it took over and did not read", async () => {
    const { cache, open, build } = workplace();
    await build({ "/a.txt": "satu", "/b/": "dua" });
    const from = join(dirname(cache), "foto.jpeg");
    writeFileSync(from, Buffer.from([0xff, 0xd8, 0xff]));
    const place = await open();
    place.keep("/a.txt", "satu");
    place.put("/b/", "tiga é", { bytes: "tiga é" });
    place.put("/gambar/foto.jpeg", "/gambar/foto.jpeg", { from });
    await place.flush();
    const of = (bytes: string | Buffer) => createHash("sha256").update(bytes).digest("hex");
    expect(place.files().sort((a, b) => (a.address < b.address ? -1 : 1))).toEqual([
      { address: "/a.txt", sha256: of("satu"), size: 4 },
      { address: "/b/", sha256: of("tiga é"), size: 7 },
      { address: "/gambar/foto.jpeg", sha256: of(Buffer.from([0xff, 0xd8, 0xff])), size: 3 },
    ]);
  });

  test("copies files, and reads what it holds and what it was given", async () => {
    const { output, cache, open, build } = workplace();
    await build({ "/lama.txt": "lama" });
    const from = join(dirname(cache), "foto.jpeg");
    writeFileSync(from, "foto");
    const place = await open();
    place.put("/gambar/foto.jpeg", "/gambar/foto.jpeg", { from });
    place.keep("/lama.txt", "lama");
    await place.flush();
    expect(["/gambar/foto.jpeg", "/lama.txt"].map((one) => String(place.read(one)))).toEqual([
      "foto",
      "lama",
    ]);
    await place.publish(code, {});
    await place.close();
    writeFileSync(from, "foto lain");
    expect(filesIn(output)).toEqual({ "/gambar/foto.jpeg": "foto", "/lama.txt": "lama" });
  });

  test("keeps a file that is put twice as it was put first", async () => {
    const { output, open } = workplace();
    const place = await open();
    place.put("/a.txt", "1", { bytes: "satu" });
    place.put("/a.txt", "2", { bytes: "dua" });
    await place.publish(code, {});
    expect(filesIn(output)).toEqual({ "/a.txt": "satu" });
  });

  test("tells what the file system refused", async () => {
    const { output, open, cache } = workplace();
    const place = await open();
    place.put("/a.txt", "1", { from: join(cache, "tidak-ada") });
    await expect(place.publish(code, {})).rejects.toThrow(/ENOENT/);
    await place.close();
    expect(existsSync(output)).toBe(false);
  });

  test("keeps nothing that is not there", async () => {
    const place = await workplace().open();
    expect(() => place.keep("/a.txt", "a")).toThrow("/a.txt");
  });
});

describe("the next build", () => {
  test("holds what did not change: the same files, not others like them", async () => {
    const { build, path, output } = workplace();
    await build(site);
    const inodes = (): number[] => Object.keys(site).map((address) => inode(path(address)));
    const first = inodes();
    expect(await build(site)).toEqual([]);
    expect(inodes()).toEqual(first);
    // The one before the last comes back as the next, so that all is seen twice.
    for (let again = 0; again < 3; again++) expect(await build(site)).toEqual([]);
    expect(inodes()).toEqual(first);
    expect(filesIn(output)).toEqual(site);
  });

  test("makes what changed, and leaves the rest", async () => {
    const { build, path, output } = workplace();
    await build(site);
    const kept = inode(path("/2026/11/b/"));
    const next = { ...site, "/2026/11/a/": "pos a baru", "/2026/11/c/": "pos c" };
    expect(await build(next)).toEqual(["/2026/11/a/", "/2026/11/c/"]);
    expect(filesIn(output)).toEqual(next);
    expect(inode(path("/2026/11/b/"))).toBe(kept);
    expect(await build(site)).toEqual(["/2026/11/a/"]);
    expect(filesIn(output)).toEqual(site);
  });

  test("takes away what is no longer put, and the folders that it leaves empty", async () => {
    const { build, output } = workplace();
    await build(site);
    const next = { "/": "beranda" };
    for (let again = 0; again < 3; again++) {
      expect(await build(next)).toEqual([]);
      expect(filesIn(output)).toEqual(next);
      expect(readdirSync(output)).toEqual(["index.html"]);
    }
  });

  test("does not write into a file that is being served", async () => {
    const { build, open, output } = workplace();
    await build(site);
    await build(site);
    const place = await open();
    fill(place, { ...site, "/": "beranda baru" });
    await place.flush();
    expect(filesIn(output)).toEqual(site);
  });

  test.each<[string, (path: string) => void]>([
    ["edited in place", (path) => writeFileSync(path, "diubah orang")],
    ["edited in place, as long as before", (path) => writeFileSync(path, "POS A")],
    [
      "replaced by one of the same size and time",
      (path) => {
        const { atime, mtime } = statSync(path);
        rmSync(path);
        // Something else takes the number of the file that is gone.
        writeFileSync(`${path}.1`, "");
        writeFileSync(path, "POS A");
        rmSync(`${path}.1`);
        utimesSync(path, atime, mtime);
      },
    ],
    ["deleted", (path) => rmSync(path)],
    [
      "replaced by a link to another",
      (path) => {
        rmSync(path);
        symlinkSync("../b/index.html", path);
      },
    ],
    [
      "replaced by a folder",
      (path) => {
        rmSync(path);
        mkdirSync(path);
        writeFileSync(join(path, "isi.txt"), "isi");
      },
    ],
  ])("does not take over a file that was %s", async (_what, change) => {
    const { build, path, output } = workplace();
    await build(site);
    change(path("/2026/11/a/"));
    expect(await build(site)).toEqual(["/2026/11/a/"]);
    expect(filesIn(output)).toEqual(site);
    // From now on the site before the last may still hold the sound file.
    for (let again = 0; again < 2; again++) {
      change(path("/2026/11/a/"));
      await build(site);
      expect(filesIn(output)).toEqual(site);
    }
    expect(await build(site)).toEqual([]);
  });

  test("does not take over files and folders that someone else put there", async () => {
    const { build, path, output } = workplace();
    await build(site);
    for (let again = 0; again < 3; again++) {
      writeFileSync(path("/asing.txt"), "asing");
      mkdirSync(path("/folder"), { recursive: true });
      writeFileSync(path("/folder/asing.html"), "asing");
      linkSync(path("/aset/gaya.css"), path("/aset/lain.css"));
      expect(await build(site)).toEqual([]);
      expect(filesIn(output)).toEqual(site);
      expect(readdirSync(output).sort()).toEqual(["2026", "aset", "index.html"]);
    }
  });

  test("makes all anew where the whole site is gone, or another stands there", async () => {
    const { build, output } = workplace();
    await build(site);
    rmSync(output, { recursive: true });
    await build(site);
    expect(filesIn(output)).toEqual(site);
    rmSync(output, { recursive: true });
    mkdirSync(output);
    writeFileSync(join(output, "index.html"), "lain");
    await build(site);
    expect(filesIn(output)).toEqual(site);
  });

  test.each(["files.json", "known.json"])("makes a sound site where %s is damaged", async (name) => {
    const { build, open, output, cache } = workplace();
    await build(site);
    for (const text of [
      "",
      "{",
      "null",
      "[]",
      '{"version":1}',
      '{"version":99,"files":{"/x":["x",1,2,3]}}',
    ]) {
      const [home = ""] = readdirSync(join(cache, "site"));
      writeFileSync(join(cache, "site", home, name), text);
      const place = await open();
      expect(() => place.readKnown(code)).not.toThrow();
      fill(place, site);
      await place.publish(code, {});
      await place.close();
      expect(filesIn(output), text).toEqual(site);
    }
  });
});

describe("a site that is not all that was put", () => {
  test.each<[string, (folder: string) => void, string]>([
    ["lacks a file", (folder) => rmSync(join(folder, "aset", "gaya.css")), "aset/gaya.css"],
    ["has one too many", (folder) => writeFileSync(join(folder, "aset", "lain.css"), ""), "aset/lain.css"],
    ["has one that was cut off", (folder) => writeFileSync(join(folder, "index.html"), "ber"), "index.html"],
  ])("is not published where it %s", async (_what, change, named) => {
    const { build, open, output, cache } = workplace();
    const before = { ...site, "/": "lama", "/aset/gaya.css": "lama" };
    await build(before);
    const place = await open();
    fill(place, site);
    await place.flush();
    const [home = ""] = readdirSync(join(cache, "site"));
    const [work = ""] = readdirSync(join(cache, "site", home)).filter((name) => name.startsWith("work-"));
    change(join(cache, "site", home, work));
    const publishing = place.publish(code, {});
    await expect(publishing).rejects.toBeInstanceOf(TornSiteError);
    await expect(publishing).rejects.toMatchObject({ files: [named] });
    await place.close();
    expect(filesIn(output)).toEqual(before);
    await build(site);
    expect(filesIn(output)).toEqual(site);
  });

  test("nor where another build has taken the output over, or it was closed meanwhile", async () => {
    const { build, output, cache, open } = workplace();
    await build(site);
    const place = openPlace(output, cache, { mayPublish: () => false });
    await place.ready();
    fill(place, { "/": "lain" });
    await expect(place.publish(code, {})).rejects.toMatchObject({ files: [] });
    await place.close();
    expect(filesIn(output)).toEqual(site);
    const closed = await open();
    fill(closed, { "/": "lain" });
    await closed.close();
    void closed.publish(code, {}).catch(() => {});
    expect(filesIn(output)).toEqual(site);
  });

  test("and a ledger that names files outside of it counts as none", async () => {
    const { build, output, cache } = workplace();
    await build(site);
    const [home = ""] = readdirSync(join(cache, "site"));
    const ledger = join(cache, "site", home, "files.json");
    const { ino, size, mtimeMs, mode } = statSync(join(output, "index.html"));
    const victim = join(dirname(cache), "milik-orang");
    writeFileSync(victim, "isi");
    for (const address of ["/../../../milik-orang", "/a/../../../../milik-orang", "/..", "/./x", "/a\\b"]) {
      writeLedger(ledger, {
        "/": ["beranda", "0", ino, size, mtimeMs, mode],
        [address]: ["x", "0", 1, 1, 1, 1],
      });
      expect(readLedger(ledger), address).toBeUndefined();
    }
    expect(await build(site)).toEqual(Object.keys(site));
    expect(readFileSync(victim, "utf8")).toBe("isi");
  });
});

describe("a build that ends before it is published", () => {
  test("leaves nothing of what it made where a full disk needs the room", async () => {
    const { build, open, cache, output } = workplace();
    await build(site);
    const place = await open();
    fill(place, { "/": "setengah jadi" });
    await place.close(false);
    const [home = ""] = readdirSync(join(cache, "site"));
    expect(readdirSync(join(cache, "site", home)).sort()).toEqual(["files.json", "known.json"]);
    expect(filesIn(output)).toEqual(site);
  });

  test("leaves the output as it was, and what it made is no loss to the next", async () => {
    const { build, open, output } = workplace();
    await build(site);
    for (const flushed of [true, false]) {
      const place = await open();
      fill(place, { "/": "setengah jadi", "/baru/": "baru" });
      if (flushed) await place.flush();
      await place.close();
      expect(filesIn(output)).toEqual(site);
    }
    expect(await build(site)).toEqual([]);
    expect(filesIn(output)).toEqual(site);
  });

  test("leaves no output where there was none", async () => {
    const { open, output, build } = workplace();
    const place = await open();
    fill(place, site);
    await place.close();
    await place.close();
    expect(existsSync(output)).toBe(false);
    expect(await build(site)).toEqual(Object.keys(site));
  });

  test("and was killed leaves its folder to a later one, and nothing beside the output", async () => {
    const { open, output, cache, build } = workplace();
    await build(site);
    const killed = await open();
    fill(killed, { ...site, "/2026/11/a/": "setengah jadi", "/baru/": "baru" });
    await killed.flush();
    const [home = ""] = readdirSync(join(cache, "site"));
    const left = (): string[] =>
      readdirSync(join(cache, "site", home)).filter((name) => name.startsWith("work-"));
    const [work = ""] = left();
    expect(left()).toHaveLength(1);

    // Another build at once does not touch it: it may still be at work.
    const other = await open();
    expect(left()).toHaveLength(2);
    await other.close();
    expect(left()).toEqual([work]);
    rmSync(join(cache, "site", home, "spare"), { recursive: true });

    const hourAgo = new Date(Date.now() - 3_600_000);
    utimesSync(join(cache, "site", home, work), hourAgo, hourAgo);
    const place = await open();
    expect(left()).not.toContain(work);
    expect(left()).toHaveLength(1);
    expect(fill(place, site)).toEqual([]);
    await place.publish(code, {});
    expect(filesIn(output)).toEqual(site);
    expect(readdirSync(dirname(output)).sort()).toEqual(["cache", "site"]);
  });
});

describe("two builds of one output at once", () => {
  test.each(["the first first", "the last first"])("both publish a sound site, %s", async (order) => {
    const { build, open, output } = workplace();
    await build(site);
    const [a, b] = [await open(), await open()];
    const [ofA, ofB] = [
      { ...site, "/a/": "dari a", "/": "beranda a" },
      { ...site, "/b/": "dari b", "/": "beranda b" },
    ];
    fill(a, ofA);
    fill(b, ofB);
    const turns =
      order === "the first first"
        ? ([
            [a, ofA],
            [b, ofB],
          ] as const)
        : ([
            [b, ofB],
            [a, ofA],
          ] as const);
    for (const [place, files] of turns) {
      await place.publish(code, {});
      await place.close();
      expect(filesIn(output)).toEqual(files);
    }
    await build(site);
    expect(filesIn(output)).toEqual(site);
  });

  test("both publish a sound site where they do so in the same moment", async () => {
    const { build, open, output } = workplace();
    for (let again = 0; again < 5; again++) {
      const [a, b] = await Promise.all([open(), open()]);
      const [ofA, ofB] = [
        { ...site, "/a/": `a ${again}` },
        { ...site, "/b/": `b ${again}` },
      ];
      fill(a, ofA);
      fill(b, ofB);
      await Promise.all([a.publish(code, {}), b.publish(code, {})]);
      await Promise.all([a.close(), b.close()]);
      expect([ofA, ofB]).toContainEqual(filesIn(output));
      await build({ ...site, "/": `beranda ${again}` });
      expect(filesIn(output)).toEqual({ ...site, "/": `beranda ${again}` });
    }
  });

  test("keep two outputs apart that share a cache", async () => {
    const one = workplace();
    const other = join(dirname(one.output), "lain");
    await one.build(site);
    const place = openPlace(other, one.cache);
    onTestFinished(() => place.close());
    await place.ready();
    expect(place.holds("/", "beranda")).toBe(false);
    fill(place, { "/": "lain" });
    await place.publish(code, {});
    expect([filesIn(one.output), filesIn(other)]).toEqual([site, { "/": "lain" }]);
  });
});
