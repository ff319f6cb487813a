import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Card, Cards } from "../../scripts/lib/cards/card.ts";
import { cardManifestAddress } from "../../scripts/lib/model/addresses.ts";
import type { Office, PostState, Site } from "../../scripts/lib/model/office.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import { keepCards } from "../../scripts/lib/output/kept-cards.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";
import { makeOffice, momentOf } from "../mix/make-office.ts";

const old = "/kartu/2026-11/pos-0/og.aaaaaaaaaa.png";
const fresh = "/kartu/2026-11/pos-0/og.bbbbbbbbbb.png";
const square = "/kartu/2026-11/pos-0/square.dddddddddd.jpg";
const tag = "/kartu/tagar/infolelang/og.cccccccccc.png";

function officeOn(day: string, state: PostState = "public"): Office {
  const office = makeOffice({ now: day, posts: [{ month: "2026-11", pillar: "informasi", state }] });
  const hashtags = [{ key: "infolelang", name: "InfoLelang", description: undefined }];
  return { ...office, posts: office.posts.map((post) => ({ ...post, id: "2026-11/pos-0", hashtags })) };
}

/** A site of the given cards, and what was kept of an earlier one. */
function build(office: Office, addresses: readonly string[], last: string) {
  const next = temporaryFolder();
  for (const address of addresses) {
    mkdirSync(dirname(join(next, address)), { recursive: true });
    writeFileSync(join(next, address), address);
  }
  const byKey = Map.groupBy(addresses, (address) => address.slice(7, address.lastIndexOf("/")));
  const cards: Cards = new Map(
    Array.from(byKey, ([key, own]) => {
      const all = own.map((address) => ({ address }) as Card);
      return [key, { og: all[0], all }];
    }),
  );
  const list = join(last, cardManifestAddress);
  const { kept, bytes, manifest } = keepCards({
    ...{ publication: publish(office), cards },
    manifests: [() => (existsSync(list) ? readFileSync(list, "utf8") : undefined)],
    fileOf: (address) => (existsSync(join(last, address)) ? join(last, address) : undefined),
  });
  for (const { address, from } of kept) {
    mkdirSync(dirname(join(next, address)), { recursive: true });
    copyFileSync(from, join(next, address));
  }
  if (manifest !== undefined) {
    mkdirSync(dirname(join(next, cardManifestAddress)), { recursive: true });
    writeFileSync(join(next, cardManifestAddress), manifest);
  }
  return {
    folder: next,
    kept: { addresses: kept.map(({ address }) => address), bytes },
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

  test("stays served where its picture is of another type now", () => {
    const photo = fresh.replace(".png", ".jpg");
    const first = build(officeOn("2026-11-20"), [old], "/nowhere");
    expect(build(officeOn("2026-11-21"), [photo], first.folder).kept.addresses).toEqual([old]);
  });

  test("stays served where the list names no office, as Pilar's first lists do", () => {
    const first = build(officeOn("2026-11-20"), [old], "/nowhere");
    const list = JSON.parse(readFileSync(join(first.folder, cardManifestAddress), "utf8"));
    writeFileSync(join(first.folder, cardManifestAddress), JSON.stringify({ version: 1, cards: list.cards }));
    expect(build(officeOn("2026-11-21"), [fresh], first.folder).kept.addresses).toEqual([old]);
  });

  test("is not kept at all where the office keeps none", () => {
    const first = build(officeOn("2026-11-20"), [old], "/nowhere");
    const office = officeOn("2026-11-20");
    const none = { ...office, now: momentOf("2026-11-21"), site: { ...office.site, cards: { keep: 0 } } };
    expect(build(none, [fresh], first.folder).has(old)).toBe(false);
  });
});

