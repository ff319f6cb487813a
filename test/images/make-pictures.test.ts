import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { FileHashes } from "../../scripts/lib/decoding/file-hashes.ts";
import {
  type ImageSource,
  imageSources,
  makePictures,
  type PicturesMade,
} from "../../scripts/lib/images/make-pictures.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import { pixel, post, postFile, read, temporaryFolder, writeOffice } from "../fixtures/temporary-office.ts";

const photo = join(
  import.meta.dirname,
  "..",
  "fixtures",
  "pengadilan-agama",
  "posts",
  "2026-10",
  "sidang-keliling-pulau",
  "dermaga.jpg",
);

interface Workplace {
  readonly sources: string;
  readonly output: string;
  make(files: readonly string[]): Promise<PicturesMade>;
  /** the absolute path of a file that the site serves */
  served(address: string): string;
}

function workplace(): Workplace {
  const root = temporaryFolder();
  const output = join(root, "site");
  const sources = join(root, "sources");
  mkdirSync(sources);
  return {
    sources,
    output,
    make: async (files) => {
      const list: ImageSource[] = files.map((file) => ({
        file,
        at: { file: "content/posts/2026-11/pos/index.md", line: 1, column: 1 },
      }));
      const hashes = await FileHashes.open(join(root, "hashes.json"));
      const made = await makePictures(list, { cacheFolder: join(root, "cache"), hashes });
      for (const { address, from } of made.files) {
        mkdirSync(dirname(join(output, address)), { recursive: true });
        copyFileSync(from, join(output, address));
      }
      await hashes.save();
      return made;
    },
    served: (address) => join(output, ...address.split("/")),
  };
}

/** Every file that a picture's sources name, with the width that the site promises for it. */
function promised(made: PicturesMade, file: string): { address: string; width: number; type: string }[] {
  const picture = made.pictures.get(file);
  if (!picture) throw new Error(`no picture of ${file}`);
  return picture.sources.flatMap(({ type, files }) => files.map((one) => ({ ...one, type })));
}

async function flat(path: string, width: number, height: number, colour = "#c9472f"): Promise<string> {
  await sharp({ create: { width, height, channels: 3, background: colour } })
    .png()
    .toFile(path);
  return path;
}

describe("a photo that a phone wrote", () => {
  test("loses its metadata, is turned upright, and comes in every format and width that is promised", async () => {
    const stored = await sharp(photo).metadata();
    expect(stored).toMatchObject({ width: 900, height: 1200, orientation: 6 });
    expect(stored.exif?.includes("KameraRahasia")).toBe(true);
    expect(stored.exif?.includes(Buffer.from([0x25, 0x88]))).toBe(true); // the tag of a GPS directory

    const place = workplace();
    const made = await place.make([photo]);
    const picture = made.pictures.get(photo);
    expect(picture).toMatchObject({ width: 960, height: 720 });
    expect(picture?.sources.map(({ type }) => type)).toEqual(["image/avif", "image/webp", "image/jpeg"]);

    const files = promised(made, photo);
    expect(files.map(({ width }) => width)).toEqual([480, 960, 480, 960, 480, 960]);
    for (const { address, width, type } of files) {
      const path = place.served(address);
      const bytes = readFileSync(path);
      const metadata = await sharp(bytes).metadata();
      expect(metadata.width, address).toBe(width);
      expect(metadata.height, address).toBe(width * 0.75);
      expect(metadata.orientation ?? 1, address).toBe(1);
      expect(metadata.exif, address).toBeUndefined();
      expect(metadata.xmp, address).toBeUndefined();
      expect(bytes.includes("KameraRahasia"), address).toBe(false);
      expect(bytes.includes("Ponsel Contoh"), address).toBe(false);
      expect(`image/${metadata.format === "heif" ? "avif" : metadata.format}`).toBe(type);
      const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
      const [red = 0, green = 0, blue = 0] = data;
      expect(blue > 200 && blue > red + 100, `the sky is up in ${address}: ${red} ${green} ${blue}`).toBe(
        true,
      );
    }
    expect(readdirSync(join(place.output, "gambar"))).toHaveLength(files.length);
  });
});

