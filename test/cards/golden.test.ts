/**
 * Pictures of a fixed set of cards, at half their size. A card that has come to look otherwise fails, and its old picture, new
 * picture and their difference stand side by side in the file that the failure names. UPDATE_GOLDEN=1 takes the new ones.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { drawCard } from "../../scripts/lib/cards/render.ts";
import type { CardRequest } from "../../scripts/lib/cards/request.ts";
import { pictures } from "../fixtures/full-office.ts";
import { auctionCard, closingCard, figureCard, listCard, postCard, quoteCard, stepCard } from "./samples.ts";

const folder = join(import.meta.dirname, "golden");
const differences = join(tmpdir(), "pilar-golden");

/** Of 255, in one channel of one pixel: less is not seen. */
const seen = 32;
/** Share of pixels that may differ by more: the edges of letters, on another processor. */
const allowed = { onCard: 0.002, inTile: 0.15 };
/** Edge of the tiles, in pixels, of which none may differ more than that: a small sign is lost in a whole card. */
const tile = 16;

const emosi = { label: "Emosi", colour: "#c9472f", shape: "arcs" } as const;
const promosi = { label: "Promosi", colour: "#e8ab25", shape: "rays" } as const;
const at = (format: CardRequest["format"], props: Parameters<typeof postCard>[0]) =>
  postCard(props, {}, "2026-11/contoh", format);

const files = { photo: pictures.photo, logo: pictures.logo };
const withPhoto = (props: Parameters<typeof postCard>[0], format: CardRequest["format"]) =>
  postCard(props, files, "2026-11/contoh", format);

const cards: readonly (readonly [name: string, request: CardRequest])[] = [
  ["og-columns", at("og", {})],
  ["landscape-arcs", at("landscape", { pillar: emosi, title: "Pahlawan kecil di balik papan nama 🎉" })],
  ["square-rays", at("square", { pillar: promosi })],
  ["portrait-arabic", at("portrait", { title: "بسم الله الرحمن الرحيم" })],
  [
    "story-arcs",
    at("story", { pillar: emosi, title: "Terima kasih untuk 58 kantor yang laporannya tepat waktu" }),
  ],
  ["landscape-photo", withPhoto({ pillar: emosi }, "landscape")],
  ["portrait-photo", withPhoto({ pillar: promosi }, "portrait")],
  ["list", listCard()],
  ["quote-square", quoteCard({ pillar: emosi }, "square")],
  ["figure-portrait", figureCard({ pillar: promosi }, "portrait")],
  ["auction-og", auctionCard({ pillar: promosi }, "og")],
  [
    "auction-square",
    auctionCard({ pillar: promosi, lot: "Besi tua dan peralatan rusak, dua paket" }, "square"),
  ],
  ["step", stepCard({})],
  ["step-story", stepCard({ pillar: emosi }, "story")],
  ["closing", closingCard({})],
];

interface Picture {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number };
}

test.each(cards)("%s looks as it did", async (name, request) => {
  const { data, width, height } = await drawCard(request);
  const small = sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .resize(Math.round(width / 2));
  const now: Picture = await small.clone().raw().toBuffer({ resolveWithObject: true });
  const file = join(folder, `${name}.png`);
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, await small.clone().png({ palette: true, effort: 10 }).toBuffer());
  }
  const before: Picture = await sharp(readFileSync(file))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { onCard, inTile, map } = compare(before, now);
  if (onCard > allowed.onCard || inTile > allowed.inTile) {
    mkdirSync(differences, { recursive: true });
    const shown = join(differences, `${name}.png`);
    writeFileSync(shown, await sideBySide([before, now, map]));
    const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
    expect.fail(`${percent(onCard)} of the pixels differ, ${percent(inTile)} at one place: see ${shown}`);
  }
});

/** The share of pixels that are seen to differ, on the whole and in the worst tile; and where they are: red on black. */
function compare(before: Picture, now: Picture): { onCard: number; inTile: number; map: Picture } {
  const map = Buffer.alloc(now.data.length);
  const { width } = now.info;
  if (before.data.length !== now.data.length || before.info.width !== width)
    return { onCard: 1, inTile: 1, map: { ...now, data: map } };
  const columns = Math.ceil(width / tile);
  const tiles = new Map<number, number>();
  let differing = 0;
  for (let pixel = 0; pixel < now.data.length / 3; pixel++) {
    const at = pixel * 3;
    const most = Math.max(
      ...[0, 1, 2].map((part) => Math.abs((now.data[at + part] ?? 0) - (before.data[at + part] ?? 0))),
    );
    if (most <= seen) continue;
    differing++;
    map[at] = 255;
    const place = Math.floor(pixel / width / tile) * columns + Math.floor((pixel % width) / tile);
    tiles.set(place, (tiles.get(place) ?? 0) + 1);
  }
  return {
    onCard: differing / (now.data.length / 3),
    inTile: Math.max(0, ...tiles.values()) / tile ** 2,
    map: { ...now, data: map },
  };
}

async function sideBySide(pictures: readonly Picture[]): Promise<Buffer> {
  const width = Math.max(...pictures.map(({ info }) => info.width));
  const height = Math.max(...pictures.map(({ info }) => info.height));
  return sharp({ create: { width: width * pictures.length, height, channels: 3, background: "#ffffff" } })
    .composite(
      pictures.map(({ data, info }, index) => ({
        input: data,
        raw: { width: info.width, height: info.height, channels: 3 as const },
        left: index * width,
        top: 0,
      })),
    )
    .png()
    .toBuffer();
}
