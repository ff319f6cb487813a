/** A photo of the content as all that shows it opens it: its bytes read once through the gate, decoded within the limits. */
import type { Metadata, Sharp } from "sharp";
import { readRegular } from "../files/read-regular.ts";
import { mostBytes, mostPixels } from "./limits.ts";
import { kindOf } from "./picture-kind.ts";
import { inTurn } from "./turns.ts";

export class TooManyPixels extends Error {}

/** @param file absolute @throws what the machine refuses; an Error where it is no ordinary file, or too large */
export function pictureBytes(file: string): Uint8Array {
  const read = readRegular(file, mostBytes);
  if (read instanceof Uint8Array) return read;
  throw new Error("irregular" in read ? `${file} is no ordinary file` : `${file} has ${read.size} bytes`);
}

/** What its header says. @throws what sharp throws, an Error where it is no photo, TooManyPixels */
export async function pictureHeader(bytes: Uint8Array): Promise<Metadata> {
  const kind = kindOf(bytes);
  // Their beginning tells which of its readers sharp takes: a drawing is not for one of these.
  if (kind === undefined || kind === "svg") throw new Error("This is no photo");
  const { default: sharp } = await import("sharp");
  const header = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (header.width * header.height > mostPixels) throw new TooManyPixels(`More than ${mostPixels} pixels`);
  return header;
}

/** Opens a photo, and waits for its turn if it is a large one. @param use reads it to its end @throws as above */
export async function withPicture<T>(
  bytes: Uint8Array,
  use: (picture: Sharp, header: Metadata) => Promise<T>,
): Promise<T> {
  const header = await pictureHeader(bytes);
  const { default: sharp } = await import("sharp");
  return inTurn(header.width * header.height, () =>
    use(sharp(bytes, { limitInputPixels: mostPixels }), header),
  );
}
