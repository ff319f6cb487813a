/** What a file is by its first bytes, and what its name says that it is. */

/** Those that the site may show; all but SVG in posts too. */
export type PictureKind = "jpeg" | "png" | "webp" | "avif" | "svg";

/** Pictures of kinds that are not shown. */
export type OtherKind = "gif" | "tiff";

/** As hexadecimal digits. */
const beginnings: readonly (readonly [start: RegExp, kind: PictureKind | OtherKind])[] = [
  [/^ffd8ff/, "jpeg"],
  [/^89504e470d0a1a0a/, "png"],
  [/^52494646.{8}57454250/, "webp"],
  [/^474946383[79]61/, "gif"],
  [/^(?:49492a00|4d4d002a|49492b00|4d4d002b)/, "tiff"],
];

/** Undefined where the bytes are none of these. */
export function kindOf(bytes: Uint8Array): PictureKind | OtherKind | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
  const hex = start.toString("hex", 0, 16);
  const known = beginnings.find(([beginning]) => beginning.test(hex))?.[1];
  if (known) return known;
  const text = start.toString("latin1");
  if (text.slice(4, 8) === "ftyp") return /avi[fs]/.test(text.slice(8, 64)) ? "avif" : undefined;
  return /<svg[\s>]|<\?xml|<!DOCTYPE svg/i.test(text) || /^\s*<!--/.test(text) ? "svg" : undefined;
}

const endings: Readonly<Record<string, PictureKind>> = {
  ...{ jpg: "jpeg", jpeg: "jpeg", png: "png", webp: "webp", avif: "avif", svg: "svg" },
};

/** @param name of a file, perhaps with its folders */
export function kindOfEnding(name: string): PictureKind | undefined {
  return endings[name.slice(name.lastIndexOf(".") + 1).toLowerCase()];
}
