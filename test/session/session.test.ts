import {
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Session } from "../../scripts/lib/session/session.ts";
import { fullFolder } from "../fixtures/full-office.ts";
import {
  type Files,
  pixel,
  post,
  postFile,
  soundOffice,
  temporaryFolder,
  writeFiles,
  writeOffice,
} from "../fixtures/temporary-office.ts";
import { fresh, now, plain, sessionOf, versionsOf } from "./offices.ts";

const fixtures = join(import.meta.dirname, "..", "fixtures");
/** Seconds since 1970, with a fraction of a millisecond: a whole one could come from a disk that keeps no finer times. */
const longAgo = 1_767_225_600.1234;

const second = "posts/2026-11/kedua/index.md";
const pageFile = "pages/kontak.md";
const standing = `---\ntitle: Kontak\nsummary: ${"Cara menghubungi kantor ini. ".repeat(2)}\n---\n![Peta](peta.png)\n`;

/** An office of a few files of each kind, one of them with a mistake that a picture beside it would mend. */
const office: Files = {
  ...soundOffice,
  [second]: post({ title: "Kedua", image: "foto.png", imageAlt: "Foto" }, "Lihat #InfoLelang.\n"),
  "posts/2026-12/nanti/index.md": post({ title: "Nanti", date: "2026-12-01", pillar: "emosi" }),
  [pageFile]: standing,
  "pages/peta.png": pixel,
};

const edits: [string, (folder: string) => void][] = [
  ["nothing", () => {}],
  [
    "a post added",
    (folder) =>
      writeFiles(folder, { "posts/2026-10/baru/index.md": post({ title: "Baru", date: "2026-10-04" }) }),
  ],
  [
    "a post changed",
    (folder) => writeFiles(folder, { [postFile]: post({ title: "Judul lain" }, "Isi lain.\n") }),
  ],
  ["a post broken", (folder) => writeFiles(folder, { [postFile]: post({ pillar: "informsi" }) })],
  ["a post removed", (folder) => rmSync(join(folder, dirname(postFile)), { recursive: true })],
  [
    "a picture added beside a post",
    (folder) => writeFiles(folder, { [`${dirname(second)}/foto.png`]: pixel }),
  ],
  ["a picture removed beside a page", (folder) => rmSync(join(folder, "pages", "peta.png"))],
  ["a page removed", (folder) => rmSync(join(folder, pageFile))],
  [
    "a hashtag renamed",
    (folder) => writeFiles(folder, { "hashtags.yaml": "InfoLELANG:\nJagaAsetNegara:\n" }),
  ],
  ["a hashtag removed", (folder) => writeFiles(folder, { "hashtags.yaml": "JagaAsetNegara:\n" })],
  [
    "a pillar's label changed",
    (folder) =>
      writeFiles(folder, {
        "pillars.yaml": soundOffice["pillars.yaml"].replace("label: Emosi", "label: Perasaan"),
      }),
  ],
  [
    "the language changed",
    (folder) => writeFiles(folder, { "site.yaml": `${soundOffice["site.yaml"]}language: en\n` }),
  ],
  [
    "the time zone changed",
    (folder) => writeFiles(folder, { "site.yaml": `${soundOffice["site.yaml"]}timezone: Asia/Jayapura\n` }),
  ],
  [
    "the site moved below a path",
    (folder) => writeFiles(folder, { "site.yaml": "name: Kantor Kecil\nurl: https://a.github.io/kantor\n" }),
  ],
  ["site.yaml removed", (folder) => rmSync(join(folder, "site.yaml"))],
];

/** What a session gives is what is read without one; afterwards it is kept. */
async function expectSame(session: Session, folder: string, at = now): Promise<void> {
  expect(plain(await session.read())).toEqual(fresh(folder, at));
  session.save();
}

/** Lets the clock seem to have gone on since the files were written, so that what is read of them is kept by their times. */
function settle(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) utimesSync(join(entry.parentPath, entry.name), longAgo, longAgo);
  }
}

/** Until a file that is written now could no longer be taken for one that was written before. */
function nextMoment(): Promise<void> {
  return new Promise((done) => setTimeout(done, 60));
}

