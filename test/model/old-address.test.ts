import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodedPath, oldAddress, writtenAddress } from "../../scripts/lib/model/old-address.ts";

describe("an old address", () => {
  it.each([
    ["/2019/03/judul-lama/", "/2019/03/judul-lama/"],
    ["/2019/03/judul-lama", "/2019/03/judul-lama/"],
    ["/2019/03/judul-lama/index.html", "/2019/03/judul-lama/"],
    ["/index.php/2019/03/judul", "/index.php/2019/03/judul/"],
    ["/Berita.html", "/Berita.html"],
    ["/dokumen/edaran.pdf", "/dokumen/edaran.pdf"],
    ["/berita/pengumuman-%e2%80%93-hasil/", "/berita/pengumuman-–-hasil/"],
    ["/berita/dua%20kata", "/berita/dua kata/"],
    ["/?p=123", "/?p=123"],
    ["/index.php?option=com_content&id=7", "/index.php?option=com_content&id=7"],
    ["/", "/"],
  ])("%s is known as %s", (written, known) => {
    const address = oldAddress(written);
    expect(address && writtenAddress(address)).toBe(known);
  });

  it.each([
    "judul",
    "https://kantor.go.id/judul/",
    "//kantor.go.id/",
    "/a/#bagian",
    "/a/../b/",
    "/a/%2e%2e/b/",
    "/a%2fb/",
    "/a\\b/",
    "/a//b/",
    "/.git/",
    "/con/",
    "/a:b/",
    "/%",
    "/?",
    "/?p=<b>",
    `/${"a".repeat(201)}/`,
    "",
  ])("%j is none", (written) => {
    expect(oldAddress(written)).toBeUndefined();
  });

  it("is the same when it is read again as it is known, or as a request spells it", () => {
    fc.assert(
      fc.property(fc.webPath(), (written) => {
        const address = oldAddress(written);
        if (!address) return;
        expect(oldAddress(encodedPath(address.path))).toEqual({ ...address, query: undefined });
        expect(address.path).toMatch(/^\/(?!.*\/\/)/);
        expect(address.path.split("/")).not.toContain("..");
      }),
    );
  });
});
