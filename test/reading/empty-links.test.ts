import { describe, expect, test } from "vitest";
import { named, post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";
import { htmlOf } from "../markdown/render.ts";

describe("a link without its words or its address", () => {
  test.each([
    ["without an address", "Isi [formulir](▸)", "address"],
    ["with an empty address", "Isi [formulir](▸<>)", "address"],
    ["with a title alone", 'Isi [formulir](▸<> "Judul")', "address"],
    ["without words", "Isi ▸[](https://lelang.go.id)", "text"],
    ["with a space for words", "Isi ▸[ ](/2026/11/pos-pertama/)", "text"],
    ["with words that cannot be seen", "Isi ▸[&nbsp;](https://lelang.go.id)", "text"],
    ["with marks alone for words", "Isi ▸[&#8203;](#)", "text"],
    ["without both", "Isi ▸[]()", "both"],
    ["behind one that has both", "[عربي](https://a.go.id) lalu ▸[](https://lelang.go.id)", "text"],
  ])("is told: %s", (_what, body, lacks) => {
    const { folder, marked } = writeOffice({ [postFile]: post({}, `${body}\n`) });
    const { problems } = read(folder);
    expect(named(problems)).toEqual(marked.map((place) => `empty-link ${place}`));
    expect(problems[0]?.data).toMatchObject({ lacks });
  });

  test("is each told where it stands", () => {
    const { folder, marked } = writeOffice({
      [postFile]: post({}, "[a](▸) [b](▸) ▸[](/x/)\n\n- ▸[](/x/) [c](▸)\n"),
    });
    const empty = read(folder).problems.filter(({ code }) => code === "empty-link");
    expect(named(empty)).toEqual(marked.map((place) => `empty-link ${place}`).sort());
  });

  test("is shown as the words that it has", () => {
    expect(htmlOf("Isi [**formulir**]() dan [](https://lelang.go.id) lagi")).toBe(
      "<p>Isi <strong>formulir</strong> dan  lagi</p>\n",
    );
  });

  test.each([
    "[Ke atas](#)",
    "[![Denah](a.png)](/denah/)",
    "<https://lelang.go.id>",
    "https://lelang.go.id",
    "`[]()`",
    "\\[]()",
  ])("is none of these: %s", (body) => {
    const { folder } = writeOffice({ [postFile]: post({}, `${body}\n`) });
    expect(read(folder).problems.filter(({ code }) => code === "empty-link")).toEqual([]);
  });
});

test.each([
  ["[a](▸https:/lelang.go.id)", "https://lelang.go.id"],
  ["[a](▸https:lelang.go.id)", "https://lelang.go.id"],
  ["[a](▸http//lelang.go.id)", "http://lelang.go.id"],
  ["<▸https:/lelang.go.id>", "https://lelang.go.id"],
  ["[a](<▸https:// lelang.go.id>)", "https://lelang.go.id"],
])("an address with a slip in its beginning is told with what was meant: %s", (body, meant) => {
  const { folder, marked } = writeOffice({ [postFile]: post({}, `${body}\n`) });
  const { problems } = read(folder);
  expect(named(problems)).toEqual(marked.map((place) => `relative-link ${place}`));
  expect(problems[0]?.data).toMatchObject({ kind: "scheme", meant });
});

test("one whose scheme is no scheme is shown as text, and told with what was meant", () => {
  const { problems } = read(writeOffice({ [postFile]: post({}, "[a](htps://lelang.go.id)\n") }).folder);
  expect(problems.map(({ code, data }) => [code, data])).toEqual([
    ["unsafe-link", { found: "htps://lelang.go.id", meant: "https://lelang.go.id" }],
  ]);
});

test("an address of the office with such a slip is refused, and told with what was meant", () => {
  const { problems } = read(
    writeOffice({
      "site.yaml": "name: K\nurl: https://k.go.id\nppid: { name: PPID, url: https:/ppid.go.id }\n",
    }).folder,
  );
  expect(problems.map(({ code, data }) => [code, (data as { meant?: string }).meant])).toEqual([
    ["invalid-value", "https://ppid.go.id"],
  ]);
});
