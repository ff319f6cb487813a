import { describe, expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { wordProblem } from "../../scripts/lib/language/word-problem.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { writtenAddress } from "../../scripts/lib/model/old-address.ts";
import { type Files, named, post, read, soundOffice, writeOffice } from "../fixtures/temporary-office.ts";

const here = "/2026/11/pos-pertama/";

function redirects(yaml: string | null, more: Files = {}) {
  const { folder, marked } = writeOffice({ "redirects.yaml": yaml, ...more });
  const found = read(folder);
  const lines = found.office?.redirects.map(({ from, to }) => [writtenAddress(from), to]);
  return { lines, found, problems: named(found.problems), marked };
}

describe("redirects.yaml", () => {
  test("may be absent, or hold comments alone", () => {
    expect(redirects(null)).toMatchObject({ lines: [], problems: [] });
    expect(redirects("# belum ada\n")).toMatchObject({ lines: [], problems: [] });
  });

  test("holds old addresses of every kind, with where they lead", () => {
    const yaml = `/2019/03/judul: ${here}\n/?p=12: ${here}#isi\n/lama.pdf: https://arsip.go.id/lama.pdf\n`;
    expect(redirects(yaml)).toMatchObject({
      problems: [],
      lines: [
        ["/2019/03/judul/", here],
        ["/?p=12", `${here}#isi`],
        ["/lama.pdf", "https://arsip.go.id/lama.pdf"],
      ],
    });
  });

  test("may hold those of a whole old site", () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, index) => `/2019/03/judul-yang-panjang-sekali-dari-situs-lama-${index}/: ${here}`,
    );
    const { lines: read, problems } = redirects(`${lines.join("\n")}\n`);
    expect([read?.length, problems]).toEqual([20_000, []]);
  });

  test("leads on at once where an old address leads to another", () => {
    expect(redirects(`/a/: /b\n/b/: /c/#x\n/c/: ${here}\n`).lines).toEqual([
      ["/a/", here],
      ["/b/", here],
      ["/c/", here],
    ]);
  });

  test("may be written with the path that the site stands under, and with its whole address", () => {
    const site = soundOffice["site.yaml"].replace(".go.id", ".go.id/berita");
    const yaml = `/berita/lama/: /berita${here}\n/tua/: https://kantor-kecil.go.id/berita${here}\n`;
    expect(redirects(yaml, { "site.yaml": site }).lines).toEqual([
      ["/lama/", here],
      ["/tua/", here],
    ]);
  });

  test.each([
    ["without a slash", "invalid-value", `▸2019/03/judul/: ${here}\n`],
    ["of another site", "invalid-value", `▸"https://lain.go.id/x/": ${here}\n`],
    ["with a part of the page", "invalid-value", `▸/a/#b: ${here}\n`],
    ["that leads out of the site's folder", "invalid-value", `▸/../x/: ${here}\n`],
    ["that no file on Windows can have", "invalid-value", `▸"/a:b/": ${here}\n`],
    ["that leads to a script", "invalid-value", '/a/: ▸"javascript:alert(1)"\n'],
    ["that leads to a site without https", "invalid-value", "/a/: ▸http://kantor.go.id/\n"],
    ["that leads above the site", "invalid-value", "/a/: ▸/b/../../c/\n"],
    ["that leads above the site in hexadecimal", "invalid-value", "/a/: ▸/%2e%2E/c/\n"],
    ["that leads to another server without a scheme", "invalid-value", "/a/: ▸//server/c/\n"],
    ["that leads to words", "invalid-value", "/a/: ▸halaman depan\n"],
    ["that leads nowhere", "missing-field", "▸/a/:\n"],
    ["that leads to a list", "wrong-type", `/a/: ▸[${here}]\n`],
    ["given twice", "invalid-yaml", `/a/: ${here}\n▸/a/: /\n`],
    ["given twice, with its slash and without", "duplicate-redirect", `/a/: ${here}\n▸/a: /\n`],
    ["given twice, in other capitals", "duplicate-redirect", `/a/: ${here}\n▸/A/: /\n`],
    ["that leads to itself", "redirect-loop", "▸/a/: /a\n"],
    ["that leads to itself by two others", "redirect-loop", "▸/a/: /b/\n/b/: /c/\n/c/: /a/\n/d/: /a/\n"],
  ])("an address %s is a problem at its place", (_what, code, yaml) => {
    const { problems, marked } = redirects(yaml);
    expect(marked).toHaveLength(1);
    expect(problems).toEqual(marked.map((place) => `${code} ${place}`));
  });

  test("a loop of however many is walked once, and told by the first of them", () => {
    const [first, ...others] = redirects(
      Array.from({ length: 20_000 }, (_, at) => `/a${at}/: /a${(at + 1) % 20_000}/\n`).join(""),
    ).found.problems;
    expect(first).toMatchObject({ code: "redirect-loop", data: { found: "/a0/" } });
    expect(JSON.stringify(first).length).toBeLessThan(500);
    expect(others).toEqual([]);
  });

  test.each([
    ["2019/03/judul/: /", "/2019/03/judul/"],
    ['"https://www.kantor-kecil.go.id/?p=12": /', "/?p=12"],
    ["http://kantor-kecil.go.id/judul: /", "/judul/"],
    ["/a/#b: /", "/a/"],
    ["/a/: 2026/11/pos-pertama", here],
    ["/a/: posts/2026-11/pos-pertama/index.md", here],
    ["/a/: http://arsip.go.id/x", "https://arsip.go.id/x"],
  ])("names what %s was meant to be", (yaml, meant) => {
    const [problem] = redirects(`${yaml}\n`).found.problems;
    expect(problem && wordProblem(problem, wordsFor("id")).hint).toContain(meant);
  });

  const draft = post({ title: "Konsep", draft: "true" });
  const scheduled = post({ title: "Nanti", date: "2026-12-01" });
  test.each([
    ["a page that is not there", "broken-link", "/a/: ▸/2026/11/pos-pertam/\n"],
    ["a part that is not there", "broken-link", `/a/: ▸${here}#bagian-x\n`],
    ["an old address that a page has", "idle-redirect", `▸${here}: /\n`],
    ["one in other capitals", "idle-redirect", "▸/2026/11/POS-pertama/: /\n"],
    ["one that a draft will have", "idle-redirect", "▸/2026/11/konsep/: /\n"],
    ["one that a list has", "idle-redirect", "▸/2026/11/: /\n"],
    ["one below a file of the site", "idle-redirect", "▸/feed.xml/a/: /\n"],
    ["one where the build has its files", "idle-redirect", "▸/gambar/a.html: /\n"],
    ["a page of a draft, which may come", undefined, "/a/: /2026/11/konsep/\n"],
    ["a page that is scheduled", undefined, "/a/: /2026/12/nanti/\n"],
    ["a page of the site", undefined, `/a/: ${here}#isi\n`],
  ])("%s is told, or not, by the checks", async (_what, code, yaml) => {
    const { found, marked } = redirects(yaml, {
      "posts/2026-11/konsep/index.md": draft,
      "posts/2026-12/nanti/index.md": scheduled,
    });
    const { problems } = await checkOffice(found);
    expect(named(problems)).toEqual(marked.map((place) => `${code} ${place}`));
    expect(problems.every(({ severity }) => severity === "warning")).toBe(true);
  });

  test("names the address that is nearest to one that is not there", async () => {
    const [problem] = (await checkOffice(redirects("/a/: /2026/11/pos-pertam/\n").found)).problems;
    expect(problem?.data).toMatchObject({ nearest: here });
  });

  test("is what links in posts may still lead to", async () => {
    const { found } = redirects(`/lama/: ${here}\n`, {
      "posts/2026-11/lain/index.md": post({ title: "Lain" }, "Lihat [ini](/lama/) atau [itu](/tua/).\n"),
    });
    expect((await checkOffice(found)).problems.map(({ data }) => data)).toMatchObject([{ found: "/tua/" }]);
  });
});
