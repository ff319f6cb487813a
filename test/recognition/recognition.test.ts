import fc from "fast-check";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { renderCard } from "../../scripts/lib/cards/render.ts";
import type { CardRequest } from "../../scripts/lib/cards/request.ts";
import { bundleScript } from "../../scripts/lib/output/bundle.ts";
import { templateFile } from "../../scripts/lib/project.ts";
import { compareWith } from "../../scripts/lib/recognition/compare.ts";
import { findCards, searchEdge } from "../../scripts/lib/recognition/find.ts";
import { framesIn } from "../../scripts/lib/recognition/frames.ts";
import { distance, markOf, marksFrom, markText } from "../../scripts/lib/recognition/mark.ts";
import { type Plane, planeOf, resized } from "../../scripts/lib/recognition/plane.ts";
import { alike, judge } from "../../scripts/lib/recognition/verdict.ts";
import { postCard, stepCard } from "../cards/samples.ts";

interface Known {
  readonly file: Buffer;
  readonly plane: Plane;
  readonly mark: string;
}

const number = "0812-3456-7890";
const titles = [`Tanya lelang ke ${number}`, "Cara ikut lelang", "Jadwal loket selama Ramadan tahun ini"];
/** One design, so that only words differ. */
const requests: CardRequest[] = [
  ...titles.map((title) => postCard({ title })),
  stepCard({ number: 1, text: `Langkah pertama: setor jaminan ke ${number}.` }),
];
const cards: Known[] = [];

async function planeFrom(file: Buffer): Promise<Plane> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return planeOf({ data, width: info.width, height: info.height });
}

async function draw(request: CardRequest): Promise<Known> {
  const { bytes, mark } = await renderCard(request);
  return { file: bytes, mark, plane: await planeFrom(bytes) };
}

/** What the page's script does with a picture. */
async function answerTo(file: Buffer) {
  const full = await planeFrom(file);
  const scale = Math.min(1, searchEdge / Math.max(full.wide, full.high));
  const small = resized(full, Math.ceil(full.wide * scale), Math.ceil(full.high * scale));
  const marks = marksFrom(cards.map(({ mark }) => Buffer.from(mark, "base64url").toString("base64")));
  const shapes = cards.map(({ plane }) => plane.wide / plane.high);
  const sightings = await findCards(small, { marks, shapes }, () => undefined);
  const verdict = await judge(sightings, async ({ card, box: { x, y, wide, high } }) =>
    compareWith(
      full,
      { x: x / scale, y: y / scale, wide: wide / scale, high: high / scale },
      (cards[card] as Known).plane,
    ),
  );
  return { kind: verdict?.kind ?? "none", card: verdict?.sighting.card };
}

/** Milliseconds, on a machine that has other work. */
const slow = { timeout: 120_000 };

beforeAll(async () => {
  for (const request of requests) cards.push(await draw(request));
});

test("a mark survives as text", () => {
  const mark = markOf((cards[0] as Known).plane);
  const text = markText(mark);
  expect(text).toMatch(/^[\w-]{43}$/);
  expect(marksFrom([Buffer.from(text, "base64url").toString("base64")])).toEqual(mark);
  expect(distance(mark, mark)).toBe(0);
});

type Damage = (file: Buffer) => Promise<Buffer>;
const onChat =
  (background: string): Damage =>
  async (file) => {
    const { width = 1, height = 1 } = await sharp(file).metadata();
    const card = await sharp(file).resize({ width: 560 }).png().toBuffer();
    const high = Math.round((560 * height) / width);
    const words = `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="${high + 400}"><rect width="720" height="90" fill="#008069"/><rect x="20" y="120" width="380" height="60" rx="12" fill="#999"/><rect x="20" y="${high + 260}" width="420" height="60" rx="12" fill="#999"/></svg>`;
    return sharp({ create: { width: 720, height: high + 400, channels: 3, background } })
      .composite([
        { input: Buffer.from(words), left: 0, top: 0 },
        { input: card, left: 130, top: 220 },
      ])
      .jpeg({ quality: 70 })
      .toBuffer();
  };