describe("the cache", () => {
  test("makes nothing a second time, and the same addresses", async () => {
    const place = workplace();
    const file = await flat(join(place.sources, "a.png"), 700, 400);
    const first = await place.make([file]);
    const second = await place.make([file]);
    expect([first.made, second.made]).toEqual([1, 0]);
    expect(second.pictures).toEqual(first.pictures);
  });

  test("makes a changed picture anew, at a new address", async () => {
    const place = workplace();
    const file = join(place.sources, "a.png");
    const first = await place.make([await flat(file, 700, 400)]);
    const second = await place.make([await flat(file, 700, 400, "#0b5c70")]);
    expect(second.made).toBe(1);
    expect(second.pictures.get(file)?.src).not.toBe(first.pictures.get(file)?.src);
  });

  test("makes an entry again that a killed build left without its list", async () => {
    const place = workplace();
    const file = await flat(join(place.sources, "a.png"), 300, 200);
    await place.make([file]);
    const cache = join(place.output, "..", "cache");
    const [entry = ""] = readdirSync(cache);
    writeFileSync(join(cache, entry, "files.json"), "[{");
    expect((await place.make([file])).made).toBe(1);
  });

  test("serves equal pictures of many posts, made at the same time", async () => {
    const place = workplace();
    const original = await flat(join(place.sources, "sama.png"), 600, 400);
    const files = Array.from({ length: 12 }, (_, index) => {
      const folder = join(place.sources, `pos-${index}`);
      mkdirSync(folder);
      copyFileSync(original, join(folder, "sama.png"));
      return join(folder, "sama.png");
    });
    const made = await place.make(files);
    expect(made.unreadable).toEqual([]);
    expect(made.made).toBe(1);
    expect(new Set(files.map((file) => made.pictures.get(file)?.src)).size).toBe(1);
  });

  test("serves nothing of a source's own bytes: no profile, no note, no comment", async () => {
    const place = workplace();
    const file = join(place.sources, "profil.jpg");
    const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
    const jpeg = await sharp({ create: { width: 500, height: 300, channels: 3, background: "#888", noise } })
      .withIccProfile("p3")
      .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'>RahasiaXmp</x:xmpmeta>")
      .jpeg()
      .toBuffer();
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 15]), Buffer.from("RahasiaKomen!")]);
    writeFileSync(
      file,
      Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2), Buffer.from("RahasiaAkhir")]),
    );
    expect((await sharp(file).metadata()).icc).toBeDefined();
    const made = await place.make([file]);
    for (const { address } of promised(made, file)) {
      const bytes = readFileSync(place.served(address));
      const { icc, exif, xmp, comments } = await sharp(bytes).metadata();
      expect([icc, exif, xmp, comments], address).toEqual([undefined, undefined, undefined, undefined]);
      expect(bytes.includes("Rahasia"), address).toBe(false);
    }
  });

  test("leaves nothing half made behind", async () => {
    const place = workplace();
    const file = await flat(join(place.sources, "a.png"), 300, 200);
    const broken = join(place.sources, "rusak.png");
    writeFileSync(broken, readFileSync(file).subarray(0, 120));
    await place.make([file, broken]);
    const entries = readdirSync(join(place.output, "..", "cache"));
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatch(/^[0-9a-f]{20}$/);
  });
});

describe("sizes", () => {
  test("are never larger than the picture", async () => {
    const place = workplace();
    const file = await flat(join(place.sources, "kecil.png"), 120, 90);
    const made = await place.make([file]);
    expect(promised(made, file).map(({ width }) => width)).toEqual([120, 120, 120]);
    expect(made.pictures.get(file)).toMatchObject({ width: 120, height: 90 });
  });

  test("of 40 megapixels are made to the widest that is served", async () => {
    const place = workplace();
    const file = await flat(join(place.sources, "besar.png"), 8000, 5000);
    const made = await place.make([file]);
    expect(promised(made, file).map(({ width }) => width)).toEqual([
      480, 960, 1600, 480, 960, 1600, 480, 960, 1600,
    ]);
    expect(made.pictures.get(file)).toMatchObject({ width: 1600, height: 1000 });
  }, 90_000);
});

