import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSealedText, writeSealed } from "../../scripts/lib/files/sealed.ts";
import { imageFactsIn, openImageFacts } from "../../scripts/lib/images/image-facts.ts";
import { pixel, temporaryFolder } from "../fixtures/temporary-office.ts";

const photo = join(
  import.meta.dirname,
  "../fixtures/pengadilan-agama/posts/2026-10/sidang-keliling-pulau/dermaga.jpg",
);

test("the facts of a picture are its size as it is seen; what is no picture has none", async () => {
  const folder = temporaryFolder();
  const document = join(folder, "surat.png");
  writeFileSync(document, "bukan gambar");
  const facts = await openImageFacts().of([photo, document, join(folder, "tidak-ada.png")]);
  // Stored lying on its side: 900 × 1200.
  expect([...facts.keys()]).toEqual([photo]);
  expect(facts.get(photo)).toMatchObject({ width: 1200, height: 900 });
});

test("facts are kept for the next run, as long as a file is the same", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "a.png");
  const storage = imageFactsIn(join(folder, "cache"));
  writeFileSync(file, pixel);
  // Just after a file was written nobody can be sure of it.
  await new Promise((done) => setTimeout(done, 100));
  const first = openImageFacts(storage);
  const known = await first.of([file, photo]);
  first.save();
  // What was kept is believed: nothing is opened.
  alter(storage, '"size":[1,1]', '"size":[7,7]');
  expect((await openImageFacts(storage).of([file])).get(file)).toMatchObject({ width: 7 });

  writeFileSync(file, readFileSync(photo));
  expect((await openImageFacts(storage).of([file])).get(file)).toMatchObject({ width: 1200 });
  expect(known.get(file)?.width).toBe(1);
  rmSync(file);
  expect((await openImageFacts(storage).of([file])).size).toBe(0);
});

test("what decoding said is kept by what a file holds, wherever and whenever it was put there", async () => {
  const folder = temporaryFolder();
  const [file, copy] = [join(folder, "a.png"), join(folder, "b.png")];
  const storage = imageFactsIn(join(folder, "cache"));
  writeFileSync(file, pixel);
  await new Promise((done) => setTimeout(done, 100));
  const first = openImageFacts(storage);
  expect((await first.look(new Map([[file, "picture"]]))).get(file)).toMatchObject({ width: 1 });
  first.save();
  alter(storage, '"width":1', '"width":7');

  // Nothing is decoded again, neither of the same file nor of another with the same bytes.
  writeFileSync(copy, pixel);
  const later = openImageFacts(storage);
  const looks = await later.look(new Map([file, copy].map((one) => [one, "picture"])));
  expect([...looks.values()]).toEqual([
    expect.objectContaining({ width: 7 }),
    expect.objectContaining({ width: 7 }),
  ]);
  // As a logo it was never looked at.
  expect((await later.look(new Map([[copy, "logo"]]))).get(copy)).toMatchObject({ width: 1 });
});

/** Changes what was kept, under a seal that fits. */
function alter(storage: string, from: string, to: string): void {
  const [seal = ""] = readFileSync(storage, "utf8").split("\n");
  const purpose = seal.split(" ").slice(0, -2).join(" ");
  const kept = readSealedText(storage, purpose) ?? "";
  expect(kept).toContain(from);
  writeSealed(storage, purpose, JSON.parse(kept.replaceAll(from, to)));
}
