import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type PruneOptions, pruneCache } from "../../scripts/lib/output/prune-cache.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

function cacheOf(...names: string[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, "isi"), "isi");
  }
  return folder;
}

function prune(options: Omit<PruneOptions, "site">, site = "situs"): number {
  return pruneCache({ site, ...options });
}

const only =
  (...used: string[]) =>
  (name: string): boolean =>
    used.includes(name);

describe("the cache", () => {
  test("keeps what a build used in the last 30 days, and loses what none did", () => {
    const cacheFolder = cacheOf("images/dipakai", "images/lama");
    const rooms = { images: only("dipakai") };
    expect(prune({ cacheFolder, rooms, today: "2026-11-01" })).toBe(0);
    expect(prune({ cacheFolder, rooms, today: "2026-12-01" })).toBe(0);
    expect(readdirSync(join(cacheFolder, "images")).sort()).toEqual(["dipakai", "lama"]);
    expect(prune({ cacheFolder, rooms, today: "2026-12-02" })).toBe(1);
    expect(readdirSync(join(cacheFolder, "images"))).toEqual(["dipakai"]);
  });

  test("counts from the last use, not from the first", () => {
    const cacheFolder = cacheOf("images/a");
    prune({ cacheFolder, rooms: { images: only("a") }, today: "2026-11-01" });
    prune({ cacheFolder, rooms: { images: only("a") }, today: "2026-11-20" });
    expect(prune({ cacheFolder, rooms: { images: only() }, today: "2026-12-10" })).toBe(0);
    expect(prune({ cacheFolder, rooms: { images: only() }, today: "2026-12-21" })).toBe(1);
  });

  test("does not go by the times of files, which a restored cache has not kept", () => {
    const cacheFolder = cacheOf("images/a");
    prune({ cacheFolder, rooms: { images: only("a") }, today: "2026-11-01" });
    utimesSync(join(cacheFolder, "images", "a"), new Date(0), new Date(0));
    expect(prune({ cacheFolder, rooms: { images: only() }, today: "2026-11-10" })).toBe(0);
  });

  test("is looked through once a day, and leaves rooms that are not named", () => {
    const cacheFolder = cacheOf("images/a", "code/b");
    prune({ cacheFolder, rooms: { images: only() }, today: "2026-01-01" });
    mkdirSync(join(cacheFolder, "images", "baru"));
    expect(prune({ cacheFolder, rooms: { images: only() }, today: "2026-11-01" })).toBe(1);
    expect(prune({ cacheFolder, rooms: { images: only() }, today: "2026-11-01" })).toBe(0);
    expect(readdirSync(join(cacheFolder, "code"))).toEqual(["b"]);
  });

  test("is looked through by each site that shares it, and keeps what any of them uses", () => {
    const cacheFolder = cacheOf("images/a", "images/b");
    for (const day of ["2026-11-01", "2026-11-25", "2026-12-20"]) {
      prune({ cacheFolder, rooms: { images: only("a") }, today: day }, "satu");
      prune({ cacheFolder, rooms: { images: only("b") }, today: day }, "dua");
    }
    expect(readdirSync(join(cacheFolder, "images")).sort()).toEqual(["a", "b"]);
  });

  test("is not minded where it is not there, or its list is damaged", () => {
    const cacheFolder = cacheOf("images/a");
    writeFileSync(join(cacheFolder, "used.json"), "rusak");
    expect(prune({ cacheFolder, rooms: { images: only(), lain: only() }, today: "2026-11-01" })).toBe(0);
    expect(readdirSync(join(cacheFolder, "images"))).toEqual(["a"]);
  });
});
