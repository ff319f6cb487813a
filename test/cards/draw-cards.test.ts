import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DrawResult, drawCards } from "../../scripts/lib/cards/draw-cards.ts";
import { formats } from "../../scripts/lib/cards/format.ts";
import type { CardRequest } from "../../scripts/lib/cards/request.ts";
import { listCard, postCard } from "./samples.ts";

const folder = mkdtempSync(join(tmpdir(), "cards-"));
const photo = join(folder, "noise.png");
let requests: CardRequest[];
let run = 0;

/** Takes cards as a build does: each to its address below a folder. */
function into(output: string) {
  return (address: string, bytes: Uint8Array): undefined => {
    const path = join(output, address);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  };
}

/** Draws into a fresh output folder. */
async function draw(
  list: readonly CardRequest[],
  cacheDir: string,
): Promise<DrawResult & { output: string }> {
  const output = join(folder, `output-${run++}`);
  return { ...(await drawCards(list, { cacheDir, write: into(output) })), output };
}

function filesIn(output: string): Map<string, string> {
  const names = readdirSync(output, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(png|jpg)$/.test(name),
  );
  return new Map(names.sort().map((name) => [name, readFileSync(join(output, name), "base64")]));
}

beforeAll(async () => {
  // Noise is the hardest thing to compress; turned by EXIF, as phones do.
  const noise = sharp({
    create: {
      width: 900,
      height: 700,
      channels: 3,
      background: "#000000",
      noise: { type: "gaussian", mean: 128, sigma: 90 },
    },
  });
  await noise.png().withMetadata({ orientation: 6 }).toFile(photo);
  requests = [
    postCard({}, {}, "2026-11/satu"),
    postCard(
      { title: "Dua 🎉", pillar: { label: "Emosi", colour: "#c9472f", shape: "arcs" } },
      { photo },
      "2026-11/dua",
    ),
    listCard(),
  ];
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("drawing a site's cards", () => {
  const cacheDir = join(folder, "cache");
  let first: Awaited<ReturnType<typeof draw>>;

  test("writes each card where its address says, in its size and type, small enough to be shared", async () => {
    const seen: number[] = [];
    const output = join(folder, "first");
    const result = await drawCards(requests, {
      cacheDir,
      write: into(output),
      onProgress: ({ done }) => seen.push(done),
    });
    first = { ...result, output };
    expect(first.problems).toEqual([]);
    expect(first.drawn).toBe(3);
    expect(seen).toEqual([0, 1, 2, 3]);
    expect([...first.cards.keys()]).toEqual(["2026-11/satu", "2026-11/dua", "tagar/jagaasetnegara"]);
    for (const [key, { og: card, all }] of first.cards) {
      if (!card) throw new Error(`${key} has no card for its link`);
      expect(all).toEqual([card]);
      expect(card.address).toMatch(new RegExp(`^/kartu/${key}/og\\.[0-9a-f]{10}\\.(png|jpg)$`));
      const bytes = readFileSync(join(output, card.address));
      const { width, height, format } = await sharp(bytes).metadata();
      expect({ width, height, type: `image/${format}`, bytes: bytes.length }).toEqual({
        width: 1200,
        height: 630,
        type: card.type,
        bytes: card.bytes,
      });
      expect(card.bytes).toBeLessThanOrEqual(formats.og.largest);
    }
    expect(first.cards.get("2026-11/satu")?.og?.type).toBe("image/png");
    expect(first.cards.get("2026-11/dua")?.og?.type).toBe("image/jpeg");
  }, 60_000);

  test("draws none a second time", async () => {
    const second = await draw(requests, cacheDir);
    expect(second.drawn).toBe(0);
    expect(second.cards).toEqual(first.cards);
    expect(filesIn(second.output)).toEqual(filesIn(first.output));
  });

  test("draws none for its place in a carousel, which the card then knows", async () => {
    const again = await draw(
      requests.map((request) => ({ ...request, slide: 3 })),
      cacheDir,
    );
    expect(again.drawn).toBe(0);
    expect([...again.cards.values()].flatMap(({ all }) => all.map(({ slide }) => slide))).toEqual([3, 3, 3]);
  });

  test("draws one when one title has changed, under a new address", async () => {
    const [, ...others] = requests;
    const changed = await draw([postCard({ title: "Judul baru" }, {}, "2026-11/satu"), ...others], cacheDir);
    expect(changed.drawn).toBe(1);
    expect(changed.cards.get("2026-11/satu")?.og?.address).not.toBe(
      first.cards.get("2026-11/satu")?.og?.address,
    );
    expect(changed.cards.get("2026-11/dua")).toEqual(first.cards.get("2026-11/dua"));
  }, 60_000);

  test("draws one when its photo has changed under the same name", async () => {
    await sharp({ create: { width: 90, height: 70, channels: 3, background: "#7fb4d6" } })
      .png()
      .toFile(photo);
    const changed = await draw(requests, cacheDir);
    expect(changed.drawn).toBe(1);
    expect(changed.cards.get("2026-11/dua")?.og?.address).not.toBe(
      first.cards.get("2026-11/dua")?.og?.address,
    );
  }, 60_000);

  test("draws a card again whose cached file is damaged, to the same bytes", async () => {
    const before = await draw(requests, cacheDir);
    const drawn = join(cacheDir, "drawn");
    const files = readdirSync(drawn);
    for (const [index, name] of files.entries()) {
      if (index % 2 === 0) truncateSync(join(drawn, name), 100);
      else writeFileSync(join(drawn, name), "");
    }
    const after = await draw(requests, cacheDir);
    expect(after.drawn).toBe(3);
    expect(filesIn(after.output)).toEqual(filesIn(before.output));
    expect((await draw(requests, cacheDir)).drawn).toBe(0);
  }, 60_000);

  test("gives the same bytes from an empty cache", async () => {
    const warm = await draw(requests, cacheDir);
    const cold = await draw(requests, join(folder, "other-cache"));
    expect(cold.drawn).toBe(3);
    expect(filesIn(cold.output)).toEqual(filesIn(warm.output));
  }, 60_000);
});

test("a card that cannot be drawn is a problem, and the others are drawn", async () => {
  const broken = join(folder, "broken.jpg");
  writeFileSync(broken, "not a picture");
  const result = await draw(
    [
      postCard({ title: "你" }, {}, "2026-11/a"),
      postCard({}, { photo: broken }, "2026-11/b"),
      postCard({}, {}, "2026-11/c"),
    ],
    join(folder, "cache"),
  );
  expect(result.problems.map(({ key }) => key)).toEqual(["2026-11/a", "2026-11/b"]);
  expect([...result.cards.keys()]).toEqual(["2026-11/c"]);
}, 60_000);
