import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import {
  type Files,
  picture,
  soundOffice,
  temporaryFolder,
  writeOffice,
} from "../fixtures/temporary-office.ts";
import { type Ended, fixtures, now, run, stackLine } from "../output/project.ts";

const { drafting: say } = wordsFor("id");

const write = (content: string, ...more: string[]): Promise<Ended> =>
  run("new", ["--content", content, "--now", now, "--yes", ...more]);

/** The text of the only new post of a month. */
function written(folder: string, name: string): string {
  return readFileSync(join(folder, "posts", ...name.split("/"), "index.md"), "utf8");
}

async function checked(folder: string): Promise<Ended> {
  return run("check", ["--content", folder, "--now", now, "--strict"]);
}

/** Everything below a folder. */
function all(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}

describe("npm run new with a title alone", () => {
  test("writes a draft on the next free day, of the pillar that is needed, with the usual hashtag", async () => {
    const { folder } = writeOffice({});
    const { code, stdout, stderr } = await write(folder, "--title", 'Loket: buka "lagi" #1');
    expect([code, stderr]).toEqual([0, ""]);
    expect(written(folder, "2026-11/loket-buka-lagi-1")).toBe(
      [
        "---",
        "title: 'Loket: buka \"lagi\" #1'",
        "date: 2026-11-23",
        "pillar: informasi",
        "hashtags: [InfoLelang]",
        `summary: "${say.gaps.summary}"`,
        "draft: true",
        "---",
        `${say.outlines.pillars.informasi}\n`,
      ].join("\n"),
    );
    expect(stdout).toContain("posts/2026-11/loket-buka-lagi-1/index.md");
    expect(stdout).toContain(say.chosenHashtag("#InfoLelang"));
    expect(stdout).toContain("November 2026");
    expect(stdout).toContain("npm start");
    const after = await checked(folder);
    expect(after.code, after.stdout).toBe(0);
  });

  test("writes each beside the others, and overwrites none", async () => {
    const { folder } = writeOffice({});
    for (let i = 0; i < 2; i++) expect((await write(folder, "--title", "Pos pertama")).code).toBe(0);
    expect(readdirSync(join(folder, "posts", "2026-11")).sort()).toEqual([
      "pos-pertama",
      "pos-pertama-2",
      "pos-pertama-3",
    ]);
  });

  test("names a post without Latin letters by its pillar", async () => {
    const { folder } = writeOffice({});
    await write(folder, "--title", "صلاة الجمعة");
    expect(written(folder, "2026-11/informasi")).toContain("title: صلاة الجمعة\n");
  });
});

describe("npm run new with all options", () => {
  const options = (image: string): string[] => [
    ...["--title", "Lelang motor", "--pillar", "Promosi", "--hashtags", "infolelang,#JagaAsetNegara"],
    ...["--date", "3 Desember 2026 pukul 08.00", "--channels", "ig", "--campaign", "Uang Kita"],
    ...["--image", `'${image}'`, "--alt", "Lima motor di halaman.", "--no-draft", "--no-open"],
    ...["--summary", "Lima motor dinas dilelang bulan ini, dan siapa pun boleh menawar."],
  ];

  test("writes what they say, and a picture without a trace of its place", async () => {
    const { folder } = writeOffice({
      "site.yaml": `${soundOffice["site.yaml"]}channels: { instagram: "https://www.instagram.com/kantor/", x: "https://x.com/kantor" }\n`,
    });
    const image = join(temporaryFolder(), "IMG 2034.JPG");
    writeFileSync(
      image,
      await sharp({ create: { width: 3000, height: 1500, channels: 3, background: "#336699" } })
        .withExif({ IFD0: { Make: "KameraRahasia" } })
        .withMetadata({ orientation: 6 })
        .jpeg()
        .toBuffer(),
    );
    const { code, stdout, stderr } = await write(folder, ...options(image));
    expect(code, stderr).toBe(0);
    expect(written(folder, "2026-12/lelang-motor").split("\n---\n")[0]?.split("\n")).toEqual([
      "---",
      "title: Lelang motor",
      "date: 2026-12-03 08:00",
      "pillar: promosi",
      "hashtags: [InfoLelang, JagaAsetNegara]",
      "summary: Lima motor dinas dilelang bulan ini, dan siapa pun boleh menawar.",
      "image: lelang-motor.jpg",
      "imageAlt: Lima motor di halaman.",
      "channels: [instagram]",
      "campaign: uang-kita",
    ]);
    const copy = readFileSync(join(folder, "posts", "2026-12", "lelang-motor", "lelang-motor.jpg"));
    expect(await sharp(copy).metadata()).toMatchObject({ width: 1000, height: 2000 });
    expect(copy.includes("KameraRahasia")).toBe(false);
    expect(stdout).toContain("1.000 × 2.000");
    // No draft: check stops it for as long as there are gaps, and for nothing else.
    const after = await run("check", ["--content", folder, "--now", now, "--format", "json"]);
    expect(after.code).toBe(1);
    const { problems } = JSON.parse(after.stdout) as { problems: { code: string }[] };
    expect(new Set(problems.map(({ code: found }) => found))).toEqual(new Set(["unfilled-gap"]));
  });

  test("leaves a gap where a picture has no words yet", async () => {
    const { folder } = writeOffice({});
    const image = join(temporaryFolder(), "gedung.png");
    writeFileSync(image, picture);
    expect((await write(folder, "--title", "Gedung", "--image", image)).code).toBe(0);
    expect(written(folder, "2026-11/gedung")).toContain(`image: gedung.png\nimageAlt: "${say.gaps.alt}"\n`);
    const after = await checked(folder);
    expect(after.code, after.stdout).toBe(0);
  });
});