test.each([
  ["black", 0, "light"],
  ["white", 255, "dark"],
])(
  "%s lines on nothing (%i) are seen in every format, on a %s ground, in every format",
  async (_what, ink, ground) => {
    const place = workplace();
    const file = join(place.sources, "tembus.png");
    const none = { r: 0, g: 0, b: 0, alpha: 0 };
    const lines = await sharp({
      create: { width: 500, height: 60, channels: 3, background: { r: ink, g: ink, b: ink } },
    })
      .png()
      .toBuffer();
    await sharp({ create: { width: 500, height: 300, channels: 4, background: none } })
      .composite([{ input: lines }])
      .png()
      .toFile(file);
    const made = await place.make([file]);
    const promises = promised(made, file);
    expect(promises.length).toBeGreaterThan(2);
    for (const { address } of promises) {
      const { data, info } = await sharp(place.served(address)).raw().toBuffer({ resolveWithObject: true });
      const foot = data[data.length - info.channels] ?? 0;
      expect([info.channels, ground === "light" ? foot > 240 : foot < 60]).toEqual([3, true]);
    }
  },
);

test("a file that is no picture is told, and the others are made", async () => {
  const place = workplace();
  const sound = await flat(join(place.sources, "a.png"), 300, 200);
  const text = join(place.sources, "teks.jpg");
  writeFileSync(text, "Ini bukan gambar.");
  const empty = join(place.sources, "kosong.png");
  writeFileSync(empty, "");
  const made = await place.make([text, sound, empty]);
  expect(made.unreadable.map(({ file }) => file)).toEqual([text, empty]);
  expect([...made.pictures.keys()]).toEqual([sound]);
});

test("addresses are safe and readable, whatever the file is called", async () => {
  const place = workplace();
  const names = ["Foto Kantor (1) é.png", "صورة.png", "a%20b.png"];
  const files = await Promise.all(
    names.map((name, index) => flat(join(place.sources, name), 40 + index, 40)),
  );
  const made = await place.make(files);
  const addresses = files.map((file) => made.pictures.get(file)?.src);
  expect(addresses[0]).toMatch(/^\/gambar\/foto-kantor-1-e-[0-9a-f]{10}-40\.jpeg$/);
  expect(addresses[1]).toMatch(/^\/gambar\/gambar-[0-9a-f]{10}-41\.jpeg$/);
  for (const address of addresses) expect(() => readFileSync(place.served(address ?? ""))).not.toThrow();
});

test("a picture is told where a post or page uses it first", () => {
  const home = "posts/2026-11/pos-pertama";
  const summary = "Halaman berdiri dengan ringkasan yang cukup panjang untuk diterima.";
  const { folder, marked } = writeOffice({
    [postFile]: post(
      { image: "▸utama.png", imageAlt: "Foto" },
      "Satu.\n\n![Dua](▸isi.png) ![Lagi](isi.png) ![Foto](utama.png)\n",
    ),
    [`${home}/utama.png`]: pixel,
    [`${home}/isi.png`]: pixel,
    "pages/kontak.md": `---\ntitle: Kontak\nsummary: ${summary}\n---\nPeta:\n\n![Peta](▸peta.png)\n`,
    "pages/peta.png": pixel,
  });
  const { office } = read(folder);
  if (!office) throw new Error("the office cannot be read");
  const sources = imageSources(publish(office));
  expect(sources.map(({ file }) => file)).toEqual(
    [`${home}/utama.png`, `${home}/isi.png`, "pages/peta.png"].map((name) => join(folder, name)),
  );
  expect(sources.map(({ at }) => `${at.file}:${at.line}:${at.column}`)).toEqual(marked);
});
