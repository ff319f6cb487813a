import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { patiently } from "../../scripts/lib/files/rename.ts";
import { writeNewSync, writeWhole, writeWholeSync } from "../../scripts/lib/files/write-whole.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

describe.each([
  ["writeWhole", writeWhole],
  ["writeWholeSync", async (file: string, data: string | Uint8Array) => writeWholeSync(file, data)],
])("%s", (_name, write) => {
  it("replaces a file and leaves nothing beside it", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "berkas.txt");
    await write(file, "lama");
    await write(file, new TextEncoder().encode("baru"));
    expect(readFileSync(file, "utf8")).toBe("baru");
    expect(readdirSync(folder)).toEqual(["berkas.txt"]);
  });

  it("leaves what is there where it fails, and nothing beside it", async () => {
    const folder = temporaryFolder();
    const place = join(folder, "folder");
    mkdirSync(join(place, "isi"), { recursive: true });
    await expect(write(place, "baru")).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(["folder"]);
    expect(readdirSync(place)).toEqual(["isi"]);
    await expect(write(join(folder, "tidak-ada", "berkas.txt"), "baru")).rejects.toThrow("ENOENT");
  });
});

describe("writeNewSync", () => {
  it("writes where nothing is, and touches nothing that is there", () => {
    const folder = temporaryFolder();
    const [file, place] = [join(folder, "berkas.txt"), join(folder, "folder")];
    expect(writeNewSync(file, "baru")).toBe(true);
    expect(writeNewSync(file, "lain")).toBe(false);
    mkdirSync(place);
    expect(writeNewSync(place, "lain")).toBe(false);
    expect(readFileSync(file, "utf8")).toBe("baru");
    expect(readdirSync(folder)).toEqual(["berkas.txt", "folder"]);
  });

  it("says what the machine refuses, also where it refuses as if something were there", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "berkas.txt"), "");
    expect(() => writeNewSync(join(folder, "tidak-ada", "x"), "")).toThrow("ENOENT");
    expect(() => writeNewSync(join(folder, "berkas.txt", "x"), "")).toThrow("ENOTDIR");
  });
});

it("gives the last of many writers at once a whole file", async () => {
  const file = join(temporaryFolder(), "berkas.txt");
  const texts = Array.from({ length: 20 }, (_, i) => String(i).repeat(100_000));
  await Promise.all(texts.map((text) => writeWhole(file, text)));
  expect(texts).toContain(readFileSync(file, "utf8"));
});

describe("patience", () => {
  const failing = (times: number) => {
    let calls = 0;
    return async (): Promise<string> => {
      if (calls++ < times) throw new Error("EBUSY");
      return "done";
    };
  };

  it("ends well where another program lets go in time", async () => {
    await expect(patiently(failing(3), () => true)).resolves.toBe("done");
  });

  it("ends after about a second, and at once where waiting cannot help", async () => {
    await expect(patiently(failing(100), () => true)).rejects.toThrow("EBUSY");
    await expect(patiently(failing(1), () => false)).rejects.toThrow("EBUSY");
  });
});
