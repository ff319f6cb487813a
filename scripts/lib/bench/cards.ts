/** Cards a second, beside Takumi drawing the same element trees to PNG of the same size, in the same run. */

import { Buffer } from "node:buffer";
import pMap from "p-map";
import { loadFonts } from "../cards/fonts.ts";
import { formats } from "../cards/format.ts";
import { CardPool } from "../cards/pool.ts";
import { composeCard } from "../cards/render.ts";
import type { CardRequest } from "../cards/request.ts";
import { capitalise } from "../text/capitalise.ts";
import { median } from "./measure.ts";
import { type Random, randomFrom } from "./random.ts";

export interface CardsRow {
  readonly renderer: "Pilar" | "Takumi";
  /** cards in all counted rounds */
  readonly cards: number;
  /** milliseconds of the clock a card, with all cores at work: the median of the rounds */
  readonly milliseconds: number;
  /** bytes of a card on average */
  readonly bytes: number;
}

export interface CardsComparison {
  readonly rows: readonly CardsRow[];
  /** Pilar's time to Takumi's, round by round: the median */
  readonly ratio: number;
  /** milliseconds a card of the first round, which is not counted: threads start, and code is compiled, in it */
  readonly first: { readonly pilar: number; readonly takumi: number };
}

/** Cards under way at once; both have threads of their own. */
const underWay = 16;
/** Cards of a round, no two alike in the whole run. */
const perRound = 200;
/** Rounds that are not counted: code is compiled, and fonts are loaded, then. */
const warmUp = 2;

/** Both renderers draw the same cards in turn, round by round, so that a slow minute of the machine affects both. */
export async function benchCards(rounds: number): Promise<CardsComparison> {
  const pool = new CardPool();
  const takumi = await loadTakumi();
  const times = { pilar: [] as number[], takumi: [] as number[] };
  const bytes = { pilar: 0, takumi: 0 };
  let first = { pilar: 0, takumi: 0 };
  try {
    for (let round = 0; round < warmUp + rounds; round++) {
      const requests = inventRequests(round);
      const trees = new Map<CardRequest, Tree>();
      for (const request of requests) trees.set(request, await elementOf(request));
      const own = await measure(requests, async (request) => (await pool.draw(request)).bytes);
      const other = await measure(requests, (request) => takumi(trees.get(request) as Tree));
      if (round === 0) first = { pilar: own.milliseconds, takumi: other.milliseconds };
      if (round < warmUp) continue;
      times.pilar.push(own.milliseconds);
      times.takumi.push(other.milliseconds);
      bytes.pilar += own.bytes / rounds;
      bytes.takumi += other.bytes / rounds;
    }
  } finally {
    await pool.close();
  }
  const cards = rounds * perRound;
  return {
    first,
    rows: [
      { renderer: "Pilar", cards, milliseconds: median(times.pilar), bytes: Math.round(bytes.pilar) },
      { renderer: "Takumi", cards, milliseconds: median(times.takumi), bytes: Math.round(bytes.takumi) },
    ],
    ratio: median(times.pilar.map((time, round) => time / (times.takumi[round] ?? time))),
  };
}

type Tree = Awaited<ReturnType<typeof elementOf>>;

/** Trees are made beforehand: layout, pixels and packing are what is measured. */
async function loadTakumi(): Promise<(tree: Tree) => Promise<Uint8Array>> {
  const { render } = await import("takumi-js");
  const fonts = loadFonts().map(({ name, weight, style, data }) => ({ name, weight, style, data }));
  const { width, height } = formats.og;
  return (tree) => render(tree as Parameters<typeof render>[0], { width, height, format: "png", fonts });
}

/** Milliseconds and bytes a card. */
async function measure(
  requests: readonly CardRequest[],
  draw: (request: CardRequest) => Promise<Uint8Array>,
): Promise<{ milliseconds: number; bytes: number }> {
  let bytes = 0;
  const start = performance.now();
  await pMap(
    requests,
    async (request) => {
      const { length } = await draw(request);
      bytes += length;
    },
    { concurrency: underWay },
  );
  return { milliseconds: (performance.now() - start) / requests.length, bytes: bytes / requests.length };
}

const pillars = [
  { label: "Informasi", colour: "#0b5c70", shape: "columns" },
  { label: "Emosi", colour: "#c9472f", shape: "arcs" },
  { label: "Promosi", colour: "#e8ab25", shape: "rays" },
] as const;

export function inventRequests(round: number): CardRequest[] {
  const random = randomFrom(round + 1);
  return Array.from({ length: perRound }, (_, index) => {
    const props = {
      seed: `2026-11/kabar-${round}-${index}`,
      title: inventTitle(random),
      pillar: pillars[index % pillars.length] ?? pillars[0],
      kind: "Tutorial",
      date: `${1 + (index % 30)} November 2026`,
      hashtags: ["#JagaAsetNegara", "#InfoLelang"],
      office: "KPKNL Contoh",
      brand: "#0f3d5e",
    };
    const key = props.seed;
    return { key, name: "og", kind: "headline", format: "og", template: "post", props, files: {} };
  });
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

/** The card as one tree of elements with CSS: its art as a picture, its words as text in place. */
async function elementOf(request: CardRequest) {
  const { format, ground, art, words } = await composeCard(request);
  const { width, height } = format;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${art.map(({ shapes }) => shapes).join("")}</svg>`;
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
