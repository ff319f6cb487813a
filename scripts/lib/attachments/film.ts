/** What a film's file says of itself: ISO 14496-12, a row of boxes, each with its size and name, one within another. */
import type { AttachmentFault } from "../model/attachment.ts";

interface Box {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Boxes of the outermost row: a film has a handful, and one that is streamed some hundreds. */
const mostBoxes = 20_000;

/** Undefined where they do not follow each other to the end of the file. */
function boxesOf(buffer: Buffer): Box[] | undefined {
  const boxes: Box[] = [];
  let at = 0;
  while (at < buffer.length) {
    if (at + 8 > buffer.length) return undefined;
    const short = buffer.readUInt32BE(at);
    const name = buffer.toString("latin1", at + 4, at + 8);
    if (short === 1 && at + 16 > buffer.length) return undefined;
    const size =
      short === 0 ? buffer.length - at : short === 1 ? Number(buffer.readBigUInt64BE(at + 8)) : short;
    if (
      boxes.length === mostBoxes ||
      size < 8 ||
      at + size > buffer.length ||
      !/^[\x20-\x7e\xa9]{4}$/.test(name)
    )
      return undefined;
    boxes.push({ name, start: at, end: at + size });
    at += size;
  }
  return boxes;
}

/** Where a phone writes the place of taking: https://developer.apple.com/documentation/quicktime-file-format, 3GPP TS 26.244. */
const places = ["\u00a9xyz", "com.apple.quicktime.location", "GPSLatitude", "GPSLongitude"];

/** What keeps a film from being published; undefined where nothing does. */
export function faultOfFilm(bytes: Uint8Array): AttachmentFault | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const boxes = boxesOf(buffer);
  if (boxes?.[0]?.name !== "ftyp") return "damaged";
  if (!boxes.some(({ name }) => name === "moov") || !boxes.some(({ name }) => name === "mdat"))
    return "damaged";
  const told = boxes.filter(({ name }) => name !== "mdat");
  const isPlaced = told.some(({ start, end }) => {
    const part = buffer.subarray(start, end);
    return places.some((place) => part.includes(Buffer.from(place, "latin1"))) || hasLoci(part);
  });
  return isPlaced ? "located" : undefined;
}

/** A box of that name in one of user data: four letters alone may be numbers of a table. */
function hasLoci(part: Buffer): boolean {
  for (let at = part.indexOf("loci", 0, "latin1"); at >= 0; at = part.indexOf("loci", at + 1, "latin1")) {
    const size = at >= 4 ? part.readUInt32BE(at - 4) : 0;
    if (size >= 20 && size <= 1000 && at - 4 + size <= part.length) return true;
  }
  return false;
}

/** Whether a text is captions for a film: https://www.w3.org/TR/webvtt1/ */
export function isSubtitles(text: string): boolean {
  return /^\uFEFF?WEBVTT(?:[ \t][^\n]*)?\r?\n/.test(text) && /\d\d:\d\d\.\d{3}[ \t]+-->[ \t]+/.test(text);
}