describe("npm run new writes nothing", () => {
  const refused = async (code: number, files: Files, ...more: string[]): Promise<string> => {
    const { folder } = writeOffice(files);
    const before = all(folder);
    const ended = await write(folder, ...more);
    expect(ended.code, ended.stdout + ended.stderr).toBe(code);
    expect(ended.stdout).toBe("");
    expect(ended.stderr).not.toMatch(stackLine);
    expect(all(folder)).toEqual(before);
    return ended.stderr;
  };

  test("and tells all that is wrong at once", async () => {
    const stderr = await refused(
      2,
      {},
      ...[
        "--title",
        "",
        "--pillar",
        "informsi",
        "--kind",
        "lain",
        "--hashtags",
        "InfoLelnag",
        "--date",
        "nanti",
      ],
      ...["--channels", "ig", "--image", "tidak-ada.jpg", "--alt", "foto.jpg", "--summary", "pendek"],
      ...["--campaign", "uang", "--draft", "--no-draft"],
    );
    const options = Array.from(stderr.matchAll(/^ {2}--([a-z]+): /gm), ([, option]) => option);
    expect(options.sort()).toEqual([
      "alt",
      "campaign",
      "channels",
      "date",
      "draft",
      "hashtags",
      "image",
      "kind",
      "pillar",
      "summary",
      "title",
    ]);
    expect(stderr).toContain("InfoLelang");
    expect(stderr).toContain("hashtags.yaml");
  });

  test("without a title", async () => {
    expect(await refused(2, {})).toContain("--title");
  });

  test("for a picture that cannot be shown", async () => {
    const image = join(temporaryFolder(), "foto.jpg");
    writeFileSync(image, "%PDF-1.7\n");
    expect(await refused(2, {}, "--title", "Pos", "--image", image)).toContain("dokumen");
  });

  test("in an office without a hashtag", async () => {
    const files = { "hashtags.yaml": "{}\n", "posts/2026-11/pos-pertama/index.md": null };
    expect(await refused(1, files, "--title", "Pos")).toContain("hashtags.yaml");
  });

  test.each([
    ["hashtags.yaml", "InfoLelang: [\n"],
    ["pillars.yaml", "informasi: { label: Informasi }\n"],
    ["site.yaml", "name: Kantor\n"],
  ])("where %s has an error", async (file, text) => {
    expect(await refused(1, { [file]: text }, "--title", "Pos")).toContain(`${file}:1`);
  });

  test("where the month's folder leads elsewhere", async () => {
    const { folder } = writeOffice({ "posts/2026-11/pos-pertama/index.md": null });
    const elsewhere = temporaryFolder();
    rmSync(join(folder, "posts"), { recursive: true, force: true });
    mkdirSync(join(folder, "posts"));
    symlinkSync(elsewhere, join(folder, "posts", "2026-12"), "junction");
    const { code, stderr } = await write(folder, "--title", "Pos", "--date", "2026-12-03");
    expect(code, stderr).toBe(1);
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

test("a gap in the office's own files, and an error in another post, keep nobody from writing", async () => {
  const { folder } = writeOffice({
    "site.yaml": `${soundOffice["site.yaml"]}contacts: { email: "[ISI: surel kantor]" }\n`,
    "posts/2026-11/rusak/index.md": "---\ntitle: [\n---\n",
  });
  expect((await write(folder, "--title", "Pos")).code).toBe(0);
});

test("an English office is written to in English", async () => {
  const content = join(temporaryFolder(), "content");
  const { folder } = writeOffice({ "site.yaml": `${soundOffice["site.yaml"]}language: en\n` });
  const { code, stdout } = await write(folder, "--title", "Opening hours");
  expect(code).toBe(0);
  expect(stdout).toContain("Written: ");
  expect(written(folder, "2026-11/opening-hours")).toContain("[FILL IN: ");
  const help = await run("new", ["--content", join(fixtures, "english"), "--help"]);
  expect(help.stdout).toContain("Writes a new post");
  expect((await run("new", ["--content", content, "--yes", "--title", "x"])).code).toBe(2);
});
