/** The editor, in a browser, on a folder: what is written with it is read back, and what was not touched is as it was. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { readOffice } from "../../scripts/lib/reading/read-office.ts";
import { fullOffice, pictures } from "../fixtures/full-office.ts";
import { writeFiles } from "../fixtures/temporary-office.ts";
import { buildHere } from "../output/build-here.ts";
import { now } from "../output/project.ts";
import { openBrowser, type Server, serve, takePictures } from "./browser.ts";
import { giveContent, takeContent } from "./stand-in.ts";

const base = "/pilar";
const storyFile = "posts/2026-11/kisah-loket/index.md";
const story = `---
# Naskah dari bagian umum
title: "Kisah di loket"   # sementara
date:   2026-11-20 08:00 WIB
pillar: emosi
kind: kisah
hashtags: [KabarBalai,  LayananPublik]
summary: 'Satu cerita pendek tentang orang yang datang pagi-pagi ke loket balai.'
slides: auto
captions:
    # disetujui kepala balai
    x: "Cerita pagi ini."
---


Ibu Sari datang *pagi*.

| Jam | Orang |
|:---|---:|
| 08.00 | 1 \\| 2 |

* * *

4. empat
5. lima
`;

const hashtagsFile = `# Tagar balai. Huruf besar di awal setiap kata.
InfoLelang:
  description: Cara, jadwal, dan hasil lelang resmi.   # jangan diganti
JagaAsetNegara:
  description: "Cara negara dan warga merawat aset milik bersama."

# Tanpa keterangan
DataTerbuka:
KabarBalai:
LayananPublik:
BelumTerbit: { description: Hanya dipakai oleh konsep dan pos terjadwal. }
`;

const files = {
  ...fullOffice,
  "site.yaml": String(fullOffice["site.yaml"]).replace(
    /^url: .*$/m,
    `url: https://instansi.github.io${base}`,
  ),
  "hashtags.yaml": hashtagsFile,
  [storyFile]: story,
};

let folder: string;
let content: string;
let server: Server;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pilar-editor-"));
  content = join(folder, "content");
  writeFiles(content, files);
  const output = join(folder, "site");
  takePictures(join(folder, "cache"));
  const built = await buildHere({ content, output, cache: join(folder, "cache"), now });
  expect(built).toMatchObject({ code: 0 });
  server = await serve(output, base);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The field of a key. The form shows fields once they are scrolled to. */
  field(key: string): Promise<Locator>;
  goto(path: string): Promise<void>;
  /** Saves and waits until it is done. */
  save(): Promise<void>;
  /** the content folder as it then is, with the files that are other than before */
  saved(): Promise<{ readonly folder: string; readonly changed: Record<string, Buffer> }>;
  /** what left the origin, or was refused to */
  readonly foreign: { readonly url: string; readonly refused: boolean }[];
  readonly errors: string[];
}

async function open(viewport = { width: 1280, height: 900 }): Promise<Opened> {
  // Far from the office's zone: no date may be counted over into this one.
  const context = await browser.newContext({ viewport, timezoneId: "America/New_York" });
  const page = await context.newPage();
  const foreign: Opened["foreign"] = [];
  const errors: string[] = [];
  page.on("requestfinished", (request) => {
    if (isForeign(request.url())) foreign.push({ url: request.url(), refused: false });
  });
  page.on("requestfailed", (request) => {
    const refused = request.failure()?.errorText === "csp";
    if (isForeign(request.url())) foreign.push({ url: request.url(), refused });
  });
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto(`${server.origin}${base}/404.html`);
  await giveContent(page, content);
  await page.goto(`${server.origin}${base}/admin/`);
  await page.getByRole("button", { name: "Work with Local Repository" }).click();
  await page
    .getByText("Kisah di loket")
    .or(page.getByText("Pos", { exact: true }))
    .first()
    .waitFor();
  return {
    ...{ page, context, foreign, errors },
    async field(key) {
      const field = page.locator(`section[data-key-path="${key}"]`).first();
      const [left = 0, top = 0] = [viewport.width / 2, viewport.height / 2];
      await page.mouse.move(left, top);
      for (let turns = 0; turns < 60 && !(await field.isVisible()); turns++) {
        await page.mouse.wheel(0, turns < 30 ? 300 : -300);
        await page.waitForTimeout(50);
      }
      return field;
    },
    async goto(path) {
      await page.goto(`${server.origin}${base}/admin/#/collections/${path}`);
      await page.getByRole("button", { name: "Save" }).waitFor();
    },
    async save() {
      const button = page.getByRole("button", { name: "Save" });
      // What was typed last reaches the form a moment later.
      await page.waitForTimeout(500);
      await button.click();
      await button.waitFor({ state: "detached", timeout: 15_000 }).catch(async () => {
        const said = await page.locator(".validation, [role=alert]").allInnerTexts();
        throw new Error(`The form cannot be saved: ${said.join(" | ")}`);
      });
      // The list comes back with a movement of its own.
      await page.waitForTimeout(500);
    },
    async saved() {
      const now = await takeContent(page);
      const target = join(folder, `saved-${Math.random().toString(36).slice(2)}`);
      writeFiles(target, now);
      const before = files as Readonly<Record<string, string | Uint8Array | null>>;
      const changed = Object.entries(now).filter(
        ([name, bytes]) => !Buffer.from(before[name] ?? "").equals(bytes),
      );
      return { folder: target, changed: Object.fromEntries(changed) };
    },
  };

  function isForeign(url: string): boolean {
    return !url.startsWith(server.origin) && !/^(?:blob|data|about):/.test(url);
  }
}

