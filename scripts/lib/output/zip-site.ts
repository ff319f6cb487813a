/**
 * A whole site as one zip, for hosts that are given their files through a control panel. It is written as it is made: a site of a
 * gigabyte needs no more memory than its largest file. Equal sites give equal zips.
 */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { finished } from "node:stream/promises";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { atExit } from "../files/at-exit.ts";
import { dropSync } from "../files/remove.ts";
import { renamePatientlySync } from "../files/rename.ts";
import { markerAddress } from "./staging.ts";

/** What the format holds without an extension that many control panels do not read: files, and bytes of all. */
export const zipLimits = { files: 65_535, bytes: 4_294_967_295 } as const;

export type ZippedSite =
  | { readonly files: number; readonly bytes: number; readonly tooLarge?: undefined }
  | { readonly tooLarge: "files" | "bytes" };

/**
 * @param site the folder, absolute
 * @param target the zip, absolute; it is replaced when all is written
 * @param day of the site's newest post, 2026-11-03: see `timeOf`
 */
export async function zipSite(
  site: string,
  target: string,
  day: string,
  limits: { readonly files: number; readonly bytes: number } = zipLimits,
): Promise<ZippedSite> {
  const names = filesBelow(site);
  if (names.length > limits.files) return { tooLarge: "files" };
  const unfinished = `${target}.tmp`;
  const forget = atExit(() => dropSync(unfinished));
  const stream = createWriteStream(unfinished);
  // A disk that is full is told where the stream is waited for.
  const done = finished(stream);
  done.catch(() => {});
  let bytes = 0;
  let failure: Error | undefined;
  const zip = new Zip((error, chunk, final) => {
    failure ??= error ?? undefined;
    bytes += chunk.length;
    stream.write(chunk);
    if (final) stream.end();
  });
  try {
    for (const name of names) {
      const content = await readFile(join(site, ...name.split("/")));
      const entry = packed.has(extname(name)) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
      entry.mtime = timeOf(content, day);
      zip.add(entry);
      entry.push(content, true);
      if (failure) throw failure;
      if (bytes > limits.bytes) return { tooLarge: "bytes" };
      if (stream.writableNeedDrain) await Promise.race([once(stream, "drain"), done]);
    }
    zip.end();
    await done;
    if (bytes > limits.bytes) return { tooLarge: "bytes" };
    renamePatientlySync(unfinished, target);
    return { files: names.length, bytes };
  } finally {
    stream.destroy();
    dropSync(unfinished);
    forget();
  }
}

/** Types that are compressed already. */
const packed: ReadonlySet<string> = new Set([".png", ".jpg", ".jpeg", ".webp", ".avif", ".woff2", ".zip"]);

/** By their paths with `/`, in one order on every machine; without the mark by which a build knows its own folder. */
function filesBelow(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)).split(sep).join("/"))
    .filter((name) => `/${name}` !== markerAddress)
    .sort((a, b) => (a < b ? -1 : 1));
}

/**
 * The time that a file gets on the host. Servers tell by time and size whether a browser's copy is still the same: so it must not be that
 * of the build, which would give another zip each time, nor one for all, which would hide an edit that leaves the size as it was. The day
 * is that of the newest post; the time of the day follows from the bytes. Zips count in steps of two seconds, without a zone: the hours
 * around noon are there on every day of every zone.
 */
function timeOf(content: Uint8Array, day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  const step = createHash("sha256").update(content).digest().readUInt32BE() % 21_600;
  return new Date(Math.min(2099, Math.max(1980, year)), month - 1, date, 6, 0, step * 2);
}
