import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { post, postFile } from "../fixtures/temporary-office.ts";
import { picture, start } from "./office-edits.ts";
import { filesOf } from "./project.ts";
import { type State, warmOffice } from "./warm-office.ts";

const title = "Uang jaminan yang keliru";
/** Three posts that will be gone, each in a way of its own, and what becomes of each. */
const ways = {
  konsep: { draft: "true" },
  dihapus: null,
  ditarik: { withdrawn: "{ date: 2026-11-13, reason: Dimuat tanpa izin. }" },
} as const;
const slugs = Object.keys(ways) as (keyof typeof ways)[];

const fieldsOf = (slug: string) => ({
  title: `${title} ${slug}`,
  ...{ date: "2026-11-12", image: "foto.png", imageAlt: "Foto yang ditarik", quote: "Kutipan yang ditarik." },
  hashtags: "[InfoLelang, JagaAsetNegara]",
  campaign: "uang-kita",
});

/** An office that keeps cards, with nothing but a post and those. @param change fields that are others; null where the post is gone */
function officeWith(change: (slug: keyof typeof ways) => Readonly<Record<string, string>> | null): State {
  const others = ["pillars.yaml", "hashtags.yaml", "campaigns.yaml", postFile];
  const posts = slugs.flatMap((slug) => {
    const [fields, place] = [change(slug), `posts/2026-11/${slug}`];
    if (fields === null) return [];
    return [
      [`${place}/index.md`, post({ ...fieldsOf(slug), ...fields })],
      [`${place}/foto.png`, start.files[picture] ?? null],
    ];
  });
  return {
    ...start,
    cards: true,
    files: {
      "site.yaml":
        "name: Kantor Kecil\nurl: https://kantor-kecil.go.id\nchannels: { x: https://x.com/kantor }\n",
      ...Object.fromEntries([...others.map((name) => [name, start.files[name] ?? null]), ...posts]),
    },
  };
}

/** What tells that there once were cards: by their marks, of which no picture can be made, and the day. */
const marked = ["cek/kartu-lama.json", "kartu/manifest.json", "build.json", "verifikasi/index.html"];

test("a post that is made a draft, deleted or withdrawn leaves nothing behind: no page, picture, kit or card, of its own or of its lists", {
  timeout: 600_000,
}, async () => {
  const office = warmOffice({ project: inject("project") });
  const build = async (state: State) => {
    office.write(state.files);
    const { code, stdout, stderr } = await office.warm(state);
    expect(code, stdout + stderr).toBe(0);
  };
  const cards = () => [...filesOf(join(office.output, "kartu")).keys()].filter((name) => /og\./.test(name));
  const cardsOf = (slug: string) => cards().filter((name) => name.startsWith(`2026-11/${slug}/`));

  // The card under its first title is still served, as it may have been shared.
  await build(officeWith(() => ({})));
  await build(officeWith((slug) => ({ title: `${title} lagi ${slug}` })));
  for (const slug of slugs) expect(cardsOf(slug), slug).toHaveLength(2);

  const gone = officeWith((slug) => ways[slug]);
  await build(gone);
  for (const slug of slugs) expect(cardsOf(slug), slug).toEqual([]);
  await office.expectCold("gone", gone, marked);
  const former = JSON.parse(readFileSync(join(office.output, "cek", "kartu-lama.json"), "utf8"));
  expect(former.owners).toEqual([]);
  expect(former.cards.length).toBeGreaterThan(0);

  // One that was withdrawn is told of by its address, day and reason, and by nothing that it said.
  const files = [...filesOf(office.output).keys()];
  expect(files.filter((file) => /konsep|dihapus|ditarik|jagaasetnegara|uang-kita/.test(file))).toEqual([
    "2026/11/ditarik/index.html",
  ]);
  const naming = files.filter(
    (file) => file !== "build.json" && readFileSync(join(office.output, file)).includes("/ditarik"),
  );
  expect(naming.sort()).toEqual([
    "2026/11/ditarik/index.html",
    "koreksi/feed.json",
    "koreksi/feed.xml",
    "koreksi/index.html",
  ]);
  for (const file of files) {
    const bytes = readFileSync(join(office.output, file));
    for (const word of [title, "/konsep", "/dihapus", "yang ditarik"])
      expect(bytes.includes(word), `${word} in ${file}`).toBe(false);
  }
});
