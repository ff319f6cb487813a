import { describe, expect, test } from "vitest";
import { cardGlyphs } from "../../scripts/lib/checks/card-glyphs.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import { allCardRequests } from "../../scripts/lib/output/card-requests.ts";
import {
  type Files,
  named,
  post,
  postFile,
  read,
  soundOffice,
  writeOffice,
} from "../fixtures/temporary-office.ts";

const words = wordsFor("id");

/** Han characters, which no font of the cards has, each another one. */
function undrawable(): () => string {
  let next = 0x4e00;
  return () => `Teks ${String.fromCodePoint(next++)} ini`;
}

/** An office each of whose texts holds a character that no other has. */
function officeOf(options: {
  readonly tagline: boolean;
  readonly description: boolean;
  readonly slogan: boolean;
}): Files {
  const text = undrawable();
  const long = () => `${text()}, dan kata lain supaya cukup panjang bagi sebuah ringkasan.`;
  return {
    "site.yaml": [
      `name: ${text()}`,
      `fullName: ${text()}`,
      `parent: ${text()}`,
      `notice: ${text()}`,
      ...(options.description ? [`description: ${text()}`] : []),
      "url: https://kantor.go.id",
      `contacts: { address: ${text()} }`,
      "channels: { instagram: https://instagram.com/kantor, x: https://x.com/kantor }",
      ...(options.tagline ? [`brand: { tagline: ${text()} }`] : []),
      "",
    ].join("\n"),
    "pillars.yaml": soundOffice["pillars.yaml"]
      .replace("label: Informasi", `label: ${text()}\n  description: ${text()}`)
      .replace("tutorial: Tutorial", `tutorial: ${text()}`),
    "hashtags.yaml": `InfoLelang: { description: ${text()} }\nJagaAsetNegara:\n`,
    "campaigns.yaml": [
      "uang-kita:",
      `  name: ${text()}`,
      ...(options.slogan ? [`  slogan: ${text()}`] : []),
      `  description: ${text()}`,
      "",
    ].join("\n"),
    [postFile]: post(
      {
        ...{ title: text(), summary: long(), kind: "tutorial", campaign: "uang-kita", quote: text() },
        figure: `{ value: ${text()}, label: ${text()} }`,
        auction: `{ lot: ${text()}, limit: 100000, deposit: 20000, deadline: 2026-12-24, url: https://lelang.go.id/ }`,
        slides: `[${text()}, ${text()}]`,
        captions: `{ x: ${text()} }`,
      },
      `${text()}\n`,
    ),
    "posts/2026-11/terjadwal/index.md": post({ title: text(), date: "2026-11-29", draft: "true" }),
  };
}

describe("every text that a card shows is looked at, and no other", () => {
  const choices = [true, false];
  test.each(
    choices.flatMap((tagline) =>
      choices.flatMap((description) => choices.map((slogan) => ({ tagline, description, slogan }))),
    ),
  )("with %o", (options) => {
    const { office, problems } = read(writeOffice(officeOf(options)).folder);
    if (!office) throw new Error("the office cannot be read");
    expect(named(problems)).toEqual([]);
    const requests = allCardRequests(publish(office, { unpublished: true }), words);
    const drawn = JSON.stringify(requests.map(({ props }) => props)).match(/\p{Script=Han}/gu) ?? [];
    const found = cardGlyphs({ office, months: [], words }) as ReturnType<typeof read>["problems"];
    const told = found.flatMap(({ data }) => ("character" in data ? [data.character] : []));
    expect(drawn.length).toBeGreaterThan(10);
    expect([...new Set(told)].sort()).toEqual([...new Set(drawn)].sort());
  });
});

test("a character that cannot be drawn is told where it stands", () => {
  const { folder, marked } = writeOffice({
    "site.yaml": `${soundOffice["site.yaml"]}description: ▸Melayani 公\n`,
    "hashtags.yaml": "InfoLelang:\n  description: ▸Lelang 公\nJagaAsetNegara:\n",
    "campaigns.yaml": "uang-kita:\n  name: Uang Kita\n  description: ▸Uang 公\n",
  });
  const { office } = read(folder);
  if (!office) throw new Error("the office cannot be read");
  const found = cardGlyphs({ office, months: [], words }) as ReturnType<typeof read>["problems"];
  expect(named(found)).toEqual(marked.map((place) => `missing-glyph ${place}`).sort());
});
