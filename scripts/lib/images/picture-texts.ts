/** What a picture says beside what it shows: notes of cameras and programs (EXIF, IPTC, XMP, comments), and the words of a drawing. No pixel is decoded. */
import { svgText } from "../personal/svg-text.ts";

export interface PictureText {
  readonly text: string;
  /** in a drawing, which is a text file; 1 elsewhere */
  readonly line: number;
  readonly column: number;
  readonly within: "drawing" | "metadata";
}

/** Those that could hold a number or an address of a person's; of most pictures none. */
export async function pictureTexts(bytes: Uint8Array): Promise<readonly PictureText[]> {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1000)).toString("latin1");
  if (/<svg[\s>]|<\?xml/i.test(start)) return drawingTexts(Buffer.from(bytes).toString("utf8"));
  const texts = [...(await metadataTexts(bytes)), ...commentsOfJpeg(bytes)].filter(mayTell);
  if (texts.length === 0) return [];
  const text = texts.map((one) => one.slice(0, longest)).join("\n\n");
  return [{ text, line: 1, column: 1, within: "metadata" }];
}

/** Characters of one note: a caption of an agency has a few hundred. */
const longest = 20_000;

/** Seven digits, as the shortest that is looked for has, or an address; no date of a camera and no list of figures. */
function mayTell(text: string): boolean {
  if (/^\d{4}:\d\d:\d\d \d\d:\d\d:\d\d\S*$|^-?[\d.]+(?:, -?[\d.]+)+$/.test(text)) return false;
  return text.includes("@") || /(?:\d\D{0,9}){7}/.test(text.slice(0, longest));
}

function drawingTexts(svg: string): PictureText[] {
  let [line, column] = [1, 1];
  return svgText(svg)
    .split("\u2029")
    .flatMap((text): PictureText[] => {
      const at = { line, column };
      const lines = text.split("\n");
      line += lines.length - 1;
      column = (lines.length > 1 ? 1 : column) + (lines.at(-1)?.length ?? 0) + 1;
      return mayTell(text) ? [{ text, ...at, within: "drawing" }] : [];
    });
}

async function metadataTexts(bytes: Uint8Array): Promise<string[]> {
  const { default: reader } = await import("exifreader");
  try {
    const tags: unknown = await reader.load(Buffer.from(bytes), {
      ...{ expanded: true, async: true, includeUnknown: true },
      excludeTags: { mpf: true, thumbnail: true, icc: true, file: true, jfif: true, composite: true },
    });
    return [...new Set(textsIn(tags, 0))];
  } catch {
    // None, or none that can be read: then it says nothing to anybody.
    return [];
  }
}

/** Values and descriptions of all tags; XMP also as it was written. */
function textsIn(value: unknown, depth: number): string[] {
  if (typeof value === "string") return value.startsWith("<") ? svgText(value).split("\u2029") : [value];
  if (typeof value !== "object" || value === null || depth > 8 || ArrayBuffer.isView(value)) return [];
  if (Array.isArray(value) && value.length > 500) return [];
  return Object.values(value).flatMap((inner) => textsIn(inner, depth + 1));
}

/** The segments that a JPEG has for comments. */
function commentsOfJpeg(bytes: Uint8Array): string[] {
  const comments: string[] = [];
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return comments;
  for (let at = 2; bytes[at] === 0xff && bytes[at + 1] !== 0xda && at + 4 < bytes.length; ) {
    const size = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (bytes[at + 1] === 0xfe)
      comments.push(Buffer.from(bytes.subarray(at + 4, at + 2 + size)).toString("utf8"));
    at += 2 + Math.max(size, 2);
  }
  return comments;
}
