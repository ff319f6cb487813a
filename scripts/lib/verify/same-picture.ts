/**
 * Whether two files show the same picture. Encoders of WebP and AVIF calculate a little differently on other kinds of processors, so that a
 * picture that was made of the same photo elsewhere has other bytes.
 */
import sharp from "sharp";

/** Steps of 255 by which one colour of one dot may differ: nothing that anybody could read or see. */
export const tolerance = 4;

const formats: Readonly<Record<string, string>> = {
  jpg: "jpeg",
  jpeg: "jpeg",
  png: "png",
  webp: "webp",
  avif: "heif",
};

/**
 * Equal in type, size and, within the tolerance, in each dot; without notes, and of nearly as many bytes, so that little could be hidden
 * behind the picture.
 *
 * @param name by whose end it is a picture
 */
export async function isSamePicture(name: string, one: Uint8Array, other: Uint8Array): Promise<boolean> {
  const format = formats[name.slice(name.lastIndexOf(".") + 1)];
  if (format === undefined || Math.abs(one.length - other.length) > 200 + other.length / 20) return false;
  try {
    const [first, second] = await Promise.all([dotsOf(one, format), dotsOf(other, format)]);
    if (first.shape !== second.shape || first.dots.length !== second.dots.length) return false;
    return first.dots.every((value, index) => Math.abs(value - (second.dots[index] ?? 0)) <= tolerance);
  } catch {
    return false;
  }
}

async function dotsOf(
  bytes: Uint8Array,
  expected: string,
): Promise<{ readonly shape: string; readonly dots: Uint8Array }> {
  const { format, exif, xmp, iptc, icc, pages } = await sharp(bytes).metadata();
  if (format !== expected) throw new Error(format);
  const beside = [exif, xmp, iptc, icc].map((part) => part?.length ?? 0);
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { shape: JSON.stringify([info.width, info.height, info.channels, pages, beside]), dots: data };
}