describe("nothing is kept", () => {
  /** A site of one post, whose card was drawn anew. */
  const published = () => {
    const first = build(officeOn("2026-11-19"), [old, square, tag], "/nowhere");
    return build(officeOn("2026-11-20"), [fresh, square, tag], first.folder);
  };

  test.each<[string, (office: Office) => Office, readonly string[]]>([
    ["of a post that became a draft", () => officeOn("2026-11-21", "draft"), []],
    ["of a post that was dated into the future", () => officeOn("2026-11-21", "scheduled"), []],
    ["of a post that was deleted", (office) => ({ ...office, posts: [] }), []],
    [
      "of a post that was renamed",
      (office) => ({ ...office, posts: office.posts.map((post) => ({ ...post, id: "2026-11/lain" })) }),
      ["/kartu/2026-11/lain/og.eeeeeeeeee.png"],
    ],
    ["in a format that its post no longer has", (office) => office, [fresh]],
    ["of a list, whose card counts its posts", (office) => office, [fresh, square, tag.replace("c.", "f.")]],
    ["under the office's former name", withSite({ name: "Kantor Lain" }), [fresh.replace("b.", "1.")]],
    [
      "under the office's former address",
      withSite({ url: "https://kantor-lain.go.id" }),
      [fresh.replace("b.", "1.")],
    ],
    [
      "under another path",
      withSite({ url: "https://kantor-contoh.go.id/kabar" }),
      [fresh.replace("b.", "1.")],
    ],
    ["without cards", (office) => office, []],
  ])("%s", (_what, change, addresses) => {
    const last = published();
    expect(last.kept.addresses).toEqual([old]);
    const next = build(change(officeOn("2026-11-21")), addresses, last.folder);
    const still = addresses.includes(fresh) ? [old] : [];
    expect(next.kept.addresses).toEqual(still);
    expect(Object.keys(next.manifest).sort()).toEqual([...addresses, ...still].sort());
  });

  test("when the office has its former name again", () => {
    const last = published();
    const other = build(withSite({ name: "Kantor Lain" })(officeOn("2026-11-21")), [square], last.folder);
    expect(build(officeOn("2026-11-22"), [fresh, tag], other.folder).kept.addresses).toEqual([]);
  });
});

function withSite(settings: Partial<Site>): (office: Office) => Office {
  return (office) => ({ ...office, site: { ...office.site, ...settings } });
}

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

describe("the mark of a card that is gone", () => {
  const mark = (letter: string) => letter.repeat(43);
  const withMarks = (office: Office, cards: Readonly<Record<string, string>>, last: string | undefined) => {
    const byKey = Map.groupBy(Object.entries(cards), ([address]) =>
      address.slice(7, address.lastIndexOf("/")),
    );
    return keepCards({
      publication: publish(office),
      cards: new Map(
        Array.from(byKey, ([key, own]) => {
          const all = own.map(([address, name]) => ({ address, mark: mark(name) }) as Card);
          return [key, { og: all[0], all }];
        }),
      ),
      manifests: [() => last],
      fileOf: () => undefined,
    });
  };
  const first = withMarks(officeOn("2026-11-20"), { [old]: "a", [tag]: "c" }, undefined).manifest;

  test("is kept with its post, beyond the card itself, but not that of a list", () => {
    const { former } = withMarks(officeOn("2026-11-25"), { [fresh]: "b" }, first);
    const post = expect.objectContaining({ address: "/2026/11/pos-0/" });
    expect(former).toEqual([
      { mark: mark("a"), name: "og", shape: 1200 / 630, replaced: "2026-11-25", key: "2026-11/pos-0", post },
    ]);
  });

  test("says no more than the day once its post is taken back, and so does all that is kept", () => {
    const { former, manifest } = withMarks(officeOn("2026-11-25", "draft"), { [tag]: "c" }, first);
    expect(former).toEqual([{ mark: mark("a"), name: "og", shape: 1200 / 630, replaced: "2026-11-25" }]);
    expect(manifest).not.toContain("pos-0");
  });

  test("is no longer that of a former card where the card is there again", () => {
    const second = withMarks(officeOn("2026-11-25"), { [fresh]: "b" }, first).manifest;
    const third = withMarks(officeOn("2026-11-26"), { [old]: "a" }, second);
    expect(third.former.map((card) => card.mark)).toEqual([mark("b")]);
  });

  test("is not kept where the office keeps no cards", () => {
    const office = officeOn("2026-11-25");
    const none = { ...office, site: { ...office.site, cards: { keep: 0 } } };
    expect(withMarks(none, { [fresh]: "b" }, first).former).toEqual([]);
  });

  test("goes after ten years, and stays where a build has no cards", () => {
    const second = withMarks(officeOn("2026-11-25"), { [fresh]: "b" }, first).manifest;
    expect(withMarks(officeOn("2036-11-25"), { [fresh]: "b" }, second).former).toHaveLength(1);
    expect(withMarks(officeOn("2036-12-25"), { [fresh]: "b" }, second).former).toEqual([]);
    expect(withMarks(officeOn("2026-11-26"), {}, second).manifest).toBeUndefined();
  });
});
