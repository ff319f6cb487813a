import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { post, postFile, temporaryFolder } from "../fixtures/temporary-office.ts";
import { contentOf } from "./folder-content.ts";
import { otherPhoto, picture, pictured, start } from "./office-edits.ts";
import { copyProject } from "./project.ts";
import { expectSame, type State, type WarmOffice, warmOffice } from "./warm-office.ts";

/** Whatever happens to the output, the cache and the clock between two builds, the next site is right. */
const timeout = 300_000;
const project = inject("project");

const retitled: State = { ...start, files: { ...start.files, [postFile]: post({ title: "Judul baru" }) } };
const shorter: State = { ...start, files: { ...start.files, [postFile]: null, [pictured]: null } };

/** Built twice, so that there is a spare folder too. */
async function builtOffice(): Promise<WarmOffice> {
  const office = warmOffice({ project });
  office.write(retitled.files);
  await office.warm(retitled);
  await expectSame(office, "as it was", start);
  return office;
}

/** Another state with the same page, from which a post has gone. */
const other: State = { ...retitled, files: { ...retitled.files, [pictured]: null } };

type Harm = readonly [what: string, harm: (office: WarmOffice) => void];

/**
 * One office goes through all harms, since a build of it takes most of the time: what is harmed is built once more, in turn as it was and
 * with other posts, and each harm meets what the last one left behind.
 */
async function expectWhole(harms: readonly Harm[]): Promise<void> {
  const office = await builtOffice();
  let now: State = start;
  for (const [index, [what, harm]] of harms.entries()) {
    const next = index % 2 === 0 ? now : now === start ? other : start;
    harm(office);
    await expectSame(office, what, next);
    now = next;
  }
  await expectSame(office, "at last", start);
}

describe("an output that somebody", { timeout }, () => {
  const home = (output: string) => join(output, "index.html");
  const page = (output: string) => join(output, "2026", "11", "pos-pertama", "index.html");

  const harms: readonly (readonly [string, (output: string) => void])[] = [
    ["edited in place", (output) => appendFileSync(page(output), "tambahan")],
    [
      "edited to the same length",
      (output) => writeFileSync(page(output), "x".repeat(statSync(page(output)).size)),
    ],
    ["cut files of", (output) => truncateSync(home(output), 10)],
    ["deleted a page of", (output) => rmSync(page(output))],
    ["deleted a folder of", (output) => rmSync(join(output, "2026"), { recursive: true })],
    [
      "emptied",
      (output) => {
        for (const name of readdirSync(output)) rmSync(join(output, name), { recursive: true });
      },
    ],
    ["deleted", (output) => rmSync(output, { recursive: true })],
    ["added files to", (output) => writeFileSync(join(output, "2026", "tambahan.html"), "")],
    [
      "added folders to",
      (output) => mkdirSync(join(output, "2026", "11", "kosong", "dalam"), { recursive: true }),
    ],
    [
      "replaced a page of by a folder",
      (output) => {
        rmSync(page(output));
        mkdirSync(join(page(output), "isi"), { recursive: true });
      },
    ],
    [
      "replaced a folder of by a file",
      (output) => {
        rmSync(join(output, "2026", "11"), { recursive: true });
        writeFileSync(join(output, "2026", "11"), "");
      },
    ],
    [
      "replaced a folder of by a link",
      (output) => {
        renameSync(join(output, "2026"), join(output, "lama"));
        symlinkSync("lama", join(output, "2026"));
      },
    ],
    [
      "exchanged two pages of",
      (output) => {
        renameSync(page(output), join(output, "x"));
        renameSync(home(output), page(output));
        renameSync(join(output, "x"), home(output));
      },
    ],
    [
      "made read-only",
      (output) => {
        for (const entry of readdirSync(output, { recursive: true, withFileTypes: true })) {
          chmodSync(join(entry.parentPath, entry.name), entry.isFile() ? 0o444 : 0o555);
        }
        chmodSync(output, 0o555);
      },
    ],
  ];

  test("harmed in whatever way is whole after the next build", async () => {
    await expectWhole(harms.map(([what, harm]) => [what, ({ output }) => harm(output)]));
  });

  test("took the marker from may be anybody's", async () => {
    const office = await builtOffice();
    rmSync(join(office.output, ".pilar"));
    expect((await office.warm(start)).code).toBe(2);
    rmSync(office.output, { recursive: true });
    await expectSame(office, "without a marker", start);
  });

  test("made unreadable a page of gets it readable", async () => {
    const office = await builtOffice();
    chmodSync(page(office.output), 0o000);
    await expectSame(office, "unreadable", start);
    expect(statSync(page(office.output)).mode & 0o400).toBe(0o400);
  });
});