const cut: Damage = async (file) => {
  const { width = 1, height = 1 } = await sharp(file).metadata();
  const area = { left: Math.round(width * 0.03), top: Math.round(height * 0.02) };
  return sharp(file)
    .extract({ ...area, width: Math.round(width * 0.95), height: Math.round(height * 0.95) })
    .jpeg({ quality: 60 })
    .toBuffer();
};
const damages: Readonly<Record<string, Damage>> = {
  "packed as JPEG of quality 30": (file) => sharp(file).jpeg({ quality: 30 }).toBuffer(),
  "half as large": async (file) => {
    const { width = 1 } = await sharp(file).metadata();
    return sharp(file)
      .resize({ width: Math.round(width / 2) })
      .jpeg({ quality: 60 })
      .toBuffer();
  },
  "packed as WebP": (file) => sharp(file).webp({ quality: 60 }).toBuffer(),
  "cut by 5 %": cut,
  "in a light chat": onChat("#efeae2"),
  "in a dark chat": onChat("#0b141a"),
};

describe.each(Object.entries(damages))("a card %s", (_what, damage) => {
  test("is known again, as itself", slow, async () => {
    for (const index of [1, 3]) {
      const { file } = cards[index] as Known;
      const answer = await answerTo(await damage(file));
      expect({ index, card: answer.card }).toEqual({ index, card: index });
    }
  });
});

test.each(["half as large", "in a light chat"])(
  "a card whose number was altered is told to differ, %s",
  slow,
  async (what) => {
    const request = requests[3] as CardRequest;
    // The same digits: a narrower number would be set larger, with all words around it, which no forger does.
    const props = JSON.parse(JSON.stringify(request.props).replaceAll(number, "0812-3456-9078"));
    const altered = await draw({ ...request, props });
    const sent = await (damages[what] as Damage)(altered.file);
    expect(await answerTo(sent)).toEqual({ kind: "different", card: 3 });
  },
);

test("a card as it was published is the same", slow, async () => {
  for (const { file } of cards) expect((await answerTo(file)).kind).toBe("same");
});

test("cards of the same design with other words are none of ours, nor is a plain picture", slow, async () => {
  const strangers = [
    "Undian berhadiah dari bank kami, klik segera",
    "Cara ikut undian akhir tahun",
    "Pengumuman",
  ];
  for (const [index, title] of strangers.entries()) {
    const { file } = await draw(postCard({ title, office: "Kantor Lain", seed: `2026-11/lain-${index}` }));
    for (const way of ["packed as JPEG of quality 30", "in a light chat"])
      expect((await answerTo(await (damages[way] as Damage)(file))).kind).toBe("none");
  }
  const plain = sharp({ create: { width: 900, height: 600, channels: 3, background: "#fff" } }).png();
  expect((await answerTo(await plain.toBuffer())).kind).toBe("none");
});

test("a card is looked for where one of its edges cannot be seen, as in a bubble of its own colour", () => {
  const [wide, high] = [720, 900];
  const card = { x: 100, y: 200, wide: 400, high: 500 };
  for (const hidden of ["top", "bottom"]) {
    const bubble = hidden === "top" ? { from: 100, to: 700 } : { from: 200, to: 800 };
    const values = Float32Array.from({ length: wide * high }, (_, at) => {
      const [x, y] = [at % wide, Math.floor(at / wide)];
      return x >= 100 && x < 500 && y >= bubble.from && y < bubble.to ? 70 : 20;
    });
    const [frames, open] = framesIn({ wide, high, values }, [0.8]);
    expect(frames).not.toContainEqual(card);
    expect(open.map(({ box }) => box)).toContainEqual(card);
  }
});

test("whatever is found, a card is called ours only with the original to compare with", async () => {
  const box = { x: 0, y: 0, wide: 1, high: 1 };
  const found = fc.record({
    distance: fc.nat(60),
    comparison: fc.option(
      fc.record({
        agreement: fc.double({ min: 0, max: 1, noNaN: true }),
        different: fc.array(fc.constant(box), { maxLength: 2 }),
      }),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(found, { maxLength: 5 }), async (all) => {
      const verdict = await judge(
        all.map(({ distance }, card) => ({ card, box, distance })),
        async ({ card }) => {
          const comparison = all[card]?.comparison;
          return comparison ? { ...comparison, box } : undefined;
        },
      );
      if (verdict?.kind === "kept") expect(all[verdict.sighting.card]?.comparison).toBeNull();
      else if (verdict) {
        const { agreement, different } = verdict.comparison;
        expect(agreement).toBeGreaterThanOrEqual(alike);
        expect(different.length === 0).toBe(verdict.kind === "same");
      }
    }),
  );
});

test("the page's script stays under 10 KB", async () => {
  const script = await bundleScript(templateFile("assets/cek.js"));
  expect(script.length).toBeLessThan(10 * 1024);
});