describe("a session", () => {
  test.each([
    ["the full office", fullFolder()],
    ["the religious court", join(fixtures, "pengadilan-agama")],
    ["the English office", join(fixtures, "english")],
    ["an office of many mistakes", join(fixtures, "broken", "banyak-kesalahan")],
    ["an office without site.yaml", join(fixtures, "broken", "tanpa-site")],
    ["an office whose targets do not add up", join(fixtures, "broken", "target-99")],
  ])("gives what is read at once, cold, again, and in the next run: %s", async (_name, folder) => {
    const cacheFolder = temporaryFolder();
    const session = sessionOf(folder, { cacheFolder });
    await expectSame(session, folder);
    await expectSame(session, folder);
    await expectSame(sessionOf(folder, { cacheFolder }), folder);
    await expectSame(sessionOf(folder), folder);
  });

  test.each(edits)("gives what is there after an edit: %s", async (_what, edit) => {
    const { folder } = writeOffice(office);
    const cacheFolder = temporaryFolder();
    await nextMoment();
    const session = sessionOf(folder, { cacheFolder });
    await expectSame(session, folder);
    edit(folder);
    // In the next run first: saving this one would put its cache right.
    expect(plain(await sessionOf(folder, { cacheFolder }).read())).toEqual(fresh(folder));
    await expectSame(session, folder);
    await expectSame(sessionOf(folder, { cacheFolder }), folder);
    // And back again.
    rmSync(folder, { recursive: true });
    writeFiles(folder, office);
    await expectSame(session, folder);
    await expectSame(sessionOf(folder, { cacheFolder }), folder);
  });

  test("looks at the office at another moment in the next run, and has other posts public", async () => {
    const { folder } = writeOffice(office);
    const cacheFolder = temporaryFolder();
    await expectSame(sessionOf(folder, { cacheFolder }), folder);
    const later = "2026-12-24T08:00";
    const read = await sessionOf(folder, { cacheFolder, now: later }).read();
    expect(plain(read)).toEqual(fresh(folder, later));
    expect(read.office?.posts.find(({ slug }) => slug === "nanti")?.state).toBe("public");
  });

  test("keeps nothing of one office for another, though they share a cache", async () => {
    const cacheFolder = temporaryFolder();
    const [one, other] = [writeOffice(office).folder, writeOffice({}).folder];
    for (const folder of [one, other, one]) await expectSame(sessionOf(folder, { cacheFolder }), folder);
  });

  test("keeps nothing that other code read", async () => {
    const { folder } = writeOffice(office);
    const cacheFolder = temporaryFolder();
    const first = sessionOf(folder, { cacheFolder });
    const before = versionsOf(await first.read());
    first.save();
    const after = sessionOf(folder, { cacheFolder, code: "kode baru" });
    await expectSame(after, folder);
    for (const [file, version] of versionsOf(await after.read())) expect(before.get(file)).not.toBe(version);
  });
});

describe("a file of a session", () => {
  /** An office that was read and kept, and a later run of it. */
  async function kept() {
    const { folder } = writeOffice(office);
    settle(folder);
    await nextMoment();
    const cacheFolder = temporaryFolder();
    const session = sessionOf(folder, { cacheFolder });
    const before = versionsOf(await session.read());
    session.save();
    return { folder, cacheFolder, session, before };
  }

  test.each([
    ["forward", new Date("2026-06-01T00:00:00Z")],
    ["back", new Date("2020-01-01T00:00:00Z")],
  ])("whose times went %s is what it was", async (_where, time) => {
    const { folder, cacheFolder, session, before } = await kept();
    utimesSync(join(folder, postFile), time, time);
    for (const one of [sessionOf(folder, { cacheFolder }), session]) {
      expect(versionsOf(await one.read())).toEqual(before);
      await expectSame(one, folder);
    }
  });

  test("that was written again with the same bytes is what it was", async () => {
    const { folder, session, before } = await kept();
    writeFileSync(join(folder, postFile), readFileSync(join(folder, postFile)));
    expect(versionsOf(await session.read())).toEqual(before);
  });

  test("with other bytes is noticed, though its size and its time are those of before", async () => {
    const { folder, cacheFolder, session, before } = await kept();
    const path = join(folder, postFile);
    const { size, mtimeMs } = statSync(path);
    writeFileSync(path, post({ title: "Pos PERTAMA" }));
    utimesSync(path, longAgo, longAgo);
    expect([statSync(path).size, statSync(path).mtimeMs]).toEqual([size, mtimeMs]);
    for (const one of [sessionOf(folder, { cacheFolder }), session]) {
      const read = await one.read();
      expect(read.office?.posts.some(({ title }) => title === "Pos PERTAMA")).toBe(true);
      expect(versionsOf(read).get(`content/${postFile}`)).not.toBe(before.get(`content/${postFile}`));
      expect(plain(read)).toEqual(fresh(folder));
    }
  });

  test("that is written twice in one moment is read as it was written last", async () => {
    const { folder } = writeOffice(office);
    const cacheFolder = temporaryFolder();
    const session = sessionOf(folder, { cacheFolder });
    for (let turn = 0; turn < 200; turn++) {
      const title = `Judul ${String(turn).padStart(3, "0")}`;
      writeFiles(folder, { [postFile]: post({ title }) });
      expect((await session.read()).office?.posts.find(({ slug }) => slug === "pos-pertama")?.title).toBe(
        title,
      );
    }
  });

  test("that another took the place of, moved with its times, is noticed", async () => {
    const { folder, cacheFolder, session } = await kept();
    const other = join(dirname(folder), "lain.md");
    writeFileSync(other, post({ title: "Pos PERTAMA" }));
    utimesSync(other, longAgo, longAgo);
    renameSync(other, join(folder, postFile));
    await expectSame(sessionOf(folder, { cacheFolder }), folder);
    await expectSame(session, folder);
  });

  test("keeps its version where others change, and has its own body's to the next run", async () => {
    const { folder, cacheFolder, before } = await kept();
    writeFiles(folder, { [second]: post({ title: "Kedua" }, "Isi yang lain.\n") });
    const after = versionsOf(await sessionOf(folder, { cacheFolder }).read());
    const changed = [...after]
      .filter(([file, version]) => before.get(file) !== version)
      .map(([file]) => file);
    expect(changed).toEqual([`content/${second}`]);
  });
});

