import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { importCheck } from "../../scripts/lib/importing/import-check.ts";
import type { PlanOptions } from "../../scripts/lib/importing/import-plan.ts";
import { openMedia } from "../../scripts/lib/importing/media.ts";
import { planImport } from "../../scripts/lib/importing/plan-import.ts";
import { sourceIn } from "../../scripts/lib/importing/read-source.ts";
import { accounted, countsOf, reportMarkdown } from "../../scripts/lib/importing/report.ts";
import { demoteBroken, explainMonths } from "../../scripts/lib/importing/settle-import.ts";
import { takenPlaces } from "../../scripts/lib/importing/taken-places.ts";
import { writeImport, writeLeft } from "../../scripts/lib/importing/write-import.ts";
import { words } from "../../scripts/lib/language/id/index.ts";
import {
  type Files,
  picture,
  post,
  read,
  temporaryFolder,
  writeOffice,
} from "../fixtures/temporary-office.ts";
import { type ItemSpec, item, oldSite, wxr } from "./export.ts";

const attachment = (id: string, name: string, more: ItemSpec = {}) =>
  item({
    type: "attachment",
    id,
    name,
    title: name,
    url: `${oldSite}/wp-content/uploads/2019/03/${name}.png`,
    ...more,
  });

function officeWith(files: Files = {}) {
  const { folder } = writeOffice(files);
  return folder;
}

type More = Partial<Pick<PlanOptions, "media" | "types" | "titleAsAlt">>;

function planFor(folder: string, items: readonly string[] | string, more: More = {}) {
  const { office } = read(folder);
  if (!office) throw new Error("no office");
  const source = sourceIn(Buffer.from(typeof items === "string" ? items : wxr(items)));
  if ("fault" in source) throw new Error(JSON.stringify(source.fault));
  const problemsOf = importCheck(office, words);
  return planImport({ source, office, words, taken: takenPlaces(folder), problemsOf, ...more });
}

async function bring(folder: string, items: readonly string[] | string, more: More = {}) {
  const plan = planFor(folder, items, more);
  const written = await writeImport({ plan, content: folder, label: "content", words });
  const counts = countsOf(plan);
  expect(accounted(counts)).toBe(counts.items);
  return { plan, written };
}

/** All files of a folder, by their path. */
function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    names.map(({ parentPath, name }) => [
      join(parentPath, name).slice(folder.length + 1),
      readFileSync(join(parentPath, name), "latin1"),
    ]),
  );
}

const textOf = (folder: string, name: string): string =>
  readFileSync(join(folder, ...name.split("/")), "utf8");
const codesOf = async (folder: string) =>
  (await checkOffice(read(folder))).problems.map(({ code, file }) => `${code} ${file}`);

function uploads(names: readonly string[]) {
  const folder = temporaryFolder();
  for (const name of names) {
    const path = join(folder, ...name.split("/"));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, picture);
  }
  return openMedia(folder);
}

