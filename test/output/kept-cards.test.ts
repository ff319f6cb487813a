import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Card, Cards } from "../../scripts/lib/cards/card.ts";
import { cardManifestAddress } from "../../scripts/lib/model/addresses.ts";
import type { Office, PostState } from "../../scripts/lib/model/office.ts";
import { keepCards } from "../../scripts/lib/output/kept-cards.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";
import { makeOffice, momentOf } from "../mix/make-office.ts";

const old = "/kartu/2026-11/pos-0/og.aaaaaaaaaa.png";
const fresh = "/kartu/2026-11/pos-0/og.bbbbbbbbbb.png";
const tag = "/kartu/tagar/infolelang/og.cccccccccc.png";

function officeOn(day: string, state: PostState = "public"): Office {
  const office = makeOffice({ now: day, posts: [{ month: "2026-11", pillar: "informasi", state }] });
  const hashtags = [{ key: "infolelang", name: "InfoLelang", description: undefined }];
  return { ...office, posts: office.posts.map((post) => ({ ...post, id: "2026-11/pos-0", hashtags })) };
}

/** A site of the given cards, and what was kept of an earlier one. */
async function build(office: Office, addresses: readonly string[], last: string, preview = false) {
  const next = temporaryFolder();
  const cards: Cards = new Map(
    addresses.map((address) => {
      mkdirSync(dirname(join(next, address)), { recursive: true });
      writeFileSync(join(next, address), address);
      const card = { address } as Card;
      return [address.slice(7, address.lastIndexOf("/")), { og: card, all: [card] }];
    }),
  );
  const kept = await keepCards({ office, cards, last, next, preview });
  const list = join(next, cardManifestAddress);
  const manifest = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")).cards : {};
  return { folder: next, kept, manifest, has: (address: string) => existsSync(join(next, address)) };
}

describe("a card that another replaced", () => {
  test("stays served for a year from that day, and then no longer", async () => {
    const first = await build(officeOn("2026-11-20"), [old], "/nowhere");
    expect(first.kept).toEqual({ count: 0, bytes: 0 });
    expect(first.manifest).toEqual({ [old]: { first: "2026-11-20" } });

    const second = await build(officeOn("2026-11-25"), [fresh], first.folder);
    expect(second.kept).toEqual({ count: 1, bytes: old.length });
    expect(second.has(old)).toBe(true);
    expect(second.manifest).toEqual({
      [old]: { first: "2026-11-20", replaced: "2026-11-25" },
      [fresh]: { first: "2026-11-25" },
    });

    const year = await build(officeOn("2027-11-24"), [fresh], second.folder);
    expect(year.has(old)).toBe(true);
    const after = await build(officeOn("2027-11-25"), [fresh], year.folder);
    expect(after.has(old)).toBe(false);
    expect(after.manifest).toEqual({ [fresh]: { first: "2026-11-25" } });
  });

  test("is the card again where its post is what it was", async () => {
    const first = await build(officeOn("2026-11-20"), [old], "/nowhere");
    const second = await build(officeOn("2026-11-25"), [fresh], first.folder);
    const third = await build(officeOn("2026-11-26"), [old], second.folder);
    expect(third.manifest[old]).toEqual({ first: "2026-11-20" });
    expect(third.manifest[fresh]).toEqual({ first: "2026-11-25", replaced: "2026-11-26" });
  });

  test.each(["draft", "scheduled"] as const)("is gone at once where its post became a %s", async (state) => {
    const first = await build(officeOn("2026-11-20"), [old, tag], "/nowhere");
    const second = await build(officeOn("2026-11-20", state), [], first.folder);
    expect(second.kept.count).toBe(0);
    expect([second.has(old), second.has(tag)]).toEqual([false, false]);
  });

  test("is not kept where it was only ever in a preview; what was published before stays", async () => {
    const first = await build(officeOn("2026-11-20"), [old], "/nowhere");
    const tried = await build(officeOn("2026-11-21"), [tag], first.folder, true);
    expect([tried.has(old), tried.has(tag)]).toEqual([true, true]);
    const last = await build(officeOn("2026-11-22"), [fresh], tried.folder);
    expect([last.has(old), last.has(tag)]).toEqual([true, false]);
  });

  test("is not kept at all where the office keeps none", async () => {
    const first = await build(officeOn("2026-11-20"), [old], "/nowhere");
    const office = officeOn("2026-11-20");
    const none = { ...office, now: momentOf("2026-11-21"), site: { ...office.site, cards: { keep: 0 } } };
    expect((await build(none, [fresh], first.folder)).has(old)).toBe(false);
  });
});

test.each([
  ["is no JSON", "{"],
  ["holds no cards", "{}"],
  ["is of another shape", '{"cards":{"a":null}}'],
  [
    "leads out of the site",
    JSON.stringify({ cards: { "/kartu/../../rahasia.aaaaaaaaaa.png": { first: "2026-11-20" } } }),
  ],
  ["names a file that is not there", JSON.stringify({ cards: { [old]: { first: "2026-11-20" } } })],
])("a list that %s keeps nothing", async (_what, text) => {
  const last = temporaryFolder();
  mkdirSync(join(last, "kartu"));
  writeFileSync(join(last, cardManifestAddress), text);
  expect((await build(officeOn("2026-11-20"), [fresh], last)).kept).toEqual({ count: 0, bytes: 0 });
});
