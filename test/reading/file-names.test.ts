import { describe, expect, test } from "vitest";
import { longestPath } from "../../scripts/lib/reading/file-names.ts";
import { type Files, named, pixel, post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";

const home = "posts/2026-11/pos-pertama";
const found = (files: Files): string[] => named(read(writeOffice(files).folder).problems);

describe.skipIf(process.platform === "win32")("names that Windows cannot hold", () => {
  const page =
    "---\ntitle: Halaman\nsummary: Halaman berdiri dengan ringkasan yang cukup panjang untuk diterima.\n---\nIsi.\n";

  test.each(["con", "prn", "aux", "nul", "com1", "lpt9"])("as a post's folder: %s", (slug) => {
    const file = `posts/2026-11/${slug}/index.md`;
    expect(found({ [file]: post() })).toEqual([`invalid-slug content/${file}:1:1`]);
  });

  test("as a page, a hashtag, a campaign and a pillar", () => {
    expect(
      found({
        "pages/aux.md": page,
        "hashtags.yaml": "InfoLelang:\nPRN:\n",
        "campaigns.yaml": "nul:\n  name: Uang Kita\n",
        "pillars.yaml": [
          'informasi: { label: Informasi, colour: "#0b5c70" }',
          'emosi: { label: Emosi, colour: "#c9472f" }',
          'promosi: { label: Promosi, colour: "#e8ab25" }',
          'com2: { label: Lain, colour: "#e8ab25" }',
        ].join("\n"),
        "site.yaml":
          "name: Kantor\nurl: https://kantor.go.id\nmix:\n  targets: { informasi: 70, emosi: 20, promosi: 5, com2: 5 }\n",
        [postFile]: post({ hashtags: "[InfoLelang, PRN]" }),
      }),
    ).toEqual([
      "hashtag-characters content/hashtags.yaml:2:1",
      "hashtag-characters content/posts/2026-11/pos-pertama/index.md:5:24",
      "invalid-slug content/pages/aux.md:1:1",
      "invalid-value content/campaigns.yaml:1:1",
      "invalid-value content/pillars.yaml:4:1",
    ]);
  });

  test.each(["CON.jpg", "nul.png", "Lpt1.tar.gz", "foto: sidang.jpg", "apa?.png", "foto.png.", "foto.png "])(
    "as a picture: %j",
    (name) => {
      expect(found({ [`${home}/${name}`]: pixel })).toEqual([`windows-name content/${home}/${name}:1:1`]);
    },
  );

  test("as a folder of other files", () => {
    expect(found({ "media/aux/logo.svg": "x" })).toEqual(["windows-name content/media/aux:1:1"]);
  });

  test.each([
    "konsep.jpg",
    "auxiliary.png",
    "com10.png",
    "nul-1.png",
    "kontak.con.png",
    "a+b & c, d (1).png",
  ])("are not %j", (name) => {
    expect(found({ [`${home}/${name}`]: pixel })).toEqual([]);
  });

  test("as a path that is too long, once a folder", () => {
    const slug = "a".repeat(longestPath - "posts/2026-11//index.md".length + 1);
    const folder = `posts/2026-11/${slug}`;
    expect(found({ [`${folder}/index.md`]: post(), [`${folder}/peta-lokasi.png`]: pixel })).toEqual([
      `long-path content/${folder}/index.md:1:1`,
    ]);
    expect(found({ [`posts/2026-11/${slug.slice(1)}/index.md`]: post() })).toEqual([]);
  });
});

describe("names that look alike", () => {
  const composed = "kaf\u00e9.png";
  const decomposed = "kafe\u0301.png";

  test.each([
    [composed, decomposed],
    [decomposed, composed],
    [decomposed, decomposed],
    ["kaf%C3%A9.png", decomposed],
    ["kafe%CC%81.png", composed],
  ])("are one name: %j finds %j", (written, name) => {
    const read1 = read(
      writeOffice({
        [postFile]: post({ image: written, imageAlt: "Kafe" }, `![Kafe](${written})\n`),
        [`${home}/${name}`]: pixel,
      }).folder,
    );
    expect(read1.problems).toEqual([]);
    const [first] = read1.office?.posts ?? [];
    expect(first?.image?.file.endsWith(name)).toBe(true);
    expect(first?.images.map(({ file }) => file)).toEqual([first?.image?.file]);
  });

  test("are one name for the logo too", () => {
    const { office, problems } = read(
      writeOffice({
        "site.yaml": `name: Kantor\nurl: https://kantor.go.id\nbrand: { logo: ${composed} }\n`,
        [`media/${decomposed}`]: pixel,
      }).folder,
    );
    expect(problems).toEqual([]);
    expect(office?.site.brand.logo?.endsWith(decomposed)).toBe(true);
  });

  test("are told where two files have them, each of which is still found as it is written", ({ skip }) => {
    const { folder } = writeOffice({ [`${home}/${composed}`]: pixel, [`${home}/${decomposed}`]: pixel });
    const { problems } = read(folder);
    if (problems.length === 0) skip("the file system takes them for one");
    expect(problems.map(({ code, data }) => [code, data])).toEqual([
      ["same-name", { name: composed, other: decomposed, differ: "form" }],
    ]);
  });

  test("are told where capitals alone differ", ({ skip }) => {
    const { problems } = read(
      writeOffice({
        [`${home}/Foto.png`]: pixel,
        [`${home}/foto.png`]: pixel,
        "Media/a.svg": "",
        "media/a.svg": "",
      }).folder,
    );
    if (problems.length === 0) skip("the file system takes them for one");
    expect(named(problems)).toEqual([
      "same-name content/media:1:1",
      `same-name content/${home}/foto.png:1:1`,
    ]);
  });
});

describe("names with signs that addresses have a meaning for", () => {
  test.each([
    ["foto%20kantor.png", "foto%20kantor.png"],
    ["foto%20kantor.png", "foto kantor.png"],
    ["<foto kantor.png>", "foto kantor.png"],
    ["foto%2520kantor.png", "foto%20kantor.png"],
    ["<foto%20kantor é.png>", "foto%20kantor é.png"],
    ["100%.png", "100%.png"],
    ["100%25.png", "100%.png"],
    ["100%25.png", "100%25.png"],
    ["foto#1.png", "foto#1.png"],
    ["foto%231.png", "foto#1.png"],
    ["a+b&c.png", "a+b&c.png"],
    ["a&amp;b.png", "a&b.png"],
    ["%E0%A4%A.png", "%E0%A4%A.png"],
  ])("%s in a body is the file %s", (written, name) => {
    const { office, problems } = read(
      writeOffice({ [postFile]: post({}, `![Foto](${written})\n`), [`${home}/${name}`]: pixel }).folder,
    );
    expect(problems).toEqual([]);
    expect(office?.posts[0]?.images[0]?.file.endsWith(`/${name}`)).toBe(true);
  });

  test.each([
    ["foto%20kantor.png", "foto%20kantor.png"],
    ["foto%20kantor.png", "foto kantor.png"],
    ["foto kantor.png", "foto kantor.png"],
    ["foto#1 & a+b.png", "foto#1 & a+b.png"],
  ])("%s in the front matter is the file %s", (written, name) => {
    const { office, problems } = read(
      writeOffice({
        [postFile]: post({ image: `"${written}"`, imageAlt: "Foto" }),
        [`${home}/${name}`]: pixel,
      }).folder,
    );
    expect(problems).toEqual([]);
    expect(office?.posts[0]?.image?.file.endsWith(`/${name}`)).toBe(true);
  });

  test("of two files the one whose name was typed is meant", () => {
    const both = { [`${home}/foto%20a.png`]: pixel, [`${home}/foto a.png`]: pixel };
    const fileOf = (written: string) =>
      read(writeOffice({ ...both, [postFile]: post({}, `![Foto](${written})\n`) }).folder).office?.posts[0]
        ?.images[0]?.file;
    expect(fileOf("foto%20a.png")).toMatch(/foto%20a\.png$/);
    expect(fileOf("<foto a.png>")).toMatch(/foto a\.png$/);
  });
});