describe("an import", () => {
  it("writes posts and pages that the check has nothing to say of", async () => {
    const folder = officeWith();
    await bring(folder, [
      item({
        title: "Cara daftar akun",
        name: "cara-daftar-akun",
        tags: ["info lelang", "17 Agustus"],
        categories: ["Uncategorized"],
      }),
      item({ type: "page", id: "8", title: "Profil", name: "profil", link: `${oldSite}/profil/` }),
    ]);
    expect(textOf(folder, "posts/2019-03/cara-daftar-akun/index.md")).toBe(
      [
        ...[
          "---",
          "title: Cara daftar akun",
          "date: 2019-03-05T16:30",
          "pillar: informasi",
          "kind: tutorial",
        ],
        ...[
          "hashtags: [InfoLelang, Agustus17]",
          "summary: Isi pos ini. Cara daftar akun. Dipindahkan dari situs lama kantor.",
        ],
        ...["---", "Isi pos ini.", ""],
      ].join("\n"),
    );
    expect(textOf(folder, "pages/profil.md")).toContain("title: Profil\n");
    expect(await codesOf(folder)).toEqual([]);
  });

  it("again brings nothing twice, whatever became of what it brought", async () => {
    const items = [
      item({ id: "1", name: "satu", title: "Satu" }),
      item({ id: "2", name: "dua", title: "Dua", status: "draft", gmt: "0000-00-00 00:00:00" }),
      item({ id: "3", type: "page", name: "profil", link: `${oldSite}/tentang/profil/` }),
    ];
    const folder = officeWith();
    await bring(folder, items);
    const before = filesIn(folder);
    const again = await bring(folder, items);
    expect(again.plan.already).toHaveLength(3);
    expect(filesIn(folder)).toEqual(before);

    const old = join(folder, "posts", "2019-03", "satu");
    const moved = join(folder, "posts", "2019-03", "pertama");
    mkdirSync(moved);
    writeFileSync(
      join(moved, "index.md"),
      textOf(folder, "posts/2019-03/satu/index.md").replace("title: Satu", "title: Lain"),
    );
    rmSync(old, { recursive: true });
    expect((await bring(folder, items)).plan.posts).toEqual([]);
  });

  it("that was ended in the middle goes on where it was", async () => {
    const items = [
      item({ id: "1", name: "satu", title: "Satu" }),
      item({ id: "2", name: "dua", title: "Dua" }),
    ];
    const folder = officeWith();
    await bring(folder, items.slice(0, 1));
    rmSync(join(folder, "redirects.yaml"));
    const { plan } = await bring(folder, items);
    expect([plan.already.length, plan.posts.length]).toEqual([1, 1]);
    expect(readdirSync(join(folder, "posts", "2019-03")).sort()).toEqual(["dua", "satu"]);
    expect(textOf(folder, "redirects.yaml")).toContain("/?p=1: /2019/03/satu/");
  });

  it("overwrites nothing that has its place", async () => {
    const own = post({ title: "Milik kantor", date: "2019-03-01" });
    const page =
      "---\ntitle: Profil\nsummary: Halaman berdiri dengan ringkasan yang cukup panjang.\n---\nIsi.\n";
    const folder = officeWith({ "posts/2019-03/judul/index.md": own, "pages/profil.md": page });
    await bring(folder, [
      item({ link: `${oldSite}/lain/` }),
      item({ id: "8", type: "page", name: "profil", link: `${oldSite}/a/profil/` }),
      item({ id: "9", type: "page", name: "tagar", link: `${oldSite}/tagar-lama/` }),
    ]);
    expect(textOf(folder, "posts/2019-03/judul/index.md")).toBe(own);
    expect(textOf(folder, "pages/profil.md")).toBe(page);
    expect(readdirSync(join(folder, "posts", "2019-03")).sort()).toEqual(["judul", "judul-2"]);
    expect(readdirSync(join(folder, "pages")).sort()).toEqual([
      "halaman-tagar.md",
      "profil-2.md",
      "profil.md",
    ]);
  });

  it("keeps old addresses, but none that a page has now", async () => {
    const folder = officeWith({ "redirects.yaml": "# milik kantor\n/lama/: /2026/11/pos-pertama/\n" });
    await bring(folder, [
      item({ id: "1", name: "sama", link: `${oldSite}/2019/03/sama/`, tags: ["BMN"] }),
      item({ id: "2", name: "lain", link: `${oldSite}/berita/lain.html`, content: "Lain." }),
      item({ id: "3", name: "kedua", link: `${oldSite}/lama/` }),
    ]);
    expect(textOf(folder, "redirects.yaml")).toBe(
      [
        ...[
          "# milik kantor",
          "/lama/: /2026/11/pos-pertama/",
          "",
          "# Alamat situs lama",
          "/?p=1: /2019/03/sama/",
        ],
        ...[
          "/berita/lain.html: /2019/03/lain/",
          "/?p=2: /2019/03/lain/",
          "/?p=3: /2026/11/pos-pertama/",
          "/tag/bmn/: /tagar/bmn/",
          "",
        ],
      ].join("\n"),
    );
    expect(await codesOf(folder)).toEqual([]);
  });

  test.each<[string, ItemSpec, string]>([
    ["private", { status: "private" }, "private"],
    ["with a password", { password: "x" }, "password"],
    ["in the trash", { status: "trash" }, "trash"],
    ["of a plugin's type", { type: "agenda" }, "type"],
    ["a page that is not public", { type: "page", status: "draft" }, "page-draft"],
    ["a page without text", { type: "page", content: "<!-- wp:archives /-->" }, "empty"],
  ])("leaves out what is %s", async (_what, spec, reason) => {
    const folder = officeWith();
    const { plan } = await bring(folder, [item(spec)]);
    expect(plan.left.map((one) => one.reason)).toEqual([reason]);
    expect(existsSync(join(folder, "posts", "2019-03"))).toBe(false);
  });

  it("keeps what is private beside the content, never in it", async () => {
    const folder = officeWith();
    const { plan } = await bring(folder, [item({ status: "private", content: "Rahasia." })]);
    const home = temporaryFolder();
    const files = writeLeft(plan, home);
    expect(textOf(home, files.get("7") ?? "")).toContain("Rahasia.");
    expect(JSON.stringify(filesIn(folder))).not.toContain("Rahasia");
  });

  test.each<[string, ItemSpec]>([
    ["a draft", { status: "draft" }],
    ["pending", { status: "pending" }],
    ["in a state of a plugin", { status: "arsip" }],
    ["scheduled, and never came out", { status: "future" }],
    ["without text", { content: "" }],
  ])("makes a draft of a post that is %s", async (_what, spec) => {
    const folder = officeWith();
    await bring(folder, [item(spec)]);
    expect(textOf(folder, "posts/2019-03/judul/index.md")).toContain("\ndraft: true\n---\n");
    expect(await codesOf(folder)).toEqual([]);
  });

  it("takes a plugin's type for posts where that is asked for", async () => {
    const { plan } = await bring(officeWith(), [item({ type: "agenda" })], { types: ["agenda"] });
    expect(plan.posts).toHaveLength(1);
  });

  it("reads the moment in the office's own zone, and puts the post into its month", async () => {
    const folder = officeWith({
      "site.yaml": "name: Kantor\nurl: https://kantor.go.id\ntimezone: Asia/Jayapura\n",
    });
    await bring(folder, [item({ gmt: "2019-02-28 16:00:00" })]);
    expect(textOf(folder, "posts/2019-03/judul/index.md")).toContain("date: 2019-03-01T01:00\n");
  });

  it("registers hashtags, and leaves the rest of their file as it is", async () => {
    const before = "# Tagar kantor\r\nInfoLelang:   # utama\r\n";
    const folder = officeWith({ "hashtags.yaml": before });
    await bring(folder, [item({ tags: ["Infolelang", "barang milik negara", "BMN", "a", "b", "c", "d"] })]);
    const after = textOf(folder, "hashtags.yaml");
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length)).toBe(
      "\r\n# Tagar dari situs lama\r\nBarangMilikNegara:\r\nBMN:\r\nA:\r\nB:\r\n",
    );
  });

  it("has titles and summaries of the right length, and loses no word of a title", async () => {
    const folder = officeWith();
    const title = "Pengumuman ".repeat(20).trim();
    await bring(folder, [
      item({ title }),
      item({ id: "8", title: "", name: "", content: "Halo semua warga." }),
    ]);
    const text = textOf(folder, "posts/2019-03/judul/index.md");
    expect(text).toContain(`**${title}**`);
    expect(textOf(folder, "posts/2019-03/tulisan-8/index.md")).toContain("title: Halo semua warga.\n");
    expect(await codesOf(folder)).toEqual([]);
  });

  it("never leaves the content, whatever an export calls its posts", async () => {
    const folder = officeWith();
    await bring(folder, [
      item({ name: "../../keluar" }),
      item({ id: "8", name: "con", content: "Dua." }),
      item({ id: "9", name: "%2e%2e%2fx", content: "Tiga." }),
      item({ id: "10", name: "halaman", content: "Empat." }),
    ]);
    expect(readdirSync(join(folder, "posts", "2019-03")).sort()).toEqual([
      "con-2",
      "halaman-2",
      "keluar",
      "x",
    ]);
    expect(await codesOf(folder)).toEqual([]);
  });
});

