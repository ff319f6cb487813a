import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openPreview, type Preview } from "../../scripts/lib/preview/preview.ts";
import { pixel, post, soundOffice, temporaryFolder } from "../fixtures/temporary-office.ts";
import { now, open } from "./office.ts";

const places = ["2026-11/satu", "2026-11/dua", "2026-12/tiga", "2026-10/empat"];
const fileOf = (place: string) => `posts/${place}/index.md`;

/** One change of an office: files by name, null where one goes. */
const edit = fc.oneof(
  fc
    .record({
      place: fc.constantFrom(...places),
      title: fc.constantFrom("Judul satu", "Judul dua"),
      pillar: fc.constantFrom("informasi", "emosi", "informas"),
      draft: fc.boolean(),
      body: fc.constantFrom("Isi.\n", "Lihat [ini](/tidak-ada/).\n", "![Foto](foto.png)\n"),
    })
    .map(({ place, body, draft, title, pillar }) => ({
      [fileOf(place)]: post({ title, pillar, draft: String(draft), date: `${place.slice(0, 7)}-20` }, body),
    })),
  fc.constantFrom(...places).map((place) => ({ [fileOf(place)]: null })),
  fc.constantFrom(...places).map((place) => ({ [`posts/${place}/foto.png`]: pixel })),
  fc
    .constantFrom(null, "---\ntitle: PPID\nsummary: x\n---\nIsi.\n")
    .map((text) => ({ "pages/ppid.md": text })),
  fc.constantFrom("InfoLelang:\nBaru:\n", "InfoLelang:\n", "[\n").map((text) => ({ "hashtags.yaml": text })),
  fc
    .constantFrom("Kantor Kecil", "Kantor Besar", "[")
    .map((name) => ({ "site.yaml": `name: ${name}\nurl: https://kantor-kecil.go.id\n` })),
);

/** All that a preview answers, by address: texts without the time of the last change. */
function texts(preview: Preview): Map<string, string> {
  const pages = preview.view.site?.pages.all().values() ?? [];
  const { frame } = preview.view;
  return new Map(Array.from(pages, (page) => [page.address, page.render(frame)]));
}

async function fresh(folder: string): Promise<Preview> {
  const cacheFolder = join(temporaryFolder(), "cache");
  const preview = await openPreview({ folder, now, cacheFolder, label: "content", code: "test" });
  await preview.check();
  return preview;
}

describe("after any edits", () => {
  test("what is known of changed paths alone is what a look at everything finds, and every address that changed is told", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        const { preview, folder, write } = await open(soundOffice);
        let before = texts(preview);
        for (const changes of edits) {
          const paths = Object.entries(changes).map(([name, content]) => {
            const path = join(folder, ...name.split("/"));
            if (content !== null) write({ [name]: content });
            else rmSync(name.startsWith("posts") ? dirname(path) : path, { recursive: true, force: true });
            return name.startsWith("posts") && content === null ? dirname(path) : path;
          });
          const { addresses } = await preview.update(paths);
          const after = texts(preview);
          const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
            (address) => before.get(address) !== after.get(address),
          );
          const told = [...addresses()].sort();
          // The office's own files, and names beside a text, may shape any page: such a change may tell of too many.
          const ofTexts = Object.keys(changes).every((name) => name.endsWith(".md"));
          expect(ofTexts ? told : told.filter((address) => changed.includes(address))).toEqual(
            changed.sort(),
          );
          before = after;
        }
        await preview.check();
        const whole = await fresh(folder);
        expect(preview.problems).toEqual(whole.problems);
        expect(texts(preview)).toEqual(texts(whole));
        expect((await preview.update()).changed).toBe(false);
        await whole.close();
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 120_000);
});
