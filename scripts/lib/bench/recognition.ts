/** Whether cards are known again after what is done to them, and no others are called the office's. */
import sharp from "sharp";
import { renderCard } from "../cards/render.ts";
import type { CardRequest } from "../cards/request.ts";
import { compareWith } from "../recognition/compare.ts";
import { findCards, searchEdge } from "../recognition/find.ts";
import { marksFrom } from "../recognition/mark.ts";
import { type Plane, planeOf, resized } from "../recognition/plane.ts";
import { judge } from "../recognition/verdict.ts";
import { capitalise } from "../text/capitalise.ts";
import { ways } from "./handed-on.ts";
import { type Random, randomFrom } from "./random.ts";

export interface RecognitionRow {
  readonly way: string;
  /** of the office's own cards */
  readonly pictures: number;
  /** of the office's own cards: answered with this very card, and as the same, without a part that differs */
  readonly known: number;
  readonly same: number;
  /** altered cards, and as many of another office's */
  readonly others: number;
  /** of cards with another number in their text: answered with the card that they were, and with what differs marked */
  readonly traced: number;
  readonly marked: number;
  /** of another office's cards on the same design: called like one of ours, and called ours */
  readonly alike: number;
  readonly mistaken: number;
  /** how much agrees with the card that it was, of the altered one that agrees least; and of another office's with whichever of ours, at the most */
  readonly leastTraced: number;
  readonly mostForeign: number;
}

interface OwnCard {
  readonly request: CardRequest;
  readonly number: string;
  readonly file: Uint8Array;
  readonly mark: string;
}

/** Of pictures that are not the office's own, for each that is: they take three times as long, and their figures are read over all ways. */
const share = 1 / 4;

/** @param cards of the office @param pictures of its own, for each way */
export async function benchRecognition(
  cards: number,
  pictures: number,
  say: (line: string) => unknown,
): Promise<RecognitionRow[]> {
  const random = randomFrom(cards);
  const own = await drawOffice(random, cards, "Kantor Uji");
  const others = Math.ceil(pictures * share);
  const foreigners = await drawOffice(random, others * Object.keys(ways).length, "Kantor Lain");
  const answer = answersFrom(own);
  const rows: RecognitionRow[] = [];
  for (const [way, hand] of Object.entries(ways)) {
    const counts = { known: 0, same: 0, traced: 0, marked: 0, alike: 0, mistaken: 0 };
    let [leastTraced, mostForeign] = [1, 0];
    for (let picture = 0; picture < pictures; picture++) {
      const index = random.whole(own.length);
      const { file, request, number } = own[index] as OwnCard;
      const known = await answer(await hand(file, random));
      if (known.card === index) counts.known++;
      if (known.card === index && known.kind === "same") counts.same++;
      if (picture >= others) continue;
      const altered = await renderCard(withAnother(request, number, random));
      const traced = await answer(await hand(altered.bytes, random));
      if (traced.card === index) counts.traced++;
      if (traced.card === index && traced.kind === "different") counts.marked++;
      leastTraced = Math.min(leastTraced, traced.agreements.get(index) ?? 0);
      const foreign = await answer(await hand((foreigners.pop() as OwnCard).file, random));
      if (foreign.kind === "different") counts.alike++;
      if (foreign.kind === "same") counts.mistaken++;
      mostForeign = Math.max(mostForeign, ...foreign.agreements.values());
    }
    const row = { way, pictures, others, ...counts, leastTraced, mostForeign };
    rows.push(row);
    say(JSON.stringify(row));
  }
  return rows;
}

interface Answer {
  readonly kind: string;
  readonly card: number | undefined;
  /** with each card that it was held against */
  readonly agreements: ReadonlyMap<number, number>;
}

/** What the page's script does, with a list of cards. */
function answersFrom(cards: readonly OwnCard[]) {
  const marks = marksFrom(cards.map(({ mark }) => Buffer.from(mark, "base64url").toString("base64")));
  const shapes = cards.map(({ request }) => (request.format === "og" ? 1200 / 630 : 1080 / 1350));
  return async (file: Uint8Array): Promise<Answer> => {
    const full = await planeFrom(file);
    const scale = Math.min(1, searchEdge / Math.max(full.wide, full.high));
    const small = resized(full, Math.ceil(full.wide * scale), Math.ceil(full.high * scale));
    const sightings = await findCards(small, { marks, shapes }, () => undefined);
    const agreements = new Map<number, number>();
    const verdict = await judge(sightings, async ({ card, box: { x, y, wide, high } }) => {
      const comparison = compareWith(
        full,
        { x: x / scale, y: y / scale, wide: wide / scale, high: high / scale },
        await planeFrom((cards[card] as OwnCard).file),
      );
      agreements.set(card, comparison.agreement);
      return comparison;
    });
    return { kind: verdict?.kind ?? "none", card: verdict?.sighting.card, agreements };
  };
}

async function planeFrom(bytes: Uint8Array): Promise<Plane> {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return planeOf({ data, width: info.width, height: info.height });
}

const vocabulary =
  "lelang aset negara kantor layanan warga jadwal cara untuk dengan hasil pengumuman tanah rumah petugas syarat jaminan".split(
    " ",
  );
const pillars = [
  { label: "Informasi", colour: "#0b5c70", shape: "columns" },
  { label: "Emosi", colour: "#c9472f", shape: "arcs" },
  { label: "Promosi", colour: "#e8ab25", shape: "rays" },
] as const;

/** Cards of one design, each with a telephone number or an account in its text. */
async function drawOffice(random: Random, count: number, office: string): Promise<OwnCard[]> {
  const cards: OwnCard[] = [];
  for (let index = 0; index < count; index++) {
    const number = Array.from({ length: 3 }, () => String(1000 + random.whole(9000))).join("-");
    const words = Array.from({ length: 3 + random.whole(7) }, () => random.pick(vocabulary)).join(" ");
    const key = `2026-11/${office === "Kantor Uji" ? "pos" : "lain"}-${index}`;
    const format = random.pick(["og", "portrait"] as const);
    const props = {
      seed: key,
      title: `${capitalise(words)}, tanya ke ${number}`,
      pillar: random.pick(pillars),
      kind: "Tutorial",
      date: `${1 + random.whole(28)} November 2026`,
      hashtags: ["#JagaAsetNegara", "#InfoLelang"],
      office,
      brand: "#0f3d5e",
    };
    const request: CardRequest = {
      ...{ key, name: format, kind: "headline", format, template: "post", props, files: {} },
    };
    const { bytes, mark } = await renderCard(request);
    cards.push({ request, number, file: bytes, mark });
  }
  return cards;
}

/** The same card with one to four digits of its number changed. */
function withAnother(request: CardRequest, number: string, random: Random): CardRequest {
  const changed = number.split("");
  for (let round = 0; round <= random.whole(4); round++) {
    const at = random.pick([0, 1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 13]);
    changed[at] = String((Number(number[at]) + 1 + random.whole(9)) % 10);
  }
  const text = JSON.stringify(request.props).replaceAll(number, changed.join(""));
  return { ...request, props: JSON.parse(text) };
}