describe("a cache", { timeout }, () => {
  const siteOf = (cache: string): string => join(cache, "site", readdirSync(join(cache, "site"))[0] ?? "");
  const contentFolder = (cache: string) =>
    join(cache, "content", readdirSync(join(cache, "content"))[0] ?? "");

  const harms: readonly (readonly [string, (cache: string) => void])[] = [
    ["that is gone", (cache) => rmSync(cache, { recursive: true })],
    ["without its ledger", (cache) => rmSync(join(siteOf(cache), "files.json"))],
    ["without what was known", (cache) => rmSync(join(siteOf(cache), "known.json"))],
    ["without a spare folder", (cache) => rmSync(join(siteOf(cache), "spare"), { recursive: true })],
    ["without reads", (cache) => rmSync(join(cache, "content"), { recursive: true, force: true })],
    ["without pictures", (cache) => rmSync(join(cache, "images"), { recursive: true, force: true })],
    [
      "whose spare folder is a file",
      (cache) => {
        rmSync(join(siteOf(cache), "spare"), { recursive: true });
        writeFileSync(join(siteOf(cache), "spare"), "");
      },
    ],
    [
      "whose spare folder is a link to the site",
      (cache) => {
        rmSync(join(siteOf(cache), "spare"), { recursive: true });
        symlinkSync(join(cache, "..", "situs"), join(siteOf(cache), "spare"));
      },
    ],
    [
      "whose spare folder holds other things",
      (cache) => {
        const spare = join(siteOf(cache), "spare");
        rmSync(join(spare, "2026"), { recursive: true });
        writeFileSync(join(spare, "2026"), "");
        mkdirSync(join(spare, "tambahan", "dalam"), { recursive: true });
      },
    ],
    [
      "that was restored: all times are others",
      (cache) => {
        for (const folder of [cache, join(cache, "..", "content"), join(cache, "..", "situs")])
          touchAll(folder);
      },
    ],
    [
      "that was copied",
      (cache) => {
        cpSync(cache, `${cache}-salinan`, { recursive: true, preserveTimestamps: true });
        rmSync(cache, { recursive: true });
        renameSync(`${cache}-salinan`, cache);
      },
    ],
    ["whose files end early", (cache) => damage(cache, (text) => text.subarray(0, text.length * 0.7))],
    ["whose files are empty", (cache) => damage(cache, () => Buffer.alloc(0))],
    ["whose files are garbage", (cache) => damage(cache, (text) => text.map((byte) => byte ^ 0x55))],
    [
      "whose files are of another shape",
      (cache) => damage(cache, () => Buffer.from('{"version":1,"files":[null]}')),
    ],
    ["of JSON without a seal", (cache) => damage(cache, (text) => text.subarray(text.indexOf(10) + 1))],
    [
      "whose reads are of another post",
      (cache) => {
        const [first = "", second = ""] = ["posts-2026-10", "posts-2026-11"].map((name) =>
          join(contentFolder(cache), `${name}.json`),
        );
        writeFileSync(second, readFileSync(first));
      },
    ],
  ];

  test("harmed in whatever way costs time and nothing else", async () => {
    await expectWhole(harms.map(([what, harm]) => [what, ({ cache }) => harm(cache)]));
  });
});

function touchAll(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    utimesSync(join(entry.parentPath, entry.name), new Date(), new Date());
  }
}

function damage(cache: string, change: (bytes: Buffer) => Uint8Array): void {
  const entries = readdirSync(cache, { recursive: true, withFileTypes: true });
  const kept = entries.filter(
    (entry) => entry.isFile() && !/[/\\](?:spare|code)(?:[/\\]|$)/.test(entry.parentPath),
  );
  expect(kept.length).toBeGreaterThan(5);
  for (const { parentPath, name } of kept) {
    const path = join(parentPath, name);
    writeFileSync(path, change(readFileSync(path)));
  }
}