async function check(where: string): Promise<string[]> {
  const { problems } = await checkOffice(readOffice({ folder: where, label: "content", now }));
  return problems.map(({ code, file, line }) => `${code} ${file}:${line}`);
}

/** What the editor asks for by itself, and its page's policy refuses. */
const refused = [
  /^https:\/\/cdn\.jsdelivr\.net\/fontsource\//,
  /^https:\/\/www\.githubstatus\.com\//,
  /^https:\/\/unpkg\.com\/@sveltia\/cms\/package\.json$/,
];

function expectQuiet({ foreign, errors }: Opened): void {
  expect(errors).toEqual([]);
  expect(
    foreign.filter(({ url, refused: was }) => !was || !refused.some((known) => known.test(url))),
  ).toEqual([]);
}

describe("the editor", () => {
  test("writes a post with a picture, hashtags and captions that the check passes", async () => {
    const editor = await open();
    const { page, context, field, goto, save, saved } = editor;
    await goto("posts/new");
    await (await field("title")).getByRole("textbox").fill("Lelang rumah: “pagi” & sore #1");
    await (await field("date")).locator("input").fill("2026-11-30");
    await (await field("dateTime")).locator("input").fill("23:30");
    await (await field("pillar")).getByText("Promosi").click();
    await choose(page, await field("kind"), "Promosi: Layanan");
    await choose(page, await field("hashtags"), "InfoLelang");
    await choose(page, await field("hashtags"), "DataTerbuka");
    await (await field("summary"))
      .locator("textarea")
      .fill("Dua rumah: yang satu dilelang pagi, yang lain sore. Lihat jadwalnya.");
    await choosePicture(page, await field("image"), "Foto Rumah (1).JPG", pictures.photo);
    await (await field("imageAlt")).locator("textarea").fill("Rumah bercat biru di tepi jalan.");
    await (await field("body"))
      .locator("textarea")
      .fill("Datanglah **sebelum** pukul 09.00.\n\n- KTP\n- NPWP");
    await (await field("pictures"))
      .getByRole("button", { name: /Gambar di dalam isi/ })
      .last()
      .click();
    await choosePicture(page, await field("pictures.0.image"), "denah.jpg", pictures.drawing);
    await (await field("pictures.0.alt")).getByRole("textbox").fill("Denah [rumah]");
    await (await field("draft")).getByRole("switch").click();
    await (await field("captions")).getByRole("checkbox").click();
    await (await field("captions.x")).locator("textarea").fill("Dua rumah, satu hari.\n\nJangan terlambat.");
    await save();

    const { folder: where, changed } = await saved();
    const at = "posts/2026-11/lelang-rumah-pagi-sore-1";
    expect(Object.keys(changed).sort()).toEqual([
      `${at}/denah.webp`,
      `${at}/foto-rumah-1.webp`,
      `${at}/index.md`,
    ]);
    const { width, exif, format } = await sharp(changed[`${at}/foto-rumah-1.webp`]).metadata();
    expect({ width, exif, format }).toEqual({ width: 2000, exif: undefined, format: "webp" });
    expect(changed[`${at}/index.md`]?.toString()).toBe(`---
title: "Lelang rumah: “pagi” & sore #1"
date: 2026-11-30 23:30
pillar: promosi
kind: layanan
hashtags: [InfoLelang, DataTerbuka]
summary: "Dua rumah: yang satu dilelang pagi, yang lain sore. Lihat jadwalnya."
image: foto-rumah-1.webp
imageAlt: Rumah bercat biru di tepi jalan.
captions:
  x: |-
    Dua rumah, satu hari.

    Jangan terlambat.
---
Datanglah **sebelum** pukul 09.00.

- KTP
- NPWP

![Denah \\[rumah\\]](denah.webp)
`);
    const made = readOffice({ folder: where, label: "content", now }).office?.posts.find(({ id }) =>
      id.endsWith("lelang-rumah-pagi-sore-1"),
    );
    expect(made).toMatchObject({
      ...{ title: "Lelang rumah: “pagi” & sore #1", state: "scheduled", date: { month: "2026-11" } },
      ...{ captions: { x: "Dua rumah, satu hari.\n\nJangan terlambat." } },
    });
    expect(await check(where)).toEqual(await check(content));
    expectQuiet(editor);
    await context.close();
  });

  test("changes a post where it was changed, and nowhere else", async () => {
    const editor = await open();
    const { context, field, goto, save, saved } = editor;
    await goto("posts/entries/2026-11/kisah-loket/index");
    await (await field("title")).getByRole("textbox").fill("Kisah pagi di loket");
    await (await field("dateTime")).locator("input").fill("09:15");
    await (await field("captions.x")).locator("textarea").fill("Cerita pagi ini, dari loket.");
    await save();
    const { folder: where, changed } = await saved();
    expect(Object.keys(changed)).toEqual([storyFile]);
    expect(changed[storyFile]?.toString()).toBe(
      story
        .replace('"Kisah di loket"', '"Kisah pagi di loket"')
        .replace("08:00", "09:15")
        .replace('"Cerita pagi ini."', '"Cerita pagi ini, dari loket."'),
    );
    expect(await check(where)).toEqual(await check(content));
    expectQuiet(editor);
    await context.close();
  });

  test("changes the body of a post, on a phone, and leaves its front matter alone", async () => {
    const editor = await open({ width: 360, height: 740 });
    const { page, context, field, goto, save, saved } = editor;
    await goto("posts/entries/2026-11/kisah-loket/index");
    const body = (await field("body")).locator("textarea");
    await body.fill(`${await body.inputValue()}\n\nSelesai.`);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    await save();
    const { changed } = await saved();
    expect(changed[storyFile]?.toString()).toBe(`${story}\nSelesai.\n`);
    expectQuiet(editor);
    await context.close();
  });

  test("changes the office's own files, and keeps their comments", async () => {
    const editor = await open();
    const { context, field, goto, save, saved } = editor;
    await goto("office/entries/hashtags");
    const list = await field("entries");
    await list.getByRole("button", { name: "Expand All" }).click();
    await (await field("entries.0.description")).locator("textarea").fill("Cara dan hasil lelang resmi.");
    await list.getByRole("button", { name: /Add/ }).click();
    await (await field("entries.6.name")).getByRole("textbox").fill("LelangGratis");
    await save();
    await goto("office/entries/site");
    await (await field("contacts.hours"))
      .getByRole("textbox")
      .or((await field("contacts.hours")).locator("textarea"))
      .first()
      .fill("Senin–Kamis, 08.00–15.00");
    await save();
    const { folder: where, changed } = await saved();
    expect(Object.keys(changed).sort()).toEqual(["hashtags.yaml", "site.yaml"]);
    expect(changed["hashtags.yaml"]?.toString()).toBe(
      `${hashtagsFile.replace("Cara, jadwal, dan hasil", "Cara dan hasil")}LelangGratis: null\n`,
    );
    expect(changed["site.yaml"]?.toString()).toBe(
      String(files["site.yaml"]).replace(/hours: .*/, "hours: Senin–Kamis, 08.00–15.00"),
    );
    expect(await check(where)).toEqual(await check(content));
    expectQuiet(editor);
    await context.close();
  });
});

async function choose(page: Page, field: Locator, label: string): Promise<void> {
  await field.getByRole("combobox").click();
  await page.getByRole("option", { name: label, exact: true }).click();
}

/** A photo of a large camera, with what it knows of its owner. */
async function choosePicture(page: Page, field: Locator, name: string, file: string): Promise<void> {
  const photo = sharp(file)
    .resize(3000)
    .withExif({ IFD0: { Copyright: "Bu Sari" } });
  await field.getByRole("button", { name: "Browse" }).click();
  await page.getByRole("button", { name: "Upload" }).waitFor();
  const buffer = await photo.jpeg().toBuffer();
  await page.locator("input[type=file]").last().setInputFiles({ name, mimeType: "image/jpeg", buffer });
  await page.getByText("Unsaved").last().waitFor();
  await page.getByRole("button", { name: "Insert" }).click();
}
