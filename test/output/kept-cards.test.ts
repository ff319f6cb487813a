import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
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
function build(office: Office, addresses: readonly string[], last: string) {
  const next = temporaryFolder();
  const cards: Cards = new Map(
    addresses.map((address) => {
      mkdirSync(dirname(join(next, address)), { recursive: true });
      writeFileSync(join(next, address), address);
      const card = { address } as Card;
      return [address.slice(7, address.lastIndexOf("/")), { og: card, all: [card] }];
    }),
  );
  const { kept, bytes, manifest } = keepCards({ office, cards, last });
  for (const address of kept) {
    mkdirSync(dirname(join(next, address)), { recursive: true });
    copyFileSync(join(last, address), join(next, address));
  }
  if (manifest !== undefined) {
    mkdirSync(dirname(join(next, cardManifestAddress)), { recursive: true });
    writeFileSync(join(next, cardManifestAddress), manifest);
  }
  return {
    folder: next,
    kept: { addresses: kept, bytes },
    manifest: manifest === undefined ? {} : JSON.parse(manifest).cards,
    has: (address: string) => existsSync(join(next, address)),
  };
}

describe("a card that another replaced", () => {
  test("stays served for a year from that day, and then no longer", () => {
    const first = build(officeOn("2026-11-20"), [old], "/nowhere");
    expect(first.kept).toEqual({ addresses: [], bytes: 0 });
    expect(first.manifest).toEqual({ [old]: { first: "2026-11-20" } });

    const second = build(officeOn("2026-11-25"), [fresh], first.folder);
    expect(second.kept).toEqual({ addresses: [old], bytes: old.length });
    expect(second.has(old)).toBe(true);
    expect(second.manifest).toEqual({
      [old]: { first: "2026-11-20", replaced: "2026-11-25" },
      [fresh]: { first: "2026-11-25" },
    });

    const year = build(officeOn("2027-11-24"), [fresh], second.folder);
    expect(year.has(old)).toBe(true);
    const after = build(officeOn("2027-11-25"), [fresh], year.folder);
    expect(after.has(old)).toBe(false);
    expect(after.manifest).toEqual({ [fresh]: { first: "2026-11-25" } });
  });

  test("is the card again where its post is what it was", () => {
    const first = build(officeOn("2026-11-20"), [old], "/nowhere");
    const second = build(officeOn("2026-11-25"), [fresh], first.folder);
    const third = build(officeOn("2026-11-26"), [old], second.folder);
    expect(third.manifest[old]).toEqual({ first: "2026-11-20" });
    expect(third.manifest[fresh]).toEqual({ first: "2026-11-25", replaced: "2026-11-26" });
  });

  test.each(["draft", "scheduled"] as const)("is gone at once where its post became a %s", (state) => {
    const first = build(officeOn("2026-11-20"), [old, tag], "/nowhere");
    const second = build(officeOn("2026-11-20", state), [], first.folder);
    expect(second.kept.addresses).toEqual([]);
    expect([second.has(old), second.has(tag)]).toEqual([false, false]);
  });

  test("is not kept at all where the office keeps none", () => {
    const first = build(officeOn("2026-11-20"), [old], "/nowhere");
    const office = officeOn("2026-11-20");
    const none = { ...office, now: momentOf("2026-11-21"), site: { ...office.site, cards: { keep: 0 } } };
    expect(build(none, [fresh], first.folder).has(old)).toBe(false);
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
])("a list that %s keeps nothing", (_what, text) => {
  const last = temporaryFolder();
  mkdirSync(join(last, "kartu"));
  writeFileSync(join(last, cardManifestAddress), text);
  expect(build(officeOn("2026-11-20"), [fresh], last).kept).toEqual({ addresses: [], bytes: 0 });
});
