import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { post, postFile } from "../fixtures/temporary-office.ts";
import { picture, pictured, start } from "./office-edits.ts";
import { filesOf } from "./project.ts";
import { type State, warmOffice } from "./warm-office.ts";

const title = "Uang jaminan yang keliru";
const withdrawn = {
  title,
  ...{ date: "2026-11-12", image: "foto.png", imageAlt: "Foto yang ditarik", quote: "Kutipan yang ditarik." },
  hashtags: "[InfoLelang, JagaAsetNegara]",
  campaign: "uang-kita",
};

/** An office that keeps cards, with nothing but a post and one that will be taken back. */
const published: State = {
  ...start,
  cards: true,
  files: {
    "site.yaml":
      "name: Kantor Kecil\nurl: https://kantor-kecil.go.id\nchannels: { x: https://x.com/kantor }\n",
    ...Object.fromEntries(
      ["pillars.yaml", "hashtags.yaml", "campaigns.yaml", postFile, picture].map((name) => [
        name,
        start.files[name] ?? null,
      ]),
    ),
    [pictured]: post(withdrawn),
  },
};

/** What tells that there once were cards: by their marks, of which no picture can be made, and the day. */
const marked = ["cek/kartu-lama.json", "kartu/manifest.json", "build.json", "verifikasi/index.html"];

function put(name: string, text: string | null, state = published): State {
  return { ...state, files: { ...state.files, [name]: text } };
}

test("a post that is taken back leaves nothing behind: no page, picture, kit or card, of its own or of its lists", {
  timeout: 600_000,
}, async () => {
  const office = warmOffice({ project: inject("project") });
  const build = async (state: State) => {
    office.write(state.files);
    const { code, stdout, stderr } = await office.warm(state);
    expect(code, stdout + stderr).toBe(0);
  };
  const cards = () => [...filesOf(join(office.output, "kartu")).keys()].filter((name) => /og\./.test(name));
  const ofPost = () => cards().filter((name) => name.startsWith("2026-11/bergambar/"));

  // The card under its first title is still served, as it may have been shared.
  await build(published);
  const renamed = put(pictured, post({ ...withdrawn, title: `${title} lagi` }));
  await build(renamed);
  expect(ofPost()).toHaveLength(2);

  const gone: readonly (readonly [what: string, state: State])[] = [
    ["made a draft", put(pictured, post({ ...withdrawn, draft: "true" }))],
    ["deleted", put(picture, null, put(pictured, null))],
  ];
  for (const [what, state] of gone) {
    await build(renamed);
    await build(state);
    expect(ofPost(), what).toEqual([]);
    await office.expectCold(what, state, marked);
    const former = JSON.parse(readFileSync(join(office.output, "cek", "kartu-lama.json"), "utf8"));
    expect(former.owners, what).toEqual([]);
    expect(former.cards.length, what).toBeGreaterThan(0);
    for (const file of filesOf(office.output).keys()) {
      expect(file).not.toMatch(/bergambar|jagaasetnegara|uang-kita/);
      const bytes = readFileSync(join(office.output, file));
      for (const word of [title, "/bergambar", "yang ditarik"])
        expect(bytes.includes(word), `${word} in ${file}, ${what}`).toBe(false);
    }
  }

  // Withdrawn, it is told of by its address, day and reason, and by nothing that it said.
  await build(renamed);
  const told = put(
    pictured,
    post({ ...withdrawn, withdrawn: "{ date: 2026-11-13, reason: Dimuat tanpa izin. }" }),
  );
  await build(told);
  expect(ofPost()).toEqual([]);
  await office.expectCold("withdrawn", told, marked);
  const files = [...filesOf(office.output).keys()];
  expect(files.filter((file) => /bergambar|jagaasetnegara|uang-kita/.test(file))).toEqual([
    "2026/11/bergambar/index.html",
  ]);
  const naming = files.filter(
    (file) => file !== "build.json" && readFileSync(join(office.output, file)).includes("/bergambar"),
  );
  expect(naming.sort()).toEqual([
    "2026/11/bergambar/index.html",
    "koreksi/feed.json",
    "koreksi/feed.xml",
    "koreksi/index.html",
  ]);
  for (const file of files)
    for (const word of [title, "yang ditarik"])
      expect(readFileSync(join(office.output, file)).includes(word), `${word} in ${file}`).toBe(false);
});