describe("what a session keeps", () => {
  test.each([
    ["is empty", () => ""],
    ["breaks off", (text: string) => text.slice(0, text.length / 2)],
    ["is no JSON", () => "{{"],
    ["is nothing", () => "null"],
    ["is a list", () => "[]"],
    ["has lost its seal", (text: string) => text.slice(text.indexOf("\n") + 1)],
    ["holds something else under its seal", (text: string) => `${text.slice(0, text.indexOf("\n"))}\n{}`],
    ["was changed in one place", (text: string) => text.replace(/"version":"./, '"version":"_')],
  ])("costs nothing but time where it %s", async (_what, damage) => {
    const { folder } = writeOffice(office);
    settle(folder);
    await nextMoment();
    const cacheFolder = temporaryFolder();
    await expectSame(sessionOf(folder, { cacheFolder }), folder);
    const shards = filesBelow(cacheFolder);
    expect(shards.length).toBeGreaterThan(2);
    for (const shard of shards) writeFileSync(shard, damage(readFileSync(shard, "utf8")));
    const session = sessionOf(folder, { cacheFolder });
    await expectSame(session, folder);
    await expectSame(sessionOf(folder, { cacheFolder }), folder);
  });

  test("is gone with the months and rooms that are gone", async () => {
    const { folder } = writeOffice(office);
    const cacheFolder = temporaryFolder();
    const names = () => filesBelow(cacheFolder).map((path) => path.slice(path.lastIndexOf("posts")));
    await expectSame(sessionOf(folder, { cacheFolder }), folder);
    expect(names()).toContain("posts-2026-12.json");
    rmSync(join(folder, "posts", "2026-12"), { recursive: true });
    await expectSame(sessionOf(folder, { cacheFolder }), folder);
    expect(names()).not.toContain("posts-2026-12.json");
  });

  test("may be written nowhere: the office is read all the same", async () => {
    const { folder } = writeOffice(office);
    const blocked = join(temporaryFolder(), "berkas");
    writeFileSync(blocked, "bukan folder");
    const session = sessionOf(folder, { cacheFolder: blocked });
    await expectSame(session, folder);
    await expectSame(session, folder);
  });
});

describe("after any edits", () => {
  const slugs = ["pos-pertama", "kedua", "ketiga", "keempat"];
  const month = fc.constantFrom("2026-10", "2026-11");
  const title = fc.constantFrom("Satu", "Dua", "Tiga");
  const edit = fc.oneof(
    fc.record({
      what: fc.constant("write" as const),
      month,
      slug: fc.constantFrom(...slugs),
      title,
      body: fc.constantFrom(
        "Isi.\n",
        "![Foto](foto.png)\n",
        "#InfoLelang\n",
        "[x](/kontak/)\n",
        "#TagarLain\n",
      ),
      pillar: fc.constantFrom("informasi", "emosi", "informsi"),
    }),
    fc.record({ what: fc.constant("remove" as const), month, slug: fc.constantFrom(...slugs) }),
    fc.record({
      what: fc.constant("picture" as const),
      month,
      slug: fc.constantFrom(...slugs),
      there: fc.boolean(),
    }),
    fc.record({
      what: fc.constant("hashtags" as const),
      text: fc.constantFrom("InfoLelang:\n", "infolelang:\nTagarLain:\n", "[\n"),
    }),
    fc.record({ what: fc.constant("run" as const) }),
  );

  test("one session, and one of a new run, give what is there", async () => {
    const base = writeOffice({}).folder;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (list) => {
        const folder = join(temporaryFolderOf(base), "content");
        const cacheFolder = join(folder, "..", "cache");
        cpSync(base, folder, { recursive: true });
        let session = sessionOf(folder, { cacheFolder });
        for (const one of list) {
          const home = "month" in one ? `posts/${one.month}/${one.slug}` : "";
          if (one.what === "write") {
            const { title: name, body, pillar } = one;
            const text = post({ title: name, pillar, date: `${one.month}-03` }, body);
            writeFiles(folder, { [`${home}/index.md`]: text });
          } else if (one.what === "remove") rmSync(join(folder, home), { recursive: true, force: true });
          else if (one.what === "picture") {
            if (one.there) writeFiles(folder, { [`${home}/foto.png`]: pixel });
            else rmSync(join(folder, home, "foto.png"), { force: true });
          } else if (one.what === "hashtags") writeFiles(folder, { "hashtags.yaml": one.text });
          else {
            session.save();
            session = sessionOf(folder, { cacheFolder });
          }
          expect(plain(await session.read())).toEqual(fresh(folder));
        }
        session.save();
        await expectSame(sessionOf(folder, { cacheFolder }), folder);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  let run = 0;
  function temporaryFolderOf(base: string): string {
    return join(dirname(base), `jalan-${run++}`);
  }
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
