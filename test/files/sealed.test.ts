import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSealed, writeSealed } from "../../scripts/lib/files/sealed.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

const value = { "posts/2026-11/a/index.md": ["judul", 12, null], b: "é" };

function sealed(): { readonly file: string; readonly bytes: Buffer } {
  const file = join(temporaryFolder(), "isi.json");
  writeSealed(file, "uji 1", value);
  return { file, bytes: readFileSync(file) };
}

test("what was kept is read for its purpose, and for no other", () => {
  const { file } = sealed();
  expect(readSealed(file, "uji 1")).toEqual(value);
  expect(readSealed(file, "uji 2")).toBeUndefined();
});

test("a bit that flipped in any byte makes it absent", () => {
  const { file, bytes } = sealed();
  for (const [at, byte] of bytes.entries()) {
    const damaged = Buffer.from(bytes);
    damaged[at] = byte ^ (1 << (at % 8));
    writeFileSync(file, damaged);
    expect(readSealed(file, "uji 1"), `byte ${at}`).toBeUndefined();
  }
});

test("wherever it was cut off, or something was put behind it, it is absent", () => {
  const { file, bytes } = sealed();
  for (let length = 0; length < bytes.length; length += 7) {
    writeFileSync(file, bytes.subarray(0, length));
    expect(readSealed(file, "uji 1"), `${length} bytes`).toBeUndefined();
  }
  writeFileSync(file, Buffer.concat([bytes, Buffer.from(" ")]));
  expect(readSealed(file, "uji 1")).toBeUndefined();
});

test("under another's name it is absent, and so is a folder", () => {
  const { file } = sealed();
  const other = `${file}.lain`;
  copyFileSync(file, other);
  expect(readSealed(other, "uji 1")).toBeUndefined();
  renameSync(other, `${file}.2`);
  mkdirSync(other);
  expect(readSealed(other, "uji 1")).toBeUndefined();
});