describe("pictures", () => {
  const image = (name: string, alt = "") =>
    `<img src="${oldSite}/wp-content/uploads/2019/03/${name}" alt="${alt}">`;

  it("are put beside their post, once each, the original where there is one", async () => {
    const folder = officeWith();
    const media = uploads(["2019/03/loket.png", "2019/03/loket-300x200.png", "2019/03/lain.png"]);
    const { plan } = await bring(
      folder,
      [
        item({
          content: `${image("loket-300x200.png", "Loket")}\n\n${image("loket.png", "Loket")}`,
          meta: { _thumbnail_id: "9" },
        }),
        attachment("9", "loket", { meta: { _wp_attachment_image_alt: "Loket" } }),
        attachment("10", "lain"),
        attachment("11", "hilang"),
      ],
      { media },
    );
    expect(readdirSync(join(folder, "posts", "2019-03", "judul")).sort()).toEqual(["index.md", "loket.png"]);
    const text = textOf(folder, "posts/2019-03/judul/index.md");
    expect(text).toContain("image: loket.png\nimageAlt: Loket\n");
    expect(text.match(/!\[Loket\]\(loket\.png\)/g)).toHaveLength(1);
    expect(countsOf(plan).attachments).toEqual({ used: 1, missing: 0, unused: 2 });
    expect(await codesOf(folder)).toEqual([]);
  });

  it("without words make a draft with a gap, or take their post's title where that is asked for", async () => {
    const items = [item({ title: "Rapat kerja", content: image("loket.png") })];
    const media = uploads(["2019/03/loket.png"]);
    const [gap, titled] = [officeWith(), officeWith()];
    await bring(gap, items, { media });
    await bring(titled, items, { media, titleAsAlt: true });
    expect(textOf(gap, "posts/2019-03/judul/index.md")).toContain(
      "draft: true\n---\n![[ISI: apa yang terlihat di gambar ini]](loket.png)",
    );
    expect(textOf(titled, "posts/2019-03/judul/index.md")).toContain("---\n![Rapat kerja](loket.png)");
    expect([...(await codesOf(gap)), ...(await codesOf(titled))]).toEqual([]);
  });

  it("that are not at hand keep their old address, and are told", async () => {
    const folder = officeWith();
    const { plan } = await bring(folder, [
      item({ content: `Isi.\n\n${image("loket.png", "Loket")}` }),
      attachment("9", "loket"),
    ]);
    expect(plan.attachments.missing).toHaveLength(1);
    expect(textOf(folder, "posts/2019-03/judul/index.md")).toContain(
      `![Loket](<${oldSite}/wp-content/uploads/2019/03/loket.png>)`,
    );
    expect(await codesOf(folder)).toEqual(["remote-image content/posts/2019-03/judul/index.md"]);
  });

  it("that cannot be shown are left out, and told", async () => {
    const folder = officeWith();
    const home = temporaryFolder();
    writeFileSync(join(home, "rusak.png"), "bukan gambar");
    const { written } = await bring(folder, [item({ content: `Isi.\n\n${image("rusak.png", "Rusak")}` })], {
      media: openMedia(home),
    });
    expect(written.posts[0]?.failed).toMatchObject([{ fault: "unknown" }]);
    expect(textOf(folder, "posts/2019-03/judul/index.md").endsWith("---\nIsi.\n")).toBe(true);
  });

  it("that cannot be shown, and were all there was, leave a draft to be written", async () => {
    const folder = officeWith();
    const home = temporaryFolder();
    writeFileSync(join(home, "rusak.png"), "bukan gambar");
    await bring(folder, [item({ content: image("rusak.png", "Rusak") })], { media: openMedia(home) });
    expect(textOf(folder, "posts/2019-03/judul/index.md")).toContain("draft: true\n---\n[ISI: isi pos ini");
    expect(await codesOf(folder)).toEqual([]);
  });

  it("of a page are called by it, and left out where nothing says what they show", async () => {
    const folder = officeWith();
    const content = `Isi.\n\n${image("a.png", "Gedung")}\n\n${image("b.png")}`;
    const { plan } = await bring(
      folder,
      [item({ type: "page", name: "profil", content, link: `${oldSite}/profil/` })],
      {
        media: uploads(["2019/03/a.png", "2019/03/b.png"]),
      },
    );
    expect(readdirSync(join(folder, "pages")).sort()).toEqual(["profil-1.png", "profil.md"]);
    expect(plan.pages[0]?.leftOut).toHaveLength(1);
    expect(await codesOf(folder)).toEqual([]);
  });
});

