import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Card, Cards } from "../../scripts/lib/cards/card.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import { cardPreviews } from "../../scripts/lib/output/card-previews.ts";
import { makeOffice } from "../mix/make-office.ts";

const folder = mkdtempSync(join(tmpdir(), "pilar-pratinjau-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let drawn: Buffer;
beforeAll(async () => {
  const create = { width: 1080, height: 1920, channels: 3, background: "#2b4a3f" } as const;
  drawn = await sharp({ create }).png().toBuffer();
});

const office = makeOffice({ posts: [{ month: "2026-11", pillar: "informasi", channels: ["instagram"] }] });
const publication = publish(office);
const [post] = publication.posts;
const card: Card = {
  ...{ address: "/kartu/2026-11/a/story.1a2b3c4d5e.png", name: "story", kind: "headline", format: "story" },
  ...{ width: 1080, height: 1920, type: "image/png", bytes: 9 },
};
const cards: Cards = new Map([[post?.id ?? "", { og: undefined, all: [card] }]]);

interface Round {
  /** cards that were opened */
  readonly opened: string[];
  readonly written: Map<string, Uint8Array>;
  readonly kept: string[];
}

async function make(served: readonly string[] = [], of = publication) {
  const round: Round = { opened: [], written: new Map(), kept: [] };
  const made = await cardPreviews({
    ...{ publication: of, words: wordsFor("id"), cards, cacheFolder: folder },
    isServed: (address) => served.includes(address),
    read: (address) => {
      round.opened.push(address);
      return drawn;
    },
    keep: (address) => void round.kept.push(address),
    write: async (address, bytes) => void round.written.set(address, bytes),
  });
  return { ...made, ...round };
}

test("a kit's cards are made smaller once, kept, and made anew where what was kept is damaged", async () => {
  const first = await make();
  const preview = first.previews.get(card.address);
  expect(new Set(first.opened)).toEqual(new Set([card.address]));
  const sizes = await Promise.all(
    [preview?.phone, preview?.list].map(async (address) => {
      const { width, height, format } = await sharp(first.written.get(address ?? "")).metadata();
      return [width, height, format];
    }),
  );
  expect(sizes).toEqual([
    [672, 1195, "webp"],
    [108, 192, "webp"],
  ]);

  const again = await make();
  expect(again.opened).toEqual([]);
  expect(again.written).toEqual(first.written);

  const addresses = [...first.written.keys()];
  const taken = await make(addresses);
  expect([taken.opened, taken.kept.toSorted()]).toEqual([[], addresses.toSorted()]);
  expect(taken.written.size).toBe(0);

  const small = join(folder, "small");
  for (const name of readdirSync(small)) writeFileSync(join(small, name), "rusak");
  const mended = await make();
  expect(mended.opened).toEqual(first.opened);
  expect(mended.written).toEqual(first.written);
});

test("posts without a kit have none", async () => {
  const none = { ...publication, site: { ...publication.site, kit: { ...publication.site.kit, days: 0 } } };
  expect((await make([], none)).previews.size).toBe(0);
});
