import { expect, test } from "vitest";
import { brokenLinks } from "../../scripts/lib/checks/broken-links.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { named, post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";

function officeAt(url: string, body?: string) {
  const { folder, marked } = writeOffice({
    "site.yaml": `name: Kantor Kecil\nurl: ${url}\n`,
    [postFile]: post({}, body),
  });
  const { office, problems } = read(folder);
  if (!office) throw new Error("the office cannot be read");
  return { office, problems, marked };
}

test.each([
  ["https://kantor-kecil.go.id", "https://kantor-kecil.go.id"],
  ["https://kantor-kecil.go.id/", "https://kantor-kecil.go.id"],
  ["https://instansi.github.io/pilar", "https://instansi.github.io/pilar"],
  ["https://pa-contoh.go.id/informasi/", "https://pa-contoh.go.id/informasi"],
  ["https://pa-contoh.go.id:8443/a/b-c_d.e/", "https://pa-contoh.go.id:8443/a/b-c_d.e"],
])("a site may stand at %s", (written, url) => {
  const { office, problems } = officeAt(written);
  expect(problems).toEqual([]);
  expect(office.site.url).toBe(url);
});

test.each([
  "https:kantor-kecil.go.id",
  "https:/kantor-kecil.go.id",
  "https:\\\\kantor-kecil.go.id",
  "https://kantor",
  "https://kantor..go.id",
  "https://.go.id",
  "https://xn--",
  `https://${"a".repeat(64)}.go.id`,
  "https://https://kantor-kecil.go.id",
])("a site cannot stand at %s", (written) => {
  const { folder, marked } = writeOffice({ "site.yaml": `name: Kantor Kecil\nurl: ▸${written}\n` });
  expect(named(read(folder).problems)).toEqual(marked.map((place) => `invalid-value ${place}`));
});

test("links are held against the site's pages, with its path or without", async () => {
  const { office, problems, marked } = officeAt(
    "https://instansi.github.io/pilar",
    [
      "[a](/tagar/infolelang/) [b](/pilar/tagar/infolelang/) [c](/pilar/informasi/) [d](/pilar/pilar/informasi/)",
      "[e](https://instansi.github.io/pilar/tagar/infolelang/) [f](https://instansi.github.io/lain/) #InfoLelang",
      "[g](▸/pilar/tidak-ada/) [h](▸https://instansi.github.io/pilar/tidak-ada/)",
    ].join("\n\n"),
  );
  expect(problems).toEqual([]);
  const found = await brokenLinks({ office, months: [], words: wordsFor("id") });
  expect(named(found)).toEqual(marked.map((place) => `broken-link ${place}`).sort());
  expect(office.posts[0]?.body().join("")).toContain('<a href="/pilar/tagar/infolelang/">#InfoLelang</a>');
});