describe("content", { timeout }, () => {
  test("rewritten within the same moment, at the same length and time, is read anew", async () => {
    const office = await builtOffice();
    for (const [index, title] of ["Pos ketiga", "Pos kedela", "Pos keenam"].entries()) {
      const path = join(office.content, postFile);
      const { atime, mtime } = statSync(path);
      writeFileSync(path, post({ title }));
      const building = index === 1 ? undefined : office.warm(start);
      await building;
      writeFileSync(path, post({ title: title.replace("Pos", "POS") }));
      utimesSync(path, atime, mtime);
      expect((await office.warm(start)).code).toBe(0);
      await office.expectCold(title, start);
    }
  });

  test("whose picture was replaced by one of equal size and time shows the new one", async () => {
    const office = await builtOffice();
    const path = join(office.content, picture);
    const { atime, mtime } = statSync(path);
    writeFileSync(path, otherPhoto);
    utimesSync(path, atime, mtime);
    expect((await office.warm(start)).code).toBe(0);
    await office.expectCold("the other picture", start);
  });

  test("of two offices built in turn does not mix", async () => {
    const one = warmOffice({ project });
    const { output, cache } = one;
    const two = warmOffice({
      ...{ project, output, cache },
      content: join(temporaryFolder(), "lain", "content"),
    });
    one.write(start.files);
    two.write({ ...retitled.files, [picture]: otherPhoto });
    for (const office of [one, two, one, one, two]) {
      expect((await office.warm(start)).code).toBe(0);
      await office.expectCold(office.content, start);
    }
  });

  test("that is broken leaves the output as it was", async () => {
    const office = await builtOffice();
    const before = contentOf(office.output);
    for (const broken of [post({ pillar: "informsi" }), post({}, "![Foto](foto.png)\n")]) {
      office.write({ ...retitled.files, [postFile]: broken, "posts/2026-11/pos-pertama/foto.png": "bukan" });
      expect((await office.warm(retitled)).code).toBe(1);
      expect(contentOf(office.output)).toEqual(before);
    }
    await expectSame(office, "sound again", retitled);
  });
});

describe("code", { timeout }, () => {
  // Which files count is tested with the version of the code.
  test("that was changed makes the site anew", async () => {
    const office = warmOffice({ project });
    office.write(start.files);
    expect((await office.warm(start)).code).toBe(0);
    const before = contentOf(office.output);
    const own = copyProject(join(temporaryFolder(), "proyek"));
    const path = join(own, "templates", "pages", "not-found.tsx");
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace("<h1>{title}</h1>", "<h1>{title}!</h1>"));
    const { content, output, cache } = office;
    const { code, stdout, stderr } = await warmOffice({ project: own, content, output, cache }).warm(start);
    expect(code, stdout + stderr).toBe(0);
    expect(readFileSync(join(output, "404.html"), "utf8")).toContain("!</h1>");
    const after = contentOf(output);
    const others = Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
    // The search knows its index by the code that made it.
    expect(others).toEqual(["404.html", "build.json", "cari/index.html", "verifikasi/index.html"]);
    expect(stdout).toMatch(/: (\d+) halaman \(\1 baru\)/);
  });

  test("run with other options of Node makes the same site", async () => {
    const office = warmOffice({ project });
    office.write(start.files);
    expect((await office.warm(start)).code).toBe(0);
    office.write(retitled.files);
    const { content, output, cache } = office;
    const environment = {
      NODE_OPTIONS: "--max-old-space-size=2000",
      TZ: "America/New_York",
      LANG: "tr_TR.UTF-8",
    };
    const other = warmOffice({ ...{ project, content, output, cache }, environment });
    expect((await other.warm(retitled)).code).toBe(0);
    await office.expectCold("elsewhere", retitled);
  });
});

describe("two builds of one output at once", { timeout }, () => {
  test("both end well, whether or not there was a site", async () => {
    const one = warmOffice({ project, spawned: true });
    const { output, cache } = one;
    const content = join(temporaryFolder(), "content");
    const two = warmOffice({ project, output, cache, content, spawned: true });
    one.write(start.files);
    two.write({ ...shorter.files, [pictured]: post({ title: "Lain sekali", date: "2026-11-13" }) });
    await two.warm(start);
    const second = contentOf(output);
    await one.warm(start);
    const first = contentOf(output);
    for (let round = 0; round < 2; round++) {
      if (round > 0) rmSync(output, { recursive: true });
      const ended = await Promise.all([one.warm(start), two.warm(start)]);
      for (const { code, stdout, stderr } of ended) expect(code, `${stdout}${stderr}`).toBe(0);
      expect([first, second]).toContainEqual(contentOf(output));
    }
    const last = await one.warm(start);
    expect(last.code, `${last.stdout}${last.stderr}`).toBe(0);
    expect(contentOf(output)).toEqual(first);
    expect(readdirSync(join(output, "..")).filter((name) => name.startsWith("situs"))).toEqual(["situs"]);
  });
});

test.skipIf(!existsSync("/dev/shm"))(
  "an output on another disk than the cache is whole",
  { timeout },
  async () => {
    const away = join("/dev/shm", `pilar-test-${process.pid}`);
    mkdirSync(away);
    try {
      const office = warmOffice({ project, output: join(away, "situs") });
      for (const next of [start, start, retitled, shorter, start])
        await expectSame(office, "elsewhere", next);
      expect(readdirSync(away)).toEqual(["situs"]);
    } finally {
      rmSync(away, { recursive: true });
    }
  },
);
