import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeLink } from "../../scripts/lib/slips/relative-link.ts";
import { schemeSlip } from "../../scripts/lib/slips/scheme-slip.ts";

test.each([
  ...[
    "https:/lelang.go.id",
    "https:lelang.go.id",
    "https//lelang.go.id",
    "https/lelang.go.id",
    "https;//lelang.go.id",
  ],
  ...["https.//lelang.go.id", "https:///lelang.go.id", "https:\\\\lelang.go.id", "https ://lelang.go.id"],
  ...[
    "https:// lelang.go.id",
    "://lelang.go.id",
    ":/lelang.go.id",
    "htps://lelang.go.id",
    "htpps://lelang.go.id",
  ],
  ...["ttps://lelang.go.id", "hhtps://lelang.go.id", "httpss://lelang.go.id", "httsp://lelang.go.id"],
  ...[
    "HTTPS:/lelang.go.id",
    "https://https://lelang.go.id",
    "http://https//lelang.go.id",
    "https://htps:/lelang.go.id",
  ],
])("%s was meant to be https://lelang.go.id", (url) => {
  expect(schemeSlip(url)).toBe("https://lelang.go.id");
  expect(schemeSlip(`${url}/a?b=c#d`)).toBe("https://lelang.go.id/a?b=c#d");
});

test.each([
  ["http//a.go.id", "http://a.go.id"],
  ["htp://a.go.id", "http://a.go.id"],
  ["https:/ppid/", "/ppid/"],
  ["https:kontak", "/kontak"],
])("%s was meant to be %s", (url, meant) => {
  expect(schemeSlip(url)).toBe(meant);
});

test.each([
  ...[
    "https://lelang.go.id",
    "http://a.id/https://b.id",
    "//a.id",
    "/ppid/",
    "#biaya",
    "?q=1",
    "kontak",
    "../kontak/",
  ],
  ...[
    "ftp://a.id",
    "sftp://a.id",
    "mailto:a@b.id",
    "tel:021",
    "ptsp/layanan",
    "ptsp/index.html",
    "file:///a",
    "javascript:1",
  ],
  ...[
    "https://https.id/a",
    "https://httpbin.org",
    "www.lelang.go.id",
    "whatsapp://send",
    "https://web.archive.org/web/https://a.id",
  ],
])("%s has no slip in its beginning", (url) => {
  expect(schemeSlip(url)).toBeUndefined();
});

test("what was meant has no slip, whatever the address", () => {
  fc.assert(
    fc.property(
      fc.webUrl({ validSchemes: ["http", "https"] }),
      fc.constantFrom(":", ":/", "//", ";//", ":///"),
      (url, slip) => {
        expect(schemeSlip(url)).toBeUndefined();
        const meant = schemeSlip(url.replace("://", slip));
        if (meant !== undefined) expect(schemeSlip(meant)).toBeUndefined();
      },
    ),
  );
});

test.each([
  ...[
    "www.lelang.go.id",
    "lelang.go.id",
    "lelang.go.id/berita",
    "bit.ly/abc",
    "s.id/abc",
    "forms.gle/x",
    "wa.me/62",
  ].map((url) => [url, "site"]),
  ...["pengumuman.pdf", "unduhan/a.xlsx"].map((url) => [url, "file"]),
  ...["kontak", "../kontak/", "kontak.html", "catatan.md"].map((url) => [url, "page"]),
  ["halo@kantor.go.id", "email"],
  ["https:/lelang.go.id", "scheme"],
])("%s is incomplete as the address of a %s", (url, kind) => {
  expect(relativeLink(url)?.kind).toBe(kind);
});

test.each([
  ["kontak", "/kontak/"],
  ["kontak.html#peta", "/kontak/#peta"],
  ["ppid/formulir", "/ppid/formulir/"],
  ["2026-10/lelang-ruko", "/2026/10/lelang-ruko/"],
  ["./", "/2026/11/lelang/"],
  ["index.md", "/"],
  ["../tanya-jawab/", "/2026/11/tanya-jawab/"],
  ["../tanya-jawab/index.md", "/2026/11/tanya-jawab/"],
  ["../../2026-10/lelang-ruko/index.md", "/2026/10/lelang-ruko/"],
  ["../../../pages/ppid.md", "/ppid/"],
  ["../../../ppid/?a=b", "/ppid/?a=b"],
])("%s on a post's page is meant for %s", (url, meant) => {
  expect(relativeLink(url, "/2026/11/lelang/")).toEqual({ kind: "page", meant });
});
