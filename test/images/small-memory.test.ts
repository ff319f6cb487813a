import { join } from "node:path";
import sharp from "sharp";
import { afterEach, expect, test, vi } from "vitest";
import { FileHashes } from "../../scripts/lib/decoding/file-hashes.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

afterEach(() => {
  vi.doUnmock("../../scripts/lib/memory.ts");
  vi.doUnmock("@11ty/eleventy-img");
  vi.resetModules();
});

/** Makes the pictures as a machine with so much memory does. */
async function madeWith(bytes: number, files: readonly string[]) {
  vi.resetModules();
  vi.doMock("../../scripts/lib/memory.ts", async (original) => {
    const memory = await original<typeof import("../../scripts/lib/memory.ts")>();
    const roomFor = (wanted: number) => memory.roomFor(wanted, bytes);
    return { ...memory, roomFor, isSmall: roomFor(2) < 2 };
  });
  let [underWay, most] = [0, 0];
  vi.doMock("@11ty/eleventy-img", async (original) => {
    const { default: Image } = await original<typeof import("@11ty/eleventy-img")>();
    const counted: typeof Image = async (source, options) => {
      const count = options.statsOnly ? 0 : options.formats.length * options.widths.length;
      underWay += count;
      most = Math.max(most, underWay);
      try {
        return await Image(source, options);
      } finally {
        underWay -= count;
      }
    };
    return { default: counted };
  });
  const { makePictures } = await import("../../scripts/lib/images/make-pictures.ts");
  const folder = temporaryFolder();
  const made = await makePictures(
    files.map((file) => ({ file, at: { file, line: 1, column: 1 } })),
    { cacheFolder: folder, hashes: await FileHashes.open(join(folder, "hashes.json")) },
  );
  // Which is done first is chance.
  const known = Object.values(made.known).sort((a, b) => (a.image.entry < b.image.entry ? -1 : 1));
  return { most, known };
}

test("where memory is small sizes are made one after another, and are the same", async () => {
  const folder = temporaryFolder();
  const files = await Promise.all(
    [500, 700].map(async (width) => {
      const file = join(folder, `foto-${width}.png`);
      const picture = { create: { width, height: 300, channels: 3, background: "#0b5c70" } } as const;
      await sharp(picture).png().toFile(file);
      return file;
    }),
  );
  const small = await madeWith(600e6, files);
  const large = await madeWith(64e9, files);
  expect(small.most).toBe(1);
  expect(large.most).toBeGreaterThan(1);
  expect(small.known).toEqual(large.known);
});
