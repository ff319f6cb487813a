import { describe, expect, test } from "vitest";
import { postNameIn, postsNamed, postsNear } from "../../scripts/lib/slips/post-named.ts";

const posts = [
  ["2026-11", "lelang-ruko", "Lelang ruko di Sudirman"],
  ["2026-11", "jadwal-sidang-keliling", "Jadwal sidang keliling"],
  ["2026-10", "sidang-daring", "Bersidang dari rumah"],
  ["2026-10", "kembar", "Kembar satu"],
  ["2026-09", "kembar", "Kembar dua"],
  ["2026-09", "biaya-perkara", "Berapa biaya sidang?"],
].map(([month, slug = "", title = ""]) => ({ id: `${month}/${slug}`, slug, title }));

describe("what names a post", () => {
  test.each([
    ["lelang-ruko", "lelang-ruko"],
    ["lelang-ruko/", "lelang-ruko"],
    ["“lelang-ruko”", "lelang-ruko"],
    ["2026-11/lelang-ruko", "2026-11/lelang-ruko"],
    ["2026/11/lelang-ruko", "2026-11/lelang-ruko"],
    ["/2026/11/lelang-ruko/", "2026-11/lelang-ruko"],
    ["/kantor/2026/11/lelang-ruko/", "2026-11/lelang-ruko"],
    ["https://kantor.go.id/2026/11/lelang-ruko/", "2026-11/lelang-ruko"],
    ["kantor.go.id/2026/11/lelang-ruko", "2026-11/lelang-ruko"],
    ["http://localhost:8080/2026/11/lelang-ruko/#biaya", "2026-11/lelang-ruko"],
    ["https://instansi.github.io/kantor/2026/11/lelang-ruko/bagikan/", "2026-11/lelang-ruko"],
    ["https://kantor.go.id/2026/11/lelang-ruko/?utm_source=x&utm_medium=social", "2026-11/lelang-ruko"],
    ["https://kantor.go.id/kartu/2026-11/lelang-ruko/og.1a2b3c4d5e.png", "2026-11/lelang-ruko"],
    ["content/posts/2026-11/lelang-ruko/index.md", "2026-11/lelang-ruko"],
    ["content\\posts\\2026-11\\lelang-ruko\\index.md", "2026-11/lelang-ruko"],
    ["https://kantor.go.id/", "kantor.go.id"],
  ])("%s is %s", (written, name) => {
    expect(postNameIn(written)).toBe(name);
  });

  test("is an id, or a slug that several may have", () => {
    expect(postsNamed("2026-09/kembar", posts).map(({ id }) => id)).toEqual(["2026-09/kembar"]);
    expect(postsNamed("kembar", posts).map(({ id }) => id)).toEqual(["2026-10/kembar", "2026-09/kembar"]);
    expect(postsNamed("sidang", posts)).toEqual([]);
  });
});

describe("posts near a name that none has", () => {
  test.each([
    ["sidang", ["2026-11/jadwal-sidang-keliling", "2026-10/sidang-daring", "2026-09/biaya-perkara"]],
    ["sidang keliling", ["2026-11/jadwal-sidang-keliling"]],
    ["lelang-roko", ["2026-11/lelang-ruko"]],
    ["2026-12/lelang-ruko", ["2026-11/lelang-ruko"]],
    ["Jadwal Sidang Keliling", ["2026-11/jadwal-sidang-keliling"]],
    ["ruk", ["2026-11/lelang-ruko"]],
    ["penyuluhan", []],
    ["---", []],
  ])("%s: %j", (name, ids) => {
    expect(postsNear(name, posts).map(({ id }) => id)).toEqual(ids);
  });

  test("are no more than can be looked at", () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      id: `2026-11/sidang-${index}`,
      slug: `sidang-${index}`,
      title: "Sidang",
    }));
    expect(postsNear("sidang", many)).toHaveLength(5);
  });
});
