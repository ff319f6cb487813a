import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isSameStamp, type Stamp, stampOf } from "../../scripts/lib/files/stamp.ts";
import type { PageSource, PostSource } from "../../scripts/lib/model/source.ts";
import { type KeptRead, openKeptReads } from "../../scripts/lib/session/kept-reads.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

const file = "content/posts/2026-11/pos/index.md";
const page = { file, title: "Kontak" } as unknown as PageSource;
const stamp: Stamp = [10, 1.5, 2.5, 3];

function readOf(title: string, changes: Partial<KeptRead> = {}): KeptRead {
  const value = { file, title, at: { title: [2, 8], "captions.x": [9, 3] } } as unknown as PostSource;
  return { stamp, beside: "index.md", version: title, read: { value, problems: [] }, ...changes };
}

describe("reads that are kept", () => {
  test("come back as they were, places and all", () => {
    const folder = join(temporaryFolder(), "reads");
    const reads = openKeptReads(folder, "a");
    const all: [string, KeptRead][] = [
      ["posts/2026-11/pos/index.md", readOf("Pos")],
      ["posts/2026-10/lama/index.md", readOf("Lama", { stamp: undefined })],
      ["pages/kontak.md", { ...readOf("Kontak"), read: { value: page, problems: [] } }],
      ["posts/2026-11/salah/index.md", { ...readOf(""), read: { value: undefined, problems: [] } } as never],
    ];
    for (const [name, read] of all) reads.set(name, read);
    reads.save();
    const again = openKeptReads(folder, "a");
    for (const [name, read] of all) expect(again.get(name), name).toEqual(read);
    expect(again.get("posts/2026-11/lain/index.md")).toBeUndefined();
  });

  test("are forgotten under other rules, and their files with them", () => {
    const folder = join(temporaryFolder(), "reads");
    const reads = openKeptReads(folder, "a");
    reads.set("posts/2026-11/pos/index.md", readOf("Pos"));
    reads.set("posts/2026-10/lama/index.md", readOf("Lama"));
    reads.save();
    const other = openKeptReads(folder, "b");
    expect(other.get("posts/2026-11/pos/index.md")).toBeUndefined();
    other.set("posts/2026-11/pos/index.md", readOf("Baru"));
    other.save();
    expect(readdirSync(folder)).toEqual(["posts-2026-11.json"]);
    expect(openKeptReads(folder, "b").get("posts/2026-11/pos/index.md")).toEqual(readOf("Baru"));
  });

  test("of files that are gone are forgotten", () => {
    const folder = join(temporaryFolder(), "reads");
    const reads = openKeptReads(folder, "a");
    const names = ["posts/2026-11/a/index.md", "posts/2026-11/b/index.md", "posts/2026-10/c/index.md"];
    for (const name of names) reads.set(name, readOf(name));
    reads.save();
    reads.retain(names.slice(0, 1));
    reads.save();
    const again = openKeptReads(folder, "a");
    expect(names.map((name) => again.get(name) !== undefined)).toEqual([true, false, false]);
    expect(readdirSync(folder)).toEqual(["posts-2026-11.json"]);
  });

  test("of other months are not written again", () => {
    const folder = join(temporaryFolder(), "reads");
    const reads = openKeptReads(folder, "a");
    for (const month of ["2026-10", "2026-11"]) reads.set(`posts/${month}/pos/index.md`, readOf(month));
    reads.save();
    const inode = (month: string): number => statSync(join(folder, `posts-${month}.json`)).ino;
    const [old, running] = [inode("2026-10"), inode("2026-11")];
    const next = openKeptReads(folder, "a");
    next.set("posts/2026-11/pos/index.md", readOf("lain"));
    next.save();
    expect(inode("2026-10")).toBe(old);
    expect(inode("2026-11")).not.toBe(running);
  });

  test("name no place twice, which would be most of what is kept", () => {
    const folder = join(temporaryFolder(), "reads");
    const reads = openKeptReads(folder, "a");
    reads.set("posts/2026-11/pos/index.md", readOf("Pos"));
    reads.save();
    const text = readFileSync(join(folder, "posts-2026-11.json"), "utf8");
    expect(text.split(file)).toHaveLength(2);
  });

  test("live for this run alone where there is no folder for them", () => {
    const reads = openKeptReads(undefined, "a");
    reads.set("pages/kontak.md", readOf("Kontak"));
    expect(() => reads.save()).not.toThrow();
    expect(reads.get("pages/kontak.md")).toEqual(readOf("Kontak"));
  });

  test("of one month do not fall with those of another that is damaged", () => {
    const folder = join(temporaryFolder(), "reads");
    const reads = openKeptReads(folder, "a");
    for (const month of ["2026-10", "2026-11"]) reads.set(`posts/${month}/pos/index.md`, readOf(month));
    reads.save();
    writeFileSync(join(folder, "posts-2026-10.json"), "{");
    const again = openKeptReads(folder, "a");
    expect(again.get("posts/2026-10/pos/index.md")).toBeUndefined();
    expect(again.get("posts/2026-11/pos/index.md")).toEqual(readOf("2026-11"));
    again.save();
    expect(openKeptReads(folder, "a").get("posts/2026-11/pos/index.md")).toEqual(readOf("2026-11"));
  });
});

describe("a stamp", () => {
  test("is the same for the same file, and another for any part that is another", () => {
    expect(isSameStamp(stamp, [...stamp])).toBe(true);
    expect(isSameStamp(undefined, stamp)).toBe(false);
    for (const index of [0, 1, 2, 3]) {
      const other = stamp.map((part, at) => (at === index ? part + 1 : part)) as unknown as Stamp;
      expect(isSameStamp(other, stamp)).toBe(false);
    }
  });

  test("of a file that was just written could stand for a later change too", async () => {
    const path = join(temporaryFolder(), "a.md");
    writeFileSync(path, "a");
    expect(stampOf(path).settled).toBe(false);
  });
});
