import { describe, expect, it } from "vitest";
import { readableAttachments } from "../../scripts/lib/checks/readable-attachments.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { pdf, workbook } from "../fixtures/documents.ts";
import { type Files, named, post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";

const home = "posts/2026-11/pos-pertama";

function postOf(files: Files) {
  const { folder } = writeOffice(files);
  const { office, problems } = read(folder);
  const [found] = office?.posts ?? [];
  if (!found) throw new Error(`the office cannot be read: ${named(problems).join(", ")}`);
  return found;
}

const htmlOf = (files: Files): string => postOf(files).body().join("");

describe("a document beside a post", () => {
  it("is served below the post, and its link says what it is", () => {
    const files = {
      [postFile]: post(
        {},
        "Lihat [laporan **tahunan**](laporan.pdf) dan [tabelnya (CSV)](./Tabel%20Aset.csv).\n",
      ),
      [`${home}/laporan.pdf`]: pdf(),
      [`${home}/Tabel Aset.csv`]: "a;b\n",
    };
    expect(htmlOf(files)).toBe(
      '<p>Lihat <a href="/2026/11/pos-pertama/laporan.pdf">laporan <strong>tahunan</strong></a>\u00a0(PDF) dan ' +
        '<a href="/2026/11/pos-pertama/tabel-aset.csv">tabelnya (CSV)</a>.</p>\n',
    );
    expect(postOf(files).attachments.map(({ title, address }) => [title, address])).toEqual([
      ["laporan tahunan", "/2026/11/pos-pertama/laporan.pdf"],
      ["tabelnya (CSV)", "/2026/11/pos-pertama/tabel-aset.csv"],
    ]);
  });

  it("is listed once, however often it is named, and two never share an address", () => {
    const { attachments } = postOf({
      [postFile]: post({}, "[Satu](a%20b.pdf), [lagi](<a b.pdf>), [dua](a-b.pdf).\n"),
      [`${home}/a b.pdf`]: pdf(),
      [`${home}/a-b.pdf`]: pdf(),
    });
    expect(attachments.map(({ title, address }) => [title, address])).toEqual([
      ["Satu", "/2026/11/pos-pertama/a-b.pdf"],
      ["dua", "/2026/11/pos-pertama/a-b-2.pdf"],
    ]);
  });

  it("stands below the path of the site", () => {
    const html = htmlOf({
      "site.yaml": "name: Kantor\nurl: https://instansi.github.io/pilar\n",
      [postFile]: post({}, "[Laporan](laporan.pdf)\n"),
      [`${home}/laporan.pdf`]: pdf(),
    });
    expect(html).toContain('href="/pilar/2026/11/pos-pertama/laporan.pdf"');
  });

  it("is told of where it is not there, is of another kind, or may not be read", async () => {
    const { folder, marked } = writeOffice({
      [postFile]: post(
        {},
        "[a](▸laporn.pdf) [b](▸surat.docx) [c](▸www.a.id) [d](▸rusak.pdf) [e](orang.xlsx) [f](laporan.pdf)\n",
      ),
      [`${home}/laporan.pdf`]: pdf(),
      [`${home}/surat.docx`]: "x",
      [`${home}/rusak.pdf`]: "bukan",
      [`${home}/orang.xlsx`]: workbook(["3174055208900002"]),
    });
    const { office, problems } = read(folder);
    expect(named(problems).sort()).toEqual(
      [
        `missing-attachment ${marked[0]}`,
        `attachment-type ${marked[1]}`,
        `relative-link ${marked[2]}`,
      ].sort(),
    );
    expect(problems.find(({ code }) => code === "missing-attachment")?.data).toMatchObject({
      nearest: "laporan.pdf",
    });
    const sound = writeOffice({
      [postFile]: post({}, "[d](▸rusak.pdf) [e](orang.xlsx)\n"),
      [`${home}/rusak.pdf`]: "bukan",
      [`${home}/orang.xlsx`]: workbook(["3174055208900002"]),
    });
    const again = read(sound.folder).office;
    expect(office?.posts).toEqual([]);
    if (!again) throw new Error("the office cannot be read");
    const found = await readableAttachments({ office: again, months: [], words: wordsFor("id") });
    expect(named(found).toSorted()).toEqual([
      `personal-nik content/${home}/orang.xlsx:1:1`,
      `unreadable-attachment ${sound.marked[0]}`,
    ]);
  });
});
