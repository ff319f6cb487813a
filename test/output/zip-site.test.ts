import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { zipSite } from "../../scripts/lib/output/zip-site.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

const files = {
  ".pilar": "tanda",
  "index.html": "<p>Beranda</p>".repeat(200),
  "2026/11/pos/index.html": "<p>Pos</p>",
  "kartu/a/og.aaaaaaaaaa.png": "PNG".repeat(50),
  _headers: "/*\n",
};

function siteOf(content: Readonly<Record<string, string>>): string {
  const site = join(temporaryFolder(), "situs");
  for (const [name, text] of Object.entries(content)) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), text);
  }
  return site;
}

/** The time of each file, as the zip has it: two numbers of its headers. */
function timesOf(zip: Uint8Array): Map<string, number> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const times = new Map<string, number>();
  for (let at = 0; at + 46 < zip.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = Buffer.from(zip.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))).toString();
    times.set(name, view.getUint32(at + 12, true));
  }
  return times;
}

describe("a site's zip", () => {
  test("holds all that is served, and is the same for the same site in every time zone", async () => {
    const target = join(temporaryFolder(), "situs.zip");
    const made = await zipSite(siteOf(files), target, "2026-11-20");
    const zip = readFileSync(target);
    expect(made).toEqual({ files: 4, bytes: zip.length });
    const inside = Object.entries(unzipSync(zip)).map(([name, bytes]) => [
      name,
      Buffer.from(bytes).toString(),
    ]);
    const { ".pilar": _mark, ...served } = files;
    expect(Object.fromEntries(inside)).toEqual(served);

    const module = JSON.stringify(join(import.meta.dirname, "../../scripts/lib/output/zip-site.ts"));
    const script = `const { zipSite } = await import(${module}); await zipSite(...process.argv.slice(1))`;
    for (const TZ of ["America/Los_Angeles", "Pacific/Apia"]) {
      const again = join(temporaryFolder(), "lagi.zip");
      const call = [
        "--import",
        "tsx",
        "--input-type=module",
        "-e",
        script,
        siteOf(files),
        again,
        "2026-11-20",
      ];
      execFileSync(process.execPath, call, { env: { ...process.env, TZ } });
      expect(readFileSync(again).equals(zip), TZ).toBe(true);
    }
  });

  test("gives a file another time when it is another, also of the same size, and no other file", async () => {
    const [before, after] = await Promise.all(
      [files, { ...files, "2026/11/pos/index.html": "<p>Pas</p>" }].map(async (content) => {
        const target = join(temporaryFolder(), "situs.zip");
        await zipSite(siteOf(content), target, "2026-11-20");
        return timesOf(readFileSync(target));
      }),
    );
    const changed = [...(before ?? [])].filter(([name, time]) => after?.get(name) !== time);
    expect(changed.map(([name]) => name)).toEqual(["2026/11/pos/index.html"]);
  });

  test.each([
    ["files", { files: 3, bytes: 1e9 }],
    ["bytes", { files: 9, bytes: 100 }],
  ] as const)(
    "is not made where the format cannot hold so many %s; the last one stays",
    async (fault, limits) => {
      const target = join(temporaryFolder(), "situs.zip");
      writeFileSync(target, "yang lama");
      expect(await zipSite(siteOf(files), target, "2026-11-20", limits)).toEqual({ tooLarge: fault });
      expect(readFileSync(target, "utf8")).toBe("yang lama");
      expect(existsSync(`${target}.tmp`)).toBe(false);
    },
  );
});
