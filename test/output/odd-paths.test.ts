import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { picture, post, postFile, temporaryFolder, writeOffice } from "../fixtures/temporary-office.ts";
import { buildHere } from "./build-here.ts";
import { filesOf } from "./project.ts";

/** Marks that mean something in an address, a pattern or a shell. */
const odd = process.platform === "win32" ? "Humas #1 50% [a]{b}!" : "Humas #1 50% baru? [a]{b},*!(c) 'd' é";

test("content, output and cache may stand in folders of any name", async () => {
  const { folder } = writeOffice({
    [postFile]: post({ image: '"foto #1.png"', imageAlt: "Foto" }, "![Denah](<100% denah.png>)\n"),
    "posts/2026-11/pos-pertama/foto #1.png": picture,
    "posts/2026-11/pos-pertama/100% denah.png": picture,
  });
  const now = "2026-11-22T08:00";
  const outputs = [];
  for (const name of ["biasa", odd]) {
    const root = join(temporaryFolder(), name);
    cpSync(folder, join(root, "content"), { recursive: true });
    const output = join(root, "_site");
    const { code, stderr } = await buildHere({
      content: join(root, "content"),
      output,
      cache: join(root, "cache"),
      now,
    });
    expect([name, code, stderr]).toEqual([name, 0, "[]"]);
    outputs.push(filesOf(output));
  }
  expect(outputs[1]).toEqual(outputs[0]);
});
