/**
 * Cards a second, beside Takumi drawing the same element trees to pictures of the same size and type, in the same run. Takumi decodes a
 * photo for each size that it is drawn in, so that it is measured twice: as photos come, and with each shrunk for it once.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pMap from "p-map";
import { h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import sharp from "sharp";
import { drawAll } from "../cards/draw-cards.ts";
import { loadFonts } from "../cards/fonts.ts";
import { type FormatName, formats } from "../cards/format.ts";
import { layOut } from "../cards/layout.ts";
import { CardPool } from "../cards/pool.ts";
import { treeOf } from "../cards/render.ts";
import type { CardRequest } from "../cards/request.ts";
import type { Plain } from "../cards/tree.ts";
import { capitalise } from "../text/capitalise.ts";
import { median } from "./measure.ts";
import { type Random, randomFrom } from "./random.ts";

export interface CardsRow {
  readonly renderer: string;
  /** cards in all rounds */
  readonly cards: number;
  /** milliseconds of the clock a card, with all cores at work, from the first card on */
  readonly milliseconds: number;
  /** the same in the first round, in which threads start, and code is compiled; and the median of the others */
  readonly first: number;
  readonly later: number;
  /** milliseconds of processor time a card, of all threads: what others do on the machine changes it least */
  readonly processor: number;
  /** bytes of a card on average */
  readonly bytes: number;
}

/** Cards under way at once with Takumi, which has threads of its own. */
const underWay = 16;
/** Posts of a round, no two alike in the whole run, and those of them with a photo. */
const perRound = { posts: 40, photos: 13 };

/** All draw the same cards in turn, round by round, so that a slow minute of the machine affects all. */
export async function benchCards(rounds: number): Promise<CardsRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "pilar-bench-"));
  const takumi = await loadTakumi();
  const measured = new Map<string, Measured[]>();
  let cards = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      const photos = await makePhotos(folder, round);
      const requests = inventRequests(round, photos);
      const trees = new Map<CardRequest, Plain>();
      for (const request of requests) trees.set(request, await elementOf(request));
      const treeFor = (request: CardRequest) => trees.get(request) as Plain;
      const shrunk = new Map<string, Promise<Buffer>>();
      const once = (file: string): Promise<Buffer> => {
        const picture = shrunk.get(file) ?? shrink(file);
        shrunk.set(file, picture);
        return picture;
      };
      // A build starts its processes, and ends them.
      const pool = new CardPool();
      const renderers: Readonly<Record<string, (request: CardRequest) => Promise<Uint8Array>>> = {
        Pilar: async (request) => (await pool.draw(request)).bytes,
        Takumi: (request) => takumi(treeFor(request), request, readFileSync),
        "Takumi, photos shrunk": (request) => takumi(treeFor(request), request, once),
      };
      cards += requests.length;
      for (const [name, draw] of Object.entries(renderers))
        measured.set(name, [
          ...(measured.get(name) ?? []),
          await measure(requests, draw, name === "Pilar" ? pool : undefined),
        ]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return Array.from(measured, ([renderer, list]) => {
    const mean = (of: keyof Measured) => list.reduce((sum, each) => sum + each[of], 0) / list.length;
    return {
      ...{ renderer, cards, bytes: Math.round(mean("bytes")) },
      ...{ milliseconds: mean("milliseconds"), processor: mean("processor") },
      first: list[0]?.milliseconds ?? 0,
      later: median(list.slice(1).map(({ milliseconds }) => milliseconds)),
    };
  });
}

type TakeTakumi = (
  tree: Plain,
  request: CardRequest,
  read: (photo: string) => Uint8Array | Promise<Uint8Array>,
) => Promise<Uint8Array>;

/** Trees are made beforehand: layout, pixels and packing are what is measured. */
async function loadTakumi(): Promise<TakeTakumi> {
  const { render } = await import("takumi-js");
  const fonts = loadFonts().map(({ name, weight, style, data }) => ({ name, weight, style, data }));
  return async (tree, { format, files: { photo } }, read) => {
    const { width, height, jpegOnly } = formats[format];
    const images = photo === undefined ? [] : [{ src: photo, data: await read(photo) }];
    const element = tree as unknown as Parameters<typeof render>[0];
    const options = { width, height, fonts, images };
    return jpegOnly
      ? render(element, { ...options, format: "jpeg" })
      : render(element, { ...options, format: "png" });
  };
}

/** A photo with no more pixels than any of the cards shows of it. */
function shrink(photo: string): Promise<Buffer> {
  return sharp(photo).resize(1200, 900).jpeg({ quality: 90 }).toBuffer();
}

/** Of a card, on average. */
type Measured = Pick<CardsRow, "milliseconds" | "processor" | "bytes">;

