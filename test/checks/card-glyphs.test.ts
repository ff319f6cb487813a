import { describe, expect, test } from "vitest";
import { cardGlyphs } from "../../scripts/lib/checks/card-glyphs.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import { allCardRequests } from "../../scripts/lib/output/card-requests.ts";
import type { Problem, Severity } from "../../scripts/lib/problems/problem.ts";
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

/** Han characters, which no font of the cards has, and as many Vietnamese ones, which all have. */
const han = 0x4e00;
const vietnamese = 0x1ea0;

/** An office each of whose texts holds a character that no other has. */
function officeOf(
  first: number,
  options: { readonly tagline: boolean; readonly description: boolean; readonly slogan: boolean },
): Files {
  let next = first;
  const text = () => `Teks ${String.fromCodePoint(next++)} ini`;
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
    "collaborators.yaml": `bkad: { name: ${text()}, about: ${text()} }\n`,
    [postFile]: post(
      {
        ...{ title: text(), summary: long(), kind: "tutorial", campaign: "uang-kita", quote: text() },
        collaborators: "[bkad]",
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
    const shownBy = (first: number): { readonly shown: number[]; readonly found: readonly Problem[] } => {
      const { office, problems } = read(writeOffice(officeOf(first, options)).folder);
      if (!office) throw new Error("the office cannot be read");
      expect(named(problems)).toEqual([]);
      const requests = allCardRequests(publish(office, { unpublished: true }), words);
      const props = JSON.stringify(requests.map(({ props }) => props));
      const places = Array.from(props.matchAll(/[\p{Script=Han}\u1ea0-\u1eff]/gu), ([character]) =>
        placeOf(first, character),
      );
      const found = cardGlyphs({ office, months: [], words }) as Problem[];
      return { shown: [...new Set(places)].sort(), found };
    };
    const { shown, found: none } = shownBy(vietnamese);
    const { shown: left, found } = shownBy(han);
    const told = (severity?: Severity) =>
      found
        .filter((one) => severity === undefined || one.severity === severity)
        .flatMap(({ data }) => ("characters" in data ? data.characters : []))
        .map(({ character }) => placeOf(han, character));
    expect(shown.length).toBeGreaterThan(10);
    expect(none).toEqual([]);
    expect([...new Set(told())].sort()).toEqual(shown);
    // What does not stop a build is not put on a card either.
    expect([...new Set(told("error"))].sort()).toEqual(left);
  });
});

function placeOf(first: number, character: string): number {
  return (character.codePointAt(0) ?? 0) - first;
}

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

test.each([
  ["Lelang 競売 ramai", "dots", "Lelang … ramai"],
  ["日本語 dan Заголовок", "left-out", words.cards.readMore],
])("what becomes of the title “%s” is told as it is", (title, then, shown) => {
  const { office } = read(writeOffice({ [postFile]: post({ title }, "Isi.\n") }).folder);
  if (!office) throw new Error("the office cannot be read");
  expect(cardGlyphs({ office, months: [], words })).toMatchObject([{ data: { key: "title", then } }]);
  const card = allCardRequests(publish(office, { unpublished: true }), words).find(
    ({ template }) => template === "post",
  );
  expect(card?.props).toMatchObject({ title: shown });
});
