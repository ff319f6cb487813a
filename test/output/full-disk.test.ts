import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { drawCards } from "../../scripts/lib/cards/draw-cards.ts";
import { FileHashes } from "../../scripts/lib/decoding/file-hashes.ts";
import { openImageFacts } from "../../scripts/lib/images/image-facts.ts";
import { makePictures } from "../../scripts/lib/images/make-pictures.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import { allCardRequests } from "../../scripts/lib/output/card-requests.ts";
import { picture, read, temporaryFolder, writeOffice } from "../fixtures/temporary-office.ts";

/** What the machine refuses: an error's code for files whose path holds a word. */
const refused = vi.hoisted(() => ({ writing: "", reading: "", code: "" }));

const guard = vi.hoisted(() => (path: unknown, word: string): void => {
  if (word !== "" && String(path).includes(word))
    throw Object.assign(new Error(`${refused.code}: refused, '${path}'`), { code: refused.code });
});

vi.mock("node:fs/promises", async (original) => {
  const fs = await original<typeof import("node:fs/promises")>();
  return {
    ...fs,
    writeFile: async (...of: Parameters<typeof fs.writeFile>) => {
      guard(of[0], refused.writing);
      return fs.writeFile(...of);
    },
    readFile: async (...of: Parameters<typeof fs.readFile>) => {
      guard(of[0], refused.reading);
      return fs.readFile(...of);
    },
  };
});
/** The gate through which what an office wrote is read opens its files itself. */
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  return {
    ...fs,
    openSync: (...of: Parameters<typeof fs.openSync>) => {
      guard(of[0], refused.reading);
      return fs.openSync(...of);
    },
  };
});
afterEach(() => Object.assign(refused, { writing: "", reading: "", code: "" }));

async function picturesOf(folder: string, file: string) {
  const hashes = await FileHashes.open(join(folder, "hashes.json"));
  const at = { file: "content/posts/2026-11/pos/index.md", line: 7, column: 8 };
  return makePictures([{ file, at }], { cacheFolder: join(folder, "gambar"), hashes });
}

test.each(["ENOSPC", "EIO", "EACCES"])(
  "%s while pictures are made is no picture that cannot be read",
  async (code) => {
    const folder = temporaryFolder();
    const file = join(folder, "foto.png");
    writeFileSync(file, picture);
    Object.assign(refused, { writing: "gambar", code });
    await expect(picturesOf(folder, file)).rejects.toMatchObject({ code });
    Object.assign(refused, { writing: "", reading: "foto.png" });
    await expect(picturesOf(folder, file)).rejects.toMatchObject({ code });
    Object.assign(refused, { reading: "" });
    expect((await picturesOf(folder, file)).unreadable).toEqual([]);
  },
);

test("a full disk while cards are drawn is no card that cannot be drawn", async () => {
  const { office } = read(writeOffice({}).folder);
  if (!office) throw new Error("the office cannot be read");
  const [request] = allCardRequests(publish(office), wordsFor("id"));
  if (!request) throw new Error("there is no card");
  Object.assign(refused, { writing: "drawn", code: "ENOSPC" });
  const drawing = drawCards([request], { cacheDir: temporaryFolder(), write: () => undefined, workers: 1 });
  await expect(drawing).rejects.toMatchObject({ code: "ENOSPC" });
});

test("what is looked at and refused is told as that, and looked at again", async () => {
  const file = join(temporaryFolder(), "foto.png");
  writeFileSync(file, picture);
  const facts = openImageFacts();
  const look = async () => (await facts.look(new Map([[file, "picture"]]))).get(file);
  Object.assign(refused, { reading: "foto.png", code: "EACCES" });
  expect(await look()).toEqual({ refused: "forbidden" });
  Object.assign(refused, { reading: "" });
  expect(await look()).toMatchObject({ width: 600, height: 400 });
});
