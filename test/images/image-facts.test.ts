import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
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
  const text = readFileSync(storage, "utf8");
  writeFileSync(storage, text.replaceAll('"size":[1,1]', '"size":[7,7]'));
  expect((await openImageFacts(storage).of([file])).get(file)).toMatchObject({ width: 7 });

  writeFileSync(file, readFileSync(photo));
  expect((await openImageFacts(storage).of([file])).get(file)).toMatchObject({ width: 1200 });
  expect(known.get(file)?.width).toBe(1);
  rmSync(file);
  expect((await openImageFacts(storage).of([file])).size).toBe(0);
});
