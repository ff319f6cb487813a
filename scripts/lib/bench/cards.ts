/** Cards a second, beside Takumi drawing the same element trees to PNG of the same size, in the same run. */

import { Buffer } from "node:buffer";
import { loadFonts } from "../cards/fonts.ts";
import { formats } from "../cards/format.ts";
import { CardPool } from "../cards/pool.ts";
import { composeCard } from "../cards/render.ts";
import type { CardRequest } from "../cards/request.ts";

export interface CardsRow {
  readonly renderer: "Pilar" | "Takumi";
  readonly cards: number;
  /** milliseconds of the clock a card, with all cores at work */
  readonly milliseconds: number;
  /** bytes of a card on average */
  readonly bytes: number;
}

/** Cards under way at once; both have threads of their own. */
const underWay = 16;
/** Drawn first and not counted: threads and fonts are loaded then. */
const warmUp = 40;

/** @param count cards that each draws, no two alike */
export async function benchCards(count: number): Promise<CardsRow[]> {
  const requests = Array.from({ length: count + warmUp }, (_, index) => invented(index));
  return [await benchPilar(requests), await benchTakumi(requests)];
}

async function benchPilar(requests: readonly CardRequest[]): Promise<CardsRow> {
  const pool = new CardPool();
  try {
    return await measure("Pilar", requests, async (request) => (await pool.draw(request)).bytes);
  } finally {
    await pool.close();
  }
}

/** Trees are made beforehand: layout, pixels and packing are what is measured. */
async function benchTakumi(requests: readonly CardRequest[]): Promise<CardsRow> {
  const { render } = await import("takumi-js");
  const fonts = loadFonts().map(({ name, weight, style, data }) => ({ name, weight, style, data }));
  const trees = new Map<CardRequest, Awaited<ReturnType<typeof elementOf>>>();
  for (const request of requests) trees.set(request, await elementOf(request));
  const { width, height } = formats.og;
  return measure("Takumi", requests, async (request) =>
    render(trees.get(request) as Parameters<typeof render>[0], { width, height, format: "png", fonts }),
  );
}

async function measure(
  renderer: CardsRow["renderer"],
  requests: readonly CardRequest[],
  draw: (request: CardRequest) => Promise<Uint8Array>,
): Promise<CardsRow> {
  const run = async (list: readonly CardRequest[]): Promise<number> => {
    let bytes = 0;
    const items = list.values();
    const runner = async (): Promise<void> => {
      for (const item of items) {
        const { length } = await draw(item);
        bytes += length;
      }
    };
    await Promise.all(Array.from({ length: underWay }, runner));
    return bytes;
  };
  await run(requests.slice(0, warmUp));
  const counted = requests.slice(warmUp);
  const start = performance.now();
  const bytes = await run(counted);
  const milliseconds = (performance.now() - start) / counted.length;
  return { renderer, cards: counted.length, milliseconds, bytes: Math.round(bytes / counted.length) };
}

const pillars = [
  { label: "Informasi", colour: "#0b5c70", shape: "columns" },
  { label: "Emosi", colour: "#c9472f", shape: "arcs" },
  { label: "Promosi", colour: "#e8ab25", shape: "rays" },
] as const;

function invented(index: number): CardRequest {
  const props = {
    seed: `2026-11/kabar-${index}`,
    title: `Kabar ke-${index}: cara ikut lelang resmi lewat lelang.go.id dari rumah`,
    pillar: pillars[index % pillars.length] ?? pillars[0],
    kind: "Tutorial",
    date: "3 November 2026",
    hashtags: ["#JagaAsetNegara", "#InfoLelang"],
    office: "KPKNL Contoh",
    brand: "#0f3d5e",
  };
  const key = props.seed;
  return { key, name: "og", kind: "headline", format: "og", template: "post", props, files: {} };
}

/** The card as one tree of elements with CSS: its art as a picture, its words as text in place. */
async function elementOf(request: CardRequest) {
  const { format, ground, art, words } = await composeCard(request);
  const { width, height } = format;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${art}</svg>`;
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  const lines = words.flatMap((block) =>
    block.lines.map(({ text, y }) =>
      element("div", {
        style: {
          position: "absolute",
          left: block.x,
          top: block.y + y,
          whiteSpace: "nowrap",
          fontSize: block.size,
          lineHeight: `${block.lineHeight}px`,
          fontWeight: block.style.weight,
          letterSpacing: block.style.letterSpacing * block.size,
          color: block.colour,
        },
        children: text,
      }),
    ),
  );
  const picture = element("img", { src, width, height, style: { position: "absolute", left: 0, top: 0 } });
  return element("div", {
    style: { display: "flex", position: "relative", width, height, backgroundColor: ground },
    children: [picture, ...lines],
  });
}

function element(type: string, props: Readonly<Record<string, unknown>>) {
  return { type, key: null, props };
}