describe("once all is written", () => {
  const month = Array.from({ length: 6 }, (_, index) =>
    item({ id: String(index), name: `pos-${index}`, title: `Pos ${index}` }),
  );

  it("months that imported posts made off have a note", async () => {
    const folder = officeWith();
    const { written } = await bring(folder, month);
    expect(await codesOf(folder)).toContainEqual(expect.stringMatching(/^month-off/));
    const { office } = read(folder);
    expect(office && explainMonths(written, office, folder, words)).toEqual(["2019-03"]);
    expect(await codesOf(folder)).not.toContainEqual(expect.stringMatching(/^month-off/));
  });

  it("posts that have an error all the same become drafts", async () => {
    const folder = officeWith();
    const { written } = await bring(folder, [item()]);
    const file = "content/posts/2019-03/judul/index.md";
    const problems = [{ code: "empty-body", severity: "error", file, line: 1, column: 1, data: {} } as const];
    expect(demoteBroken(written, problems, folder, "content")).toEqual([file]);
    expect(textOf(folder, "posts/2019-03/judul/index.md")).toContain("\ndraft: true\n---\n");
    expect(demoteBroken(written, problems, folder, "content")).toEqual([]);
  });

  it("the report counts every item once, and shows nothing as Markdown that was none", async () => {
    const folder = officeWith();
    const { plan, written } = await bring(folder, [
      item({ title: "A | <b>B</b> *c* `d`", tags: ["x"], content: '[contact-form-7 id="1"] Isi' }),
      item({ id: "8", type: "nav_menu_item" }),
      attachment("9", "lain"),
    ]);
    const report = reportMarkdown({
      plan,
      written,
      file: "ekspor.xml",
      kept: new Map(),
      months: ["2019-03"],
      words,
    });
    expect(report).toContain("| Semua isi berkas | 3 |");
    expect(report).toContain("A \\| B \\*c\\* \\`d\\`");
    expect(report).toContain("`contact-form-7`");
  });
});

it("a feed that tells titles alone brings nothing twice", async () => {
  const rss =
    '<rss version="2.0"><channel><title>Berita</title><item><title>Apel pagi</title><description>Isi.</description></item></channel></rss>';
  const folder = officeWith();
  expect((await bring(folder, rss)).plan.posts).toHaveLength(1);
  expect((await bring(folder, rss)).plan.already).toHaveLength(1);
});

it("a feed is brought too, and again brings nothing twice", async () => {
  const rss = `<rss version="2.0"><channel><title>Berita</title><link>https://lama.go.id/</link><item><title>Satu</title>
<link>https://lama.go.id/berita/satu</link><pubDate>Tue, 05 Mar 2019 09:30:00 +0700</pubDate><category>Berita</category>
<description>&lt;p&gt;Isi berita satu.&lt;/p&gt;</description></item></channel></rss>`;
  const folder = officeWith();
  await bring(folder, rss);
  expect(textOf(folder, "posts/2019-03/satu/index.md")).toContain("date: 2019-03-05T09:30\n");
  expect((await bring(folder, rss)).plan.already).toHaveLength(1);
  expect(await codesOf(folder)).toEqual([]);
});