async function measure(
  requests: readonly CardRequest[],
  draw: (request: CardRequest) => Promise<Uint8Array>,
  pool: CardPool | undefined,
): Promise<Measured> {
  let bytes = 0;
  const start = performance.now();
  const before = processorTime();
  const count = async (request: CardRequest): Promise<void> => {
    const { length } = await draw(request);
    bytes += length;
  };
  await (pool ? drawAll(requests, pool, count) : pMap(requests, count, { concurrency: underWay }));
  const milliseconds = (performance.now() - start) / requests.length;
  // Of a process that is still at work the system tells nothing.
  await pool?.close();
  return {
    milliseconds,
    processor: (processorTime() - before) / requests.length,
    bytes: bytes / requests.length,
  };
}

/** Milliseconds of all processors that this process took, and on Linux those that it started and that have ended. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  if (process.platform !== "linux") return (user + system) / 1000;
  // proc(5): fields 14 to 17, in hundredths of a second; the second is a name in brackets.
  const [, fields = ""] = /\) (.*)/.exec(readFileSync("/proc/self/stat", "utf8")) ?? [];
  return fields
    .split(" ")
    .slice(11, 15)
    .reduce((sum, ticks) => sum + 10 * Number(ticks), 0);
}

/** Of 12 megapixels each, as phones take them. None is that of another round: renderers keep what they have decoded. */
function makePhotos(folder: string, round: number): Promise<string[]> {
  const noise = { type: "gaussian", mean: 120, sigma: 40 } as const;
  return pMap(
    Array.from({ length: perRound.photos }, (_, index) => join(folder, `${round}-${index}.jpg`)),
    async (file) => {
      const small = await sharp({ create: { width: 80, height: 60, channels: 3, background: "#777", noise } })
        .png()
        .toBuffer();
      writeFileSync(file, await sharp(small).resize(4000, 3000).jpeg({ quality: 88 }).toBuffer());
      return file;
    },
    { concurrency: 2 },
  );
}

const pillars = [
  { label: "Informasi", colour: "#0b5c70", shape: "columns" },
  { label: "Emosi", colour: "#c9472f", shape: "arcs" },
  { label: "Promosi", colour: "#e8ab25", shape: "rays" },
] as const;

/** @param photos of the first posts */
export function inventRequests(round: number, photos: readonly string[] = []): CardRequest[] {
  const random = randomFrom(round + 1);
  return Array.from({ length: perRound.posts }, (_, index) => {
    const props = {
      seed: `2026-11/kabar-${round}-${index}`,
      look: index % 18,
      title: inventTitle(random),
      pillar: pillars[index % pillars.length] ?? pillars[0],
      kind: "Tutorial",
      date: `${1 + (index % 30)} November 2026`,
      hashtags: ["#JagaAsetNegara", "#InfoLelang"],
      office: "KPKNL Contoh",
      brand: "#0f3d5e",
    };
    const files = { photo: photos[index] };
    return (Object.keys(formats) as FormatName[]).map(
      (format): CardRequest => ({
        ...{ key: props.seed, name: format, kind: "headline", format, template: "post", props, files },
      }),
    );
  }).flat();
}

const common =
  "lelang aset negara kantor layanan warga jadwal cara untuk dan di dengan hasil pengumuman tanah rumah".split(
    " ",
  );
const syllables =
  "ba ca da ga ja ka la ma na pa ra sa ta wa ya bi di li mi ni ri si ti bu du ku lu mu nu ru su tu".split(
    " ",
  );

/** Nine words, of which three are hardly on any other card, as names and places are. */
function inventTitle(random: Random): string {
  const rare = () => Array.from({ length: 2 + random.whole(3) }, () => random.pick(syllables)).join("");
  const words = Array.from({ length: 9 }, (_, index) => (index % 3 === 1 ? rare() : random.pick(common)));
  const title = words.join(" ");
  return capitalise(title);
}

/** The card as satori lays it out, but for the photo, which Takumi crops for itself, and drawings, which it takes as pictures. */
export async function elementOf(request: CardRequest): Promise<Plain> {
  const { tree } = await layOut(await treeOf(request), formats[request.format]);
  const { photo } = request.files;
  const convert = (node: Plain): Plain => {
    const { style, children, src } = node.props;
    if (node.type === "svg") return { type: "img", key: null, props: { src: pictureOf(node), style } };
    const inside = Array.isArray(children)
      ? children.map((child: Plain | string) => (typeof child === "string" ? child : convert(child)))
      : children;
    const isPhoto = photo !== undefined && String(src).startsWith("data:image/jpeg");
    const picture = isPhoto ? { src: photo, style: { ...style, objectFit: "cover" } } : {};
    return { ...node, props: { ...node.props, children: inside, ...picture } };
  };
  return convert(tree);
}

/** The address of a drawing. */
function pictureOf(node: Plain): string {
  const element = ({ type, props: { style: _, children, ...props } }: Plain): VNode =>
    h(
      type,
      props,
      [children].flat().map((child) => (isPlain(child) ? element(child) : undefined)),
    );
  const svg = renderToString(element(node)).replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"');
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

function isPlain(child: unknown): child is Plain {
  return typeof child === "object" && child !== null;
}
