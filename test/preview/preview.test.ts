import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { words } from "../../scripts/lib/language/id/index.ts";
import { pixel, post, postFile, soundOffice } from "../fixtures/temporary-office.ts";
import { brokenFile, open, waiting } from "./office.ts";

const draft = "/2026/11/rahasia/";
const scheduled = "/2026/12/nanti/";
const broken = "/2026/11/rusak/";
const { states } = words.preview;

describe("drafts and scheduled posts", () => {
  test("stand at their future addresses, with a badge and their date", async () => {
    const { preview } = await open(waiting);
    const draftPage = preview.page(draft);
    expect(draftPage.status).toBe(200);
    expect(draftPage.text).toContain(`<span class="state-badge draft">${states.draft}</span>`);
    const scheduledPage = preview.page(scheduled);
    expect(scheduledPage.status).toBe(200);
    expect(scheduledPage.text).toContain(
      states.scheduled("Kamis, 24 Desember 2026, pukul\u00a009.30\u00a0WIB"),
    );
  });

  test("stand in lists, where posts that are public have no badge", async () => {
    const { preview } = await open(waiting);
    for (const [address, count] of [
      ["/", 2],
      ["/2026/11/", 1],
      ["/2026/12/", 1],
      ["/tagar/infolelang/", 2],
    ] as const) {
      expect(preview.page(address).text.match(/class="state-badge/g), address).toHaveLength(count);
    }
    const [, article = ""] = preview.page("/2026/11/pos-pertama/").text.split("article>");
    expect(article).toContain("Pos pertama");
    expect(article).not.toContain("state-badge");
  });

  test("have share kits, which name no size that nobody knows yet", async () => {
    const { preview } = await open(waiting);
    const { status, text } = preview.page(`${draft}bagikan/`);
    expect(status).toBe(200);
    expect(text).toContain(words.captions.kit.downloadAll(undefined));
    expect(text).not.toMatch(/\d (?:kB|MB)/);
  });

  test("are not shown to who asks for what the public sees", async () => {
    const { preview } = await open(waiting, { drafts: false });
    expect([draft, scheduled].map((address) => preview.page(address).status)).toEqual([404, 404]);
    expect(preview.page("/_pilar/").text).not.toContain("Masih rahasia");
  });

  test("are listed on the overview with their dates", async () => {
    const { preview } = await open(waiting);
    const { text } = preview.page("/_pilar/");
    expect(text).toContain(`<a href="${draft}">Masih rahasia</a>`);
    expect(text).toContain("24 Desember 2026");
    expect(text).toContain("20 November 2026");
  });
});

describe("a post with errors", () => {
  const files = { ...waiting, [brokenFile]: post({ title: "Yang rusak", pillar: "informas" }) };

  test("shows what is wrong, where, and the line itself, and never what it was before", async () => {
    const { preview, write } = await open({ ...waiting, [brokenFile]: post({ title: "Yang rusak" }) });
    expect(preview.page(broken).status).toBe(200);
    await preview.update(write({ [brokenFile]: post({ title: "Yang rusak", pillar: "informas" }) }));
    const { status, text } = preview.page(broken);
    expect(status).toBe(422);
    expect(text).toContain(`content/${brokenFile}`);
    expect(text).toContain("<code>pillar: informas</code>");
    expect(text).toContain(words.preview.broken.title);
    expect(text).not.toContain("<article>");
  });

  test("shows itself again once it is mended, whatever was looked at meanwhile", async () => {
    const { preview, write } = await open(files);
    const before = preview.seen(broken);
    expect(preview.page(broken).status).toBe(422);
    await preview.update(write({ [brokenFile]: post({ title: "Yang rusak" }) }));
    expect(preview.page(broken)).toMatchObject({ status: 200 });
    expect(preview.seen(broken)).not.toBe(before);
    await preview.check();
    expect(preview.problems).toEqual([]);
  });

  test("leaves the rest of the site as it is", async () => {
    const { preview } = await open(files);
    expect(preview.page("/").status).toBe(200);
    expect(preview.page(draft).status).toBe(200);
    expect(preview.page("/tidak-ada/")).toMatchObject({ status: 404 });
  });
});

describe("problems", () => {
  test("of the page that is looked at stand in its bar", async () => {
    const { preview } = await open({ ...soundOffice, [postFile]: post({}, "Lihat [ini](/tidak-ada/).\n") });
    await preview.check();
    expect(preview.page("/2026/11/pos-pertama/").text).toContain(words.preview.bar.problems(1));
    expect(preview.page("/").text).not.toContain(words.preview.bar.problems(1));
    expect(preview.page("/").text).toContain(words.preview.bar.overview(1));
  });

  test("that are new since the last change come first on the overview, and are marked", async () => {
    const { preview, write } = await open({ ...waiting, [postFile]: post({}, "[a](/tidak-ada/)\n") });
    await preview.check();
    expect(preview.page("/_pilar/").text).not.toContain("<mark>");
    await preview.update(write({ [brokenFile]: post({ pillar: "informas" }) }));
    await preview.check();
    const { text } = preview.page("/_pilar/");
    expect(text.match(/<mark>/g)).toHaveLength(1);
    expect(text.indexOf("unknown-pillar")).toBeLessThan(text.indexOf("broken-link"));
  });
});

describe("an office with errors at launch", () => {
  test.each(["site.yaml", "pillars.yaml"])(
    "in %s says so at every address, until they are mended",
    async (file) => {
      const { preview, write } = await open({ ...waiting, [file]: "name: [\n" });
      for (const address of ["/", draft, "/tidak-ada/"]) {
        expect(preview.page(address), address).toMatchObject({ status: 422 });
      }
      expect(preview.page("/").text).toContain(`content/${file}`);
      expect(preview.page("/_pilar/").status).toBe(200);
      await preview.update(write({ [file]: waiting[file as "site.yaml"] }));
      expect(preview.page("/").status).toBe(200);
      expect(preview.page(draft).status).toBe(200);
    },
  );

  test("shows them where a sound office breaks", async () => {
    const { preview, write } = await open(waiting);
    await preview.update(write({ "site.yaml": "name: x\nurl: nol\n" }));
    expect(preview.page(draft).status).toBe(422);
    expect(preview.page(draft).text).not.toContain("Masih rahasia");
  });
});

describe("what is made when it is asked for", () => {
  const jpeg = readFileSync(
    join(import.meta.dirname, "../fixtures/pengadilan-agama/posts/2026-10/sidang-keliling-pulau/dermaga.jpg"),
  );

  test("is each card of a post, under it", async () => {
    const { preview } = await open(waiting);
    const { text } = preview.page(draft);
    const cards = [...new Set(text.match(/\/kartu\/2026-11\/rahasia\/[^"]+/g))];
    expect(cards.length).toBeGreaterThan(1);
    const [card = ""] = cards;
    const file = await preview.file(card);
    expect(file?.type).toMatch(/^image\/(?:png|jpeg)$/);
    expect(file?.bytes.length).toBeGreaterThan(5_000);
    expect(await preview.file(card.replace("rahasia", "tidak-ada"))).toBeUndefined();
  });

  test("is a picture, upright and without what a phone writes into it", async () => {
    const { default: sharp } = await import("sharp");
    const photo = "posts/2026-11/pos-pertama/foto.jpg";
    const { preview, folder } = await open({
      ...soundOffice,
      [postFile]: post({ image: "foto.jpg", imageAlt: "Sebuah dermaga." }),
      [photo]: jpeg,
    });
    const { text } = preview.page("/2026/11/pos-pertama/");
    const [, src = "", width, height] =
      /<img src="(\/gambar\/[^"]+)" width="(\d+)" height="(\d+)"/.exec(text) ?? [];
    const bytes = (await preview.file(src))?.bytes as Uint8Array;
    const made = await sharp(bytes).metadata();
    expect([made.format, made.width, made.height]).toEqual(["webp", Number(width), Number(height)]);
    expect(made.width).toBeGreaterThan(made.height);
    expect(made.exif).toBeUndefined();

    rmSync(join(folder, ...photo.split("/")));
    await preview.update([join(folder, ...photo.split("/"))]);
    expect(preview.page("/2026/11/pos-pertama/").status).toBe(422);
  });

  test("has another address once its file has another content", async () => {
    const photo = "posts/2026-11/pos-pertama/foto.png";
    const { preview, write } = await open({
      ...soundOffice,
      [postFile]: post({ image: "foto.png", imageAlt: "Satu piksel." }),
      [photo]: pixel,
    });
    const src = (): string | undefined =>
      /\/gambar\/[^"]+/.exec(preview.page("/2026/11/pos-pertama/").text)?.[0];
    const before = src();
    const { changed } = await preview.update(write({ [photo]: jpeg }));
    expect(changed).toBe(true);
    expect(src()).not.toBe(before);
  });

  test("is the zip of a kit", async () => {
    const { preview } = await open(waiting);
    const file = await preview.file(`${draft}bagikan/kit.zip`);
    expect(file?.type).toBe("application/zip");
    expect(
      Buffer.from(file?.bytes as Uint8Array)
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  });
});

test("two offices can be looked at in one process", async () => {
  const one = await open(waiting);
  const two = await open({
    ...soundOffice,
    "site.yaml": "name: Kantor Lain\nurl: https://lain.go.id/situs\n",
  });
  expect(one.preview.page("/").text).toContain("Kantor Kecil");
  expect(two.preview.page("/").text).toContain("Kantor Lain");
  await two.preview.update(two.write({ [postFile]: post({ title: "Berganti judul" }) }));
  expect(one.preview.page("/").text).not.toContain("Berganti judul");
  expect([one.preview.base, two.preview.base]).toEqual(["", "/situs"]);
});

test("nothing is written beside the office but into the cache", async () => {
  const { preview, folder } = await open(waiting);
  const before = readdirSync(folder, { recursive: true }).sort();
  preview.page(draft);
  await preview.check();
  preview.save();
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  expect(readdirSync(join(folder, "..")).sort()).toEqual(["cache", "content"]);
});

test("nothing shows what is not public but the preview, and the copy that a build makes to be looked at", () => {
  const root = join(import.meta.dirname, "../../scripts");
  const using = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && readFileSync(join(root, file), "utf8").includes("unpublished:"))
    .map((file) => file.replaceAll("\\", "/"));
  // The guard is told which posts nobody may hear of, and shows none: it only looks at what others made.
  const guarding = ["lib/guard/guard.ts", "lib/guard/page-reader.ts", "lib/output/guarded-place.ts"];
  const showing = ["lib/output/build-site.ts", "lib/preview/preview-site.ts"];
  expect(using.sort()).toEqual([...guarding, ...showing].sort());
  for (const file of guarding) expect(readFileSync(join(root, file), "utf8")).not.toMatch(/\bpublish\b/);
  const build = readFileSync(join(root, "lib", "output", "build-site.ts"), "utf8");
  expect(build).toContain("publish(office, { unpublished: preview })");
});
